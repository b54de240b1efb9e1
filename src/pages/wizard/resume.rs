//! C-14 接着填写: the resume code opens the draft on this device, and closes it on the other.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use crate::casework::{Ctx, intake};
use crate::domain::form::FormState;
use crate::ui::{Button, ClientLayout, InputKind, PostForm, TextInput, problem_at, problem_list, words};
use crate::urls;
use crate::web::{App, Form, draft, see_other};

/// The form as typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct ResumeForm {
    /// The code.
    pub resume_code: String,
}

/// The page.
#[component]
pub fn ResumePage() -> impl IntoView {
    let words = words();
    let state = use_context::<FormState<ResumeForm>>().unwrap_or_default();
    view! {
        <ClientLayout title=words.say("resume-title") lead=words.say("resume-lead") problems=problem_list(&state.problems)>
            <PostForm>
                <TextInput name="resume_code" label=words.say("resume-code") kind=InputKind::Code
                    value=state.values.resume_code.clone() problem=problem_at(&state.problems, "resume_code")/>
                <div class="acts"><Button label=words.say("resume-go")/></div>
            </PostForm>
            <p class="hint">{words.say("resume-lost")}</p>
            <p><a href=urls::begin().to_string()>{words.say("resume-begin")}</a></p>
        </ClientLayout>
    }
}

/// Moves the draft to this device.
pub async fn post(State(app): State<App>, ctx: Ctx, Form { page, values }: Form<ResumeForm>) -> Response {
    let done = intake::resume(&ctx, &values.resume_code).await;
    app.answer(page, values, done, |secret| {
        see_other(urls::begin()).with(draft::held(&secret))
    })
    .await
}
