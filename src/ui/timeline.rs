//! What happened, newest first.

use super::{Instant, Link};
use chrono::{DateTime, Utc};
use leptos::prelude::*;

/// One happening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// When.
    pub at: DateTime<Utc>,
    /// Who: a role to clients, a name to staff; empty when it happened by itself.
    pub who: String,
    /// One sentence.
    pub sentence: String,
    /// Where to read more.
    pub link: Option<Link>,
}

/// Happenings along a rail.
#[component]
pub fn Timeline(
    /// Newest first.
    moments: Vec<Moment>,
) -> impl IntoView {
    let moments = moments
        .into_iter()
        .map(|moment| {
            let who = (!moment.who.is_empty()).then(|| view! { <span class="who">{moment.who}</span> });
            let link = moment
                .link
                .map(|link| view! { " " <a href=link.href>{link.label}</a> });
            view! {
                <li>
                    <p class="when"><Instant at=moment.at/>{who}</p>
                    <p>{moment.sentence}{link}</p>
                </li>
            }
        })
        .collect::<Vec<_>>();
    view! { <ol class="timeline">{moments}</ol> }
}
