//! IN-03, for whoever took a complaint down and is named in it, or stands above or below who is: it is registered, and
//! theirs no more. The page knows nothing of the complaint, so that it tells nothing, now or later.

use leptos::prelude::*;

use crate::ui::{ButtonLink, StaffLayout, words};
use crate::urls;

/// The page.
#[component]
pub fn KeptApartPage() -> impl IntoView {
    let words = words();
    let lines =
        ["why", "who", "code", "silence"].map(|line| view! { <p>{words.say(&format!("apart-{line}"))}</p> });
    view! {
        <StaffLayout title=words.say("apart-title")>
            {lines.into_iter().collect::<Vec<_>>()}
            <p><ButtonLink href=urls::queue().as_str() label=words.say("apart-back")/></p>
        </StaffLayout>
    }
}
