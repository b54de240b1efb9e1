//! When it happened: a day, a month, a year, a period, or not remembered.
use crate::domain::form::Problem;
use crate::domain::text;
use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// A date of which any part may be missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Parts", into = "Parts")]
pub struct PartialDate {
    year: Option<i32>,
    month: Option<u32>,
    day: Option<u32>,
}

type Parts = (Option<i32>, Option<u32>, Option<u32>);

/// When the matter happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IncidentTime {
    /// Not remembered, or not said.
    Unsure,
    /// On a day, in a month, in a year.
    On(PartialDate),
    /// From one to another.
    Period {
        /// The first day, month or year.
        from: PartialDate,
        /// The last one.
        to: PartialDate,
    },
}

impl PartialDate {
    /// The earliest year anybody may give.
    pub const FIRST_YEAR: i32 = 1900;

    /// Reads three fields; full-width digits and the characters 年 月 日 号 do not matter. `None` when all are blank.
    ///
    /// # Errors
    /// `NotADate` when a part is not a number or no such day exists, `InFuture` when all of it lies after `today`.
    pub fn parse(year: &str, month: &str, day: &str, today: NaiveDate) -> Result<Option<Self>, Problem> {
        let date = Self {
            year: number(year)?,
            month: number(month)?,
            day: number(day)?,
        };
        if date == Self::default() {
            return Ok(None);
        }
        if !date.exists() {
            return Err(Problem::NotADate);
        }
        if date.earliest().is_some_and(|earliest| earliest > today) {
            return Err(Problem::InFuture);
        }
        Ok(Some(date))
    }

    /// The year, if given.
    pub fn year(self) -> Option<i32> {
        self.year
    }

    /// The month from 1 to 12, if given.
    pub fn month(self) -> Option<u32> {
        self.month
    }

    /// The day of the month, if given.
    pub fn day(self) -> Option<u32> {
        self.day
    }

    /// The earliest day it can mean; `None` without a year.
    pub fn earliest(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year?, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The latest day it can mean; `None` without a year.
    pub fn latest(self) -> Option<NaiveDate> {
        let year = self.year?;
        let month = self.month.unwrap_or(12);
        let day = self.day.or_else(|| last_day(year, month))?;
        NaiveDate::from_ymd_opt(year, month, day)
    }

    fn exists(self) -> bool {
        // Without a year 29 February may be meant.
        let year = self.year.unwrap_or(2000);
        let longest = self.month.map_or(Some(31), |month| last_day(year, month));
        year >= Self::FIRST_YEAR
            && longest.is_some_and(|last| self.day.is_none_or(|day| (1..=last).contains(&day)))
    }
}

impl TryFrom<Parts> for PartialDate {
    type Error = &'static str;
    fn try_from((year, month, day): Parts) -> Result<Self, &'static str> {
        let date = Self { year, month, day };
        if date != Self::default() && date.exists() {
            Ok(date)
        } else {
            Err(Problem::NotADate.code())
        }
    }
}

impl From<PartialDate> for Parts {
    fn from(date: PartialDate) -> Self {
        (date.year, date.month, date.day)
    }
}

impl IncidentTime {
    /// The latest day it can have been; `None` when not known.
    pub fn latest(self) -> Option<NaiveDate> {
        match self {
            Self::Unsure => None,
            Self::On(date) | Self::Period { to: date, .. } => date.latest(),
        }
    }

    /// The earliest day it can have been; `None` when not known.
    pub fn earliest(self) -> Option<NaiveDate> {
        match self {
            Self::Unsure => None,
            Self::On(date) | Self::Period { from: date, .. } => date.earliest(),
        }
    }

    /// Whether both can have happened within so many days of each other. What is not known is near nothing.
    pub fn is_near(self, other: Self, days: u64) -> bool {
        let reach = Days::new(days);
        let span = |time: Self| Some((time.earliest()?, time.latest()?));
        match (span(self), span(other)) {
            (Some((first, last)), Some((other_first, other_last))) => {
                let starts = first.checked_sub_days(reach).unwrap_or(first);
                let ends = last.checked_add_days(reach).unwrap_or(last);
                starts <= other_last && other_first <= ends
            }
            _ => false,
        }
    }

    /// From the two dates of the form.
    ///
    /// # Errors
    /// `EndBeforeStart` when the last day certainly lies before the first.
    pub(super) fn between(from: Option<PartialDate>, to: Option<PartialDate>) -> Result<Self, Problem> {
        match (from, to) {
            (None, None) => Ok(Self::Unsure),
            (Some(date), None) | (None, Some(date)) => Ok(Self::On(date)),
            (Some(from), Some(to)) => match (from.earliest(), to.latest()) {
                (Some(first), Some(last)) if last < first => Err(Problem::EndBeforeStart),
                _ => Ok(Self::Period { from, to }),
            },
        }
    }
}

