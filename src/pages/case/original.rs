//! S-07 打开原件: a photograph as it came, with a reason that goes into the history before the first byte leaves.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::{head, on_case};
use crate::{
    casework::{
        Ctx, Error,
        files::{OriginalForm, open_original},
        reading::{self, HeaderPage},
    },
    domain::{
        form::FormState,
        policy::{Action, Why},
    },
    ui::{Button, ButtonLink, CaseLayout, PostForm, TextArea, Weight, problem_at, problem_list, words},
    urls,
    web::{App, Form, download::FileOf, form},
};

/// The page.
#[component]
pub fn OriginalPage() -> impl IntoView {
    let state = form::state(OriginalForm::default);
    on_case(|ctx, case| async move {
        let page = reading::header(&ctx, &case).await?;
        if page.may(Action::OpenContent) {
            Ok(draw(&ctx, &page, state))
        } else {
            Err(Error::Forbidden(Why::NotYourPart))
        }
    })
}

fn draw(ctx: &Ctx, page: &HeaderPage, state: FormState<OriginalForm>) -> AnyView {
    let words = words();
    let back = urls::staff_files(&page.header.reference).to_string();
    let problem = problem_at(&state.problems, "reason");
    view! {
        <CaseLayout title=words.say("original-title") case=head(ctx, page) problems=problem_list(&state.problems)>
            <p>{words.say("original-lead")}</p>
            <PostForm>
                <TextArea name="reason" label=words.say("original-reason") hint=words.say("original-reason-hint") rows=3
                    value=state.values.reason problem=problem/>
                <div class="acts">
                    <Button label=words.say("original-open")/>
                    <ButtonLink href=back label=words.say("original-back") weight=Weight::Quiet/>
                </div>
            </PostForm>
        </CaseLayout>
    }
    .into_any()
}

/// Writes the reason down and sends the photograph.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    FileOf(case, number): FileOf,
    Form { page, values }: Form<OriginalForm>,
) -> Response {
    let done = open_original(&ctx, &case, number, &values).await;
    app.answer(page, values, done, |file| file).await
}
