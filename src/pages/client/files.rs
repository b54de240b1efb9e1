//! C-18, the files a client sent with the complaint and after it.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::frame::{Tab, asked, case_page, refused};
use crate::casework::{
    Ctx, Error,
    details::own_contact,
    files::{self, OpenFile, Place},
};
use crate::pages::files::{Adding, answer, case_limit, limits, own_row};
use crate::store::attachments::Attachment;
use crate::store::complaints::Header;
use crate::ui::{ContactCard, EmptyState, FileList, words};
use crate::urls;
use crate::web::{App, Case, Refusal, download::FileOf, upload::Posted};

/// The page.
#[component]
pub fn FilesPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let (asked, adding) = (asked(), Adding::now());
    let body = Suspend::new(async move {
        let read = async {
            let case = asked?;
            let (header, _) = own_contact(&ctx, &case).await?;
            Ok::<_, Error>((header, files::client_files(&ctx, &case).await?))
        };
        read.await
            .map_or_else(refused, |(header, files)| draw(&ctx, &header, &files, adding))
    });
    view! { <Suspense>{body}</Suspense> }
}

fn draw(ctx: &Ctx, header: &Header, files: &[Attachment], adding: Adding) -> AnyView {
    let words = words();
    let case = &header.reference;
    let rows = files
        .iter()
        .map(|file| own_row(ctx, file, Some(urls::case_file(case, file.number))));
    let rows: Vec<_> = rows.collect();
    let list = if rows.is_empty() {
        view! { <EmptyState sentence=words.say("files-none")/> }.into_any()
    } else {
        view! { <h2>{words.say("files-list-heading")}</h2><FileList rows=rows/> }.into_any()
    };
    let problems = adding.problems();
    let add = if header.stage.is_writable() {
        let hint = format!("{} {}", limits(), case_limit());
        view! {
            <h2>{words.say("files-new-heading")}</h2>
            {adding.form(hint, words.say("files-note-hint"))}
            <p class="hint">{words.say("files-sealed")}" "{words.say("files-safety")}</p>
        }
        .into_any()
    } else {
        view! { <p>{words.say("details-over")}</p><ContactCard/> }.into_any()
    };
    let back = urls::case_details(case).to_string();
    let body = view! {
        <section>{list}</section>
        <section>{add}</section>
        <p><a href=back>{words.say("files-back")}</a></p>
    };
    case_page(
        Tab::Files,
        header,
        words.say("files-lead"),
        problems,
        body.into_any(),
    )
}

/// Keeps a file.
pub async fn post(State(app): State<App>, ctx: Ctx, Case(case): Case, posted: Posted) -> Response {
    let (page, done) = posted.receive(&ctx, Place::OwnCase(case)).await;
    answer(&app, &ctx, page, done, urls::case_files(&case)).await
}

/// One of them.
///
/// # Errors
/// When there is none for this person, or its bytes are missing.
pub async fn get(ctx: Ctx, FileOf(case, number): FileOf) -> Result<OpenFile, Refusal> {
    Ok(files::open_own(&ctx, &case, number).await?)
}
