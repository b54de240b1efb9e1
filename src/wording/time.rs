//! How dates, hours and lengths of time are written.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, TimeDelta, Timelike, Utc};

use super::{Arg, Words};
use crate::domain::intake::{IncidentTime, PartialDate};

impl Words {
    /// A date: 2026年11月23日 or 23 November 2026.
    pub fn date(self, date: NaiveDate) -> String {
        self.say_with("date", &self.date_parts(date))
    }

    /// A date whose year is clear: 11月23日 or 23 November.
    pub fn date_short(self, date: NaiveDate) -> String {
        self.say_with("date-short", &self.date_parts(date))
    }

    fn date_parts(self, date: NaiveDate) -> [(&'static str, Arg); 3] {
        let month = self.say(&format!("month-{}", date.month()));
        [
            ("year", date.year().into()),
            ("month", month.into()),
            ("day", date.day().into()),
        ]
    }

    /// A date of which parts may be missing: 2026年9月3日, 2026年9月, 2026年; empty when all are.
    pub fn partial_date(self, date: PartialDate) -> String {
        let year = |year: i32| ("year", Arg::from(year));
        match (date.year(), date.month(), date.day()) {
            (Some(y), Some(month), Some(day)) => NaiveDate::from_ymd_opt(y, month, day)
                .map(|date| self.date(date))
                .unwrap_or_default(),
            (Some(y), Some(month), None) => {
                let month = self.say(&format!("month-{month}"));
                self.say_with("date-month", &[year(y), ("month", month.into())])
            }
            (Some(y), None, _) => self.say_with("date-year", &[year(y)]),
            (None, ..) => String::new(),
        }
    }

    /// When a matter happened, as the client told it.
    pub fn incident(self, time: IncidentTime) -> String {
        match time {
            IncidentTime::Unsure => self.say("date-unsure"),
            IncidentTime::On(date) => self.partial_date(date),
            IncidentTime::Period { from, to } => {
                let ends = [
                    ("from", self.partial_date(from).into()),
                    ("to", self.partial_date(to).into()),
                ];
                self.say_with("date-period", &ends)
            }
        }
    }

    /// The local date of an instant.
    pub fn day(self, at: DateTime<Utc>, zone: FixedOffset) -> String {
        self.date(at.with_timezone(&zone).date_naive())
    }

    /// The local time of day of an instant: 14:05 or 2:05 pm.
    pub fn time(self, at: DateTime<Utc>, zone: FixedOffset) -> String {
        let local = at.with_timezone(&zone);
        let (is_pm, hour12) = local.hour12();
        self.say_with(
            if is_pm { "time-pm" } else { "time-am" },
            &[
                ("hour24", format!("{:02}", local.hour()).into()),
                ("hour12", hour12.into()),
                ("minute", format!("{:02}", local.minute()).into()),
            ],
        )
    }

    /// An instant in the organisation's zone: 2026年11月23日 14:05 or 23 November 2026, 2:05 pm.
    pub fn instant(self, at: DateTime<Utc>, zone: FixedOffset) -> String {
        self.say_with(
            "instant",
            &[
                ("date", self.day(at, zone).into()),
                ("time", self.time(at, zone).into()),
            ],
        )
    }

    /// An instant of this year, short: 11月23日 14:05 or 23 November, 2:05 pm.
    pub fn instant_short(self, at: DateTime<Utc>, zone: FixedOffset) -> String {
        let date = self.date_short(at.with_timezone(&zone).date_naive());
        self.say_with(
            "instant",
            &[("date", date.into()), ("time", self.time(at, zone).into())],
        )
    }

    /// A length of time, whole minutes, rounded down, its sign dropped: 3 小时 12 分钟.
    pub fn span(self, length: TimeDelta) -> String {
        let minutes = length.num_minutes().abs();
        let (days, hours, rest) = (minutes / 1440, minutes % 1440 / 60, minutes % 60);
        let args = |names: [&'static str; 2], values: [i64; 2]| {
            [(names[0], Arg::from(values[0])), (names[1], Arg::from(values[1]))]
        };
        match (days, hours, rest) {
            (0, 0, _) => self.say_with("span-minutes", &[("minutes", rest.into())]),
            (0, _, 0) => self.say_with("span-whole-hours", &[("hours", hours.into())]),
            (0, ..) => self.say_with("span-hours", &args(["hours", "minutes"], [hours, rest])),
            (_, 0, _) => self.say_with("span-whole-days", &[("days", days.into())]),
            _ => self.say_with("span-days", &args(["days", "hours"], [days, hours])),
        }
    }
}
