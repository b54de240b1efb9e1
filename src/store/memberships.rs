//! Positions on a case: who carries it now, and who might.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::access::Granted;
use super::db::connected::Connected as _;
use super::entities::memberships;
use super::error::StoreError;
use super::rows::micros;
use super::{Reads, Txn, people, standing};
use crate::domain::code::Code;
use crate::domain::people::{PersonId, Position, Role};
use crate::seal::random;

/// Gives a person a position.
///
/// # Errors
/// When the database fails.
pub async fn join<A>(
    txn: &Txn,
    grant: &Granted<A>,
    person: PersonId,
    position: Position,
    reason: &'static str,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    memberships::ActiveModel {
        id: Set(Uuid::from_bytes(random())),
        complaint_id: Set(grant.case().0),
        person_id: Set(person.0),
        position: Set(position.code().to_owned()),
        reason: Set(reason.to_owned()),
        is_active: Set(true),
        since: Set(micros(at)),
        until: Set(None),
    }
    .insert(txn.connection())
    .await?;
    Ok(())
}

/// Ends every position of a person on a case.
///
/// # Errors
/// When the database fails.
pub async fn leave<A>(
    txn: &Txn,
    grant: &Granted<A>,
    person: PersonId,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    memberships::Entity::update_many()
        .col_expr(memberships::Column::IsActive, Expr::value(false))
        .col_expr(memberships::Column::Until, Expr::value(micros(at)))
        .filter(memberships::Column::ComplaintId.eq(grant.case().0))
        .filter(memberships::Column::PersonId.eq(person.0))
        .filter(memberships::Column::IsActive.eq(true))
        .exec(txn.connection())
        .await?;
    Ok(())
}

/// Who carries the case now as its handler or lead; nobody while it is with intake.
///
/// # Errors
/// When the database fails.
pub async fn carriers<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Vec<PersonId>, StoreError> {
    let carrying = [Position::Handler, Position::Lead].map(Code::code);
    let ids: Vec<Uuid> = memberships::Entity::find()
        .select_only()
        .column(memberships::Column::PersonId)
        .filter(memberships::Column::ComplaintId.eq(grant.case().0))
        .filter(memberships::Column::Position.is_in(carrying))
        .filter(memberships::Column::IsActive.eq(true))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(ids.into_iter().map(PersonId).collect())
}

/// The active people with one of these roles who are not kept from the case: they may be asked, and say for themselves
/// whether they are free of interest.
///
/// # Errors
/// When the database fails.
pub async fn eligible<A>(
    db: &impl Reads,
    grant: &Granted<A>,
    roles: &[Role],
) -> Result<BTreeSet<PersonId>, StoreError> {
    let mut able = BTreeSet::new();
    for role in roles {
        able.extend(
            people::holding(db, *role)
                .await?
                .into_iter()
                .map(|(person, _)| person),
        );
    }
    let excluded = standing::excluded(db, grant).await?;
    Ok(able.difference(&excluded).copied().collect())
}
