//! Drafts. What is here can be read by nobody but the writer: the key of a draft is wrapped only under the secret in
//! the writer's cookie and, when they saved for later, under a resume code.
//!
//! The draft's id becomes the complaint's id and its key the complaint's key, so that nothing needs to be sealed again.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Set};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::db::connected::Connected;
use super::entities::{draft_wraps, drafts};
pub use super::resume_codes::{Lock, keep_code, lock_of, resume};
use super::rows::{instant, micros};
use super::{Reads, StoreError, Txn};
use crate::domain::complaint::ComplaintId;
use crate::seal::{CaseKey, Cell, DraftSecret, Sealed};

/// A draft is kept this long after the last change.
pub const KEPT: TimeDelta = TimeDelta::days(14);
/// How long an expired draft can still be told apart from one that never was.
const REMEMBERED: TimeDelta = TimeDelta::days(30);

pub(super) const COOKIE: &str = "cookie";
pub(super) const RESUME: &str = "resume";

/// An open draft with its key.
pub struct Draft<T> {
    /// What the complaint's id will be.
    pub id: ComplaintId,
    /// The key that will be the complaint's.
    pub key: CaseKey,
    /// Raised by every change.
    pub version: i64,
    /// When it will be deleted unless it is changed.
    pub expires_at: DateTime<Utc>,
    /// What was typed.
    pub answers: T,
}

/// What a draft cookie leads to.
pub enum Found<T> {
    /// The draft.
    Open(Draft<T>),
    /// It was there and was deleted at this time: say so, and how to begin again.
    Expired(DateTime<Utc>),
}

/// Begins a draft.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn begin<T: Serialize>(
    txn: &Txn,
    secret: &DraftSecret,
    id: ComplaintId,
    answers: T,
    now: DateTime<Utc>,
) -> Result<Draft<T>, StoreError> {
    let key = CaseKey::draw(id.0);
    let row = drafts::ActiveModel {
        id: Set(id.0),
        lookup: Set(secret.lookup().to_vec()),
        payload_sealed: Set(key.seal(&cell(id.0), &answers).into_bytes()),
        version: Set(1),
        created_at: Set(micros(now)),
        expires_at: Set(micros(now + KEPT)),
    };
    drafts::Entity::insert(row)
        .exec_without_returning(txn.connection())
        .await?;
    put_wrap(txn, id.0, COOKIE, secret.wrap(&key), None).await?;
    Ok(Draft {
        id,
        key,
        version: 1,
        expires_at: now + KEPT,
        answers,
    })
}

/// The draft behind a cookie; none when there never was one.
///
/// # Errors
/// [`StoreError::Inconsistent`] when it does not open; [`StoreError::Db`].
pub async fn find<T: DeserializeOwned>(
    reads: &impl Reads,
    secret: &DraftSecret,
    now: DateTime<Utc>,
) -> Result<Option<Found<T>>, StoreError> {
    let row = drafts::Entity::find()
        .filter(drafts::Column::Lookup.eq(secret.lookup().to_vec()))
        .one(reads.connection())
        .await?;
    let Some(row) = row else { return Ok(None) };
    if row.expires_at <= micros(now) {
        return Ok(Some(Found::Expired(instant("drafts", row.id, row.expires_at)?)));
    }
    let wrap = wrap_of(reads, row.id, COOKIE).await?;
    let key = secret
        .unwrap(row.id, &wrap)
        .map_err(|error| StoreError::inconsistent("drafts", row.id, error))?;
    Ok(Some(Found::Open(opened(row, key)?)))
}

/// Stores changed answers and keeps the draft for another fortnight; gives the new version.
///
/// # Errors
/// [`StoreError::Stale`] when it was changed in another window, or is gone; [`StoreError::Db`].
pub async fn save<T: Serialize>(
    txn: &Txn,
    key: &CaseKey,
    version: i64,
    answers: &T,
    now: DateTime<Utc>,
) -> Result<i64, StoreError> {
    let id = key.case();
    let payload = key.seal(&cell(id), answers).into_bytes();
    let saved = drafts::Entity::update_many()
        .col_expr(drafts::Column::PayloadSealed, Expr::value(payload))
        .col_expr(drafts::Column::Version, Expr::value(version + 1))
        .col_expr(drafts::Column::ExpiresAt, Expr::value(micros(now + KEPT)))
        .filter(drafts::Column::Id.eq(id))
        .filter(drafts::Column::Version.eq(version))
        .filter(drafts::Column::ExpiresAt.gt(micros(now)))
        .exec(txn.connection())
        .await?;
    if saved.rows_affected == 1 {
        Ok(version + 1)
    } else {
        Err(StoreError::Stale)
    }
}

