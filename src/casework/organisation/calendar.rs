//! The calendar of a year: looked at before it is saved, and saved with everything that follows. Only clocks in days
//! that still run in time move; whatever was breached stays as it is.
use super::super::record::record;
use super::super::{Ctx, Error};
use super::calendar_lines::{read, written};
use super::{admin, note, seen};
use crate::domain::calendar::{CalendarDay, DayKind, WorkCalendar, in_force, local_date};
use crate::domain::code::Code;
use crate::domain::deadline::{ClockKind, Deadline};
use crate::domain::event::{CaseEvent, Fact, SystemEventKind};
use crate::domain::form::{Problem, Problems};
use crate::domain::settings::SettingsPart;
use crate::domain::text::{Line, optional};
use crate::store::{Reads, Txn, access, deadlines, recalculation, settings};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// AD-05: what is done to the table of a year. One of `add`, `take`, `paste`, `apply` was pressed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TableForm {
    /// The version that was looked at.
    pub version: String,
    /// The year.
    pub year: String,
    /// What was pressed: `add`, `paste` or `apply`; anything else is the day to take out.
    pub act: String,
    /// The day to add.
    pub date: String,
    /// What it is.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Who says so.
    pub source: String,
    /// A whole table, `date,kind,name,source` a line.
    pub lines: String,
}

/// What a change of the table would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The whole table as text, for the form that applies it.
    pub lines: String,
    /// Days that are in the table only afterwards, or mean something else there.
    pub added: Vec<CalendarDay>,
    /// Days that are in the table only now.
    pub removed: Vec<CalendarDay>,
    /// The clocks that move.
    pub effects: Vec<Effect>,
}

/// Clocks of one kind that move from one day to another: how many, and nothing else of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// Which clock.
    pub clock: ClockKind,
    /// The day they are due.
    pub from: NaiveDate,
    /// The day they will be due.
    pub to: NaiveDate,
    /// How many.
    pub count: u64,
}

impl TableForm {
    fn year(&self) -> Result<i32, Error> {
        let year = self.year.parse().ok().filter(|year| (2000..=2100).contains(year));
        year.ok_or(Error::NotFound)
    }

    /// The table of the year as it would be.
    fn table(&self, year: i32, now: &[CalendarDay]) -> Result<Vec<CalendarDay>, Problems> {
        match self.act.as_str() {
            "add" => {
                let new = self.day(year)?;
                let mut days = now.to_vec();
                if days.iter().any(|day| day.date == new.date) {
                    return Err(Problems::one("date", Problem::Taken));
                }
                days.push(new);
                days.sort_by_key(|day| day.date);
                Ok(days)
            }
            "paste" | "apply" => read(&self.lines, year).map_err(|problem| Problems::one("lines", problem)),
            date => {
                let kept: Vec<_> = now
                    .iter()
                    .filter(|day| day.date.to_string() != date)
                    .cloned()
                    .collect();
                if kept.len() == now.len() || kept.is_empty() {
                    return Err(Problems::one("date", Problem::NotAChoice));
                }
                Ok(kept)
            }
        }
    }

    fn day(&self, year: i32) -> Result<CalendarDay, Problems> {
        let mut problems = Problems::none();
        let date: Result<NaiveDate, _> = self.date.trim().parse().map_err(|_| Problem::NotADate);
        let date = date.and_then(|date| {
            if date.year() == year {
                Ok(date)
            } else {
                Err(Problem::NotADate)
            }
        });
        let date = problems.take("date", date);
        let kind = DayKind::from_code(&self.kind).ok_or(Problem::Required);
        let kind = problems.take("kind", kind);
        let name = problems.take("name", Line::parse(&self.name));
        let source = problems.take("source", optional(&self.source, Line::parse));
        match (date, kind, name, source) {
            (Some(date), Some(kind), Some(name), Some(source)) => Ok(CalendarDay {
                date,
                kind,
                name: name.into(),
                source: source.map(String::from).unwrap_or_default(),
            }),
            _ => Err(problems),
        }
    }
}

/// What pressing the button would do. Nothing is saved.
///
/// # Errors
/// `Invalid` at the field, a bad line among them.
pub async fn propose(ctx: &Ctx, form: &TableForm) -> Result<Proposal, Error> {
    admin(ctx)?;
    let (db, year) = (ctx.db.reader(), form.year()?);
    let stored = settings::stored_days(&db).await?;
    let now = of_year(&in_force(stored.clone()), year);
    let table = form.table(year, &now)?;
    let calendar = calendar_with(stored, year, &table);
    let moving = moving(ctx, &db, &calendar).await?;
    let not_in = |day: &&CalendarDay, other: &[CalendarDay]| {
        !other.iter().any(|it| it.date == day.date && it.kind == day.kind)
    };
    Ok(Proposal {
        lines: written(&table),
        added: table.iter().filter(|day| not_in(day, &now)).cloned().collect(),
        removed: now.iter().filter(|day| not_in(day, &table)).cloned().collect(),
        effects: effects(ctx, &moving),
    })
}

