//! S-12 撤回: what the client said by word of mouth, and where a withdrawal stands. Whether somebody made them is not here.

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
        form::FormState,
        policy::Action,
        stage::{Stage, Verb},
        text::Note,
        withdrawal::{Pressure, WithdrawalForm, WithdrawalState},
    },
    store::withdrawals::Withdrawal,
    ui::{
        Banner, Button, ButtonLink, CaseLayout, Choice, Hidden, PostForm, RadioCards, SummaryList,
        SummaryRow, TextArea, Tone, Weight, problem_at, problem_list, words,
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
pub fn WithdrawalPage() -> impl IntoView {
    on_case(|ctx, case| async move {
        let found = reading::staff_withdrawal(&ctx, &case).await?;
        Ok::<_, Error>(draw(&ctx, &found))
    })
}

fn draw(ctx: &Ctx, found: &StaffWithdrawal) -> AnyView {
    let words = words();
    let state = state(|| WithdrawalForm {
        submission_key: once_key().to_string(),
        ..WithdrawalForm::default()
    });
    let header = &found.page.header;
    let is_asked = found
        .last
        .as_ref()
        .is_some_and(|last| last.state == WithdrawalState::Asked);
    let now = match (header.stage, found.undo_until) {
        (Stage::Withdrawn { .. }, Some(until)) => words.say_with(
            "withdrawal-standing",
            &[("date", words.day(until, ctx.zone()).into())],
        ),
        (Stage::Withdrawn { .. }, None) => words.say("withdrawal-standing-final"),
        _ if is_asked => words.say("withdrawal-asked"),
        _ if header.has_client_withdrawn => words.say("client-continued"),
        _ => words.say("withdrawal-none"),
    };
    let last = found.last.as_ref().map(|last| last_of(ctx, found, last));
    let closed = (found.last.is_none() && matches!(header.stage, Stage::Withdrawn { .. }))
        .then(|| view! { <p>{words.say("withdrawal-closed")}</p> });
    let oral = (!is_asked && header.stage.allows(Verb::Withdraw) && found.page.may(Action::Withdraw))
        .then(|| oral(&state));
    let decide = matches!(header.stage, Stage::Withdrawn { .. }).then(|| {
        let place = urls::staff_continuation(&header.reference);
        view! { <p><ButtonLink href=place.as_str() label=words.say("withdrawal-continuation") weight=Weight::Secondary/></p> }
    });
    view! {
        <CaseLayout title=words.say("withdrawal-title") case=head(ctx, &found.page) problems=problem_list(&state.problems)>
            <Banner tone=Tone::Information sentence=now/>
            {last}
            {closed}
            {decide}
            {oral}
        </CaseLayout>
    }
    .into_any()
}

fn last_of(ctx: &Ctx, found: &StaffWithdrawal, last: &Withdrawal) -> AnyView {
    let words = words();
    let asked_by = last.asked_by.and_then(|by| found.names.get(&by).cloned());
    let why = last.why.as_ref().map(|why| why.as_str().to_owned());
    let mut rows = vec![
        SummaryRow::new(words.say("withdrawal-state"), words.label(last.state)),
        SummaryRow::new(
            words.say("withdrawal-asked-at"),
            words.instant(last.asked_at, ctx.zone()),
        ),
    ];
    if let Some(name) = asked_by {
        rows.push(SummaryRow::new(words.say("withdrawal-asked-by"), name));
    }
    if let Some(since) = last.withdrawn_at {
        rows.push(SummaryRow::new(
            words.say("withdrawal-since"),
            words.instant(since, ctx.zone()),
        ));
    }
    rows.push(SummaryRow::new(
        words.say("withdrawal-why"),
        why.unwrap_or_default(),
    ));
    view! { <SummaryList rows=rows/><p class="hint">{words.say("withdrawal-pressure-hidden")}</p> }.into_any()
}

fn oral(state: &FormState<WithdrawalForm>) -> AnyView {
    let (words, values, problems) = (words(), state.values.clone(), state.problems.clone());
    let pressures = Pressure::ALL.iter().map(|answer| {
        let key = format!("withdraw-pressure-{}", answer.code().replace('_', "-"));
        Choice::new(answer.code(), words.say(&key))
    });
    let pressures = pressures.collect();
    view! {
        <section>
            <h2>{words.say("withdrawal-oral")}</h2>
            <p>{words.say("withdrawal-oral-lead")}</p>
            <PostForm>
                <Hidden name="submission_key" value=values.submission_key/>
                <TextArea name="why" label=words.say("withdrawal-oral-why") rows=4 limit=Note::MAX
                    value=values.why problem=problem_at(&problems, "why")/>
                <RadioCards name="pressure" label=words.say("withdrawal-oral-pressure")
                    hint=words.say("withdrawal-oral-pressure-hint") choices=pressures is_optional=true
                    value=values.pressure problem=problem_at(&problems, "pressure")/>
                <div class="acts"><Button label=words.say("withdrawal-oral-button") weight=Weight::Secondary/></div>
            </PostForm>
        </section>
    }
    .into_any()
}

/// Writes down what was said and asks the client to confirm it.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<WithdrawalForm>,
) -> Response {
    let done = intake::record_oral_withdrawal(&ctx, &case, &values).await;
    let back = urls::staff_withdrawal(&case);
    app.answer(page, values, done, |()| {
        see_other(back).saying(Notice::WithdrawalAsked)
    })
    .await
}