fn last_day(year: i32, month: u32) -> Option<u32> {
    (28..=31)
        .rev()
        .find(|day| NaiveDate::from_ymd_opt(year, month, *day).is_some())
}

fn number<N: std::str::FromStr>(typed: &str) -> Result<Option<N>, Problem> {
    let plain = text::plain(typed);
    let bare = plain.trim_end_matches(['年', '月', '日', '号', '號']).trim();
    if bare.is_empty() && plain.is_empty() {
        return Ok(None);
    }
    if !bare.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Problem::NotADate);
    }
    bare.parse().map(Some).map_err(|_| Problem::NotADate)
}

/// Whether a matter is older than so many years on this day.
pub(super) fn is_older_than(years: i32, time: IncidentTime, today: NaiveDate) -> bool {
    let limit = today
        .with_year(today.year() - years)
        .unwrap_or(today - chrono::TimeDelta::days(i64::from(years) * 365));
    time.latest().is_some_and(|latest| latest < limit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
    }

    fn read(year: &str, month: &str, day: &str) -> Result<Option<PartialDate>, Problem> {
        PartialDate::parse(year, month, day, today())
    }

    #[test]
    fn any_part_may_be_missing() {
        assert_eq!(read("", " ", "\u{3000}"), Ok(None));
        for (year, month, day) in [
            ("２０２６年", "", ""),
            ("2026", "11月", ""),
            ("", "2", "29日"),
            ("", "", "31"),
            ("2026", "11", "23"),
        ] {
            assert!(
                matches!(read(year, month, day), Ok(Some(_))),
                "{year} {month} {day}"
            );
        }
    }

    #[test]
    fn only_what_certainly_lies_ahead_is_refused() {
        assert_eq!(read("2026", "11", "24"), Err(Problem::InFuture));
        assert_eq!(read("2026", "12", ""), Err(Problem::InFuture));
        assert_eq!(read("2027", "", ""), Err(Problem::InFuture));
        assert!(read("2026", "11", "").is_ok() && read("", "12", "31").is_ok());
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for (year, month, day) in [
            ("2026", "2", "29"),
            ("", "2", "30"),
            ("2026", "13", ""),
            ("", "", "32"),
            ("", "0", ""),
            ("1899", "", ""),
            ("去年", "", ""),
            ("-5", "", ""),
            ("", "", "0"),
        ] {
            assert_eq!(
                read(year, month, day),
                Err(Problem::NotADate),
                "{year} {month} {day}"
            );
        }
    }

    #[test]
    fn a_period_ends_after_it_begins() {
        let date = |year, month, day| read(year, month, day).unwrap();
        let between = |from, to| IncidentTime::between(from, to);
        assert_eq!(
            between(date("2026", "5", ""), date("2026", "4", "")),
            Err(Problem::EndBeforeStart)
        );
        assert!(matches!(
            between(date("2026", "5", ""), date("2026", "", "")),
            Ok(IncidentTime::Period { .. })
        ));
        assert!(matches!(
            between(None, date("2026", "", "")),
            Ok(IncidentTime::On(_))
        ));
        assert_eq!(between(None, None), Ok(IncidentTime::Unsure));
    }

    #[test]
    fn age_is_counted_from_the_latest_day_it_can_mean() {
        let on = |year, month, day| IncidentTime::On(read(year, month, day).unwrap().unwrap());
        assert!(!is_older_than(3, on("2023", "", ""), today()));
        assert!(!is_older_than(3, on("2023", "11", "23"), today()));
        assert!(is_older_than(3, on("2023", "11", "22"), today()));
        assert!(!is_older_than(3, IncidentTime::Unsure, today()));
    }

    proptest! {
        #[test]
        fn earliest_never_lies_after_latest(year in 1900_i32..2026, month in prop::option::of(1_u32..=12), day in prop::option::of(1_u32..=31)) {
            let shown = |part: Option<u32>| part.map_or(String::new(), |part| part.to_string());
            if let Ok(Some(date)) = read(&year.to_string(), &shown(month), &shown(day)) {
                prop_assert!(date.earliest() <= date.latest());
                let kept = serde_json::to_string(&date).unwrap();
                prop_assert_eq!(serde_json::from_str::<PartialDate>(&kept).unwrap(), date);
            }
        }

        #[test]
        fn no_text_breaks_the_parser(year: String, month: String, day: String) {
            let _ = read(&year, &month, &day);
        }
    }
}
