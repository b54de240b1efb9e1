//! The clocks by example and by property.
mod rules;
mod vectors;

use super::*;
use crate::domain::complaint::ContactMethod;
use crate::domain::overlay::Safeguarding;
use chrono::NaiveDate;
use proptest::prelude::*;

fn zone() -> FixedOffset {
    FixedOffset::east_opt(8 * 3600).unwrap()
}

/// A local time, "2026-09-25 18:00:00".
fn at(local: &str) -> DateTime<Utc> {
    let local = chrono::NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M:%S").unwrap();
    local.and_local_timezone(zone()).unwrap().to_utc()
}

fn on(date: &str) -> NaiveDate {
    date.parse().unwrap()
}

fn start(kind: ClockKind, spec: ClockSpec, local: &str) -> Deadline {
    Deadline::start(kind, 1, spec, at(local), zone(), &WorkCalendar::china())
}

fn first_response_from(local: &str) -> Deadline {
    start(ClockKind::FirstResponse, ClockSpec::hours(24), local)
}

/// The local second at which so many working days from a date end.
fn due(days: u32, date: &str) -> String {
    let clock = start(
        ClockKind::Outcome,
        ClockSpec::working_days(days),
        &format!("{date} 10:30:00"),
    );
    clock
        .due_at()
        .with_timezone(&zone())
        .format("%Y-%m-%d %H:%M:%S")
        .to_string()
}

fn default_spec(kind: ClockKind) -> ClockSpec {
    Promises::default().spec(kind, None, Safeguarding::None).unwrap()
}
