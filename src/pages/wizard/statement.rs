//! C-08 请用您自己的话说: the client's own words, or the wish to be heard instead of writing.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::frame::{Asked, autosave, onward, save, step_page};
use crate::casework::Ctx;
use crate::domain::code::Code;
use crate::domain::intake::{InDraft, ListenBy, StatementForm};
use crate::domain::text::Narrative;
use crate::islands::{CharCount, DraftAutosave};
use crate::ui::{Choice, RadioCards, TextArea, words};
use crate::web::{App, Form};

/// The page.
#[component]
pub fn StatementPage() -> impl IntoView {
    step_page::<StatementForm>(fields)
}

fn fields(asked: Asked<StatementForm>) -> AnyView {
    let words = words();
    let prompts = (1..=4)
        .map(|line| view! { <li>{words.say(&format!("statement-prompts-{line}"))}</li> })
        .collect::<Vec<_>>();
    view! {
        <details>
            <summary>{words.say("statement-prompts")}</summary>
            <ul>{prompts}</ul>
        </details>
        <TextArea name="statement" label=words.say("statement-label") hint=words.say("statement-hint") rows=12
            value=asked.form.statement.clone() problem=asked.problem("statement") limit=Narrative::MAX>
            {islands()}
        </TextArea>
        <p class="hint">{words.say("statement-pause")}</p>
        {listen(&asked)}
    }
    .into_any()
}

fn islands() -> AnyView {
    let words = words();
    view! {
        <CharCount field="statement" max=Narrative::MAX left=words.say("wizard-chars-left") over=words.say("wizard-chars-over")/>
        <DraftAutosave endpoint=autosave(StatementForm::STEP) failed=words.say("wizard-autosave-failed")/>
    }
    .into_any()
}

/// 我不想写，请听我说. Radio buttons cannot be taken back, so "no" is one of them.
fn listen(asked: &Asked<StatementForm>) -> AnyView {
    let words = words();
    let hint = if asked.draft.is_anonymous() {
        "statement-listen-hint-anonymous"
    } else {
        "statement-listen-hint"
    };
    let none = Choice::new("", words.say("statement-listen-none"));
    let choices = Choice::of(ListenBy::ALL)
        .into_iter()
        .chain([none])
        .collect::<Vec<_>>();
    view! {
        <RadioCards name="listen" label=words.say("statement-listen") hint=words.say(hint) choices=choices
            value=asked.form.listen.clone() problem=asked.problem("listen")/>
    }
    .into_any()
}

/// Keeps the answer and goes on.
pub async fn post(State(app): State<App>, ctx: Ctx, form: Form<StatementForm>) -> Response {
    save(app, ctx, form, onward::<StatementForm>).await
}
