//! C-01, deleting a draft: what it means, then the button that does it.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use crate::casework::{Ctx, intake};
use crate::ui::{ClientLayout, ConfirmPanel, words};
use crate::urls;
use crate::web::{App, Form, Notice, draft, see_other};

/// Nothing is asked here.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct DiscardForm {}

/// The page.
#[component]
pub fn DiscardPage() -> impl IntoView {
    let words = words();
    let consequences = vec![words.say("discard-what"), words.say("discard-nobody")];
    view! {
        <ClientLayout title=words.say("discard-title")>
            <ConfirmPanel title=words.say("discard-consequences") consequences=consequences act=words.say("discard-button")
                cancel=words.say("discard-keep") back=urls::begin().to_string()/>
        </ClientLayout>
    }
}

/// Deletes the draft and has the browser forget it.
pub async fn post(State(app): State<App>, ctx: Ctx, Form { page, values }: Form<DiscardForm>) -> Response {
    let done = intake::discard(&ctx).await;
    app.answer(page, values, done, |()| {
        see_other(urls::begin())
            .with(draft::forgotten())
            .saying(Notice::DraftDiscarded)
    })
    .await
}