/// Saves the table and moves the clocks, with an event on each case, in one transaction.
///
/// # Errors
/// `Invalid` for a bad line; `Stale` when another administrator was faster.
pub async fn apply_table(ctx: &Ctx, form: &TableForm) -> Result<(), Error> {
    let (by, version, year) = (admin(ctx)?, seen(&form.version)?, form.year()?);
    let table = read(&form.lines, year).map_err(|problem| Problems::one("lines", problem))?;
    ctx.db
        .write(async |txn| {
            if !settings::decide(txn, SettingsPart::Calendar, version, &(), by, ctx.now()).await? {
                return Err(Error::Stale);
            }
            let (first, last) = bounds(year)?;
            settings::replace_days(txn, first, last, &table).await?;
            let calendar = WorkCalendar::of(&in_force(settings::stored_days(txn).await?));
            for (case, kept, moved) in moving(ctx, txn, &calendar).await? {
                move_clock(txn, ctx, case, &kept, &moved).await?;
            }
            let facts = vec![("year", Fact::Number(year.into()))];
            note(txn, ctx, by, SystemEventKind::CalendarChanged, facts).await
        })
        .await?;
    Ok(ctx.settings.refresh(&ctx.db.reader()).await?)
}

type Moving = (crate::domain::complaint::ComplaintId, deadlines::Kept, Deadline);

/// The clocks that a calendar moves: in days, and still in time now.
async fn moving(ctx: &Ctx, db: &impl Reads, calendar: &WorkCalendar) -> Result<Vec<Moving>, Error> {
    let clocks = recalculation::day_clocks(db).await?;
    let moving = clocks
        .into_iter()
        .filter(|(_, kept)| !kept.clock.is_late(ctx.now()));
    Ok(moving
        .map(|(case, kept)| {
            let moved = kept.clock.clone().recalculated(ctx.zone(), calendar);
            (case, kept, moved)
        })
        .filter(|(_, kept, moved)| kept.clock.due_at() != moved.due_at())
        .collect())
}

async fn move_clock(
    txn: &Txn,
    ctx: &Ctx,
    case: crate::domain::complaint::ComplaintId,
    kept: &deadlines::Kept,
    moved: &Deadline,
) -> Result<(), Error> {
    let grant = access::scheduled(txn, &ctx.keys, case).await?;
    if !recalculation::move_to(txn, kept, moved).await? {
        return Ok(());
    }
    let header = grant.header();
    deadlines::refresh_next_due(txn, &grant, header.round, header.stage.next_due()).await?;
    let event = CaseEvent::DeadlineRecalculated {
        clock: moved.kind(),
        was_due_at: kept.clock.due_at(),
        due_at: moved.due_at(),
    };
    record(txn, ctx, &grant, &event).await
}

fn effects(ctx: &Ctx, moving: &[Moving]) -> Vec<Effect> {
    let day = |at: DateTime<Utc>| local_date(at, ctx.zone());
    let mut counts: BTreeMap<(ClockKind, NaiveDate, NaiveDate), u64> = BTreeMap::new();
    for (_, kept, moved) in moving {
        let group = (moved.kind(), day(kept.clock.due_at()), day(moved.due_at()));
        *counts.entry(group).or_default() += 1;
    }
    let effects = counts.into_iter();
    effects
        .map(|((clock, from, to), count)| Effect {
            clock,
            from,
            to,
            count,
        })
        .collect()
}

fn of_year(days: &[CalendarDay], year: i32) -> Vec<CalendarDay> {
    let of_year = days.iter().filter(|day| day.date.year() == year);
    of_year.cloned().collect()
}

fn calendar_with(stored: Vec<CalendarDay>, year: i32, table: &[CalendarDay]) -> WorkCalendar {
    let others = stored.into_iter().filter(|day| day.date.year() != year);
    WorkCalendar::of(&in_force(others.chain(table.iter().cloned()).collect()))
}

fn bounds(year: i32) -> Result<(NaiveDate, NaiveDate), Error> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1);
    let last = NaiveDate::from_ymd_opt(year, 12, 31);
    first.zip(last).ok_or(Error::NotFound)
}
