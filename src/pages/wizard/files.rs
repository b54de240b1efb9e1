//! C-10 材料, the files: one at a time on a page of their own, so that nothing else can be lost with one (G-18).

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::frame::{detour_to, open, refused, turn_to};
use crate::casework::{
    Ctx,
    files::{self, Place},
};
use crate::domain::file::DRAFT_FILES;
use crate::domain::intake::Step;
use crate::pages::files::{Adding, answer, is_full, limits, own_row};
use crate::store::attachments::Attachment;
use crate::ui::{ButtonLink, ClientLayout, EmptyState, FileList, Link, Removal, Weight, words};
use crate::urls;
use crate::web::{App, Form, Notice, Refusal, see_other, upload::Posted};

/// The page.
#[component]
pub fn FilesPage() -> impl IntoView {
    let (ctx, adding) = (expect_context::<Ctx>(), Adding::now());
    let body = Suspend::new(async move {
        match open(&ctx).await {
            Ok(Some(draft)) => {
                if let Some(elsewhere) = detour_to(&draft, Step::Materials, ctx.today()) {
                    return turn_to(&elsewhere);
                }
            }
            Ok(None) => return turn_to(&urls::receipt()),
            Err(error) => return refused(error),
        }
        match files::draft_files(&ctx).await {
            Ok(files) => draw(&ctx, &files, adding),
            Err(error) => refused(error),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

fn draw(ctx: &Ctx, files: &[Attachment], adding: Adding) -> AnyView {
    let words = words();
    let back = urls::step(Step::Materials);
    let problems = adding.problems();
    let rows: Vec<_> = files.iter().map(|file| own_row(ctx, file, None)).collect();
    let list = if rows.is_empty() {
        view! { <EmptyState sentence=words.say("files-none")/> }.into_any()
    } else {
        let removal = Removal {
            action: urls::remove_draft_file().to_string(),
            label: words.say("files-remove"),
        };
        view! { <h2>{words.say("files-list-heading")}</h2><FileList rows=rows removal=Some(removal)/> }
            .into_any()
    };
    let most = [("files", DRAFT_FILES.into())];
    let add = if is_full(files) {
        view! { <p>{words.say_with("files-full", &most)}</p> }.into_any()
    } else {
        let hint = format!("{} {}", limits(), words.say_with("files-limits-draft", &most));
        view! {
            <h2>{words.say("files-new-heading")}</h2>
            {adding.form(hint, words.say("files-note-hint"))}
        }
        .into_any()
    };
    let link = Link::to(back.to_string(), words.say("wizard-back"));
    view! {
        <ClientLayout title=words.say("files-title") heading=words.say("files-heading") lead=words.say("files-lead")
            back=Some(link) problems=problems>
            <section>{list}</section>
            <section>{add}</section>
            <p class="hint">{words.say("files-sealed")}" "{words.say("files-safety")}</p>
            <div class="acts"><ButtonLink href=back.to_string() label=words.say("files-done") weight=Weight::Secondary/></div>
        </ClientLayout>
    }
    .into_any()
}

/// Keeps a file.
pub async fn post(State(app): State<App>, ctx: Ctx, posted: Posted) -> Response {
    let (page, done) = posted.receive(&ctx, Place::Draft).await;
    answer(&app, &ctx, page, done, urls::draft_files()).await
}

/// Which file goes.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct RemoveForm {
    /// Its number.
    pub number: String,
}

/// Removes a file.
pub async fn remove(ctx: Ctx, Form { values, .. }: Form<RemoveForm>) -> Response {
    let number = values.number.trim().parse().unwrap_or(0);
    match files::remove_from_draft(&ctx, number).await {
        Ok(()) => see_other(urls::draft_files())
            .saying(Notice::FileRemoved)
            .into_response(),
        Err(error) => Refusal::from(error).into_response(),
    }
}
