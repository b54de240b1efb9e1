//! P-05, privacy: what is kept, why, how long, who reads it, when it is told to others, and a person's rights.

use leptos::prelude::*;

use super::{listed, told};
use crate::domain::intake::CONSENT_VERSION;
use crate::store::drafts;
use crate::ui::{ContactCard, PublicLayout, words};

/// Years after filing: with counselling content, and without.
const RETENTION_YEARS: (u32, u32) = (10, 5);

/// Privacy.
#[component]
pub fn PrivacyPage() -> impl IntoView {
    let words = words();
    let version = words.say_with("privacy-consents-version", &[("version", CONSENT_VERSION.into())]);
    view! {
        <PublicLayout title=words.say("privacy-title") lead=words.say("privacy-lead")>
            {listed("privacy-what", 4)}
            {told("privacy-why", words.say("privacy-why-text"))}
            {how_long()}
            {listed("privacy-who", 4)}
            {told("privacy-how", words.say("privacy-how-text"))}
            {listed("privacy-exceptions", 4)}
            {listed("privacy-rights", 4)}
            <ContactCard/>
            {told("privacy-outside", words.say("privacy-outside-text"))}
            {told("privacy-consents", version)}
            {told("privacy-cookies", words.say("privacy-cookies-text"))}
        </PublicLayout>
    }
}

fn how_long() -> impl IntoView {
    let words = words();
    view! {
        <section aria-labelledby="privacy-how-long">
            <h2 id="privacy-how-long">{words.say("privacy-how-long-heading")}</h2>
            <ul>
                <li>{words.say_with("privacy-how-long-draft", &[("days", drafts::KEPT.num_days().into())])}</li>
                <li>{words.say_with("privacy-how-long-counselling", &[("years", RETENTION_YEARS.0.into())])}</li>
                <li>{words.say_with("privacy-how-long-general", &[("years", RETENTION_YEARS.1.into())])}</li>
                <li>{words.say("privacy-how-long-end")}</li>
            </ul>
        </section>
    }
}
