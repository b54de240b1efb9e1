//! Clocks: when something is due, what pauses it, and whether it was met.
//!
//! Instants are UTC and compared in whole seconds; local days are those of the organisation's zone.
//! (a) Hour clocks run through nights, weekends and holidays and are never paused.
//! (b) Day clocks do not count the day they start and end at 23:59:59 local on the last day (Civil Code art. 201, 203).
//! (c) Calendar-day windows roll to the next working day when they end on a day off (art. 203).
//! (d) Met means stopped at or before the due second.
//!
//! Add a clock: a variant of [`ClockKind`] with its default in [`Promises`]; both catalogues then owe `clock-<code>`.
mod first_response;
mod kind;
mod promises;
mod state;
#[cfg(test)]
mod tests;

pub use first_response::{Attempt, ClockResult, first_response};
pub use kind::{Audience, ClockKind, WarningStep};
pub use promises::{PathBudget, Promises};
pub use state::{Deadline, DeadlineParts, DeadlineState, InconsistentDeadline, REPEAT_EVERY};

use crate::domain::calendar::{WorkCalendar, end_of_day, local_date};
use chrono::{DateTime, Days, FixedOffset, SubsecRound, TimeDelta, Utc};

crate::codes! {
    /// What a clock counts.
    pub enum Unit as "unit" {
        /// 分钟 Minutes.
        Minutes = "minutes",
        /// 小时 Hours.
        Hours = "hours",
        /// 工作日 Working days.
        WorkingDays = "working_days",
        /// 天 Calendar days.
        CalendarDays = "calendar_days",
    }
}

/// How long a clock runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockSpec {
    /// What is counted.
    pub unit: Unit,
    /// How many.
    pub amount: u32,
}

/// Whether an instant lies after a due second: fractions of a second do not make anybody late.
pub fn is_after(at: DateTime<Utc>, due_at: DateTime<Utc>) -> bool {
    at.trunc_subsecs(0) > due_at
}

impl ClockSpec {
    /// So many minutes.
    pub const fn minutes(amount: u32) -> Self {
        Self {
            unit: Unit::Minutes,
            amount,
        }
    }
    /// So many hours.
    pub const fn hours(amount: u32) -> Self {
        Self {
            unit: Unit::Hours,
            amount,
        }
    }
    /// So many working days.
    pub const fn working_days(amount: u32) -> Self {
        Self {
            unit: Unit::WorkingDays,
            amount,
        }
    }
    /// So many calendar days.
    pub const fn calendar_days(amount: u32) -> Self {
        Self {
            unit: Unit::CalendarDays,
            amount,
        }
    }

    /// When a clock of this length is due, after `paused` working days of pause. Only working-day clocks are paused.
    pub fn due(
        self,
        start: DateTime<Utc>,
        paused: u32,
        zone: FixedOffset,
        calendar: &WorkCalendar,
    ) -> DateTime<Utc> {
        let start = start.trunc_subsecs(0);
        let day = local_date(start, zone);
        match self.unit {
            Unit::Minutes => start + TimeDelta::minutes(i64::from(self.amount)),
            Unit::Hours => start + TimeDelta::hours(i64::from(self.amount)),
            Unit::WorkingDays => end_of_day(calendar.add_working_days(day, self.amount + paused), zone),
            Unit::CalendarDays => {
                let last = day
                    .checked_add_days(Days::new(u64::from(self.amount)))
                    .unwrap_or(day);
                end_of_day(calendar.roll_forward(last), zone)
            }
        }
    }
}
