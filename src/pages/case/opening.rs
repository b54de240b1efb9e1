//! S-05 打开内容: a manager without a part says for what they open a case. It is written down before a word is shown.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::{head, on_case};
use crate::{
    casework::{Ctx, Error, oversight, reading},
    domain::opening::{OpeningForm, PURPOSES},
    ui::{
        Banner, Button, ButtonLink, CaseLayout, Choice, PostForm, RadioCards, TextArea, Tone, Weight,
        problem_at, problem_list, words,
    },
    urls,
    web::{App, Case, Form, Notice, form::state, see_other},
};

/// The page.
#[component]
pub fn OpeningPage() -> impl IntoView {
    on_case(|ctx, case| async move {
        let page = reading::header(&ctx, &case).await?;
        Ok::<_, Error>(draw(&ctx, &page))
    })
}

fn draw(ctx: &Ctx, page: &reading::HeaderPage) -> AnyView {
    let words = words();
    let state = state(OpeningForm::default);
    let problems = problem_list(&state.problems);
    let back = urls::staff_case(&page.header.reference);
    let head = head(ctx, page);
    let body = if page.opens() || !page.opens_for_a_purpose {
        let sentence = if page.opens() {
            "opening-is-open"
        } else {
            "opening-not-yours"
        };
        let label = words.say("opening-back");
        view! { <p>{words.say(sentence)}</p><p><ButtonLink href=back.as_str() label=label/></p> }.into_any()
    } else {
        let (values, problems) = (state.values, state.problems);
        let purposes = PURPOSES.map(|purpose| {
            let code = crate::domain::code::Code::code(purpose);
            let means = words.say(&format!("opening-{code}-means"));
            Choice::new(code, words.label(purpose)).meaning(means)
        });
        view! {
            <Banner tone=Tone::Time sentence=words.say("opening-recorded")/>
            <PostForm>
                <RadioCards name="purpose" label=words.say("opening-purpose") choices=purposes.to_vec()
                    value=values.purpose problem=problem_at(&problems, "purpose")/>
                <TextArea name="reason" label=words.say("opening-reason") hint=words.say("opening-reason-hint") rows=3
                    value=values.reason problem=problem_at(&problems, "reason")/>
                <div class="acts">
                    <Button label=words.say("opening-button")/>
                    <ButtonLink href=back.as_str() label=words.say("opening-back") weight=Weight::Quiet/>
                </div>
            </PostForm>
        }
        .into_any()
    };
    view! { <CaseLayout title=words.say("opening-title") case=head problems=problems>{body}</CaseLayout> }
        .into_any()
}

/// Opens the content.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<OpeningForm>,
) -> Response {
    let done = oversight::open_for(&ctx, &case, &values).await;
    app.answer(page, values, done, |()| {
        see_other(urls::staff_case(&case)).saying(Notice::ContentOpen)
    })
    .await
}
