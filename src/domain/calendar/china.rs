//! The official tables this version knows, so that a new installation counts right from the first day.

use chrono::{Datelike, NaiveDate};

use super::{CalendarDay, DayKind};

/// Who decided the days of 2026.
const SOURCE_2026: &str = "国务院办公厅 2025-11-04";

/// The days of 2026 that differ from Monday to Friday, or are named off: (month, first day, last day, kind, name).
///
/// Source: General Office of the State Council, notice of 4 November 2025 on the public holidays of 2026.
pub(super) const CHINA_2026: [(u32, u32, u32, DayKind, &str); 13] = [
    (1, 1, 3, DayKind::Off, "元旦"),
    (1, 4, 4, DayKind::Workday, "元旦调休"),   // Sunday
    (2, 14, 14, DayKind::Workday, "春节调休"), // Saturday
    (2, 15, 23, DayKind::Off, "春节"),
    (2, 28, 28, DayKind::Workday, "春节调休"), // Saturday
    (4, 4, 6, DayKind::Off, "清明节"),
    (5, 1, 5, DayKind::Off, "劳动节"),
    (5, 9, 9, DayKind::Workday, "劳动节调休"), // Saturday
    (6, 19, 21, DayKind::Off, "端午节"),
    (9, 20, 20, DayKind::Workday, "国庆节调休"), // Sunday
    (9, 25, 27, DayKind::Off, "中秋节"),
    (10, 1, 7, DayKind::Off, "国庆节"),
    (10, 10, 10, DayKind::Workday, "国庆节调休"), // Saturday
];

/// Every day of the tables known to this version, by date.
pub fn known_days() -> Vec<CalendarDay> {
    CHINA_2026
        .iter()
        .flat_map(|(month, first, last, kind, name)| {
            (*first..=*last)
                .filter_map(move |day| NaiveDate::from_ymd_opt(2026, *month, day))
                .map(move |date| CalendarDay {
                    date,
                    kind: *kind,
                    name: (*name).to_owned(),
                    source: SOURCE_2026.to_owned(),
                })
        })
        .collect()
}

/// The tables in force: what was stored, and for years nobody stored the table this version knows. By date.
pub fn in_force(stored: Vec<CalendarDay>) -> Vec<CalendarDay> {
    let years: std::collections::BTreeSet<i32> = stored.iter().map(|day| day.date.year()).collect();
    let known = known_days()
        .into_iter()
        .filter(|day| !years.contains(&day.date.year()));
    let mut days: Vec<_> = known.chain(stored).collect();
    days.sort_by_key(|day| day.date);
    days
}
