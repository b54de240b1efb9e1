//! What every page with files shares: the form that adds one, the list, the sentences about what went wrong, and the
//! answer to a post, for browsers and for the progress bar.

use axum::{
    http::{HeaderValue, StatusCode, header::CONTENT_TYPE, request::Parts},
    response::{IntoResponse, Response},
};
use leptos::prelude::*;

use crate::{
    casework::{Ctx, Error, files::Refused},
    domain::{
        code::Code as _,
        file::{CASE_BYTES, DRAFT_FILES, FILE_BYTES, FileProblem, FileState, FileType, MIB, PICTURE_PIXELS},
        form::FormState,
    },
    islands::{ASKED_BY_SCRIPT, FileProgress},
    store::attachments::Attachment,
    ui::{
        Button, Checkbox, FileInput, FileRow, PostForm, TagTone, TextInput, problem_at, problem_list, words,
    },
    urls::Local,
    web::{
        App, Notice, Refusal, see_other,
        upload::{Sent, UploadForm},
    },
    wording::Words,
};

/// The files of a post that were not taken, for the page drawn again.
#[derive(Clone, Debug, Default)]
pub(in crate::pages) struct Refusals(Vec<Refused>);

/// The form that adds a file, as it stands.
#[derive(Clone, Debug)]
pub(in crate::pages) struct Adding {
    state: FormState<UploadForm>,
    refused: Vec<Refused>,
}

impl Adding {
    /// As posted and refused, or blank.
    pub(in crate::pages) fn now() -> Self {
        let blank = || FormState {
            values: UploadForm::blank(),
            ..FormState::default()
        };
        Self {
            state: use_context::<FormState<UploadForm>>().unwrap_or_else(blank),
            refused: use_context::<Refusals>().unwrap_or_default().0,
        }
    }

    /// Everything that is wrong, for the summary on top.
    pub(in crate::pages) fn problems(&self) -> Vec<(String, String)> {
        let words = words();
        let files = self
            .refused
            .iter()
            .map(|it| ("file".to_owned(), sentence(words, it)));
        problem_list(&self.state.problems)
            .into_iter()
            .chain(files)
            .collect()
    }

    /// The form. `limits` stands before choosing.
    pub(in crate::pages) fn form(self, limits: String, note_hint: String) -> AnyView {
        let words = words();
        let about_files: Vec<_> = self.refused.iter().map(|it| sentence(words, it)).collect();
        let problem = (!about_files.is_empty()).then(|| about_files.join(" "));
        let accept: Vec<_> = FileType::ALL
            .iter()
            .map(|kind| format!(".{}", kind.extension()))
            .collect();
        let accept = format!("{},.jpeg,.heif", accept.join(","));
        view! {
            <PostForm has_files=true>
                <FileInput name="file" label=words.say("files-choose") hint=limits accept=accept problem=problem/>
                <TextInput name="note" label=words.say("files-note") hint=note_hint value=self.state.values.note
                    problem=problem_at(&self.state.problems, "note") is_optional=true/>
                <Checkbox name="strip" label=words.say("files-strip") hint=words.say("files-strip-hint")
                    is_ticked=!self.state.values.strip.is_empty()/>
                <FileProgress sending=words.say("files-sending") checking=words.say("files-checking")
                    failed=words.say("files-failed")/>
                <div class="acts"><Button label=words.say("files-add")/></div>
            </PostForm>
        }
        .into_any()
    }
}

fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The limits that hold everywhere.
pub(in crate::pages) fn limits() -> String {
    words().say_with("files-limits", &[("mb", whole(FILE_BYTES / MIB).into())])
}

/// How much one complaint takes.
pub(in crate::pages) fn case_limit() -> String {
    words().say_with("files-limits-case", &[("total", whole(CASE_BYTES / MIB).into())])
}

/// What is wrong with a file, in one sentence that names it.
fn sentence(words: Words, refused: &Refused) -> String {
    let number = match refused.problem {
        FileProblem::Duplicate(number) => number,
        FileProblem::NotChosen
        | FileProblem::Empty
        | FileProblem::TooLarge
        | FileProblem::TooMuchAtOnce
        | FileProblem::TooMany
        | FileProblem::CaseFull
        | FileProblem::WrongType
        | FileProblem::Unreadable
        | FileProblem::TooManyPixels
        | FileProblem::Interrupted
        | FileProblem::NoRoom => 0,
    };
    words.say_with(
        &format!("file-problem-{}", refused.problem.code()),
        &[
            ("name", refused.name.as_str().into()),
            ("mb", whole(FILE_BYTES / MIB).into()),
            ("total", whole(CASE_BYTES / MIB).into()),
            ("files", DRAFT_FILES.into()),
            ("pixels", whole(PICTURE_PIXELS / 1_000_000).into()),
            ("number", number.into()),
        ],
    )
}

