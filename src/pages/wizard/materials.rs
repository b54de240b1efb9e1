//! C-10 材料: what exists, what was added, and the way to add more. Files have a page of their own.

use axum::extract::State;
use axum::http::request::Parts;
use axum::response::Response;
use leptos::prelude::*;

use super::frame::{Asked, asks, onward, save, step_page_with};
use crate::casework::{Ctx, files};
use crate::domain::code::Code;
use crate::domain::intake::{Draft, MaterialKind, MaterialsForm, Step};
use crate::pages::files::own_row;
use crate::store::attachments::Attachment;
use crate::ui::{Button, CheckboxCards, Choice, FileList, TextArea, Weight, words};
use crate::urls::{self, Local};
use crate::web::{App, Form};

/// Query of the button that leads to the files.
const FILES: &str = "then=files";

/// The page.
#[component]
pub fn MaterialsPage() -> impl IntoView {
    step_page_with(
        |ctx| async move {
            let files = files::draft_files(&ctx).await?;
            Ok((ctx, files))
        },
        fields,
    )
}

fn fields(asked: Asked<MaterialsForm>, (ctx, files): (Ctx, Vec<Attachment>)) -> AnyView {
    let words = words();
    let rows: Vec<_> = files.iter().map(|file| own_row(&ctx, file, None)).collect();
    let added = if rows.is_empty() {
        view! { <p class="hint">{words.say("materials-files-none")}</p> }.into_any()
    } else {
        view! { <FileList rows=rows/> }.into_any()
    };
    let to_files = format!("{}?{FILES}", urls::step(Step::Materials));
    view! {
        <section>
            <h2>{words.say("materials-files")}</h2>
            {added}
            <div class="acts">
                <Button label=words.say("files-add-more") weight=Weight::Secondary action=to_files/>
            </div>
        </section>
        <CheckboxCards name="materials" label=words.say("materials-kinds") choices=Choice::of(MaterialKind::ALL)
            values=asked.form.materials.clone() problem=asked.problem("materials") is_optional=true/>
        <TextArea name="materials_note" label=words.say("materials-note") hint=words.say("materials-note-hint") rows=3
            value=asked.form.materials_note.clone() problem=asked.problem("materials_note") is_optional=true/>
        <p class="hint">{words.say("materials-keep")}</p>
    }
    .into_any()
}

/// Keeps the answer and goes on, or to the files.
pub async fn post(State(app): State<App>, ctx: Ctx, form: Form<MaterialsForm>) -> Response {
    let next = next(&form.page);
    save(app, ctx, form, next).await
}

fn next(page: &Parts) -> fn(&Draft) -> Local {
    if asks(page, FILES) {
        |_| urls::draft_files()
    } else {
        onward::<MaterialsForm>
    }
}
