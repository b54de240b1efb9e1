//! What the policy needs to know of a case and a person, loaded fresh: a revoked role, flag or membership counts on the
//! next request.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use super::Reads;
use super::complaints::Header;
use super::declines;
use super::entities::{case_keys, deadlines, exclusions, interest_declarations, memberships};
use super::error::StoreError;
use super::rows::{code, instant};
use crate::domain::code::Code;
use crate::domain::complaint::ComplaintId;
use crate::domain::deadline::ClockKind;
use crate::domain::people::{Position, Principal};
use crate::domain::policy::{CaseFacts, Positions, Purpose};
use crate::domain::stage::{OpenStage, Stage};
use crate::seal::{CaseKey, KeyRing};

/// The facts that decide what somebody may do on a case.
pub(super) async fn facts(
    db: &impl Reads,
    who: Principal,
    header: &Header,
    purpose: Option<Purpose>,
) -> Result<CaseFacts, StoreError> {
    let mut facts = CaseFacts {
        safeguarding: header.safeguarding,
        is_client: who == Principal::Client { complaint: header.id },
        purpose,
        ..CaseFacts::of_a_stranger(header.stage, header.identity)
    };
    let Some(staff) = who.staff() else {
        return Ok(facts);
    };
    let (case, person) = (header.id.0, staff.person.0);
    facts.is_excluded = exclusions::Entity::find_by_id((case, person))
        .one(db.connection())
        .await?
        .is_some();
    facts.has_accepted = interest_declarations::Entity::find_by_id((case, person))
        .one(db.connection())
        .await?
        .is_some_and(|declared| !declared.has_interest);
    facts.is_decliner = declines::took_part(db, case, person).await?;
    let parts = memberships::Entity::find()
        .filter(memberships::Column::ComplaintId.eq(case))
        .filter(memberships::Column::PersonId.eq(person))
        .all(db.connection())
        .await?;
    let holds = (header.holder == Some(staff.person)).then_some(Position::IntakeHolder);
    let (mut now, mut ever) = (
        holds.into_iter().collect::<Vec<_>>(),
        holds.into_iter().collect::<Vec<_>>(),
    );
    for part in parts {
        let position = code("memberships", part.id, &part.position)?;
        ever.push(position);
        if part.is_active {
            now.push(position);
        }
    }
    facts.positions = Positions::of(now);
    facts.ever = Positions::of(ever);
    if header.stage == Stage::Open(OpenStage::Received) {
        let due: Option<i64> = deadlines::Entity::find()
            .select_only()
            .column(deadlines::Column::DueAt)
            .filter(deadlines::Column::ComplaintId.eq(case))
            .filter(deadlines::Column::Round.eq(i64::from(header.round)))
            .filter(deadlines::Column::Kind.eq(ClockKind::Take.code()))
            .into_tuple()
            .one(db.connection())
            .await?;
        facts.take_due_at = due.map(|due| instant("deadlines", case, due)).transpose()?;
    }
    Ok(facts)
}

/// The key of a case, out of its wrap. Only `access` asks, after the policy has decided.
pub(super) async fn key_of(
    db: &impl Reads,
    keys: &KeyRing,
    case: ComplaintId,
) -> Result<CaseKey, StoreError> {
    let row = case_keys::Entity::find_by_id(case.0)
        .one(db.connection())
        .await?
        .ok_or_else(|| StoreError::inconsistent("case_keys", case, "missing"))?;
    keys.unwrap(case.0, &row.wrap)
        .map_err(|error| StoreError::inconsistent("case_keys", case, error))
}
