//! Raising, and writing into the log.

use leptos::prelude::*;

use crate::{
    casework::Ctx,
    domain::{
        code::Code,
        form::FormState,
        overlay::Safeguarding,
        safety::{LEVELS, SafetyEntry, SafetyForm},
        text::ContactSummary,
    },
    ui::{
        Button, Choice, Fieldset, Hidden, PostForm, RadioCards, Select, TextArea, Weight, WhenInput,
        WhenKind, problem_at, words,
    },
};

/// Raising: a level, a ground, what was seen.
pub(super) fn raise(ctx: &Ctx, now: Safeguarding, state: &FormState<SafetyForm>) -> AnyView {
    let (words, values, problems) = (words(), state.values.clone(), state.problems.clone());
    // Never lower than it is; the same level calls people again.
    let levels = LEVELS.iter().rev().filter(|level| **level >= now);
    let levels = levels.map(|level| choice(ctx, *level)).collect::<Vec<_>>();
    view! {
        <section>
            <h2>{words.say("safeguarding-raise")}</h2>
            <p>{words.say("safeguarding-raise-lead")}</p>
            <PostForm>
                <Hidden name="submission_key" value=values.submission_key/>
                <RadioCards name="level" label=words.say("safeguarding-raise-level") choices=levels
                    value=values.level problem=problem_at(&problems, "level")/>
                <Select name="ground" label=words.say("safeguarding-raise-ground") hint=words.say("safeguarding-raise-minor")
                    choices=Choice::of(&SafetyForm::GROUNDS) value=values.ground problem=problem_at(&problems, "ground")/>
                <TextArea name="reason" label=words.say("safeguarding-raise-reason")
                    hint=words.say("safeguarding-raise-reason-hint") rows=3 limit=ContactSummary::MAX
                    value=values.reason problem=problem_at(&problems, "reason")/>
                <div class="acts">
                    <Button label=words.say("safeguarding-raise-button") weight=Weight::Secondary name="act" value="raise"/>
                </div>
            </PostForm>
        </section>
    }
    .into_any()
}

fn choice(ctx: &Ctx, level: Safeguarding) -> Choice {
    let (words, promises) = (words(), ctx.promises());
    let means = words.say_with(
        &format!("safeguarding-level-{}-means", level.code()),
        &[
            ("minutes", promises.safeguarding_immediate_minutes.into()),
            ("hours", promises.safeguarding_urgent_hours.into()),
            ("days", promises.safeguarding_review_working_days.into()),
        ],
    );
    Choice::new(level.code(), words.label(level)).meaning(means)
}

/// Writing down a contact, an attempt, an assessment.
pub(super) fn write(is_late: bool, state: &FormState<SafetyForm>) -> AnyView {
    let (words, values, problems) = (words(), state.values.clone(), state.problems.clone());
    let entries = SafetyForm::ENTRIES.map(|entry: SafetyEntry| {
        let means = words.say(&format!("safeguarding-write-{}-means", entry.code()));
        Choice::new(entry.code(), words.label(entry)).meaning(means)
    });
    let reason = is_late.then(|| {
        view! {
            <TextArea name="breach_reason" label=words.say("breach-reason") hint=words.say("safeguarding-breach-reason-hint")
                rows=3 value=values.breach_reason problem=problem_at(&problems, "breach_reason")/>
        }
    });
    let (date, time) = (
        problem_at(&problems, "contact_date"),
        problem_at(&problems, "contact_time"),
    );
    view! {
        <section>
            <h2>{words.say("safeguarding-write")}</h2>
            <PostForm>
                <Hidden name="submission_key" value=values.submission_key/>
                <RadioCards name="entry" label=words.say("safeguarding-write-entry") choices=entries.to_vec()
                    value=values.entry problem=problem_at(&problems, "entry")/>
                <Select name="method" label=words.say("safeguarding-write-method")
                    choices=Choice::of(&SafetyForm::METHODS) value=values.method problem=problem_at(&problems, "method")/>
                <Fieldset legend=words.say("safeguarding-write-when")>
                    <WhenInput name="contact_date" label=words.say("safeguarding-write-date") kind=WhenKind::Date
                        value=values.contact_date problem=date/>
                    <WhenInput name="contact_time" label=words.say("safeguarding-write-time") kind=WhenKind::Time
                        value=values.contact_time problem=time/>
                </Fieldset>
                <TextArea name="summary" label=words.say("safeguarding-write-summary") limit=ContactSummary::MAX rows=4
                    value=values.summary problem=problem_at(&problems, "summary")/>
                {reason}
                <div class="acts"><Button label=words.say("safeguarding-write-button") name="act" value="log"/></div>
            </PostForm>
        </section>
    }
    .into_any()
}
