//! Nothing here: what belongs here, why it is empty, one way onward (G-29).

use super::{Glyph, Icon, Link};
use leptos::prelude::*;

/// An empty list. Filtered to empty is said with other words and a link that clears the filter.
#[component]
pub fn EmptyState(
    /// What belongs here and why there is none.
    #[prop(into)]
    sentence: String,
    /// One way onward.
    #[prop(optional_no_strip)]
    link: Option<Link>,
) -> impl IntoView {
    let link = link.map(|link| view! { <p><a href=link.href>{link.label}</a></p> });
    view! { <div class="empty"><Icon glyph=Glyph::Archive/><p>{sentence}</p>{link}</div> }
}
