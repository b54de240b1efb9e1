//! C-05 怎样联系您才安全: name, ways, safe hours, what not to do. Never shown to anonymous clients.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::frame::{Asked, onward, save, step_page};
use crate::casework::Ctx;
use crate::domain::code::Code;
use crate::domain::complaint::ContactMethod;
use crate::domain::intake::{ContactForm, SafeTime};
use crate::ui::{Checkbox, CheckboxCards, Choice, Fieldset, InputKind, RadioCards, TextInput, Width, words};
use crate::web::{App, Form};

/// The page.
#[component]
pub fn ContactPage() -> impl IntoView {
    step_page::<ContactForm>(fields)
}

/// The fields, which the client's own page of a case shows, too.
pub(in crate::pages) fn fields(asked: Asked<ContactForm>) -> AnyView {
    let words = words();
    view! {
        <TextInput name="name" label=words.say("contact-name") hint=words.say("contact-name-hint") width=Width::Half
            value=asked.form.name.clone() autocomplete="name" problem=asked.problem("name")/>
        {addresses(&asked)}
        {ways(&asked)}
        {times(&asked)}
        {limits(&asked)}
    }
    .into_any()
}

fn addresses(asked: &Asked<ContactForm>) -> AnyView {
    let words = words();
    let phone = view! {
        <TextInput name="phone" label=words.say("contact-phone") hint=words.say("contact-phone-hint") width=Width::Half
            kind=InputKind::Phone value=asked.form.phone.clone() autocomplete="tel" problem=asked.problem("phone")/>
    };
    let email = view! {
        <TextInput name="email" label=words.say("contact-email") hint=words.say("contact-email-hint") width=Width::Half
            kind=InputKind::Email value=asked.form.email.clone() autocomplete="email" problem=asked.problem("email")/>
    };
    view! { <Fieldset legend=words.say("contact-ways") hint=words.say("contact-ways-hint")>{phone}{email}</Fieldset> }.into_any()
}

fn limits(asked: &Asked<ContactForm>) -> AnyView {
    let words = words();
    let message = view! {
        <Checkbox name="leave_no_message" label=words.say("contact-no-message") hint=words.say("contact-no-message-hint")
            is_ticked=!asked.form.leave_no_message.is_empty()/>
    };
    let mention = view! {
        <Checkbox name="mention_no_complaint" label=words.say("contact-no-mention") hint=words.say("contact-no-mention-hint")
            is_ticked=!asked.form.mention_no_complaint.is_empty()/>
    };
    view! { <Fieldset legend=words.say("contact-limits")>{message}{mention}</Fieldset> }.into_any()
}

fn ways(asked: &Asked<ContactForm>) -> AnyView {
    let words = words();
    let choice = |way: ContactMethod| {
        let key = format!("contact-preferred-{}", way.code().replace('_', "-"));
        let hint = format!("{key}-hint");
        let choice = Choice::new(way.code(), words.say(&key));
        if words.has(&hint) {
            choice.meaning(words.say(&hint))
        } else {
            choice
        }
    };
    let others = ContactForm::PREFERRED
        .into_iter()
        .filter(|way| *way != ContactMethod::PortalMessage);
    view! {
        <RadioCards name="preferred" label=words.say("contact-preferred") choices=ContactForm::PREFERRED.map(choice).to_vec()
            value=asked.form.preferred.clone() problem=asked.problem("preferred") is_optional=true/>
        <CheckboxCards name="unsafe_ways" label=words.say("contact-unsafe") hint=words.say("contact-unsafe-hint")
            choices=others.map(choice).collect() values=asked.form.unsafe_ways.clone()
            problem=asked.problem("unsafe_ways") is_optional=true/>
    }
    .into_any()
}

fn times(asked: &Asked<ContactForm>) -> AnyView {
    let words = words();
    view! {
        <CheckboxCards name="safe_times" label=words.say("contact-times") hint=words.say("contact-times-hint")
            choices=Choice::of(SafeTime::ALL) values=asked.form.safe_times.clone() problem=asked.problem("safe_times")
            is_optional=true/>
        <TextInput name="safe_times_note" label=words.say("contact-times-note") hint=words.say("contact-times-note-hint")
            value=asked.form.safe_times_note.clone() problem=asked.problem("safe_times_note") is_optional=true/>
    }
    .into_any()
}

/// Keeps the answer and goes on.
pub async fn post(State(app): State<App>, ctx: Ctx, form: Form<ContactForm>) -> Response {
    save(app, ctx, form, onward::<ContactForm>).await
}
