//! C-03 您现在安全吗: asked early, because it may be the only thing that matters. Nobody learns of it before something
//! is sent; whoever is not safe sees where to turn before the next question.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::frame::{Asked, onward, save, step_page};
use crate::casework::Ctx;
use crate::domain::code::Code;
use crate::domain::intake::{Draft, SafetyAnswer, SafetyForm};
use crate::ui::{Choice, RadioCards, words};
use crate::urls::{self, Local};
use crate::web::{App, Form};

/// The page.
#[component]
pub fn SafetyPage() -> impl IntoView {
    step_page::<SafetyForm>(fields)
}

fn fields(asked: Asked<SafetyForm>) -> AnyView {
    let words = words();
    let choices = Choice::of(SafetyAnswer::ALL);
    view! {
        <RadioCards name="safety" label=words.say("safety-title") is_title=true choices=choices
            value=asked.form.safety.clone() problem=asked.problem("safety")/>
        <p class="hint">{words.say("safety-after")}</p>
    }
    .into_any()
}

/// Help first for whoever is not safe or not sure.
fn next(draft: &Draft) -> Local {
    if is_in_danger(draft) {
        urls::crisis()
    } else {
        onward::<SafetyForm>(draft)
    }
}

/// Whether the answer kept calls for help.
pub(super) fn is_in_danger(draft: &Draft) -> bool {
    SafetyAnswer::from_code(&draft.form::<SafetyForm>().safety).is_some_and(|answer| answer.alert().is_some())
}

/// Keeps the answer and goes on.
pub async fn post(State(app): State<App>, ctx: Ctx, form: Form<SafetyForm>) -> Response {
    save(app, ctx, form, next).await
}
