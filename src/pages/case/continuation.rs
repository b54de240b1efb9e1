//! S-12 是否继续处理: two people decide to go on without the client, or a manager decides that it ends.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::{head, on_case};
use crate::{
    casework::{
        Ctx, Error, intake,
        reading::{self, StaffWithdrawal},
    },
    domain::{
        code::Code,
        complaint::Reference,
        form::FormState,
        people::Role,
        policy::Action,
        text::Note,
        withdrawal::{ContinuationAct, ContinuationForm, ContinuationGround, WithdrawalState},
    },
    store::withdrawals::{Proposed, Withdrawal},
    ui::{
        Banner, Button, CaseLayout, Choice, PostForm, Select, TextArea, Tone, Weight, problem_at,
        problem_list, words,
    },
    urls,
    web::{App, Case, Form, Notice, form::state, see_other},
};

/// The page.
#[component]
pub fn ContinuationPage() -> impl IntoView {
    on_case(|ctx, case| async move {
        let found = reading::staff_withdrawal(&ctx, &case).await?;
        Ok::<_, Error>(draw(&ctx, &found))
    })
}

fn draw(ctx: &Ctx, found: &StaffWithdrawal) -> AnyView {
    let words = words();
    let state = state(ContinuationForm::default);
    let may = found.page.may(Action::ContinueInInterest);
    let body = match &found.last {
        Some(last) if last.state == WithdrawalState::Standing && may => open(ctx, found, last, &state),
        Some(last) => decided(ctx, found, last),
        None => view! { <p>{words.say("continuation-not-yours")}</p> }.into_any(),
    };
    view! {
        <CaseLayout title=words.say("continuation-title") case=head(ctx, &found.page) problems=problem_list(&state.problems)>
            <p>{words.say("continuation-lead")}</p>
            {body}
        </CaseLayout>
    }
    .into_any()
}

fn decided(ctx: &Ctx, found: &StaffWithdrawal, last: &Withdrawal) -> AnyView {
    let words = words();
    let name = last.decided_by.and_then(|by| found.names.get(&by).cloned());
    let time = last.decided_at.map(|at| words.instant(at, ctx.zone()));
    let args = [
        ("name", name.unwrap_or_default().into()),
        ("time", time.unwrap_or_default().into()),
    ];
    let sentence = match last.state {
        WithdrawalState::Continued => words.say_with("continuation-decided-continued", &args),
        WithdrawalState::Ended => words.say_with("continuation-decided-ended", &args),
        WithdrawalState::Standing => words.say("continuation-open"),
        WithdrawalState::Asked | WithdrawalState::Denied | WithdrawalState::Undone => words.label(last.state),
    };
    let reasons = last.decision.as_ref().map(|reasons| {
        view! { <p class="typed">{reasons.as_str().to_owned()}</p> }
    });
    view! { <Banner tone=Tone::Information sentence=sentence/>{reasons} }.into_any()
}

fn open(
    ctx: &Ctx,
    found: &StaffWithdrawal,
    last: &Withdrawal,
    state: &FormState<ContinuationForm>,
) -> AnyView {
    let words = words();
    let go_on = match &last.proposed {
        Some(proposed) => agree(ctx, found, proposed),
        None => propose(state),
    };
    let is_manager = ctx.who.staff().is_some_and(|staff| staff.is(Role::Manager));
    let end = is_manager.then(|| end(last.proposed.is_some(), state));
    view! {
        <Banner tone=Tone::Waiting sentence=words.say("continuation-open")/>
        {go_on}
        {end}
    }
    .into_any()
}

fn propose(state: &FormState<ContinuationForm>) -> AnyView {
    let (words, values, problems) = (words(), state.values.clone(), state.problems.clone());
    view! {
        <section>
            <h2>{words.label(ContinuationAct::Propose)}</h2>
            <PostForm>
                <Select name="ground" label=words.say("continuation-ground") choices=Choice::of(ContinuationGround::ALL)
                    value=values.ground problem=problem_at(&problems, "ground")/>
                <TextArea name="reasons" label=words.say("continuation-reasons") hint=words.say("continuation-reasons-hint")
                    rows=4 limit=Note::MAX value=values.reasons problem=problem_at(&problems, "reasons")/>
                <div class="acts">
                    <Button label=words.say("continuation-propose-button") name="act" value="propose"/>
                    <Button label=words.say("continuation-end-button") weight=Weight::Secondary name="act" value="end"/>
                </div>
            </PostForm>
        </section>
    }
    .into_any()
}

fn agree(ctx: &Ctx, found: &StaffWithdrawal, proposed: &Proposed) -> AnyView {
    let words = words();
    let name = found.names.get(&proposed.by).cloned().unwrap_or_default();
    let sentence = words.say_with(
        "continuation-proposed",
        &[
            ("name", name.into()),
            ("time", words.instant(proposed.at, ctx.zone()).into()),
            ("ground", words.label(proposed.ground).into()),
        ],
    );
    let is_theirs = ctx.who.staff().is_some_and(|staff| staff.person == proposed.by);
    let form = if is_theirs {
        view! { <p>{words.say("continuation-wait")}</p> }.into_any()
    } else {
        view! {
            <PostForm>
                <p>{words.say("continuation-agree-lead")}</p>
                <div class="acts"><Button label=words.say("continuation-agree-button") name="act" value="agree"/></div>
            </PostForm>
        }
        .into_any()
    };
    view! {
        <section>
            <h2>{sentence}</h2>
            <p class="typed">{proposed.reasons.as_str().to_owned()}</p>
            {form}
        </section>
    }
    .into_any()
}

/// Ending it; before a proposal its button stands beside that of the proposal and shares its reasons.
fn end(is_proposed: bool, state: &FormState<ContinuationForm>) -> AnyView {
    let (words, values, problems) = (words(), state.values.clone(), state.problems.clone());
    if !is_proposed {
        return view! { <p class="hint">{words.say("continuation-end-lead")}</p> }.into_any();
    }
    view! {
        <section>
            <h2>{words.say("continuation-end")}</h2>
            <p>{words.say("continuation-end-lead")}</p>
            <PostForm>
                <TextArea name="reasons" label=words.say("continuation-reasons") rows=3 limit=Note::MAX
                    value=values.reasons problem=problem_at(&problems, "reasons")/>
                <div class="acts">
                    <Button label=words.say("continuation-end-button") weight=Weight::Secondary name="act" value="end"/>
                </div>
            </PostForm>
        </section>
    }
    .into_any()
}

/// Decides.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<ContinuationForm>,
) -> Response {
    let done = decide(&ctx, &case, &values).await;
    let back = urls::staff_withdrawal(&case);
    app.answer(page, values, done, |notice| see_other(back).saying(notice))
        .await
}

async fn decide(ctx: &Ctx, case: &Reference, form: &ContinuationForm) -> Result<Notice, Error> {
    let act = form.act()?;
    intake::decide_continuation(ctx, case, form).await?;
    Ok(match act {
        ContinuationAct::Propose => Notice::ContinuationProposed,
        ContinuationAct::Agree => Notice::ContinuationAgreed,
        ContinuationAct::End => Notice::ContinuationEnded,
    })
}
