//! Working days: Monday to Friday, overridden by the official table of the year.
//!
//! In China holidays fall on weekdays and weekend days become working days in exchange (调休), so a plain weekday rule
//! is wrong several weeks a year.
mod china;

pub use china::{in_force, known_days};

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveTime, Utc, Weekday};
use std::collections::{BTreeMap, BTreeSet};

crate::codes! {
    /// What an override makes of a day.
    pub enum DayKind as "day_kind" {
        /// 放假 Off, though a weekday.
        Off = "off",
        /// 上班 Worked, though a weekend.
        Workday = "workday",
    }
}

/// One line of a table: a day that is not what its weekday says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarDay {
    /// The day.
    pub date: NaiveDate,
    /// What it is.
    pub kind: DayKind,
    /// Why: the name of the holiday.
    pub name: String,
    /// Who says so.
    pub source: String,
}

/// Which days are worked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkCalendar {
    overrides: BTreeMap<NaiveDate, DayKind>,
    years: BTreeSet<i32>,
}

impl WorkCalendar {
    /// The official tables known to this version: 2026.
    pub fn china() -> Self {
        Self::of(&known_days())
    }

    /// The calendar of these lines.
    pub fn of(days: &[CalendarDay]) -> Self {
        Self {
            overrides: days.iter().map(|day| (day.date, day.kind)).collect(),
            years: days.iter().map(|day| day.date.year()).collect(),
        }
    }

    /// Whether there is a table for the year; dates in a year without one are provisional.
    pub fn covers(&self, year: i32) -> bool {
        self.years.contains(&year)
    }

    /// Whether the day is worked.
    pub fn is_workday(&self, day: NaiveDate) -> bool {
        match self.overrides.get(&day) {
            Some(DayKind::Off) => false,
            Some(DayKind::Workday) => true,
            None => !matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
        }
    }

    /// The `count`-th working day after `start`. The start day does not count, worked or not (Civil Code art. 201).
    /// With a count of zero, the start day itself.
    pub fn add_working_days(&self, start: NaiveDate, count: u32) -> NaiveDate {
        let mut day = start;
        for _ in 0..count {
            day = self.roll_forward(next(day));
        }
        day
    }

    /// Working days in (after, through]: the first day does not count, the last one does.
    pub fn working_days_between(&self, after: NaiveDate, through: NaiveDate) -> u32 {
        let days = std::iter::successors(Some(next(after)), |day| Some(next(*day)));
        let worked = days
            .take_while(|day| *day <= through)
            .filter(|day| self.is_workday(*day))
            .count();
        u32::try_from(worked).unwrap_or(u32::MAX)
    }

    /// The day itself if it is worked, else the next working day (Civil Code art. 203).
    pub fn roll_forward(&self, day: NaiveDate) -> NaiveDate {
        let mut day = day;
        while !self.is_workday(day) && day < NaiveDate::MAX {
            day = next(day);
        }
        day
    }
}

/// The local date of an instant in the organisation's zone.
pub fn local_date(at: DateTime<Utc>, zone: FixedOffset) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

/// The last second of a local day, 23:59:59 (Civil Code art. 203: the last day ends at 24:00).
pub fn end_of_day(day: NaiveDate, zone: FixedOffset) -> DateTime<Utc> {
    let last = NaiveTime::from_hms_opt(23, 59, 59).unwrap_or(NaiveTime::MIN);
    day.and_time(last)
        .and_local_timezone(zone)
        .single()
        .map_or(DateTime::<Utc>::MAX_UTC, |local| local.to_utc())
}

fn next(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    #[test]
    fn exchanged_days_are_worked_and_holidays_are_not() {
        let china = WorkCalendar::china();
        for (month, d) in [(1, 4), (2, 14), (2, 28), (5, 9), (9, 20), (10, 10), (11, 23)] {
            assert!(china.is_workday(day(month, d)), "{month}-{d}");
        }
        for (month, d) in [
            (1, 1),
            (2, 16),
            (2, 23),
            (4, 6),
            (5, 5),
            (6, 19),
            (9, 25),
            (10, 7),
            (11, 22),
        ] {
            assert!(!china.is_workday(day(month, d)), "{month}-{d}");
        }
        assert!(china.covers(2026) && !china.covers(2027));
    }

    #[test]
    fn every_line_of_the_table_changes_something() {
        let table = WorkCalendar::china();
        let weekdays = WorkCalendar::default();
        for (month, first, last, kind, _) in china::CHINA_2026 {
            let differs =
                (first..=last).any(|d| table.is_workday(day(month, d)) != weekdays.is_workday(day(month, d)));
            assert!(differs, "{month}-{first} {kind:?}");
        }
        assert_eq!(
            table.working_days_between(NaiveDate::from_ymd_opt(2025, 12, 31).unwrap(), day(12, 31)),
            248
        );
    }

    #[test]
    fn a_stored_year_replaces_the_known_one_and_leaves_the_others() {
        let line = |date: &str, kind| CalendarDay {
            date: date.parse().unwrap(),
            kind,
            name: String::new(),
            source: String::new(),
        };
        let days = in_force(vec![line("2027-01-01", DayKind::Off)]);
        let calendar = WorkCalendar::of(&days);
        assert!(calendar.covers(2027) && !calendar.is_workday(day(10, 1)));
        let calendar = WorkCalendar::of(&in_force(vec![line("2026-01-01", DayKind::Off)]));
        assert!(calendar.covers(2026) && calendar.is_workday(day(10, 1)));
        assert!(days.is_sorted_by_key(|day| day.date));
    }

    proptest! {
        #[test]
        fn adding_and_counting_agree(start in 0_u64..1_000, count in 0_u32..80) {
            let china = WorkCalendar::china();
            let start = NaiveDate::from_ymd_opt(2025, 6, 1).unwrap() + Days::new(start);
            let end = china.add_working_days(start, count);
            prop_assert_eq!(china.working_days_between(start, end), count);
            prop_assert!(count == 0 || china.is_workday(end));
        }

        #[test]
        fn rolling_forward_ends_on_the_first_working_day(start in 0_u64..1_000) {
            let china = WorkCalendar::china();
            let start = NaiveDate::from_ymd_opt(2025, 6, 1).unwrap() + Days::new(start);
            let rolled = china.roll_forward(start);
            prop_assert!(china.is_workday(rolled) && rolled >= start);
            prop_assert!(rolled == start || china.working_days_between(start, rolled) == 1);
        }
    }
}
