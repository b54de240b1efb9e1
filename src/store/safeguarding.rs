//! The safety log: alerts with their words, and what was done about them. Only appended; an alert is marked when it ends.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::access::Granted;
use super::db::connected::Connected as _;
use super::entities::{outbox, safeguarding_alerts, safeguarding_entries};
use super::error::StoreError;
use super::rows::{code, instant, micros, opened};
use super::{Reads, Txn};
use crate::domain::code::Code;
use crate::domain::complaint::ContactMethod;
use crate::domain::event::Notice;
use crate::domain::overlay::Safeguarding;
use crate::domain::people::PersonId;
use crate::domain::safety::{SafetyEntry, SafetyGround};
use crate::domain::text::ContactSummary;
use crate::seal::{Cell, Sealed, random};

const ALERTS: &str = "safeguarding_alerts";
const ENTRIES: &str = "safeguarding_entries";

/// An alert.
#[derive(Clone, Debug)]
pub struct Alert {
    /// How urgent.
    pub level: Safeguarding,
    /// When it was raised.
    pub at: DateTime<Utc>,
    /// By which member of staff; nothing when the client did.
    pub by: Option<PersonId>,
    /// Why.
    pub ground: SafetyGround,
    /// What was seen or said.
    pub words: Option<ContactSummary>,
    /// When it ended.
    pub cleared_at: Option<DateTime<Utc>>,
}

/// A line of the log beside the alerts.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What.
    pub kind: SafetyEntry,
    /// The level it led to, where it led to one.
    pub level: Option<Safeguarding>,
    /// How somebody was reached or tried.
    pub method: Option<ContactMethod>,
    /// When it happened.
    pub at: DateTime<Utc>,
    /// When it was written down.
    pub entered_at: DateTime<Utc>,
    /// By whom.
    pub by: PersonId,
    /// In words.
    pub words: ContactSummary,
}

fn cell(table: &'static str, id: Uuid) -> Cell {
    Cell::new(table, "words_sealed", id)
}

/// Keeps an alert.
///
/// # Errors
/// When the database fails.
pub async fn add_alert<A>(
    txn: &Txn,
    grant: &Granted<A>,
    level: Safeguarding,
    ground: SafetyGround,
    words: Option<&ContactSummary>,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let id = Uuid::from_bytes(random());
    safeguarding_alerts::ActiveModel {
        id: Set(id),
        complaint_id: Set(grant.case().0),
        level: Set(level.code().to_owned()),
        raised_at: Set(micros(at)),
        raised_by: Set(grant.person().map(|person| person.0)),
        ground: Set(ground.code().to_owned()),
        cleared_at: Set(None),
        cleared_by: Set(None),
        words_sealed: Set(words.map(|words| grant.key().seal(&cell(ALERTS, id), words).into_bytes())),
    }
    .insert(txn.connection())
    .await?;
    Ok(())
}

/// Marks every alert of a case as ended.
///
/// # Errors
/// When the database fails.
pub async fn clear_alerts<A>(txn: &Txn, grant: &Granted<A>, at: DateTime<Utc>) -> Result<(), StoreError> {
    safeguarding_alerts::Entity::update_many()
        .col_expr(
            safeguarding_alerts::Column::ClearedAt,
            Expr::value(Some(micros(at))),
        )
        .col_expr(
            safeguarding_alerts::Column::ClearedBy,
            Expr::value(grant.person().map(|person| person.0)),
        )
        .filter(safeguarding_alerts::Column::ComplaintId.eq(grant.case().0))
        .filter(safeguarding_alerts::Column::ClearedAt.is_null())
        .exec(txn.connection())
        .await?;
    Ok(())
}

/// Every alert of a case, newest first.
///
/// # Errors
/// When the database fails, or a cell does not open.
pub async fn alerts<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Vec<Alert>, StoreError> {
    let rows = safeguarding_alerts::Entity::find()
        .filter(safeguarding_alerts::Column::ComplaintId.eq(grant.case().0))
        .order_by_desc(safeguarding_alerts::Column::RaisedAt)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            let id = row.id;
            let words = row.words_sealed.map(|bytes| {
                let words = grant.key().open(&cell(ALERTS, id), &Sealed::from_bytes(bytes));
                opened(ALERTS, id, words)
            });
            Ok(Alert {
                level: code(ALERTS, id, &row.level)?,
                at: instant(ALERTS, id, row.raised_at)?,
                by: row.raised_by.map(PersonId),
                ground: code(ALERTS, id, &row.ground)?,
                words: words.transpose()?,
                cleared_at: row.cleared_at.map(|at| instant(ALERTS, id, at)).transpose()?,
            })
        })
        .collect()
}

/// Appends to the log.
///
/// # Errors
/// When the database fails.
pub async fn append<A>(txn: &Txn, grant: &Granted<A>, entry: &Entry) -> Result<(), StoreError> {
    let id = Uuid::from_bytes(random());
    safeguarding_entries::ActiveModel {
        id: Set(id),
        complaint_id: Set(grant.case().0),
        kind: Set(entry.kind.code().to_owned()),
        level: Set(entry.level.map(|level| level.code().to_owned())),
        method: Set(entry.method.map(|method| method.code().to_owned())),
        at: Set(micros(entry.at)),
        entered_at: Set(micros(entry.entered_at)),
        by_id: Set(entry.by.0),
        words_sealed: Set(grant.key().seal(&cell(ENTRIES, id), &entry.words).into_bytes()),
    }
    .insert(txn.connection())
    .await?;
    Ok(())
}

/// The log, newest first.
///
/// # Errors
/// When the database fails, or a cell does not open.
pub async fn log<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Vec<Entry>, StoreError> {
    let rows = safeguarding_entries::Entity::find()
        .filter(safeguarding_entries::Column::ComplaintId.eq(grant.case().0))
        .order_by_desc(safeguarding_entries::Column::EnteredAt)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            let id = row.id;
            let words = grant
                .key()
                .open(&cell(ENTRIES, id), &Sealed::from_bytes(row.words_sealed));
            Ok(Entry {
                kind: code(ENTRIES, id, &row.kind)?,
                level: row
                    .level
                    .as_deref()
                    .map(|level| code(ENTRIES, id, level))
                    .transpose()?,
                method: row
                    .method
                    .as_deref()
                    .map(|method| code(ENTRIES, id, method))
                    .transpose()?,
                at: instant(ENTRIES, id, row.at)?,
                entered_at: instant(ENTRIES, id, row.entered_at)?,
                by: PersonId(row.by_id),
                words: opened(ENTRIES, id, words)?,
            })
        })
        .collect()
}

/// Who was called, and when, newest first.
///
/// # Errors
/// When the database fails.
pub async fn called<A>(
    db: &impl Reads,
    grant: &Granted<A>,
) -> Result<Vec<(PersonId, DateTime<Utc>)>, StoreError> {
    let rows = outbox::Entity::find()
        .filter(outbox::Column::ComplaintId.eq(grant.case().0))
        .filter(outbox::Column::Kind.eq(Notice::SafetyAlert.code()))
        .order_by_desc(outbox::Column::CreatedAt)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .filter_map(|row| row.person_id.map(|person| (row.id, person, row.created_at)))
        .map(|(id, person, at)| Ok((PersonId(person), instant("outbox", id, at)?)))
        .collect()
}
