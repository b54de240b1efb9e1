//! The settings: rows where somebody decided, the environment where nobody has. What is in force is one value, read as a
//! whole and shared; [`Live`] holds it and is replaced after each change and by a tick, so that instances agree.

use std::sync::{Arc, PoisonError, RwLock};

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::db::connected::Connected as _;
use super::entities::{calendar_days, settings};
use super::error::StoreError;
use super::rows::{code, instant, micros};
use super::{Reads, Txn};
use crate::domain::calendar::{CalendarDay, WorkCalendar, in_force};
use crate::domain::code::Code;
use crate::domain::people::PersonId;
use crate::domain::settings::{Settings, SettingsPart};

/// The settings in force, shared by everything that runs. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Live {
    defaults: Arc<Settings>,
    now: Arc<RwLock<Arc<Settings>>>,
}

impl Live {
    /// What nobody has changed yet.
    pub fn new(defaults: Settings) -> Self {
        let defaults = Arc::new(defaults);
        Self {
            now: Arc::new(RwLock::new(Arc::clone(&defaults))),
            defaults,
        }
    }

    /// The settings in force now.
    pub fn get(&self) -> Arc<Settings> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads them anew.
    ///
    /// # Errors
    /// When the database fails or a row makes no sense; what was in force stays in force.
    pub async fn refresh(&self, db: &impl Reads) -> Result<(), StoreError> {
        let read = Arc::new(load(db, &self.defaults).await?);
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = read;
        Ok(())
    }
}

/// When a part was last decided, and by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decided {
    /// Counts the changes of the part.
    pub version: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom; nobody for the host.
    pub by: Option<PersonId>,
}

async fn load(db: &impl Reads, defaults: &Settings) -> Result<Settings, StoreError> {
    let rows = settings::Entity::find().all(db.connection()).await?;
    let mut found = defaults.clone();
    for row in rows {
        match code::<SettingsPart>("settings", &row.part, &row.part)? {
            SettingsPart::Organisation => found.organisation = parse(&row)?,
            SettingsPart::CrisisLines => found.crisis_lines = parse(&row)?,
            SettingsPart::Promises => found.promises = parse(&row)?,
            SettingsPart::Calendar => {}
        }
    }
    found.calendar = Arc::new(WorkCalendar::of(&in_force(stored_days(db).await?)));
    Ok(found)
}

fn parse<T: DeserializeOwned>(row: &settings::Model) -> Result<T, StoreError> {
    serde_json::from_str(&row.value).map_err(|error| StoreError::inconsistent("settings", &row.part, error))
}

/// When a part was last decided; `None` while it follows the environment.
///
/// # Errors
/// When the database fails.
pub async fn decided(db: &impl Reads, part: SettingsPart) -> Result<Option<Decided>, StoreError> {
    let row = settings::Entity::find_by_id(part.code())
        .one(db.connection())
        .await?;
    row.map(|row| {
        Ok(Decided {
            version: row.version,
            at: instant("settings", part.code(), row.changed_at)?,
            by: row.changed_by.map(PersonId),
        })
    })
    .transpose()
}

/// Saves a part decided on the sight of version `seen` (0 before the first decision); false if somebody was faster.
///
/// # Errors
/// When the database fails.
pub async fn decide(
    txn: &Txn,
    part: SettingsPart,
    seen: i64,
    value: &impl Serialize,
    by: PersonId,
    at: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let value = serde_json::to_string(value)
        .map_err(|error| StoreError::inconsistent("settings", part.code(), error))?;
    if seen == 0 {
        let row = settings::ActiveModel {
            part: Set(part.code().to_owned()),
            value: Set(value),
            version: Set(1),
            changed_at: Set(micros(at)),
            changed_by: Set(Some(by.0)),
        };
        let mut taken = OnConflict::column(settings::Column::Part);
        let added = settings::Entity::insert(row)
            .on_conflict(taken.do_nothing().to_owned())
            .exec_without_returning(txn.connection())
            .await?;
        return Ok(added == 1);
    }
    let saved = settings::Entity::update_many()
        .col_expr(settings::Column::Value, Expr::value(value))
        .col_expr(
            settings::Column::Version,
            Expr::col(settings::Column::Version).add(1),
        )
        .col_expr(settings::Column::ChangedAt, Expr::value(micros(at)))
        .col_expr(settings::Column::ChangedBy, Expr::value(by.0))
        .filter(settings::Column::Part.eq(part.code()))
        .filter(settings::Column::Version.eq(seen))
        .exec(txn.connection())
        .await?;
    Ok(saved.rows_affected == 1)
}

/// The lines of the calendar somebody decided on, by date.
///
/// # Errors
/// When the database fails or a row makes no sense.
pub async fn stored_days(db: &impl Reads) -> Result<Vec<CalendarDay>, StoreError> {
    let rows = calendar_days::Entity::find()
        .order_by_asc(calendar_days::Column::OnDate)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(CalendarDay {
                kind: code("calendar_days", row.on_date, &row.kind)?,
                date: row.on_date,
                name: row.name,
                source: row.source,
            })
        })
        .collect()
}

/// Replaces every line from the first day of a year to its last.
///
/// # Errors
/// When the database fails.
pub async fn replace_days(
    txn: &Txn,
    first: NaiveDate,
    last: NaiveDate,
    days: &[CalendarDay],
) -> Result<(), StoreError> {
    calendar_days::Entity::delete_many()
        .filter(calendar_days::Column::OnDate.between(first, last))
        .exec(txn.connection())
        .await?;
    let rows = days.iter().map(|day| calendar_days::ActiveModel {
        on_date: Set(day.date),
        kind: Set(day.kind.code().to_owned()),
        name: Set(day.name.clone()),
        source: Set(day.source.clone()),
    });
    if days.is_empty() {
        return Ok(());
    }
    calendar_days::Entity::insert_many(rows)
        .exec_without_returning(txn.connection())
        .await?;
    Ok(())
}
