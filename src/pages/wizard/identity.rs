//! C-04 怎样保护您的身份: three cards, none preselected, each with what it can and cannot do.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::frame::{Asked, onward, save, step_page};
use crate::casework::Ctx;
use crate::domain::code::Code;
use crate::domain::complaint::IdentityMode;
use crate::domain::intake::IdentityForm;
use crate::ui::{Choice, RadioCards, words};
use crate::web::{App, Form};

/// In this order, so that the reader meets the middle way first.
const ORDER: [IdentityMode; 3] = [
    IdentityMode::Confidential,
    IdentityMode::Named,
    IdentityMode::Anonymous,
];

/// The page.
#[component]
pub fn IdentityPage() -> impl IntoView {
    step_page::<IdentityForm>(fields)
}

fn fields(asked: Asked<IdentityForm>) -> AnyView {
    let words = words();
    let choices = ORDER.map(|mode| {
        let key = format!("identity-{}", mode.code());
        Choice::new(mode.code(), words.say(&key)).meaning(words.say(&format!("{key}-hint")))
    });
    let clears = asked
        .draft
        .has_contact()
        .then(|| view! { <p class="hint">{words.say("identity-clears")}</p> });
    view! {
        <RadioCards name="identity_mode" label=words.say("identity-title") is_title=true choices=choices.to_vec()
            value=asked.form.identity_mode.clone() problem=asked.problem("identity_mode")/>
        <p class="hint">{words.say("identity-guess")}</p>
        {clears}
    }
    .into_any()
}

/// Keeps the answer and goes on.
pub async fn post(State(app): State<App>, ctx: Ctx, form: Form<IdentityForm>) -> Response {
    save(app, ctx, form, onward::<IdentityForm>).await
}
