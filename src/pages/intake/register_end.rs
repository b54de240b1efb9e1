//! IN-03, what was answered already, and what the client agreed to.

use leptos::prelude::*;

use super::register::Sheet;
use crate::domain::code::Code;
use crate::domain::contact::StaffContactForm;
use crate::domain::intake::{CONSENT_VERSION, ConsentWay};
use crate::domain::text::ContactSummary;
use crate::ui::{Checkbox, Choice, Fieldset, RadioCards, Select, TextArea, WhenInput, WhenKind, words};

/// Both.
pub(super) fn section(sheet: &Sheet) -> AnyView {
    view! { {answered(sheet)} {consent(sheet)} }.into_any()
}

/// An answer given in the call is the first response: the 24 hours stop where it was given.
fn answered(sheet: &Sheet) -> AnyView {
    let (words, form) = (words(), &sheet.form);
    let late = sheet.problem("breach_reason");
    let late = (late.is_some() || !form.breach_reason.is_empty()).then(|| {
        view! {
            <TextArea name="breach_reason" label=words.say("breach-reason") hint=words.say("breach-reason-hint") rows=2
                value=form.breach_reason.clone() problem=late/>
        }
    });
    let date = view! {
        <WhenInput name="contact_date" label=words.say("contacts-date") kind=WhenKind::Date
            value=form.contact_date.clone() problem=sheet.problem("contact_date")/>
    };
    let time = view! {
        <WhenInput name="contact_time" label=words.say("contacts-time") kind=WhenKind::Time
            value=form.contact_time.clone() problem=sheet.problem("contact_time")/>
    };
    let is_elsewhere = [&form.method, &form.contact_date, &form.contact_time]
        .iter()
        .any(|typed| !typed.is_empty());
    view! {
        <section>
            <h2>{words.say("register-answered")}</h2>
            <Checkbox name="responded" label=words.say("register-responded") hint=words.say("register-responded-hint")
                is_ticked=!form.responded.is_empty()/>
            <TextArea name="summary" label=words.say("register-response") hint=words.say("register-response-hint") rows=3
                limit=ContactSummary::MAX value=form.summary.clone() problem=sheet.problem("summary") is_optional=true/>
            {late}
            <details open=is_elsewhere>
                <summary>{words.say("register-response-other")}</summary>
                <Select name="method" label=words.say("contacts-method") choices=Choice::of(&StaffContactForm::METHODS)
                    value=form.method.clone() problem=sheet.problem("method") nothing=words.say("register-response-same")/>
                <Fieldset legend=words.say("contacts-made-at") hint=words.say("register-response-when")>{date}{time}</Fieldset>
            </details>
        </section>
    }
    .into_any()
}

/// The words to read out, and how the client agreed to them.
fn consent(sheet: &Sheet) -> AnyView {
    let (words, form) = (words(), &sheet.form);
    let wording = words.say("register-consent-wording");
    let ways = ConsentWay::ALL
        .iter()
        .map(|way| {
            let key = format!("register-consent-{}", way.code().replace('_', "-"));
            Choice::new(way.code(), words.label(*way)).meaning(words.say(&key))
        })
        .collect();
    let hint = words.say_with("register-consent-hint", &[("version", CONSENT_VERSION.into())]);
    view! {
        <section>
            <h2>{words.say("register-consent-heading")}</h2>
            <p class="hint">{hint}</p>
            <blockquote class="read-out">{wording}</blockquote>
            <RadioCards name="consent" label=words.say("register-consent") choices=ways value=form.consent.clone()
                problem=sheet.problem("consent")/>
            <Checkbox name="consent_tell_counsellor" label=words.say("register-consent-tell")
                is_ticked=!form.consent_tell_counsellor.is_empty()/>
            <Checkbox name="consent_session_records" label=words.say("register-consent-records")
                is_ticked=!form.consent_session_records.is_empty()/>
        </section>
    }
    .into_any()
}
