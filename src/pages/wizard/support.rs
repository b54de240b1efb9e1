//! C-11 需要的支持: all optional.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::frame::{Asked, onward, save, step_page};
use crate::casework::Ctx;
use crate::domain::code::Code;
use crate::domain::intake::{InterviewerWish, SupportForm, SupportNeed};
use crate::ui::{Checkbox, CheckboxCards, Choice, RadioCards, TextArea, TextInput, Width, words};
use crate::web::{App, Form};

/// The page.
#[component]
pub fn SupportPage() -> impl IntoView {
    step_page::<SupportForm>(fields)
}

fn fields(asked: Asked<SupportForm>) -> AnyView {
    let form = &asked.form;
    let words = words();
    view! {
        <CheckboxCards name="support" label=words.say("support-kinds") choices=Choice::of(SupportNeed::ALL)
            values=form.support.clone() problem=asked.problem("support") is_optional=true/>
        <TextInput name="support_language" label=words.say("support-language") width=Width::Half
            value=form.support_language.clone() problem=asked.problem("support_language") is_optional=true/>
        <Checkbox name="under_18" label=words.say("support-under-18") hint=words.say("support-under-18-hint")
            is_ticked=!form.under_18.is_empty()/>
        <RadioCards name="interviewer" label=words.say("support-interviewer") choices=Choice::of(InterviewerWish::ALL)
            value=form.interviewer.clone() problem=asked.problem("interviewer") is_optional=true/>
        <TextArea name="support_note" label=words.say("support-note") rows=3
            value=form.support_note.clone() problem=asked.problem("support_note") is_optional=true/>
    }
    .into_any()
}

/// Keeps the answer and goes on.
pub async fn post(State(app): State<App>, ctx: Ctx, form: Form<SupportForm>) -> Response {
    save(app, ctx, form, onward::<SupportForm>).await
}
