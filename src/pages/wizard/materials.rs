//! C-10 材料: what exists and where it is. Nothing is uploaded: handing over is agreed with a person, on a safe way.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::frame::{Asked, onward, save, step_page};
use crate::casework::Ctx;
use crate::domain::code::Code;
use crate::domain::intake::{MaterialKind, MaterialsForm};
use crate::ui::{CheckboxCards, Choice, TextArea, words};
use crate::web::{App, Form};

/// The page.
#[component]
pub fn MaterialsPage() -> impl IntoView {
    step_page::<MaterialsForm>(fields)
}

fn fields(asked: Asked<MaterialsForm>) -> AnyView {
    let words = words();
    view! {
        <CheckboxCards name="materials" label=words.say("materials-kinds") choices=Choice::of(MaterialKind::ALL)
            values=asked.form.materials.clone() problem=asked.problem("materials") is_optional=true/>
        <TextArea name="materials_note" label=words.say("materials-note") hint=words.say("materials-note-hint") rows=3
            value=asked.form.materials_note.clone() problem=asked.problem("materials_note") is_optional=true/>
        <p>{words.say("materials-later")}</p>
        <p class="hint">{words.say("materials-keep")}</p>
    }
    .into_any()
}

/// Keeps the answer and goes on.
pub async fn post(State(app): State<App>, ctx: Ctx, form: Form<MaterialsForm>) -> Response {
    save(app, ctx, form, onward::<MaterialsForm>).await
}
