//! IN-03, who says so: name and safe ways or neither, in which language, and for whom.

use leptos::prelude::*;

use super::register::Sheet;
use crate::domain::code::Code;
use crate::domain::complaint::{ContactMethod, IdentityMode};
use crate::domain::intake::{ContactForm, ForWhom, Knows, RelationForm, SafeTime};
use crate::domain::locale::Locale;
use crate::ui::{
    Checkbox, CheckboxCards, Choice, InputKind, RadioCards, Select, TextArea, TextInput, Width, words,
};

/// The person, the safe ways, the language, for whom.
pub(super) fn section(sheet: &Sheet) -> AnyView {
    let (words, form) = (words(), &sheet.form);
    let modes = [
        IdentityMode::Confidential,
        IdentityMode::Named,
        IdentityMode::Anonymous,
    ]
    .map(|mode| {
        let key = format!("register-identity-{}", mode.code());
        Choice::new(mode.code(), words.label(mode)).meaning(words.say(&key))
    });
    let languages = Locale::ALL.iter().map(|locale| {
        let name = words.say(&format!("locale-{}", locale.code()));
        Choice::new(locale.code(), name)
    });
    let languages = languages.collect();
    view! {
        <section>
            <h2>{words.say("register-person")}</h2>
            <RadioCards name="identity_mode" label=words.say("register-identity") hint=words.say("register-identity-hint")
                choices=modes.to_vec() value=form.identity_mode.clone() problem=sheet.problem("identity_mode") is_optional=true/>
            <TextInput name="name" label=words.say("register-name") width=Width::Half value=form.name.clone()
                problem=sheet.problem("name")/>
            <TextInput name="phone" label=words.say("register-phone") width=Width::Half kind=InputKind::Phone
                value=form.phone.clone() problem=sheet.problem("phone")/>
            <TextInput name="email" label=words.say("register-email") width=Width::Half kind=InputKind::Email
                value=form.email.clone() problem=sheet.problem("email")/>
            <Checkbox name="leave_no_message" label=words.say("register-no-message")
                is_ticked=!form.leave_no_message.is_empty()/>
            <Checkbox name="mention_no_complaint" label=words.say("register-no-mention")
                is_ticked=!form.mention_no_complaint.is_empty()/>
            <Select name="locale" label=words.say("register-locale") hint=words.say("register-locale-hint")
                choices=languages value=form.locale.clone() problem=sheet.problem("locale")/>
            {ways(sheet)}
            {for_whom(sheet)}
        </section>
    }
    .into_any()
}

/// Which way first, which never, when. Folded away until something is said about it.
fn ways(sheet: &Sheet) -> AnyView {
    let (words, form) = (words(), &sheet.form);
    let label = |way: ContactMethod| {
        let key = format!("contact-preferred-{}", way.code().replace('_', "-"));
        Choice::new(way.code(), words.say(&key))
    };
    let others = ContactForm::PREFERRED
        .into_iter()
        .filter(|way| *way != ContactMethod::PortalMessage);
    let is_open = !form.preferred.is_empty()
        || !form.unsafe_ways.is_empty()
        || !form.safe_times.is_empty()
        || !form.safe_times_note.is_empty()
        || ["preferred", "phone", "unsafe_ways", "safe_times_note"]
            .iter()
            .any(|field| sheet.problem(field).is_some());
    view! {
        <details open=is_open>
            <summary>{words.say("register-ways")}</summary>
            <Select name="preferred" label=words.say("register-preferred") choices=ContactForm::PREFERRED.map(label).to_vec()
                value=form.preferred.clone() problem=sheet.problem("preferred") nothing=words.say("register-preferred-first")/>
            <CheckboxCards name="unsafe_ways" label=words.say("register-unsafe") choices=others.map(label).collect()
                values=form.unsafe_ways.clone() problem=sheet.problem("unsafe_ways") is_optional=true/>
            <CheckboxCards name="safe_times" label=words.say("register-times") hint=words.say("register-times-hint")
                choices=Choice::of(SafeTime::ALL) values=form.safe_times.clone() problem=sheet.problem("safe_times")
                is_optional=true/>
            <TextInput name="safe_times_note" label=words.say("register-times-note") value=form.safe_times_note.clone()
                problem=sheet.problem("safe_times_note") is_optional=true/>
        </details>
    }
    .into_any()
}

/// On whose behalf. Folded away: most people speak for themselves.
fn for_whom(sheet: &Sheet) -> AnyView {
    let (words, form) = (words(), &sheet.form);
    let whom = ForWhom::ALL.iter().map(|whom| {
        let key = format!("register-for-{}", whom.code().replace('_', "-"));
        Choice::new(whom.code(), words.say(&key))
    });
    let whom = whom.collect();
    let is_open = [&form.for_whom, &form.relation_kind, &form.knows, &form.basis]
        .iter()
        .any(|typed| !typed.is_empty());
    view! {
        <details open=is_open>
            <summary>{words.say("register-behalf")}</summary>
            <p class="hint">{words.say("register-behalf-hint")}</p>
            <Select name="for_whom" label=words.say("register-for-whom") choices=whom value=form.for_whom.clone()
                problem=sheet.problem("for_whom")/>
            <Select name="relation_kind" label=words.say("register-relation") choices=Choice::of(&RelationForm::KINDS)
                value=form.relation_kind.clone() problem=sheet.problem("relation_kind")/>
            <Select name="knows" label=words.say("register-knows") choices=Choice::of(Knows::ALL) value=form.knows.clone()
                problem=sheet.problem("knows") nothing=words.say("register-knows-unasked")/>
            <TextArea name="basis" label=words.say("register-basis") rows=2 value=form.basis.clone()
                problem=sheet.problem("basis") is_optional=true/>
        </details>
    }
    .into_any()
}
