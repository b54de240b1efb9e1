//! C-02, second page: how the writer is related to the person concerned. No proof is asked for.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::frame::{Asked, onward, save, step_page};
use crate::casework::Ctx;
use crate::domain::code::Code;
use crate::domain::intake::{Knows, RelationForm};
use crate::ui::{Choice, RadioCards, TextArea, words};
use crate::web::{App, Form};

/// The page.
#[component]
pub fn RelationPage() -> impl IntoView {
    step_page::<RelationForm>(fields)
}

fn fields(asked: Asked<RelationForm>) -> AnyView {
    let words = words();
    let kinds = RelationForm::KINDS.map(|kind| {
        let key = format!("relation-kind-{}", kind.code().replace('_', "-"));
        Choice::new(kind.code(), words.say(&key))
    });
    let knows = Choice::of(Knows::ALL);
    view! {
        <RadioCards name="relation_kind" label=words.say("relation-kind") choices=kinds.to_vec()
            value=asked.form.relation_kind.clone() problem=asked.problem("relation_kind")/>
        <RadioCards name="knows" label=words.say("relation-knows") choices=knows
            value=asked.form.knows.clone() problem=asked.problem("knows")/>
        <TextArea name="basis" label=words.say("relation-basis") hint=words.say("relation-basis-hint") rows=3
            value=asked.form.basis.clone() problem=asked.problem("basis") is_optional=true/>
    }
    .into_any()
}

/// Keeps the answer and goes on.
pub async fn post(State(app): State<App>, ctx: Ctx, form: Form<RelationForm>) -> Response {
    save(app, ctx, form, onward::<RelationForm>).await
}
