//! S-11 暂停: ask the client and wait, wait for something outside, and go on.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::{head, hold_log::past, on_case};
use crate::{
    casework::{
        Ctx, Error, overlay,
        reading::{self, HoldPage as Holds},
    },
    domain::{
        complaint::Reference,
        form::FormState,
        hold::{HoldAct, HoldForm, HoldState, MOST_DAYS, MOST_PER_ROUND, MOST_WORKING_DAYS},
        overlay::HoldReason,
        people::Role,
        policy::Action,
        stage::{OpenStage, Stage, Verb},
    },
    store::holds::Hold,
    ui::{
        Banner, Button, CaseLayout, Choice, Hidden, InputKind, PostForm, Select, TextArea, TextInput, Tone,
        Weight, WhenInput, WhenKind, Width, problem_at, problem_list, words,
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
pub fn HoldPage() -> impl IntoView {
    on_case(|ctx, case| async move {
        let found = reading::hold(&ctx, &case).await?;
        Ok::<_, Error>(draw(&ctx, &found))
    })
}

fn draw(ctx: &Ctx, found: &Holds) -> AnyView {
    let words = words();
    let state = state(|| HoldForm {
        submission_key: once_key().to_string(),
        days: "5".to_owned(),
        ..HoldForm::default()
    });
    let header = &found.page.header;
    let proposed = found.holds.iter().find(|hold| hold.state == HoldState::Proposed);
    let now = if header.hold.is_some() {
        running(ctx, found, &state)
    } else if let Some(proposed) = proposed {
        decide(ctx, found, proposed, &state)
    } else if header.stage.allows(Verb::Hold) {
        let outside = (header.stage != Stage::Open(OpenStage::Triage)).then(|| outside_form(&state));
        view! { {ask_form(found, &state)}{outside} }.into_any()
    } else {
        view! { <p>{words.say("hold-not-here")}</p> }.into_any()
    };
    let past = past(found);
    view! {
        <CaseLayout title=words.say("hold-title") case=head(ctx, &found.page) problems=problem_list(&state.problems)>
            <p>{words.say("hold-lead")}</p>
            {now}
            {past}
        </CaseLayout>
    }
    .into_any()
}

fn running(ctx: &Ctx, found: &Holds, state: &FormState<HoldForm>) -> AnyView {
    let words = words();
    let reason = found.page.header.hold.unwrap_or(HoldReason::WaitingForClient);
    let time = found
        .until
        .map(|until| words.instant(until, ctx.zone()))
        .unwrap_or_default();
    let key = if reason == HoldReason::WaitingForClient {
        "hold-now-client"
    } else {
        "hold-now-outside"
    };
    let sentence = words.say_with(
        key,
        &[("time", time.into()), ("reason", words.label(reason).into())],
    );
    let is_outside = reason != HoldReason::WaitingForClient;
    let may = found.page.may(Action::Resume) && (!is_outside || is_manager(ctx));
    let form = if may {
        resume_form(is_outside, state)
    } else {
        view! { <p>{words.say("hold-resume-not-yours")}</p> }.into_any()
    };
    view! { <Banner tone=Tone::Waiting sentence=sentence/>{form} }.into_any()
}

fn resume_form(is_outside: bool, state: &FormState<HoldForm>) -> AnyView {
    let (words, values, problems) = (words(), state.values.clone(), state.problems.clone());
    let again = is_outside.then(|| review_on(state));
    let renew = is_outside.then(|| {
        view! {
            {again}
            <div class="acts">
                <Button label=words.say("hold-renew-button") weight=Weight::Secondary name="act" value="renew"/>
            </div>
        }
    });
    view! {
        <section>
            <h2>{words.say("hold-resume")}</h2>
            <PostForm>
                <Hidden name="submission_key" value=values.submission_key/>
                <TextArea name="change" label=words.say("hold-change") rows=3 is_optional=!is_outside
                    value=values.change problem=problem_at(&problems, "change")/>
                <div class="acts"><Button label=words.say("hold-resume-button") name="act" value="resume"/></div>
                {renew}
            </PostForm>
        </section>
    }
    .into_any()
}

fn decide(ctx: &Ctx, found: &Holds, proposed: &Hold, state: &FormState<HoldForm>) -> AnyView {
    let words = words();
    let name = found
        .names
        .get(&proposed.proposed_by)
        .cloned()
        .unwrap_or_default();
    let sentence = words.say_with(
        "hold-proposed",
        &[
            ("name", name.into()),
            ("reason", words.label(proposed.reason).into()),
        ],
    );
    let is_theirs = ctx
        .who
        .staff()
        .is_some_and(|staff| staff.person == proposed.proposed_by);
    let form = (is_manager(ctx) && !is_theirs).then(|| {
        let (values, problems) = (state.values.clone(), state.problems.clone());
        view! {
            <PostForm>
                <p>{words.say("hold-decide-lead")}</p>
                <Hidden name="submission_key" value=values.submission_key/>
                <TextArea name="change" label=words.say("hold-change") hint=words.say("hold-change-hint") rows=3
                    value=values.change problem=problem_at(&problems, "change")/>
                <div class="acts">
                    <Button label=words.say("hold-approve-button") name="act" value="approve"/>
                    <Button label=words.say("hold-refuse-button") weight=Weight::Secondary name="act" value="refuse"/>
                </div>
            </PostForm>
        }
        .into_any()
    });
    let form = form.unwrap_or_else(|| view! { <p>{words.say("hold-wait-for-manager")}</p> }.into_any());
    view! {
        <Banner tone=Tone::Waiting sentence=sentence/>
        <p class="typed">{proposed.words.as_str().to_owned()}</p>
        {form}
    }
    .into_any()
}

fn ask_form(found: &Holds, state: &FormState<HoldForm>) -> AnyView {
    let (words, values, problems) = (words(), state.values.clone(), state.problems.clone());
    let left = MOST_PER_ROUND.saturating_sub(found.facts.asked);
    let hint = words.say_with(
        "hold-days-hint",
        &[("most", MOST_WORKING_DAYS.into()), ("left", left.into())],
    );
    let reason = found.facts.is_late.then(|| {
        view! {
            <TextArea name="breach_reason" label=words.say("breach-reason") hint=words.say("breach-reason-hint") rows=3
                value=values.breach_reason problem=problem_at(&problems, "breach_reason")/>
        }
    });
    view! {
        <section>
            <h2>{words.say("hold-ask")}</h2>
            <p>{words.say("hold-ask-lead")}</p>
            <PostForm>
                <Hidden name="submission_key" value=values.submission_key/>
                <TextArea name="question" label=words.say("hold-question") hint=words.say("hold-question-hint")
                    value=values.question problem=problem_at(&problems, "question")/>
                <TextInput name="days" label=words.say("hold-days") hint=hint kind=InputKind::Digits width=Width::Short
                    value=values.days problem=problem_at(&problems, "days")/>
                {reason}
                <div class="acts"><Button label=words.say("hold-ask-button") name="act" value="ask"/></div>
            </PostForm>
        </section>
    }
    .into_any()
}

fn outside_form(state: &FormState<HoldForm>) -> AnyView {
    let review = review_on(state);
    let (words, values, problems) = (words(), state.values.clone(), state.problems.clone());
    view! {
        <section>
            <h2>{words.say("hold-outside")}</h2>
            <p>{words.say("hold-outside-lead")}</p>
            <PostForm>
                <Hidden name="submission_key" value=values.submission_key/>
                <Select name="reason" label=words.say("hold-reason") choices=Choice::of(&HoldForm::OUTSIDE)
                    value=values.reason problem=problem_at(&problems, "reason")/>
                <TextArea name="note" label=words.say("hold-note") hint=words.say("hold-note-hint") rows=3
                    value=values.note problem=problem_at(&problems, "note")/>
                {review}
                <div class="acts">
                    <Button label=words.say("hold-propose-button") weight=Weight::Secondary name="act" value="propose"/>
                </div>
            </PostForm>
        </section>
    }
    .into_any()
}

fn review_on(state: &FormState<HoldForm>) -> AnyView {
    let words = words();
    let hint = words.say_with("hold-review-on-hint", &[("days", MOST_DAYS.into())]);
    view! {
        <WhenInput name="review_on" label=words.say("hold-review-on") hint=hint kind=WhenKind::Date
            value=state.values.review_on.clone() problem=problem_at(&state.problems, "review_on")/>
    }
    .into_any()
}

fn is_manager(ctx: &Ctx) -> bool {
    ctx.who.staff().is_some_and(|staff| staff.is(Role::Manager))
}

/// Lets the case wait or go on.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<HoldForm>,
) -> Response {
    let done = act(&ctx, &case, &values).await;
    let back = urls::staff_hold(&case);
    app.answer(page, values, done, |notice| see_other(back).saying(notice))
        .await
}

async fn act(ctx: &Ctx, case: &Reference, form: &HoldForm) -> Result<Notice, Error> {
    let act = form.act()?;
    match act {
        HoldAct::Ask => overlay::ask_client(ctx, case, form).await?,
        HoldAct::Propose => overlay::propose_hold(ctx, case, form).await?,
        HoldAct::Approve => overlay::decide_hold(ctx, case, form, true).await?,
        HoldAct::Refuse => overlay::decide_hold(ctx, case, form, false).await?,
        HoldAct::Renew => overlay::renew_hold(ctx, case, form).await?,
        HoldAct::Resume => overlay::resume(ctx, case, form).await?,
    }
    Ok(match act {
        HoldAct::Ask => Notice::HoldAsked,
        HoldAct::Propose => Notice::HoldProposed,
        HoldAct::Approve => Notice::HoldApproved,
        HoldAct::Refuse => Notice::HoldRefused,
        HoldAct::Renew => Notice::HoldRenewed,
        HoldAct::Resume => Notice::HoldResumed,
    })
}
