//! How much time is left on a promise, for staff. Clients see dates only (G-35).

use super::{Glyph, Icon};
use leptos::prelude::*;

/// How a clock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockTone {
    /// More than half of the time is left.
    Quiet,
    /// At most 4 hours, or at most a fifth of the working days, are left.
    Soon,
    /// The time has passed.
    Overdue,
    /// The promise was kept.
    Kept,
    /// The clock stands still.
    Paused,
}

/// One clock with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// How it stands.
    pub tone: ClockTone,
    /// What the promise is; empty where the column says it.
    pub label: String,
    /// 「还剩 3 小时 20 分」, 「已逾期 2 小时」, 「已回复」.
    pub remaining: String,
    /// The absolute time in words.
    pub absolute: String,
    /// The same instant for machines, RFC 3339.
    pub datetime: String,
}

/// A clock: icon, what is left, the absolute time below.
#[component]
pub fn ClockBadge(
    /// The clock.
    clock: Clock,
) -> impl IntoView {
    let (class, glyph) = match clock.tone {
        ClockTone::Quiet => ("clock", Glyph::Clock),
        ClockTone::Soon => ("clock amber", Glyph::Clock),
        ClockTone::Overdue => ("clock cinnabar", Glyph::Alert),
        ClockTone::Kept => ("clock moss", Glyph::Check),
        ClockTone::Paused => ("clock dusk", Glyph::Pause),
    };
    let label = (!clock.label.is_empty()).then(|| view! { <span class="clock-label">{clock.label}</span> });
    view! {
        <span class=class>
            {label}
            <span class="clock-left"><Icon glyph=glyph/><b>{clock.remaining}</b></span>
            <time datetime=clock.datetime>{clock.absolute}</time>
        </span>
    }
}
