//! The rows of the chains as they lie in the database: for verifying, where nothing may be taken for granted.

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Set};
use uuid::Uuid;

use super::entities::{case_keys, complaints, event_details, event_heads, events, system_events};
use super::events::{Actor, Codes, Recorded, SYSTEM};
use super::rows::{code, instant};
use super::{Reads, StoreError};
use crate::domain::people::PersonId;
use crate::seal::{Canon, ChainHash, link};

/// A row of a stream, unparsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The complaint, or [`SYSTEM`].
    pub stream: Uuid,
    /// Its number in the stream.
    pub seq: i64,
    /// Microseconds since 1970 in UTC.
    pub at: i64,
    /// The member of staff.
    pub actor: Option<Uuid>,
    /// The role acted in.
    pub role: String,
    /// The kind of event.
    pub verb: String,
    /// The stage before.
    pub stage_from: Option<String>,
    /// The stage after.
    pub stage_to: Option<String>,
    /// The facts.
    pub codes: String,
    /// What vouches for the detail.
    pub detail_hash: Option<Vec<u8>>,
    /// The hash of the row before.
    pub prev_hash: Vec<u8>,
    /// The hash of this row.
    pub hash: Vec<u8>,
}

impl Link {
    /// The hash this row should have. The order of the fields is part of every hash ever stored: never change it.
    pub fn recomputed(&self) -> ChainHash {
        let canon = Canon::new()
            .bytes(self.stream.as_bytes())
            .number(self.seq)
            .number(self.at)
            .maybe(self.actor.as_ref().map(|actor| &actor.as_bytes()[..]))
            .text(&self.role)
            .text(&self.verb)
            .maybe(self.stage_from.as_deref().map(str::as_bytes))
            .maybe(self.stage_to.as_deref().map(str::as_bytes))
            .text(&self.codes)
            .maybe(self.detail_hash.as_deref());
        link(&canon, &self.prev_hash)
    }

    pub(super) fn recorded(self) -> Result<Recorded, StoreError> {
        let row = format!("{} {}", self.stream, self.seq);
        let stage = |stage: Option<String>| stage.map(|stage| code("events", &row, &stage)).transpose();
        Ok(Recorded {
            seq: self.seq,
            at: instant("events", &row, self.at)?,
            actor: Actor {
                person: self.actor.map(PersonId),
                role: code("events", &row, &self.role)?,
            },
            kind: code("events", &row, &self.verb)?,
            stage_from: stage(self.stage_from)?,
            stage_to: stage(self.stage_to)?,
            codes: Codes(self.codes),
            has_detail: self.detail_hash.is_some(),
        })
    }

    pub(super) fn into_event(self) -> events::ActiveModel {
        events::ActiveModel {
            complaint_id: Set(self.stream),
            seq: Set(self.seq),
            at: Set(self.at),
            actor: Set(self.actor),
            role: Set(self.role),
            verb: Set(self.verb),
            stage_from: Set(self.stage_from),
            stage_to: Set(self.stage_to),
            codes: Set(self.codes),
            detail_hash: Set(self.detail_hash),
            prev_hash: Set(self.prev_hash),
            hash: Set(self.hash),
        }
    }

    pub(super) fn into_system_event(self) -> system_events::ActiveModel {
        system_events::ActiveModel {
            seq: Set(self.seq),
            at: Set(self.at),
            actor: Set(self.actor),
            role: Set(self.role),
            verb: Set(self.verb),
            stage_from: Set(self.stage_from),
            stage_to: Set(self.stage_to),
            codes: Set(self.codes),
            detail_hash: Set(self.detail_hash),
            prev_hash: Set(self.prev_hash),
            hash: Set(self.hash),
        }
    }
}

impl From<events::Model> for Link {
    fn from(row: events::Model) -> Self {
        Self {
            stream: row.complaint_id,
            seq: row.seq,
            at: row.at,
            actor: row.actor,
            role: row.role,
            verb: row.verb,
            stage_from: row.stage_from,
            stage_to: row.stage_to,
            codes: row.codes,
            detail_hash: row.detail_hash,
            prev_hash: row.prev_hash,
            hash: row.hash,
        }
    }
}

