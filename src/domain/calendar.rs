//! Working days: Monday to Friday, overridden by the official table of the year.
//!
//! In China holidays fall on weekdays and weekend days become working days in exchange (调休), so a plain weekday rule
//! is wrong several weeks a year.
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

/// Which days are worked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkCalendar {
    overrides: BTreeMap<NaiveDate, DayKind>,
    years: BTreeSet<i32>,
}

/// The days of 2026 that differ from Monday to Friday, or are named off: (month, first day, last day, kind).
///
/// Source: General Office of the State Council, notice of 4 November 2025 on the public holidays of 2026.
const CHINA_2026: [(u32, u32, u32, DayKind); 13] = [
    (1, 1, 3, DayKind::Off),        // 元旦
    (1, 4, 4, DayKind::Workday),    // Sunday
    (2, 14, 14, DayKind::Workday),  // Saturday
    (2, 15, 23, DayKind::Off),      // 春节
    (2, 28, 28, DayKind::Workday),  // Saturday
    (4, 4, 6, DayKind::Off),        // 清明节
    (5, 1, 5, DayKind::Off),        // 劳动节
    (5, 9, 9, DayKind::Workday),    // Saturday
    (6, 19, 21, DayKind::Off),      // 端午节
    (9, 20, 20, DayKind::Workday),  // Sunday
    (9, 25, 27, DayKind::Off),      // 中秋节
    (10, 1, 7, DayKind::Off),       // 国庆节
    (10, 10, 10, DayKind::Workday), // Saturday
];

impl WorkCalendar {
    /// The official tables known to this version: 2026.
    pub fn china() -> Self {
        let mut calendar = Self::default();
        for (month, first, last, kind) in CHINA_2026 {
            for day in first..=last {
                calendar.set(NaiveDate::from_ymd_opt(2026, month, day), kind);
            }
        }
        calendar
    }

    /// A calendar from stored overrides.
    pub fn from_overrides(days: impl IntoIterator<Item = (NaiveDate, DayKind)>) -> Self {
        let mut calendar = Self::default();
        days.into_iter()
            .for_each(|(day, kind)| calendar.set(Some(day), kind));
        calendar
    }

    fn set(&mut self, day: Option<NaiveDate>, kind: DayKind) {
        if let Some(day) = day {
            self.years.insert(day.year());
            self.overrides.insert(day, kind);
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
        let china = WorkCalendar::china();
        let weekdays = WorkCalendar::default();
        for (month, first, last, kind) in CHINA_2026 {
            let differs =
                (first..=last).any(|d| china.is_workday(day(month, d)) != weekdays.is_workday(day(month, d)));
            assert!(differs, "{month}-{first} {kind:?}");
        }
        assert_eq!(
            china.working_days_between(NaiveDate::from_ymd_opt(2025, 12, 31).unwrap(), day(12, 31)),
            248
        );
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
