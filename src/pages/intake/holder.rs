//! IN-02 接手: the header and nothing else, a declaration of interest, and the complaint has a face.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use crate::{
    casework::{
        Ctx, Error,
        intake::{self, Taken},
        reading::{self, HeaderPage},
    },
    domain::{
        code::Code,
        interest::{InterestKind, TakeForm},
    },
    pages::case::{head, on_case},
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
pub fn HolderPage() -> impl IntoView {
    on_case(|ctx, case| async move {
        let page = reading::header(&ctx, &case).await?;
        let may_take = reading::may_take(&ctx, &case).await?;
        Ok::<_, Error>(draw(&ctx, &page, may_take))
    })
}

fn draw(ctx: &Ctx, page: &HeaderPage, may_take: bool) -> AnyView {
    let words = words();
    let state = state(|| TakeForm {
        submission_key: once_key().to_string(),
        version: page.header.version.to_string(),
        ..TakeForm::default()
    });
    let problems = problem_list(&state.problems);
    let body = if may_take {
        form(state)
    } else if page.is_mine {
        let open = urls::staff_case(&page.header.reference);
        view! { <p>{words.say("take-mine")}</p><p><ButtonLink href=open.as_str() label=words.say("take-open")/></p> }
            .into_any()
    } else {
        let why = match page.holder {
            Some(_) => words.say("take-held"),
            None => words.say_with("take-not-yours", &[("hours", ctx.promises().take_hours.into())]),
        };
        let back = urls::queue();
        view! { <p>{why}</p><p><ButtonLink href=back.as_str() label=words.say("take-back") weight=Weight::Secondary/></p> }
            .into_any()
    };
    view! { <CaseLayout title=words.say("take-title") case=head(ctx, page) problems=problems>{body}</CaseLayout> }
        .into_any()
}

fn form(state: crate::domain::form::FormState<TakeForm>) -> AnyView {
    let (words, values, problems) = (words(), state.values, state.problems);
    let interests = vec![
        Choice::new(TakeForm::NONE, words.say("take-none")).meaning(words.say("take-none-means")),
        Choice::new(TakeForm::HAS, words.say("take-has")).meaning(words.say("take-has-means")),
    ];
    view! {
        <p>{words.say("take-lead")}</p>
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
                <ButtonLink href=urls::queue().as_str() label=words.say("take-cancel") weight=Weight::Quiet/>
            </div>
        </PostForm>
    }
    .into_any()
}

/// Takes the complaint, or stands back from it.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<TakeForm>,
) -> Response {
    let done = intake::take(&ctx, &case, &values).await;
    app.answer(page, values, done, |taken| match taken {
        Taken::Held => see_other(urls::staff_case(&case)).saying(Notice::CaseTaken),
        Taken::Excluded => see_other(urls::queue()).saying(Notice::StoodBack),
    })
    .await
}
