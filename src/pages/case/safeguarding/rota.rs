//! What only the rota sees and does: reports, what was said about pressure, lowering and clearing.

use leptos::prelude::*;

use crate::{
    casework::{
        Ctx,
        reading::{RotaView, SafetyLog},
    },
    domain::{
        code::Code,
        form::FormState,
        overlay::Safeguarding,
        people::PersonId,
        safety::{LEVELS, SafetyForm},
        text::ContactSummary,
    },
    ui::{
        Banner, Button, Choice, Hidden, PostForm, Select, SummaryList, SummaryRow, TextArea, Tone, Weight,
        problem_at, words,
    },
};

/// Everything of the rota.
pub(super) fn rota(ctx: &Ctx, rota: &RotaView, log: &SafetyLog, state: &FormState<SafetyForm>) -> AnyView {
    let report = rota
        .report_due
        .map(|due| report(words().instant(due, ctx.zone()), rota, log, state));
    let pressure = rota.pressure.map(|_| pressure(rota, state));
    let lower = rota.clear.level.is_open().then(|| lower(rota, log, state));
    view! { {report}{pressure}{lower} }.into_any()
}

fn report(due: String, rota: &RotaView, log: &SafetyLog, state: &FormState<SafetyForm>) -> AnyView {
    let (words, values, problems) = (words(), state.values.clone(), state.problems.clone());
    let owed = words.say_with("safeguarding-report-owed", &[("time", due.into())]);
    let first = rota.no_duty_by.map(|by| {
        let sentence = words.say_with("safeguarding-no-duty-first", &[("name", name(log, by).into())]);
        view! { <p>{sentence}</p> }
    });
    let no_duty = match rota.no_duty_by {
        Some(_) => "safeguarding-no-duty-second-button",
        None => "safeguarding-no-duty-button",
    };
    view! {
        <section>
            <h2>{words.say("safeguarding-report")}</h2>
            <Banner tone=Tone::Blocked sentence=owed/>
            {first}
            <PostForm>
                <Hidden name="submission_key" value=values.submission_key/>
                <TextArea name="report" label=words.say("safeguarding-report-words") rows=3 limit=ContactSummary::MAX
                    value=values.report problem=problem_at(&problems, "report")/>
                <div class="acts">
                    <Button label=words.say("safeguarding-report-button") weight=Weight::Secondary name="act" value="report"/>
                    <Button label=words.say(no_duty) weight=Weight::Secondary name="act" value="no_duty"/>
                </div>
            </PostForm>
        </section>
    }
    .into_any()
}

fn pressure(rota: &RotaView, state: &FormState<SafetyForm>) -> AnyView {
    let (words, values) = (words(), state.values.clone());
    let said = rota.pressure.map(|pressure| words.label(pressure));
    let row = SummaryRow::new(words.say("safeguarding-pressure"), said.unwrap_or_default());
    let take_up = rota.is_retaliation_open.then(|| {
        view! {
            <PostForm>
                <p>{words.say("safeguarding-retaliation-lead")}</p>
                <Hidden name="submission_key" value=values.submission_key/>
                <div class="acts">
                    <Button label=words.say("safeguarding-retaliation-button") weight=Weight::Secondary name="act" value="retaliation"/>
                </div>
            </PostForm>
        }
    });
    view! {
        <section>
            <SummaryList rows=vec![row]/>
            <p class="hint">{words.say("safeguarding-pressure-only")}</p>
            {take_up}
        </section>
    }
    .into_any()
}

fn lower(rota: &RotaView, log: &SafetyLog, state: &FormState<SafetyForm>) -> AnyView {
    let (words, values, problems) = (words(), state.values.clone(), state.problems.clone());
    let is_by_two = rota.clear.peak == Safeguarding::Immediate;
    let two = is_by_two.then(|| view! { <p>{words.say("safeguarding-lower-two")}</p> });
    let first = rota.clear.first_signature.map(|by| {
        let sentence = words.say_with("safeguarding-lower-first", &[("name", name(log, by).into())]);
        view! { <Banner tone=Tone::Waiting sentence=sentence/> }
    });
    let clear = match (is_by_two, rota.clear.first_signature) {
        (false, _) => "safeguarding-clear-button",
        (true, None) => "safeguarding-clear-first-button",
        (true, Some(_)) => "safeguarding-clear-second-button",
    };
    let lower: Vec<_> = LEVELS
        .iter()
        .filter(|level| **level < rota.clear.level)
        .map(|level| Choice::new(level.code(), words.label(*level)))
        .collect();
    let step_down = (!lower.is_empty()).then(|| {
        view! {
            <Select name="lower_level" label=words.say("safeguarding-lower-level") choices=lower is_optional=true
                value=values.lower_level problem=problem_at(&problems, "lower_level")/>
            <div class="acts">
                <Button label=words.say("safeguarding-step-down-button") weight=Weight::Secondary name="act" value="step_down"/>
            </div>
        }
    });
    view! {
        <section>
            <h2>{words.say("safeguarding-lower")}</h2>
            <p>{words.say("safeguarding-lower-lead")}</p>
            {two}
            {first}
            <PostForm>
                <Hidden name="submission_key" value=values.submission_key/>
                <TextArea name="outcome" label=words.say("safeguarding-outcome") rows=3 limit=ContactSummary::MAX
                    value=values.outcome problem=problem_at(&problems, "outcome")/>
                <div class="acts">
                    <Button label=words.say(clear) weight=Weight::Secondary name="act" value="clear"/>
                </div>
                {step_down}
            </PostForm>
        </section>
    }
    .into_any()
}

fn name(log: &SafetyLog, person: PersonId) -> String {
    log.names.get(&person).cloned().unwrap_or_default()
}
