//! S-07 文件: what the client and staff added to a case. Photographs are shown as copies; the original takes a reason.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::{head, on_case};
use crate::{
    casework::{
        Ctx, Error,
        files::{self, CaseFiles, OpenFile, Place},
    },
    domain::file::FileState,
    pages::files::{Adding, answer, case_limit, limits, size},
    store::attachments::Attachment,
    ui::{CaseLayout, Column, DataTable, EmptyState, Instant, Tag, TagTone, words},
    urls,
    web::{App, Case, Refusal, download::FileOf, upload::Posted},
};

/// The page.
#[component]
pub fn FilesPage() -> impl IntoView {
    let adding = Adding::now();
    on_case(|ctx, case| async move {
        let found = files::staff_files(&ctx, &case).await?;
        Ok::<_, Error>(draw(&ctx, &found, adding))
    })
}

fn draw(ctx: &Ctx, found: &CaseFiles, adding: Adding) -> AnyView {
    let words = words();
    let problems = adding.problems();
    let list = list(found);
    let add = found.page.header.stage.is_writable().then(|| {
        let hint = format!("{} {}", limits(), case_limit());
        view! {
            <section>
                <h2>{words.say("staff-files-new")}</h2>
                {adding.form(hint, words.say("staff-files-new-hint"))}
            </section>
        }
    });
    view! {
        <CaseLayout title=words.say("case-files") case=head(ctx, &found.page) problems=problems>
            <p class="hint">{words.say("staff-files-lead")}</p>
            {list}
            {add}
        </CaseLayout>
    }
    .into_any()
}

fn list(found: &CaseFiles) -> AnyView {
    let words = words();
    if found.files.is_empty() {
        return view! { <EmptyState sentence=words.say("staff-files-empty")/> }.into_any();
    }
    let columns = ["name", "type", "size", "who", "when", "marks"];
    let columns = columns.map(|name| Column::new(words.say(&format!("staff-files-{name}"))));
    let rows = found.files.iter().map(|file| row(found, file)).collect();
    view! { <DataTable caption=words.say("staff-files-caption") columns=columns.to_vec() rows=rows/> }
        .into_any()
}

fn row(found: &CaseFiles, file: &Attachment) -> Vec<AnyView> {
    let words = words();
    let case = &found.page.header.reference;
    let shown = format!("{} · {}", file.number, file.name.as_str());
    let is_open = file.state == FileState::Stored && !file.needs_reason();
    let name = if is_open {
        let href = urls::staff_file(case, file.number).to_string();
        view! { <a href=href download="">{shown}</a> }.into_any()
    } else {
        shown.into_any()
    };
    let note = file
        .note
        .as_ref()
        .map(|note| view! { <div class="typed hint">{note.as_str().to_owned()}</div> });
    let who = match file.author.and_then(|author| found.names.get(&author)) {
        Some(name) => name.clone(),
        None => words.say("staff-files-client"),
    };
    vec![
        view! { {name}{note} }.into_any(),
        words.label(file.recognised).into_any(),
        size(file.size).into_any(),
        who.into_any(),
        view! { <Instant at=file.added_at/> }.into_any(),
        marks(file, &urls::staff_original(case, file.number).to_string()),
    ]
}

fn marks(file: &Attachment, original: &str) -> AnyView {
    let words = words();
    let marks = [
        (file.state == FileState::Missing, "files-missing", TagTone::Safety),
        (file.is_mislabelled(), "files-mislabelled", TagTone::Time),
        (
            file.recognised.is_picture() && file.is_metadata_kept,
            "files-kept-metadata",
            TagTone::Neutral,
        ),
        (file.needs_reason(), "files-only-with-reason", TagTone::Neutral),
    ];
    let marks = marks.into_iter().filter(|(is_so, ..)| *is_so);
    let marks = marks.map(|(_, key, tone)| view! { <Tag label=words.say(key) tone=tone/>" " });
    let has_more = file.state == FileState::Stored && (file.copy.is_some() || file.needs_reason());
    let original = has_more.then(|| {
        let href = original.to_owned();
        view! { <a href=href>{words.say("staff-files-original")}</a> }
    });
    view! { {marks.collect::<Vec<_>>()}{original} }.into_any()
}

/// Keeps a file of staff.
pub async fn post(State(app): State<App>, ctx: Ctx, Case(case): Case, posted: Posted) -> Response {
    let (page, done) = posted.receive(&ctx, Place::StaffCase(case)).await;
    answer(&app, &ctx, page, done, urls::staff_files(&case)).await
}

/// One of them; of a photograph the copy.
///
/// # Errors
/// When there is none for this person, or its bytes are missing.
pub async fn get(ctx: Ctx, FileOf(case, number): FileOf) -> Result<OpenFile, Refusal> {
    Ok(files::open_for_staff(&ctx, &case, number).await?)
}
