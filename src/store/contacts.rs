//! Contacts by other ways than the portal, as staff record them. Appended, never changed.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::access::Granted;
use super::db::connected::Connected as _;
use super::entities::contacts;
use super::error::StoreError;
use super::rows::{code, instant, micros, opened};
use super::{Reads, Txn};
use crate::domain::code::Code;
use crate::domain::complaint::ContactMethod;
use crate::domain::contact::ContactRecord;
use crate::domain::deadline::Attempt;
use crate::domain::people::PersonId;
use crate::domain::text::ContactSummary;
use crate::seal::{Cell, Sealed, random};

const TABLE: &str = "contacts";

/// A contact as colleagues read it.
#[derive(Clone, Debug)]
pub struct Contact {
    /// Who made it.
    pub by: PersonId,
    /// How.
    pub method: ContactMethod,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// When it was typed in.
    pub entered_at: DateTime<Utc>,
    /// Whether the client was reached.
    pub is_reached: bool,
    /// What was said.
    pub summary: ContactSummary,
    /// Whether it stopped the 24 hours of its round.
    pub is_first_response: bool,
}

/// Keeps a contact.
///
/// # Errors
/// When the database fails.
pub async fn add<A>(
    txn: &Txn,
    grant: &Granted<A>,
    by: PersonId,
    record: &ContactRecord,
    is_first_response: bool,
    entered_at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let id = Uuid::from_bytes(random());
    contacts::ActiveModel {
        id: Set(id),
        complaint_id: Set(grant.case().0),
        round: Set(i64::from(grant.header().round)),
        by_id: Set(by.0),
        method: Set(record.method.code().to_owned()),
        at: Set(micros(record.at)),
        is_reached: Set(record.is_reached),
        summary_sealed: Set(grant
            .key()
            .seal(&Cell::new(TABLE, "summary_sealed", id), &record.summary)
            .into_bytes()),
        entered_at: Set(micros(entered_at)),
        is_first_response: Set(is_first_response),
    }
    .insert(txn.connection())
    .await?;
    Ok(())
}

/// Every contact of a case, newest first.
///
/// # Errors
/// When the database fails, or a cell does not open.
pub async fn of<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Vec<Contact>, StoreError> {
    let rows = contacts::Entity::find()
        .filter(contacts::Column::ComplaintId.eq(grant.case().0))
        .order_by_desc(contacts::Column::At)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            let id = row.id;
            let summary = Sealed::from_bytes(row.summary_sealed);
            Ok(Contact {
                by: PersonId(row.by_id),
                method: code(TABLE, id, &row.method)?,
                at: instant(TABLE, id, row.at)?,
                entered_at: instant(TABLE, id, row.entered_at)?,
                is_reached: row.is_reached,
                summary: opened(
                    TABLE,
                    id,
                    grant
                        .key()
                        .open(&Cell::new(TABLE, "summary_sealed", id), &summary),
                )?,
                is_first_response: row.is_first_response,
            })
        })
        .collect()
}

/// The tries of this round that reached nobody.
///
/// # Errors
/// When the database fails.
pub async fn attempts<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Vec<Attempt>, StoreError> {
    let rows = contacts::Entity::find()
        .filter(contacts::Column::ComplaintId.eq(grant.case().0))
        .filter(contacts::Column::Round.eq(i64::from(grant.header().round)))
        .filter(contacts::Column::IsReached.eq(false))
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Attempt {
                method: code(TABLE, row.id, &row.method)?,
                at: instant(TABLE, row.id, row.at)?,
            })
        })
        .collect()
}