/// After submission: the draft stays readable for the receipt page until `until`, the resume code opens nothing any
/// more.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn submitted(txn: &Txn, id: ComplaintId, until: DateTime<Utc>) -> Result<(), StoreError> {
    draft_wraps::Entity::delete_by_id((id.0, RESUME.to_owned()))
        .exec(txn.connection())
        .await?;
    drafts::Entity::update_many()
        .col_expr(drafts::Column::ExpiresAt, Expr::value(micros(until)))
        .filter(drafts::Column::Id.eq(id.0))
        .exec(txn.connection())
        .await?;
    Ok(())
}

/// Deletes a draft at once: discarded, or its receipt was noted.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn discard(txn: &Txn, id: ComplaintId) -> Result<(), StoreError> {
    draft_wraps::Entity::delete_many()
        .filter(draft_wraps::Column::DraftId.eq(id.0))
        .exec(txn.connection())
        .await?;
    drafts::Entity::delete_by_id(id.0).exec(txn.connection()).await?;
    Ok(())
}

/// Makes expired drafts unreadable: wraps and text go at once, the empty row after 30 days.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn sweep(txn: &Txn, now: DateTime<Utc>) -> Result<(), StoreError> {
    let expired = drafts::Column::ExpiresAt.lte(micros(now));
    let ids = drafts::Entity::find()
        .select_only()
        .column(drafts::Column::Id)
        .filter(expired.clone());
    draft_wraps::Entity::delete_many()
        .filter(draft_wraps::Column::DraftId.in_subquery(ids.into_query()))
        .exec(txn.connection())
        .await?;
    drafts::Entity::update_many()
        .col_expr(drafts::Column::PayloadSealed, Expr::value(Vec::<u8>::new()))
        .filter(expired)
        .exec(txn.connection())
        .await?;
    drafts::Entity::delete_many()
        .filter(drafts::Column::ExpiresAt.lte(micros(now - REMEMBERED)))
        .exec(txn.connection())
        .await?;
    Ok(())
}

pub(super) async fn put_wrap(
    txn: &Txn,
    draft: Uuid,
    kind: &str,
    wrap: Vec<u8>,
    code: Option<(Vec<u8>, String)>,
) -> Result<(), StoreError> {
    let (index, hash) = code.unzip();
    let row = draft_wraps::ActiveModel {
        draft_id: Set(draft),
        kind: Set(kind.to_owned()),
        code_index: Set(index),
        code_hash: Set(hash),
        wrap: Set(wrap),
    };
    let mut replaced = OnConflict::columns([draft_wraps::Column::DraftId, draft_wraps::Column::Kind]);
    replaced.update_columns([
        draft_wraps::Column::CodeIndex,
        draft_wraps::Column::CodeHash,
        draft_wraps::Column::Wrap,
    ]);
    draft_wraps::Entity::insert(row)
        .on_conflict(replaced)
        .exec_without_returning(txn.connection())
        .await?;
    Ok(())
}

pub(super) async fn wrap_of(reads: &impl Reads, draft: Uuid, kind: &str) -> Result<Vec<u8>, StoreError> {
    let row = draft_wraps::Entity::find_by_id((draft, kind.to_owned()))
        .one(reads.connection())
        .await?;
    row.map(|row| row.wrap)
        .ok_or_else(|| StoreError::inconsistent("drafts", draft, "it has no key"))
}

pub(super) fn opened<T: DeserializeOwned>(row: drafts::Model, key: CaseKey) -> Result<Draft<T>, StoreError> {
    let answers = key
        .open(&cell(row.id), &Sealed::from_bytes(row.payload_sealed))
        .map_err(|error| StoreError::inconsistent("drafts", row.id, error))?;
    let expires_at = instant("drafts", row.id, row.expires_at)?;
    Ok(Draft {
        id: ComplaintId(row.id),
        key,
        version: row.version,
        expires_at,
        answers,
    })
}

fn cell(draft: Uuid) -> Cell {
    Cell::new("drafts", "payload_sealed", draft)
}
