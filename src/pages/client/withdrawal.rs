//! C-23 撤回与恢复: what stops, what may go on, and the way back. Nobody has to say why.

use axum::extract::State;
use axum::http::request::Parts;
use axum::response::Response;
use leptos::prelude::*;

use super::frame::{Tab, asked, asked_by, case_page, refused};
use crate::casework::reading::{ClientWithdrawal, client_withdrawal};
use crate::casework::{Ctx, Error, intake};
use crate::domain::code::Code;
use crate::domain::complaint::Reference;
use crate::domain::form::FormState;
use crate::domain::stage::{Stage, Verb};
use crate::domain::text::Note;
use crate::domain::withdrawal::{Pressure, WithdrawalAct, WithdrawalForm};
use crate::ui::{
    Banner, Button, ButtonLink, Choice, Hidden, PostForm, RadioCards, TextArea, Tone, Weight, problem_at,
    problem_list, words,
};
use crate::urls;
use crate::web::{App, Form, Notice, form, form::once_key, see_other};

/// The page.
#[component]
pub fn WithdrawalPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let asked = asked();
    let state = form::state(|| WithdrawalForm {
        submission_key: once_key().to_string(),
        ..WithdrawalForm::default()
    });
    let body = Suspend::new(async move {
        let read = match asked {
            Ok(reference) => client_withdrawal(&ctx, &reference).await,
            Err(error) => Err(error),
        };
        read.map_or_else(refused, |found| draw(&ctx, &found, &state))
    });
    view! { <Suspense>{body}</Suspense> }
}

fn draw(ctx: &Ctx, found: &ClientWithdrawal, state: &FormState<WithdrawalForm>) -> AnyView {
    let (words, header) = (words(), &found.header);
    let body = match header.stage {
        Stage::Withdrawn { .. } => undo(ctx, found, state),
        Stage::Open(_) if header.has_client_withdrawn => rejoin(state),
        Stage::Open(_) if found.is_asked => confirm(ctx, state),
        stage if stage.allows(Verb::Withdraw) => withdraw(ctx, header.reference, state),
        _ => view! { <p>{words.say("withdraw-not-now")}</p> }.into_any(),
    };
    let problems = problem_list(&state.problems);
    case_page(
        Tab::Withdrawal,
        header,
        words.say("withdraw-lead"),
        problems,
        body,
    )
}

fn consequences(ctx: &Ctx) -> AnyView {
    let words = words();
    let line = |key: &&str| view! { <li>{words.say(key)}</li> };
    let stops = ["withdraw-stops-work", "withdraw-stops-clocks"];
    let goes_on = [
        "withdraw-goes-on-safety",
        "withdraw-goes-on-interest",
        "withdraw-goes-on-read",
    ];
    let days = ctx.promises().undo_window_working_days;
    view! {
        <section>
            <h2>{words.say("withdraw-stops")}</h2>
            <ul>{stops.iter().map(line).collect::<Vec<_>>()}</ul>
            <h2>{words.say("withdraw-goes-on")}</h2>
            <ul>{goes_on.iter().map(line).collect::<Vec<_>>()}</ul>
            <p>{words.say_with("withdraw-undo-note", &[("days", days.into())])}</p>
        </section>
    }
    .into_any()
}

fn questions(state: &FormState<WithdrawalForm>) -> AnyView {
    let (words, values, problems) = (words(), state.values.clone(), state.problems.clone());
    let pressures = Pressure::ALL.iter().map(|answer| {
        let key = format!("withdraw-pressure-{}", answer.code().replace('_', "-"));
        Choice::new(answer.code(), words.say(&key))
    });
    view! {
        <Hidden name="submission_key" value=values.submission_key/>
        <TextArea name="why" label=words.say("withdraw-why") hint=words.say("withdraw-why-hint") rows=3 limit=Note::MAX
            is_optional=true value=values.why problem=problem_at(&problems, "why")/>
        <RadioCards name="pressure" label=words.say("withdraw-pressure") hint=words.say("withdraw-pressure-hint")
            choices=pressures.collect() is_optional=true value=values.pressure problem=problem_at(&problems, "pressure")/>
    }
    .into_any()
}

