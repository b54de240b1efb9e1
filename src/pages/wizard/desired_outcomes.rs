//! C-09 您希望怎样: wishes in plain words. May stay empty; each one is answered in the outcome letter.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::frame::{Asked, onward, save, step_page};
use crate::casework::Ctx;
use crate::domain::code::Code;
use crate::domain::complaint::DesiredOutcomeKind;
use crate::domain::intake::DesiredOutcomesForm;
use crate::ui::{CheckboxCards, Choice, InputKind, TextArea, TextInput, Width, words};
use crate::web::{App, Form};

/// The page.
#[component]
pub fn DesiredOutcomesPage() -> impl IntoView {
    step_page::<DesiredOutcomesForm>(fields)
}

fn fields(asked: Asked<DesiredOutcomesForm>) -> AnyView {
    let form = &asked.form;
    let words = words();
    let wishes = DesiredOutcomeKind::ALL
        .iter()
        .map(|wish| Choice::new(wish.code(), plain(*wish)))
        .collect::<Vec<_>>();
    view! {
        <CheckboxCards name="desired_outcomes" label=words.say("desired-outcomes-kinds") choices=wishes
            values=form.desired_outcomes.clone() problem=asked.problem("desired_outcomes") is_optional=true/>
        <TextArea name="desired_outcome_text" label=words.say("desired-outcomes-text") rows=3
            value=form.desired_outcome_text.clone() problem=asked.problem("desired_outcome_text") is_optional=true/>
        <TextInput name="amount" label=words.say("desired-outcomes-amount") hint=words.say("desired-outcomes-amount-hint")
            kind=InputKind::Amount width=Width::Short value=form.amount.clone() problem=asked.problem("amount")
            is_optional=true/>
    }
    .into_any()
}

/// A wish as a client says it.
pub(super) fn plain(wish: DesiredOutcomeKind) -> String {
    words().say(&format!("desired-outcomes-{}", wish.code().replace('_', "-")))
}

/// Keeps the answer and goes on.
pub async fn post(State(app): State<App>, ctx: Ctx, form: Form<DesiredOutcomesForm>) -> Response {
    save(app, ctx, form, onward::<DesiredOutcomesForm>).await
}
