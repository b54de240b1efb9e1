//! Which cases somebody may know of.
use sea_orm::sea_query::{ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect};

use crate::domain::code::Code;
use crate::domain::complaint::{ComplaintId, Reference};
use crate::domain::people::{Principal, Role, StaffPrincipal};
use crate::domain::stage::StageCode;
use crate::store::Reads;
use crate::store::entities::{complaints as rows, exclusions, memberships};
use crate::store::error::StoreError;

/// The cases of which a member of staff may know, as a condition on `complaints`: the one predicate of every list, count,
/// search, picker and live event. Exclusion wins over every role.
pub(in crate::store) fn visible_to(who: StaffPrincipal) -> Condition {
    let excluded = Query::select()
        .column(exclusions::Column::ComplaintId)
        .from(exclusions::Entity)
        .and_where(exclusions::Column::PersonId.eq(who.person.0))
        .and_where(
            exclusions::Column::ComplaintId
                .into_expr()
                .equals((rows::Entity, rows::Column::Id)),
        )
        .to_owned();
    let mut known = Condition::any();
    if who.is(Role::Manager) {
        known = known.add(rows::Column::Id.is_not_null());
    }
    if who.is(Role::Intake) {
        known = known
            .add(rows::Column::Stage.is_in([StageCode::Received.code(), StageCode::Triage.code()]))
            .add(rows::Column::HolderId.eq(who.person.0));
    }
    if who.is(Role::Investigator) {
        let member = Query::select()
            .column(memberships::Column::ComplaintId)
            .from(memberships::Entity)
            .and_where(memberships::Column::PersonId.eq(who.person.0))
            .and_where(memberships::Column::IsActive.eq(true))
            .to_owned();
        known = known.add(rows::Column::Id.in_subquery(member));
    }
    if who.safeguarding {
        known = known
            .add(rows::Column::SafetyRank.lt(3))
            .add(rows::Column::Stage.eq(StageCode::Withdrawn.code()));
    }
    if known.is_empty() {
        known = known.add(rows::Column::Id.is_null());
    }
    Condition::all().add(known).add(
        Condition::any()
            .not()
            .add(sea_orm::sea_query::Expr::exists(excluded)),
    )
}

/// Whether a member of staff may know of a case right now: for live events, checked when each is sent.
///
/// # Errors
/// When the database fails.
pub async fn may_know(
    db: &impl Reads,
    who: Principal,
    case: ComplaintId,
) -> Result<Option<Reference>, StoreError> {
    let mut query = rows::Entity::find_by_id(case.0)
        .select_only()
        .column(rows::Column::Reference);
    match who {
        Principal::Staff(staff) => query = query.filter(visible_to(staff)),
        Principal::Client { complaint } if complaint == case => {}
        Principal::Client { .. } | Principal::Nobody | Principal::System => return Ok(None),
    }
    let reference: Option<String> = query.into_tuple().one(db.connection()).await?;
    reference
        .map(|text| {
            text.parse()
                .map_err(|_| StoreError::inconsistent("complaints", case, "reference"))
        })
        .transpose()
}
