//! Messages between the client and the organisation, in the portal. Appended, never changed.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::access::Granted;
use super::db::connected::Connected as _;
use super::entities::{complaints, messages};
use super::error::StoreError;
use super::rows::{code, instant, micros, opened};
use super::{Reads, Txn};
use crate::domain::code::Code;
use crate::domain::message::{MessageBody, Side};
use crate::domain::people::PersonId;
use crate::seal::{Cell, Sealed};

/// A message as its readers see it.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its number on the complaint, from 1.
    pub seq: i64,
    /// Who speaks.
    pub side: Side,
    /// Which member of staff wrote it; clients are never shown this.
    pub author: Option<PersonId>,
    /// The words.
    pub body: MessageBody,
    /// When it was sent.
    pub at: DateTime<Utc>,
    /// When the other side first saw it.
    pub read_at: Option<DateTime<Utc>>,
}

const TABLE: &str = "messages";

fn cell(id: Uuid) -> Cell {
    Cell::new(TABLE, "body_sealed", id)
}

/// The thread, oldest first.
///
/// # Errors
/// When the database fails, or a cell does not open.
pub async fn thread<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Vec<Message>, StoreError> {
    let rows = messages::Entity::find()
        .filter(messages::Column::ComplaintId.eq(grant.case().0))
        .order_by_asc(messages::Column::Seq)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            let body = grant
                .key()
                .open(&cell(row.id), &Sealed::from_bytes(row.body_sealed));
            Ok(Message {
                seq: row.seq,
                side: code(TABLE, row.id, &row.side)?,
                author: row.author_id.map(PersonId),
                body: opened(TABLE, row.id, body)?,
                at: instant(TABLE, row.id, row.at)?,
                read_at: row.read_at.map(|at| instant(TABLE, row.id, at)).transpose()?,
            })
        })
        .collect()
}

/// Appends a message, counts it as unread for the other side, and gives its number.
///
/// # Errors
/// When the database fails.
pub async fn append<A>(
    txn: &Txn,
    grant: &Granted<A>,
    side: Side,
    body: &MessageBody,
    id: Uuid,
    at: DateTime<Utc>,
) -> Result<i64, StoreError> {
    let seq = messages::Entity::find()
        .filter(messages::Column::ComplaintId.eq(grant.case().0))
        .count(txn.connection())
        .await?;
    let seq = i64::try_from(seq).unwrap_or(i64::MAX - 1) + 1;
    messages::ActiveModel {
        id: Set(id),
        complaint_id: Set(grant.case().0),
        seq: Set(seq),
        side: Set(side.code().to_owned()),
        author_id: Set(grant.person().map(|person| person.0)),
        body_sealed: Set(grant.key().seal(&cell(id), body).into_bytes()),
        at: Set(micros(at)),
        read_at: Set(None),
    }
    .insert(txn.connection())
    .await?;
    let (last, unread) = match side {
        Side::Client => (
            complaints::Column::LastClientMessageAt,
            complaints::Column::StaffUnread,
        ),
        Side::Staff => (
            complaints::Column::LastStaffMessageAt,
            complaints::Column::ClientUnread,
        ),
    };
    complaints::Entity::update_many()
        .col_expr(last, Expr::value(micros(at)))
        .col_expr(unread, Expr::col(unread).add(1))
        .filter(complaints::Column::Id.eq(grant.case().0))
        .exec(txn.connection())
        .await?;
    Ok(seq)
}

/// Marks what the other side wrote as seen by this side.
///
/// # Errors
/// When the database fails.
pub async fn mark_read<A>(
    txn: &Txn,
    grant: &Granted<A>,
    by: Side,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (written_by, unread) = match by {
        Side::Client => (Side::Staff, complaints::Column::ClientUnread),
        Side::Staff => (Side::Client, complaints::Column::StaffUnread),
    };
    messages::Entity::update_many()
        .col_expr(messages::Column::ReadAt, Expr::value(micros(at)))
        .filter(messages::Column::ComplaintId.eq(grant.case().0))
        .filter(messages::Column::Side.eq(written_by.code()))
        .filter(messages::Column::ReadAt.is_null())
        .exec(txn.connection())
        .await?;
    complaints::Entity::update_many()
        .col_expr(unread, Expr::value(0_i64))
        .filter(complaints::Column::Id.eq(grant.case().0))
        .exec(txn.connection())
        .await?;
    Ok(())
}