impl From<system_events::Model> for Link {
    fn from(row: system_events::Model) -> Self {
        Self {
            stream: SYSTEM,
            seq: row.seq,
            at: row.at,
            actor: row.actor,
            role: row.role,
            verb: row.verb,
            stage_from: row.stage_from,
            stage_to: row.stage_to,
            codes: row.codes,
            detail_hash: row.detail_hash,
            prev_hash: row.prev_hash,
            hash: row.hash,
        }
    }
}

/// Up to `limit` rows of the complaints' streams that follow `(stream, seq)`, in that order.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn following(reads: &impl Reads, after: (Uuid, i64), limit: u64) -> Result<Vec<Link>, StoreError> {
    let (stream, seq) = after;
    let key = Expr::tuple([
        Expr::col(events::Column::ComplaintId),
        Expr::col(events::Column::Seq),
    ]);
    let rows = events::Entity::find()
        .filter(key.gt(Expr::tuple([Expr::val(stream), Expr::val(seq)])))
        .order_by_asc(events::Column::ComplaintId)
        .order_by_asc(events::Column::Seq)
        .limit(limit)
        .all(reads.connection())
        .await?;
    Ok(rows.into_iter().map(Link::from).collect())
}

/// Up to `limit` rows of the system stream that follow `seq`.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn following_system(reads: &impl Reads, seq: i64, limit: u64) -> Result<Vec<Link>, StoreError> {
    let rows = system_events::Entity::find()
        .filter(system_events::Column::Seq.gt(seq))
        .order_by_asc(system_events::Column::Seq)
        .limit(limit)
        .all(reads.connection())
        .await?;
    Ok(rows.into_iter().map(Link::from).collect())
}

/// Every stream with its last number and hash as the heads have it.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn heads(reads: &impl Reads) -> Result<Vec<(Uuid, i64, Vec<u8>)>, StoreError> {
    let rows = event_heads::Entity::find().all(reads.connection()).await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.stream, row.seq, row.hash))
        .collect())
}

/// The rows of one stream, in order.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn of(reads: &impl Reads, stream: Uuid) -> Result<Vec<Link>, StoreError> {
    let rows = events::Entity::find()
        .filter(events::Column::ComplaintId.eq(stream))
        .order_by_asc(events::Column::Seq)
        .all(reads.connection())
        .await?;
    Ok(rows.into_iter().map(Link::from).collect())
}

/// The last number and hash of one stream as its head has it.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn head(reads: &impl Reads, stream: Uuid) -> Result<Option<(i64, Vec<u8>)>, StoreError> {
    let row = event_heads::Entity::find_by_id(stream)
        .one(reads.connection())
        .await?;
    Ok(row.map(|row| (row.seq, row.hash)))
}

/// Every complaint there is, with its reference: each has a stream.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn complaints(reads: &impl Reads) -> Result<Vec<(Uuid, String)>, StoreError> {
    let names = complaints::Entity::find()
        .select_only()
        .column(complaints::Column::Id)
        .column(complaints::Column::Reference)
        .into_tuple();
    Ok(names.all(reads.connection()).await?)
}

/// Events that vouch for a detail which is gone although the complaint was not destroyed; complaint and number.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn missing_details(reads: &impl Reads) -> Result<Vec<(Uuid, i64)>, StoreError> {
    let detail = event_details::Entity::find()
        .select_only()
        .column(event_details::Column::Seq)
        .filter(
            Expr::col((event_details::Entity, event_details::Column::ComplaintId))
                .equals((events::Entity, events::Column::ComplaintId)),
        )
        .filter(
            Expr::col((event_details::Entity, event_details::Column::Seq))
                .equals((events::Entity, events::Column::Seq)),
        );
    let keys = case_keys::Entity::find()
        .select_only()
        .column(case_keys::Column::ComplaintId);
    let rows = events::Entity::find()
        .select_only()
        .column(events::Column::ComplaintId)
        .column(events::Column::Seq)
        .filter(events::Column::DetailHash.is_not_null())
        .filter(events::Column::ComplaintId.in_subquery(QueryTrait::into_query(keys)))
        .filter(Expr::exists(QueryTrait::into_query(detail)).not())
        .order_by_asc(events::Column::ComplaintId)
        .order_by_asc(events::Column::Seq);
    Ok(rows.into_tuple().all(reads.connection()).await?)
}
