//! P-05, accessibility: what works, by which standard, what is missing, whom to ask.

use leptos::prelude::*;

use super::{listed, told};
use crate::ui::{ContactCard, PublicLayout, words};

/// Accessibility.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    let words = words();
    view! {
        <PublicLayout title=words.say("accessibility-title") lead=words.say("accessibility-lead")>
            {listed("accessibility-can", 5)}
            {told("accessibility-standard", words.say("accessibility-standard-text"))}
            {told("accessibility-limits", words.say("accessibility-limits-text"))}
            {told("accessibility-help", words.say("accessibility-help-text"))}
            <ContactCard/>
        </PublicLayout>
    }
}
