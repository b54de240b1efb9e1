//! Times and days in the organisation's zone, readable by people and machines (G-33).

use super::{site, words};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use leptos::prelude::*;

/// An instant: 2026年11月23日 14:05.
#[component]
pub fn Instant(
    /// When.
    at: DateTime<Utc>,
) -> impl IntoView {
    let zone = site().zone;
    let machine = at
        .with_timezone(&zone)
        .to_rfc3339_opts(SecondsFormat::Secs, false);
    view! { <time datetime=machine>{words().instant(at, zone)}</time> }
}

/// A day without an hour: 2026年11月23日.
#[component]
pub fn Day(
    /// Which day.
    on: NaiveDate,
) -> impl IntoView {
    view! { <time datetime=on.to_string()>{words().date(on)}</time> }
}
