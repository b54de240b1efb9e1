//! C-02 您为谁提出: for whom. For somebody else, one more page asks how they are related.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::frame::{Asked, onward, save, step_page};
use crate::casework::Ctx;
use crate::domain::code::Code;
use crate::domain::intake::{ForWhom, RepresentationForm};
use crate::ui::{Choice, RadioCards, words};
use crate::web::{App, Form};

/// The page.
#[component]
pub fn RepresentationPage() -> impl IntoView {
    step_page::<RepresentationForm>(fields)
}

fn fields(asked: Asked<RepresentationForm>) -> AnyView {
    let words = words();
    let choices = Choice::of(ForWhom::ALL);
    let clears = asked
        .draft
        .has_relation()
        .then(|| view! { <p class="hint">{words.say("representation-clears")}</p> });
    view! {
        <RadioCards name="for_whom" label=words.say("representation-title") is_title=true choices=choices
            value=asked.form.for_whom.clone() problem=asked.problem("for_whom")/>
        {clears}
    }
    .into_any()
}

/// Keeps the answer and goes on.
pub async fn post(State(app): State<App>, ctx: Ctx, form: Form<RepresentationForm>) -> Response {
    save(app, ctx, form, onward::<RepresentationForm>).await
}
