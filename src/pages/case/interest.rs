//! Declaring an interest, for whoever is asked to handle a case or to decide on it: before anything of it opens.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::{head, on_case};
use crate::{
    casework::{
        Ctx, Error,
        intake::Taken,
        reading::{self, HeaderPage},
        triage,
    },
    domain::{
        code::Code,
        interest::{InterestKind, TakeForm},
    },
    ui::{
        Button, ButtonLink, CaseLayout, Choice, Hidden, PostForm, RadioCards, Select, TextArea, Weight,
        problem_at, problem_list, words,
    },
    urls,
    web::{
        App, Case, Form, Notice,
        form::{once_key, state},
        see_other,
    },
};

/// The page.
#[component]
pub fn InterestPage() -> impl IntoView {
    on_case(|ctx, case| async move {
        let page = reading::header(&ctx, &case).await?;
        Ok::<_, Error>(draw(&ctx, &page))
    })
}

fn draw(ctx: &Ctx, page: &HeaderPage) -> AnyView {
    let words = words();
    let state = state(|| TakeForm {
        submission_key: once_key().to_string(),
        version: page.header.version.to_string(),
        ..TakeForm::default()
    });
    let (values, problems) = (state.values, state.problems);
    let interests = vec![
        Choice::new(TakeForm::NONE, words.say("take-none")).meaning(words.say("interest-none-means")),
        Choice::new(TakeForm::HAS, words.say("take-has")).meaning(words.say("interest-has-means")),
    ];
    view! {
        <CaseLayout title=words.say("interest-title") case=head(ctx, page) problems=problem_list(&problems)>
            <p>{words.say("interest-lead")}</p>
            <PostForm>
                <Hidden name="submission_key" value=values.submission_key/>
                <Hidden name="version" value=values.version/>
                <RadioCards name="interest" label=words.say("take-question") hint=words.say("take-hint")
                    choices=interests value=values.interest problem=problem_at(&problems, "interest")/>
                <Select name="interest_kind" label=words.say("take-kind") choices=Choice::of(InterestKind::ALL)
                    hint=words.say("take-kind-hint") value=values.interest_kind
                    problem=problem_at(&problems, "interest_kind")/>
                <TextArea name="interest_note" label=words.say("take-note") rows=3 is_optional=true
                    value=values.interest_note problem=problem_at(&problems, "interest_note")/>
                <div class="acts">
                    <Button label=words.say("take-button")/>
                    <ButtonLink href=urls::staff().as_str() label=words.say("triage-cancel") weight=Weight::Quiet/>
                </div>
            </PostForm>
        </CaseLayout>
    }
    .into_any()
}

/// Declares.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<TakeForm>,
) -> Response {
    let done = triage::declare_interest(&ctx, &case, &values).await;
    app.answer(page, values, done, |taken| match taken {
        Taken::Held => see_other(urls::staff_case(&case)).saying(Notice::InterestFree),
        Taken::Excluded => see_other(urls::staff()).saying(Notice::StoodBack),
    })
    .await
}