/// A size in words: kilobytes, rounded up, or megabytes with one decimal.
pub(in crate::pages) fn size(bytes: u64) -> String {
    let words = words();
    if bytes < MIB {
        let kilobytes = whole(bytes.div_ceil(1024));
        return words.say_with("files-size-kb", &[("size", kilobytes.to_string().into())]);
    }
    let tenths = (bytes * 10).div_ceil(MIB);
    let text = format!("{}.{}", tenths / 10, tenths % 10);
    words.say_with("files-size-mb", &[("size", text.into())])
}

/// A file of one's own, in a list.
pub(in crate::pages) fn own_row(ctx: &Ctx, file: &Attachment, href: Option<Local>) -> FileRow {
    let words = words();
    let about = [
        ("kind", words.label(file.recognised).into()),
        ("size", size(file.size).into()),
        ("time", words.instant(file.added_at, ctx.zone()).into()),
    ];
    let mut marks = Vec::new();
    if file.state == FileState::Missing {
        marks.push((words.say("files-missing"), TagTone::Safety));
    }
    if file.recognised.is_picture() && file.is_metadata_kept {
        marks.push((words.say("files-kept-metadata"), TagTone::Neutral));
    }
    FileRow {
        number: file.number,
        name: file.name.as_str().to_owned(),
        href: href
            .filter(|_| file.state == FileState::Stored)
            .map(|href| href.to_string()),
        about: words.say_with("files-about", &about),
        note: file
            .note
            .as_ref()
            .map(|note| note.as_str().to_owned())
            .unwrap_or_default(),
        marks,
    }
}

/// Answers a post of files: on, when every one was kept; else the page again with each refused one named and the others
/// there. A script hears the same in plain words.
pub(in crate::pages) async fn answer(
    app: &App,
    ctx: &Ctx,
    page: Parts,
    done: Result<Sent, Error>,
    then: Local,
) -> Response {
    let is_script = page.headers.contains_key(ASKED_BY_SCRIPT);
    let sent = match done {
        Ok(sent) => sent,
        Err(error) if is_script => return Refusal::from(error).status().into_response(),
        Err(error) => {
            let nothing = see_other(then);
            return app
                .answer(page, UploadForm::blank(), Err::<(), _>(error), |()| nothing)
                .await;
        }
    };
    let refused = sent.outcome.refused;
    if refused.is_empty() && sent.problems.is_empty() {
        return if is_script {
            Notice::FileAdded.on(plain(StatusCode::OK, then.to_string()))
        } else {
            see_other(then).saying(Notice::FileAdded).into_response()
        };
    }
    let status = if refused.iter().any(|it| it.problem.is_size()) {
        StatusCode::PAYLOAD_TOO_LARGE
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    if is_script {
        let words = Words::new(ctx.locale);
        let written = sent
            .problems
            .iter()
            .map(|(field, problem)| words.problem(field, problem));
        let files = refused.iter().map(|it| sentence(words, it));
        let sentences: Vec<_> = written.chain(files).collect();
        return plain(status, sentences.join("\n"));
    }
    let state = FormState {
        values: sent.form,
        problems: sent.problems,
    };
    let mut response = app
        .draw(page, move || {
            provide_context(state.clone());
            provide_context(Refusals(refused.clone()));
        })
        .await;
    if response.status() == StatusCode::OK {
        *response.status_mut() = status;
    }
    response
}

fn plain(status: StatusCode, text: String) -> Response {
    let mut response = (status, text).into_response();
    response.headers_mut().insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/plain; charset=utf-8"),
    );
    response
}

/// The names of files, for a summary.
pub(in crate::pages) fn names(files: &[Attachment]) -> String {
    let names: Vec<_> = files.iter().map(|file| file.name.as_str()).collect();
    words().list(&names)
}

/// Whether a draft is full.
pub(in crate::pages) fn is_full(files: &[Attachment]) -> bool {
    files.len() >= DRAFT_FILES
}
