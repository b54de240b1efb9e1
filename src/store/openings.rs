//! Content opened for a purpose: who, for what, until when. The reason is in the history.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::access::Granted;
use super::db::connected::Connected as _;
use super::entities::openings;
use super::error::StoreError;
use super::rows::{code, micros};
use super::{Reads, Txn};
use crate::domain::code::Code;
use crate::domain::complaint::ComplaintId;
use crate::domain::people::PersonId;
use crate::domain::policy::Purpose;
use crate::seal::random;

/// Keeps that somebody may read on until the instant given.
///
/// # Errors
/// When the database fails.
pub async fn add<A>(
    txn: &Txn,
    grant: &Granted<A>,
    person: PersonId,
    purpose: Purpose,
    at: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<(), StoreError> {
    openings::ActiveModel {
        id: Set(Uuid::from_bytes(random())),
        complaint_id: Set(grant.case().0),
        person_id: Set(person.0),
        purpose: Set(purpose.code().to_owned()),
        opened_at: Set(micros(at)),
        until: Set(micros(until)),
    }
    .insert(txn.connection())
    .await?;
    Ok(())
}

/// For what somebody has a case open now.
///
/// # Errors
/// When the database fails.
pub async fn current(
    db: &impl Reads,
    case: ComplaintId,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<Option<Purpose>, StoreError> {
    let row = openings::Entity::find()
        .filter(openings::Column::PersonId.eq(person.0))
        .filter(openings::Column::ComplaintId.eq(case.0))
        .filter(openings::Column::Until.gt(micros(now)))
        .order_by_desc(openings::Column::OpenedAt)
        .one(db.connection())
        .await?;
    row.map(|row| code("openings", row.id, &row.purpose)).transpose()
}

/// Ends everything somebody has open: they signed out.
///
/// # Errors
/// When the database fails.
pub async fn end(txn: &Txn, person: PersonId, now: DateTime<Utc>) -> Result<(), StoreError> {
    openings::Entity::update_many()
        .col_expr(openings::Column::Until, Expr::value(micros(now)))
        .filter(openings::Column::PersonId.eq(person.0))
        .filter(openings::Column::Until.gt(micros(now)))
        .exec(txn.connection())
        .await?;
    Ok(())
}
