//! The table of a year as text: `date,kind,name,source`, one day a line. What people paste is read forgivingly (a
//! heading, empty lines, Chinese words for the kind); a line that cannot be read is named, and then nothing is taken.
use crate::domain::calendar::{CalendarDay, DayKind};
use crate::domain::code::Code;
use crate::domain::form::{LineFault, Problem};
use crate::domain::text::{graphemes, line, plain};
use chrono::{Datelike, NaiveDate};
use csv::{ReaderBuilder, StringRecord, Trim, WriterBuilder};
use std::collections::BTreeMap;

/// The most letters of a name or a source.
const MOST: usize = 100;

/// The days of one year, by date.
///
/// # Errors
/// `Required` for no line at all; `BadLine` for the first that cannot be read.
pub(super) fn read(typed: &str, year: i32) -> Result<Vec<CalendarDay>, Problem> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(typed.as_bytes());
    let mut days = BTreeMap::new();
    for (n, record) in reader.records().enumerate() {
        let at = |record: &StringRecord| {
            let position = record.position().map_or(0, csv::Position::line);
            usize::try_from(position).unwrap_or(n + 1)
        };
        let record = record.map_err(|_| Problem::BadLine {
            line: n + 1,
            fault: LineFault::Columns,
        })?;
        let is_heading = n == 0
            && record
                .get(0)
                .is_some_and(|first| matches!(plain(first).as_str(), "date" | "日期"));
        if is_heading || record.iter().all(str::is_empty) {
            continue;
        }
        let bad = |fault| Problem::BadLine {
            line: at(&record),
            fault,
        };
        let day = day(&record, year).map_err(bad)?;
        if days.insert(day.date, day).is_some() {
            return Err(bad(LineFault::Twice));
        }
    }
    if days.is_empty() {
        return Err(Problem::Required);
    }
    Ok(days.into_values().collect())
}

fn day(record: &StringRecord, year: i32) -> Result<CalendarDay, LineFault> {
    if !(3..=4).contains(&record.len()) {
        return Err(LineFault::Columns);
    }
    let cell = |n| record.get(n).unwrap_or_default();
    let date = date(cell(0)).ok_or(LineFault::Date)?;
    if date.year() != year {
        return Err(LineFault::Year);
    }
    let (name, source) = (line(cell(2)), line(cell(3)));
    if name.is_empty() || graphemes(&name) > MOST || graphemes(&source) > MOST {
        return Err(LineFault::Name);
    }
    Ok(CalendarDay {
        date,
        kind: kind(cell(1)).ok_or(LineFault::Kind)?,
        name,
        source,
    })
}

fn date(typed: &str) -> Option<NaiveDate> {
    let typed = plain(typed).replace(['/', '.'], "-");
    NaiveDate::parse_from_str(&typed, "%Y-%m-%d").ok()
}

fn kind(typed: &str) -> Option<DayKind> {
    match plain(typed).to_lowercase().as_str() {
        "放假" | "休" => Some(DayKind::Off),
        "上班" | "班" => Some(DayKind::Workday),
        code => DayKind::from_code(code),
    }
}

/// The days as text that [`read`] reads back.
pub(super) fn written(days: &[CalendarDay]) -> String {
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    for day in days {
        let date = day.date.to_string();
        // Writing to memory does not fail.
        let _ = writer.write_record([date.as_str(), day.kind.code(), &day.name, &day.source]);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_table_is_read_and_comes_back() {
        let typed = "日期,类型,名称,来源\r\n2027-01-01,放假,元旦,国务院办公厅\r\n\r\n2027/2/6 , workday,春节调休\n２０２７-0２-07,off,\"春节, 初二\",通知";
        let days = read(typed, 2027).unwrap();
        assert_eq!(days.len(), 3);
        assert_eq!((days[1].kind, days[1].source.as_str()), (DayKind::Workday, ""));
        assert_eq!(days[2].name, "春节, 初二");
        assert_eq!(read(&written(&days), 2027), Ok(days));
    }

    #[test]
    fn ad05_4_a_bad_line_is_named() {
        let good = "2027-01-01,off,元旦,通知\n";
        for (line, fault) in [
            ("2027-02-30,off,春节,通知", LineFault::Date),
            ("2027-02-03,holiday,春节,通知", LineFault::Kind),
            ("2027-02-03,off,,通知", LineFault::Name),
            ("2026-02-03,off,春节,通知", LineFault::Year),
            ("2027-02-03,off", LineFault::Columns),
            ("2027-01-01,workday,元旦,通知", LineFault::Twice),
        ] {
            assert_eq!(
                read(&format!("{good}{line}\n{good}"), 2027),
                Err(Problem::BadLine { line: 2, fault }),
                "{line}"
            );
        }
        assert_eq!(read(" \n", 2027), Err(Problem::Required));
    }
}
