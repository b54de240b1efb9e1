//! The second way into a draft: a resume code, kept like a receipt code, and another cookie for each device.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::db::connected::Connected;
use super::drafts::{COOKIE, Found, RESUME, opened, put_wrap, wrap_of};
use super::entities::{draft_wraps, drafts};
use super::rows::{instant, micros};
use super::{Reads, StoreError, Txn};
use crate::seal::{CaseKey, CodeIndex, CodeKind, DraftSecret, KeyRing, ResumeSecret};

/// 保存，稍后再填: a second way in under a resume code, of which `hash` is the Argon2 hash. A former code stops working.
/// The cookie is changed to `secret`.
///
/// # Errors
/// [`StoreError::Stale`] when the draft is gone; [`StoreError::Db`].
pub async fn keep_code(
    txn: &Txn,
    ring: &KeyRing,
    key: &CaseKey,
    canonical: &str,
    hash: String,
    secret: &DraftSecret,
) -> Result<(), StoreError> {
    let index = ring.code_index(CodeKind::Resume, canonical).into_bytes();
    let wrap = ResumeSecret::new(canonical).wrap(key);
    put_wrap(txn, key.case(), RESUME, wrap, Some((index, hash))).await?;
    change_cookie(txn, key, secret).await
}

/// What a resume code may open, once Argon2 has confirmed it.
#[derive(Debug)]
pub struct Lock {
    draft: Uuid,
    /// What the code is verified against.
    pub hash: String,
}

/// The lock that a resume code in canonical form may fit.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn lock_of(
    reads: &impl Reads,
    ring: &KeyRing,
    canonical: &str,
) -> Result<Option<Lock>, StoreError> {
    let indexes = ring
        .code_indexes(CodeKind::Resume, canonical)
        .into_iter()
        .map(CodeIndex::into_bytes);
    let row = draft_wraps::Entity::find()
        .filter(draft_wraps::Column::CodeIndex.is_in(indexes))
        .one(reads.connection())
        .await?;
    Ok(row.and_then(|row| {
        Some(Lock {
            draft: row.draft_id,
            hash: row.code_hash?,
        })
    }))
}

/// Opens a draft by its resume code, which was verified, on this device: the cookie is changed to `secret`, and the
/// device that had it before has it no longer.
///
/// # Errors
/// [`StoreError::Inconsistent`] when it does not open; [`StoreError::Stale`] when it is gone; [`StoreError::Db`].
pub async fn resume<T: DeserializeOwned>(
    txn: &Txn,
    lock: &Lock,
    canonical: &str,
    secret: &DraftSecret,
    now: DateTime<Utc>,
) -> Result<Found<T>, StoreError> {
    let row = drafts::Entity::find_by_id(lock.draft)
        .one(txn.connection())
        .await?
        .ok_or(StoreError::Stale)?;
    if row.expires_at <= micros(now) {
        return Ok(Found::Expired(instant("drafts", row.id, row.expires_at)?));
    }
    let wrap = wrap_of(txn, lock.draft, RESUME).await?;
    let key = ResumeSecret::new(canonical)
        .unwrap(lock.draft, &wrap)
        .map_err(|error| StoreError::inconsistent("draft_wraps", lock.draft, error))?;
    change_cookie(txn, &key, secret).await?;
    Ok(Found::Open(opened(row, key)?))
}

async fn change_cookie(txn: &Txn, key: &CaseKey, secret: &DraftSecret) -> Result<(), StoreError> {
    put_wrap(txn, key.case(), COOKIE, secret.wrap(key), None).await?;
    let changed = drafts::Entity::update_many()
        .col_expr(drafts::Column::Lookup, Expr::value(secret.lookup().to_vec()))
        .filter(drafts::Column::Id.eq(key.case()))
        .exec(txn.connection())
        .await?;
    if changed.rows_affected == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}
