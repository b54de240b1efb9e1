//! IN-03, how it came in and what was said.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::register::Sheet;
use crate::domain::code::Code;
use crate::domain::intake::{CHANNELS, SafetyAnswer};
use crate::domain::people::PersonId;
use crate::domain::text::Narrative;
use crate::ui::{Checkbox, Choice, Fieldset, RadioCards, Select, TextArea, WhenInput, WhenKind, words};

/// Channel, real time of receipt, who took it; the reason for a late entry once it is asked.
pub(super) fn section(sheet: &Sheet, registrars: &BTreeMap<PersonId, String>) -> AnyView {
    let (words, form) = (words(), &sheet.form);
    let channels = CHANNELS.map(|channel| {
        let key = format!("register-channel-{}", channel.code().replace('_', "-"));
        Choice::new(channel.code(), words.label(channel)).meaning(words.say(&key))
    });
    let takers = registrars
        .iter()
        .map(|(person, name)| Choice::new(person.0.to_string(), name.clone()))
        .collect();
    let late = sheet.problem("late_reason");
    let late = (late.is_some() || !form.late_reason.is_empty()).then(|| {
        view! {
            <TextArea name="late_reason" label=words.say("register-late-reason") hint=words.say("register-late-reason-hint")
                rows=2 value=form.late_reason.clone() problem=late/>
        }
    });
    let date = view! {
        <WhenInput name="received_date" label=words.say("register-received-date") kind=WhenKind::Date
            value=form.received_date.clone() problem=sheet.problem("received_date")/>
    };
    let time = view! {
        <WhenInput name="received_time" label=words.say("register-received-time") kind=WhenKind::Time
            value=form.received_time.clone() problem=sheet.problem("received_time")/>
    };
    view! {
        <section>
            <h2>{words.say("register-arrival")}</h2>
            <RadioCards name="channel" label=words.say("register-channel") choices=channels.to_vec()
                value=form.channel.clone() problem=sheet.problem("channel")/>
            <Fieldset legend=words.say("register-received") hint=words.say("register-received-hint")>
                {date}
                {time}
            </Fieldset>
            {late}
            <Select name="taken_by" label=words.say("register-taken-by") choices=takers value=form.taken_by.clone()
                problem=sheet.problem("taken_by")/>
        </section>
    }
    .into_any()
}

/// The client's words, the recorder's apart from them, and whether somebody is in danger.
pub(super) fn said(sheet: &Sheet) -> AnyView {
    let (words, form) = (words(), &sheet.form);
    let answers = SafetyAnswer::ALL
        .iter()
        .map(|answer| {
            let key = format!("register-safety-{}", answer.code().replace('_', "-"));
            Choice::new(answer.code(), words.say(&key))
        })
        .collect();
    view! {
        <section>
            <h2>{words.say("register-said")}</h2>
            <TextArea name="statement" label=words.say("register-statement") hint=words.say("register-statement-hint") rows=8
                limit=Narrative::MAX value=form.statement.clone() problem=sheet.problem("statement")/>
            <TextArea name="recorder_summary" label=words.say("register-summary") hint=words.say("register-summary-hint")
                rows=4 value=form.recorder_summary.clone() problem=sheet.problem("recorder_summary") is_optional=true/>
            <RadioCards name="safety" label=words.say("register-safety") hint=words.say("register-safety-hint")
                choices=answers value=form.safety.clone() problem=sheet.problem("safety")/>
            <Checkbox name="under_18" label=words.say("register-under-18") hint=words.say("register-under-18-hint")
                is_ticked=!form.under_18.is_empty()/>
        </section>
    }
    .into_any()
}
