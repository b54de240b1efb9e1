//! One-time links of staff: the first sign-in, the next password.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};

use super::db::connected::Connected as _;
use super::entities::person_links;
use super::error::StoreError;
use super::rows::micros;
use super::{Reads, Txn};
use crate::domain::people::PersonId;

/// What one-time links of staff are for.
const LINK_PURPOSE: &str = "set_password";

/// Remembers a one-time link by its hash, so that a stolen table opens nothing.
///
/// # Errors
/// When the database fails.
pub async fn add_link(
    txn: &Txn,
    person: PersonId,
    token_hash: &[u8],
    at: DateTime<Utc>,
    expires: DateTime<Utc>,
) -> Result<(), StoreError> {
    person_links::ActiveModel {
        token_hash: Set(token_hash.to_vec()),
        purpose: Set(LINK_PURPOSE.to_owned()),
        person_id: Set(person.0),
        created_at: Set(micros(at)),
        expires_at: Set(micros(expires)),
        used_at: Set(None),
    }
    .insert(txn.connection())
    .await?;
    Ok(())
}

/// The person a link belongs to, if it is neither used nor expired. Looking spends nothing: mail scanners look, too.
///
/// # Errors
/// When the database fails.
pub async fn link(
    db: &impl Reads,
    token_hash: &[u8],
    at: DateTime<Utc>,
) -> Result<Option<PersonId>, StoreError> {
    let row = person_links::Entity::find_by_id(token_hash.to_vec())
        .filter(person_links::Column::UsedAt.is_null())
        .filter(person_links::Column::ExpiresAt.gt(micros(at)))
        .one(db.connection())
        .await?;
    Ok(row.map(|row| PersonId(row.person_id)))
}

/// Spends a link; false if somebody already has.
///
/// # Errors
/// When the database fails.
pub async fn spend_link(txn: &Txn, token_hash: &[u8], at: DateTime<Utc>) -> Result<bool, StoreError> {
    let done = person_links::Entity::update_many()
        .col_expr(person_links::Column::UsedAt, Expr::value(micros(at)))
        .filter(person_links::Column::TokenHash.eq(token_hash.to_vec()))
        .filter(person_links::Column::UsedAt.is_null())
        .filter(person_links::Column::ExpiresAt.gt(micros(at)))
        .exec(txn.connection())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Ends every open link of a person.
///
/// # Errors
/// When the database fails.
pub async fn end_links(txn: &Txn, person: PersonId, at: DateTime<Utc>) -> Result<(), StoreError> {
    person_links::Entity::update_many()
        .col_expr(person_links::Column::UsedAt, Expr::value(micros(at)))
        .filter(person_links::Column::PersonId.eq(person.0))
        .filter(person_links::Column::UsedAt.is_null())
        .exec(txn.connection())
        .await?;
    Ok(())
}
