//! IN-02 移交: asking somebody to carry a case, with a reason; and answering, with a declaration of interest on the header
//! alone.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use crate::{
    casework::{
        Ctx, Error,
        intake::{self, Answered},
        reading::{self, HandoverPage as Found},
    },
    domain::{
        code::Code, form::FormState, handover::HandoverForm, interest::InterestKind, interest::TakeForm,
    },
    pages::case::{head, on_case},
    ui::{
        Banner, Button, ButtonLink, CaseLayout, Choice, Hidden, PostForm, RadioCards, Select, TextArea, Tone,
        Weight, problem_at, problem_list, words,
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
pub fn HandoverPage() -> impl IntoView {
    on_case(|ctx, case| async move {
        let found = reading::handover(&ctx, &case).await?;
        Ok::<_, Error>(draw(&ctx, found))
    })
}

fn draw(ctx: &Ctx, found: Found) -> AnyView {
    let words = words();
    let state = state(|| HandoverForm {
        submission_key: once_key().to_string(),
        ..HandoverForm::default()
    });
    let problems = problem_list(&state.problems);
    let head = head(ctx, &found.page);
    let back = urls::staff_case(&found.page.header.reference);
    let title = if found.is_asked {
        "handover-asked-title"
    } else if found.page.header.holder.is_none() {
        "handover-appoint-title"
    } else {
        "handover-title"
    };
    let asked = found.asked.map(|name| {
        let sentence = words.say_with("handover-waiting", &[("name", name.into())]);
        view! { <Banner tone=Tone::Waiting sentence=sentence/> }
    });
    let body = if found.is_asked {
        answer(state, back)
    } else if found.candidates.is_empty() {
        let label = words.say("handover-back");
        view! {
            <p>{words.say("handover-not-now")}</p>
            <p><ButtonLink href=back.as_str() label=label weight=Weight::Secondary/></p>
        }
        .into_any()
    } else {
        let candidates = found.candidates.into_iter();
        let candidates = candidates.map(|(person, name)| Choice::new(person.to_string(), name));
        ask(state, candidates.collect(), back)
    };
    view! { <CaseLayout title=words.say(title) case=head problems=problems>{asked}{body}</CaseLayout> }
        .into_any()
}

fn ask(state: FormState<HandoverForm>, candidates: Vec<Choice>, back: urls::Local) -> AnyView {
    let (words, values, problems) = (words(), state.values, state.problems);
    view! {
        <p>{words.say("handover-lead")}</p>
        <PostForm>
            <Hidden name="submission_key" value=values.submission_key/>
            <Hidden name="act" value=HandoverForm::ASK/>
            <Select name="to" label=words.say("handover-to") choices=candidates hint=words.say("handover-to-hint")
                value=values.to problem=problem_at(&problems, "to")/>
            <TextArea name="reason" label=words.say("handover-reason") hint=words.say("handover-reason-hint") rows=3
                value=values.reason problem=problem_at(&problems, "reason")/>
            <div class="acts">
                <Button label=words.say("handover-button")/>
                <ButtonLink href=back.as_str() label=words.say("handover-back") weight=Weight::Quiet/>
            </div>
        </PostForm>
    }
    .into_any()
}

fn answer(state: FormState<HandoverForm>, back: urls::Local) -> AnyView {
    let (words, values, problems) = (words(), state.values, state.problems);
    let interests = vec![
        Choice::new(TakeForm::NONE, words.say("take-none")).meaning(words.say("take-none-means")),
        Choice::new(TakeForm::HAS, words.say("take-has")).meaning(words.say("take-has-means")),
    ];
    view! {
        <p>{words.say("handover-asked-lead")}</p>
        <PostForm>
            <Hidden name="submission_key" value=values.submission_key/>
            <Hidden name="act" value=HandoverForm::ANSWER/>
            <RadioCards name="interest" label=words.say("take-question") hint=words.say("take-hint")
                choices=interests value=values.interest problem=problem_at(&problems, "interest")/>
            <Select name="interest_kind" label=words.say("take-kind") choices=Choice::of(InterestKind::ALL)
                hint=words.say("take-kind-hint") value=values.interest_kind
                problem=problem_at(&problems, "interest_kind")/>
            <TextArea name="interest_note" label=words.say("take-note") rows=3 is_optional=true
                value=values.interest_note problem=problem_at(&problems, "interest_note")/>
            <div class="acts">
                <Button label=words.say("handover-accept")/>
                <ButtonLink href=back.as_str() label=words.say("handover-back") weight=Weight::Quiet/>
            </div>
        </PostForm>
    }
    .into_any()
}

/// Asks somebody, or answers.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<HandoverForm>,
) -> Response {
    if values.act == HandoverForm::ANSWER {
        let done = intake::answer_handover(&ctx, &case, &values).await;
        return app
            .answer(page, values, done, |answered| match answered {
                Answered::Held => see_other(urls::staff_case(&case)).saying(Notice::CaseTaken),
                Answered::Excluded => see_other(urls::staff()).saying(Notice::StoodBack),
            })
            .await;
    }
    let done = intake::hand_over(&ctx, &case, &values).await;
    app.answer(page, values, done, |()| {
        see_other(urls::staff_case(&case)).saying(Notice::HandoverAsked)
    })
    .await
}
