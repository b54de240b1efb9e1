//! P-04, using this site safely: which device, what leaving does and does not do, how we make contact.

use leptos::prelude::*;

use super::listed;
use crate::ui::{PublicLayout, words};

/// Using this site safely.
#[component]
pub fn SafeUsePage() -> impl IntoView {
    let words = words();
    let sections = [
        ("device", 3),
        ("exit", 4),
        ("exit-not", 3),
        ("history", 2),
        ("contact", 3),
        ("code", 2),
    ];
    let sections = sections.map(|(section, lines)| listed(&format!("safe-use-{section}"), lines));
    view! {
        <PublicLayout title=words.say("safe-use-title") lead=words.say("safe-use-lead")>
            {sections.into_iter().collect::<Vec<_>>()}
        </PublicLayout>
    }
}
