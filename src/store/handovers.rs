//! Cases offered to another holder. An offer stands while nobody has answered it and the case is still where it was
//! offered from.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SimpleExpr};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::access::Granted;
use super::db::connected::Connected as _;
use super::entities::{complaints, handovers, memberships, people};
use super::error::StoreError;
use super::rows::micros;
use super::{Reads, Txn, people as staff, standing};
use crate::domain::code::Code;
use crate::domain::handover::HandoverOutcome;
use crate::domain::people::{PersonId, Position, Role};
use crate::seal::random;

/// Offers a case to somebody; an offer that stood is replaced.
///
/// # Errors
/// When the database fails.
pub async fn offer<A>(
    txn: &Txn,
    grant: &Granted<A>,
    to: PersonId,
    by: PersonId,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    settle(txn, grant, HandoverOutcome::Replaced, at).await?;
    handovers::ActiveModel {
        id: Set(Uuid::from_bytes(random())),
        complaint_id: Set(grant.case().0),
        from_id: Set(grant.header().holder.map(|person| person.0)),
        to_id: Set(to.0),
        by_id: Set(by.0),
        asked_at: Set(micros(at)),
        answered_at: Set(None),
        outcome: Set(None),
    }
    .insert(txn.connection())
    .await?;
    Ok(())
}

/// Who was asked and has not answered.
///
/// # Errors
/// When the database fails.
pub async fn asked<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Option<PersonId>, StoreError> {
    let from = grant.header().holder;
    let row = handovers::Entity::find()
        .filter(handovers::Column::ComplaintId.eq(grant.case().0))
        .filter(handovers::Column::AnsweredAt.is_null())
        .one(db.connection())
        .await?;
    Ok(row
        .filter(|row| row.from_id == from.map(|person| person.0))
        .map(|row| PersonId(row.to_id)))
}

/// Writes down what came of the offer that stands, if one does.
///
/// # Errors
/// When the database fails.
pub async fn settle<A>(
    txn: &Txn,
    grant: &Granted<A>,
    outcome: HandoverOutcome,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    handovers::Entity::update_many()
        .col_expr(handovers::Column::AnsweredAt, Expr::value(micros(at)))
        .col_expr(handovers::Column::Outcome, Expr::value(outcome.code()))
        .filter(handovers::Column::ComplaintId.eq(grant.case().0))
        .filter(handovers::Column::AnsweredAt.is_null())
        .exec(txn.connection())
        .await?;
    Ok(())
}

/// Keeps that somebody held the case: whoever had a part in it cannot judge it later.
///
/// # Errors
/// When the database fails.
pub async fn remember<A>(
    txn: &Txn,
    grant: &Granted<A>,
    former: PersonId,
    since: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<(), StoreError> {
    memberships::ActiveModel {
        id: Set(Uuid::from_bytes(random())),
        complaint_id: Set(grant.case().0),
        person_id: Set(former.0),
        position: Set(Position::IntakeHolder.code().to_owned()),
        reason: Set("handed_over".to_owned()),
        is_active: Set(false),
        since: Set(micros(since)),
        until: Set(Some(micros(until))),
    }
    .insert(txn.connection())
    .await?;
    Ok(())
}

/// Who may be asked to carry a case: intake who are there, are not kept from it and do not hold it. While there is none,
/// managers.
///
/// # Errors
/// When the database fails.
pub async fn candidates<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Vec<PersonId>, StoreError> {
    let excluded = standing::excluded(db, grant).await?;
    let away: Vec<Uuid> = people::Entity::find()
        .select_only()
        .column(people::Column::Id)
        .filter(people::Column::IsOnDuty.eq(false))
        .into_tuple()
        .all(db.connection())
        .await?;
    let holder = grant.header().holder;
    let mut found = Vec::new();
    for role in [Role::Intake, Role::Manager] {
        if found.is_empty() {
            let people = staff::holding(db, role)
                .await?
                .into_iter()
                .map(|(person, _)| person);
            found = people
                .filter(|it| !excluded.contains(it) && !away.contains(&it.0) && Some(*it) != holder)
                .collect();
        }
    }
    Ok(found)
}

/// The cases offered to somebody, as a condition on `complaints`.
pub(super) fn offered_to(person: PersonId) -> SimpleExpr {
    let from = Expr::col((handovers::Entity, handovers::Column::FromId));
    let holder = (complaints::Entity, complaints::Column::HolderId);
    let untaken = from.clone().is_null().and(Expr::col(holder).is_null());
    let offers = Query::select()
        .expr(Expr::value(1))
        .from(handovers::Entity)
        .and_where(handovers::Column::ToId.eq(person.0))
        .and_where(handovers::Column::AnsweredAt.is_null())
        .and_where(
            handovers::Column::ComplaintId
                .into_expr()
                .equals((complaints::Entity, complaints::Column::Id)),
        )
        .and_where(untaken.or(from.equals(holder)))
        .to_owned();
    Expr::exists(offers)
}
