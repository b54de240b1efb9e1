//! Receipt codes, and what makes posting twice harmless: the receipt of a submission, the one-time keys of forms.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::db::connected::Connected;
use super::entities::{once_keys, receipt_codes, submissions};
use super::rows::micros;
use super::{Reads, StoreError, Txn};
use crate::domain::complaint::ComplaintId;
use crate::seal::{Cell, CodeIndex, CodeKind, DraftSecret, KeyRing, Sealed, digest};

/// How long the browser that submitted can see its receipt again.
pub const RECEIPT_SHOWN: TimeDelta = TimeDelta::hours(24);
/// How long a form's one-time key is remembered.
const KEY_REMEMBERED: TimeDelta = TimeDelta::days(7);

/// What a receipt code may open, once Argon2 has confirmed it.
#[derive(Debug)]
pub struct Lock {
    /// The complaint.
    pub complaint: ComplaintId,
    /// What the code is verified against.
    pub hash: String,
}

/// Keeps a receipt code: the look-up value and the Argon2 hash of its canonical form.
///
/// # Errors
/// [`StoreError::Taken`] when another complaint has the same code, which chance does not bring about.
pub async fn keep_code(
    txn: &Txn,
    ring: &KeyRing,
    complaint: ComplaintId,
    canonical: &str,
    hash: String,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = receipt_codes::ActiveModel {
        code_index: Set(ring.code_index(CodeKind::Receipt, canonical).into_bytes()),
        complaint_id: Set(complaint.0),
        code_hash: Set(hash),
        created_at: Set(micros(now)),
    };
    receipt_codes::Entity::insert(row)
        .exec_without_returning(txn.connection())
        .await?;
    Ok(())
}

/// The lock that a code in canonical form may fit.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn lock_of(
    reads: &impl Reads,
    ring: &KeyRing,
    canonical: &str,
) -> Result<Option<Lock>, StoreError> {
    let indexes = ring
        .code_indexes(CodeKind::Receipt, canonical)
        .into_iter()
        .map(CodeIndex::into_bytes);
    let row = receipt_codes::Entity::find()
        .filter(receipt_codes::Column::CodeIndex.is_in(indexes))
        .one(reads.connection())
        .await?;
    Ok(row.map(|row| Lock {
        complaint: ComplaintId(row.complaint_id),
        hash: row.code_hash,
    }))
}

/// What became of a draft that was submitted before.
#[derive(Debug, PartialEq, Eq)]
pub struct Replay<R> {
    /// The complaint it became.
    pub complaint: ComplaintId,
    /// The receipt; none once it was acknowledged or 24 hours have passed.
    pub receipt: Option<R>,
}

/// Whether the draft behind this cookie was submitted before, and its receipt.
///
/// # Errors
/// [`StoreError::Inconsistent`] when the receipt does not open; [`StoreError::Db`].
pub async fn replay<R: DeserializeOwned>(
    reads: &impl Reads,
    secret: &DraftSecret,
    now: DateTime<Utc>,
) -> Result<Option<Replay<R>>, StoreError> {
    let key = secret.submission_key();
    let Some(row) = submissions::Entity::find_by_id(key.to_vec())
        .one(reads.connection())
        .await?
    else {
        return Ok(None);
    };
    let is_shown =
        row.acknowledged_at.is_none() && row.expires_at > micros(now) && !row.receipt_sealed.is_empty();
    let receipt = is_shown
        .then(|| secret.open_receipt(&cell(&key), &Sealed::from_bytes(row.receipt_sealed)))
        .transpose()
        .map_err(|error| StoreError::inconsistent("submissions", row.complaint_id, error))?;
    Ok(Some(Replay {
        complaint: ComplaintId(row.complaint_id),
        receipt,
    }))
}

/// Notes that the draft behind this cookie became a complaint, and seals its receipt for this browser alone.
///
/// # Errors
/// [`StoreError::Taken`] when it was submitted before: roll back and [`replay`].
pub async fn remember<R: Serialize>(
    txn: &Txn,
    secret: &DraftSecret,
    complaint: ComplaintId,
    receipt: &R,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let key = secret.submission_key();
    let row = submissions::ActiveModel {
        receipt_sealed: Set(secret.seal_receipt(&cell(&key), receipt).into_bytes()),
        submission_key: Set(key.to_vec()),
        complaint_id: Set(complaint.0),
        expires_at: Set(micros(now + RECEIPT_SHOWN)),
        acknowledged_at: Set(None),
    };
    submissions::Entity::insert(row)
        .exec_without_returning(txn.connection())
        .await?;
    Ok(())
}

/// 我已记下: the receipt is wiped and not shown again.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn acknowledge(txn: &Txn, secret: &DraftSecret, now: DateTime<Utc>) -> Result<(), StoreError> {
    submissions::Entity::update_many()
        .col_expr(submissions::Column::AcknowledgedAt, Expr::value(micros(now)))
        .col_expr(submissions::Column::ReceiptSealed, Expr::value(Vec::<u8>::new()))
        .filter(submissions::Column::SubmissionKey.eq(secret.submission_key().to_vec()))
        .filter(submissions::Column::AcknowledgedAt.is_null())
        .exec(txn.connection())
        .await?;
    Ok(())
}

/// Whether a form's one-time key was new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Once {
    /// It was: go on.
    First,
    /// The form was posted before, with this outcome: show that again, do nothing.
    Again(String),
}

/// Spends a form's one-time key. `scope` is who posts (an id), so that nobody spends another's key; `outcome` is what
/// to show when the form is posted again, such as the code of an event.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn once(
    txn: &Txn,
    scope: &[u8],
    key: &str,
    outcome: &str,
    now: DateTime<Utc>,
) -> Result<Once, StoreError> {
    let key = digest(&[scope, key.as_bytes()]).to_vec();
    let row = once_keys::ActiveModel {
        key: Set(key.clone()),
        outcome: Set(outcome.to_owned()),
        at: Set(micros(now)),
    };
    let mut taken = OnConflict::column(once_keys::Column::Key);
    let written = once_keys::Entity::insert(row)
        .on_conflict(taken.do_nothing().to_owned())
        .exec_without_returning(txn.connection())
        .await?;
    if written == 1 {
        return Ok(Once::First);
    }
    let before = once_keys::Entity::find_by_id(key).one(txn.connection()).await?;
    before
        .map(|row| Once::Again(row.outcome))
        .ok_or(StoreError::Stale)
}

/// What a form's one-time key came to before; `None` when it is new.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn spent(reads: &impl Reads, scope: &[u8], key: &str) -> Result<Option<String>, StoreError> {
    let key = digest(&[scope, key.as_bytes()]).to_vec();
    let before = once_keys::Entity::find_by_id(key).one(reads.connection()).await?;
    Ok(before.map(|row| row.outcome))
}

/// Wipes receipts past their day and forgets old one-time keys.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn sweep(txn: &Txn, now: DateTime<Utc>) -> Result<(), StoreError> {
    submissions::Entity::update_many()
        .col_expr(submissions::Column::ReceiptSealed, Expr::value(Vec::<u8>::new()))
        .filter(submissions::Column::ExpiresAt.lte(micros(now)))
        .exec(txn.connection())
        .await?;
    once_keys::Entity::delete_many()
        .filter(once_keys::Column::At.lte(micros(now - KEY_REMEMBERED)))
        .exec(txn.connection())
        .await?;
    Ok(())
}

fn cell(key: &[u8]) -> Cell {
    Cell::keyed("submissions", "receipt_sealed", key)
}
