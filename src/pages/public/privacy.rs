//! P-05, privacy: what is kept, why, how long, who reads it, when it is told to others, and a person's rights.

use leptos::prelude::*;

use super::{listed, told};
use crate::domain::intake::CONSENT_VERSION;
use crate::store::drafts;
use crate::ui::{ContactCard, PublicLayout, words};
use crate::web::App;

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
    let app = expect_context::<App>();
    let kept = app.settings.get().promises;
    view! {
        <section aria-labelledby="privacy-how-long">
            <h2 id="privacy-how-long">{words.say("privacy-how-long-heading")}</h2>
            <ul>
                <li>{words.say_with("privacy-how-long-draft", &[("days", drafts::KEPT.num_days().into())])}</li>
                <li>{words.say_with("privacy-how-long-counselling", &[("years", kept.retention_counselling_years.into())])}</li>
                <li>{words.say_with("privacy-how-long-general", &[("years", kept.retention_general_years.into())])}</li>
                <li>{words.say("privacy-how-long-end")}</li>
            </ul>
        </section>
    }
}