fn withdraw(ctx: &Ctx, case: Reference, state: &FormState<WithdrawalForm>) -> AnyView {
    let (words, back, questions) = (words(), urls::case(&case).to_string(), questions(state));
    view! {
        {consequences(ctx)}
        <PostForm>
            {questions}
            <div class="acts">
                <Button label=words.say("withdraw-button") weight=Weight::Irreversible name="act" value="withdraw"/>
                <ButtonLink href=back label=words.say("withdraw-back") weight=Weight::Quiet/>
            </div>
        </PostForm>
    }
    .into_any()
}

fn confirm(ctx: &Ctx, state: &FormState<WithdrawalForm>) -> AnyView {
    let (words, questions) = (words(), questions(state));
    view! {
        <Banner tone=Tone::Waiting sentence=words.say("withdraw-confirm-lead")/>
        {consequences(ctx)}
        <PostForm>
            {questions}
            <div class="acts">
                <Button label=words.say("withdraw-confirm-button") weight=Weight::Irreversible name="act" value="withdraw"/>
                <Button label=words.say("withdraw-deny-button") weight=Weight::Secondary name="act" value="deny"/>
            </div>
        </PostForm>
    }
    .into_any()
}

fn undo(ctx: &Ctx, found: &ClientWithdrawal, state: &FormState<WithdrawalForm>) -> AnyView {
    let words = words();
    let Some(until) = found.undo_until else {
        return view! { <p>{words.say("withdraw-done-final")}</p> }.into_any();
    };
    let done = words.say_with("withdraw-done", &[("date", words.day(until, ctx.zone()).into())]);
    view! {
        <p>{done}</p>
        <p>{words.say("withdraw-undo-lead")}</p>
        {press(state, "undo", words.say("withdraw-undo-button"))}
    }
    .into_any()
}

fn rejoin(state: &FormState<WithdrawalForm>) -> AnyView {
    let words = words();
    view! {
        <p>{words.say("withdraw-continued-lead")}</p>
        <p>{words.say("withdraw-rejoin-lead")}</p>
        {press(state, "rejoin", words.say("withdraw-rejoin-button"))}
    }
    .into_any()
}

fn press(state: &FormState<WithdrawalForm>, act: &'static str, label: String) -> AnyView {
    let key = state.values.submission_key.clone();
    view! {
        <PostForm>
            <Hidden name="submission_key" value=key/>
            <div class="acts"><Button label=label name="act" value=act/></div>
        </PostForm>
    }
    .into_any()
}

/// Withdraws, confirms, denies, undoes, takes part again: whichever button was pressed.
pub async fn post(State(app): State<App>, ctx: Ctx, Form { page, values }: Form<WithdrawalForm>) -> Response {
    let done = act(&ctx, &page, &values).await;
    app.answer(page, values, done, |(case, notice)| {
        let next = match notice {
            Notice::Withdrawn => urls::case_withdrawal(&case),
            _ => urls::case(&case),
        };
        see_other(next).saying(notice)
    })
    .await
}

async fn act(ctx: &Ctx, page: &Parts, form: &WithdrawalForm) -> Result<(Reference, Notice), Error> {
    let case = asked_by(page)?;
    let notice = match form.act()? {
        WithdrawalAct::Withdraw => {
            intake::withdraw(ctx, &case, form).await?;
            Notice::Withdrawn
        }
        WithdrawalAct::Deny => {
            intake::deny_withdrawal(ctx, &case).await?;
            Notice::WithdrawalDenied
        }
        WithdrawalAct::Undo => {
            intake::undo_withdraw(ctx, &case).await?;
            Notice::Undone
        }
        WithdrawalAct::Rejoin => {
            intake::rejoin(ctx, &case).await?;
            Notice::Rejoined
        }
    };
    Ok((case, notice))
}
