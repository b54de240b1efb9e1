//! Notes among staff, beside the messages with the client. Appended, never changed; no page of a client asks for them.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::access::Granted;
use super::db::connected::Connected as _;
use super::entities::notes;
use super::error::StoreError;
use super::rows::{instant, micros, opened};
use super::{Reads, Txn};
use crate::domain::message::MessageBody;
use crate::domain::people::PersonId;
use crate::seal::{Cell, Sealed};

const TABLE: &str = "notes";

/// A note as colleagues read it.
#[derive(Clone, Debug)]
pub struct StaffNote {
    /// Who wrote it.
    pub author: PersonId,
    /// The words.
    pub body: MessageBody,
    /// When.
    pub at: DateTime<Utc>,
}

fn cell(id: Uuid) -> Cell {
    Cell::new(TABLE, "body_sealed", id)
}

/// The notes of a case, oldest first.
///
/// # Errors
/// When the database fails, or a cell does not open.
pub async fn all<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Vec<StaffNote>, StoreError> {
    let rows = notes::Entity::find()
        .filter(notes::Column::ComplaintId.eq(grant.case().0))
        .order_by_asc(notes::Column::Seq)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            let body = grant
                .key()
                .open(&cell(row.id), &Sealed::from_bytes(row.body_sealed));
            Ok(StaffNote {
                author: PersonId(row.author_id),
                body: opened(TABLE, row.id, body)?,
                at: instant(TABLE, row.id, row.at)?,
            })
        })
        .collect()
}

/// Appends a note and gives its number on the case.
///
/// # Errors
/// When the database fails.
pub async fn append<A>(
    txn: &Txn,
    grant: &Granted<A>,
    author: PersonId,
    body: &MessageBody,
    id: Uuid,
    at: DateTime<Utc>,
) -> Result<i64, StoreError> {
    let before = notes::Entity::find()
        .filter(notes::Column::ComplaintId.eq(grant.case().0))
        .count(txn.connection())
        .await?;
    let seq = i64::try_from(before).unwrap_or(i64::MAX - 1) + 1;
    notes::ActiveModel {
        id: Set(id),
        complaint_id: Set(grant.case().0),
        seq: Set(seq),
        author_id: Set(author.0),
        body_sealed: Set(grant.key().seal(&cell(id), body).into_bytes()),
        at: Set(micros(at)),
    }
    .insert(txn.connection())
    .await?;
    Ok(seq)
}
