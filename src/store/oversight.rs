//! What a manager has to look at, one condition a rule. Cases from which the viewer is excluded are in no list and no
//! count.

use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::Reads;
use super::access::visible_to;
use super::entities::{
    complaints, deadlines, events, exclusions, messages, people, person_roles, withdrawals,
};
use super::error::StoreError;
use super::queue::{Count, Cursor, Page, count_of, page_of};
use super::rows::micros;
use crate::domain::code::Code;
use crate::domain::deadline::{ClockKind, DeadlineState};
use crate::domain::event::EventKind;
use crate::domain::message::Side;
use crate::domain::oversight::{Moments, Rule};
use crate::domain::people::{Role, StaffPrincipal};
use crate::domain::stage::StageCode;
use crate::domain::withdrawal::WithdrawalState;

/// One page of the cases a rule names.
///
/// # Errors
/// When the database fails.
pub async fn page(
    db: &impl Reads,
    who: StaffPrincipal,
    rule: Rule,
    after: Option<Cursor>,
    moments: &Moments,
) -> Result<Page, StoreError> {
    page_of(db, named(rule, moments).add(visible_to(who)), after).await
}

/// How many cases a rule names.
///
/// # Errors
/// When the database fails.
pub async fn count(
    db: &impl Reads,
    who: StaffPrincipal,
    rule: Rule,
    moments: &Moments,
) -> Result<Count, StoreError> {
    count_of(db, named(rule, moments).add(visible_to(who))).await
}

/// Whether there is an open case of which nobody at all may know: everybody who works on complaints is excluded from it.
/// Says nothing about which, or how many.
///
/// # Errors
/// When the database fails.
pub async fn is_anything_out_of_reach(db: &impl Reads) -> Result<bool, StoreError> {
    let anybody = Expr::exists(eligible(&[Role::Intake, Role::Investigator, Role::Manager]));
    let found: Option<Uuid> = complaints::Entity::find()
        .select_only()
        .column(complaints::Column::Id)
        .filter(complaints::Column::IsOpen.eq(true))
        .filter(anybody.not())
        .into_tuple()
        .one(db.connection())
        .await?;
    Ok(found.is_some())
}

/// The cases a rule names, whoever looks.
fn named(rule: Rule, at: &Moments) -> Condition {
    let open = || complaints::Column::IsOpen.eq(true);
    let received = || complaints::Column::Stage.eq(StageCode::Received.code());
    match rule {
        Rule::Blocked => {
            let intake = Expr::exists(eligible(&[Role::Intake]));
            let approver = Expr::exists(eligible(&[Role::Manager]).and_where(is_not_holder()).to_owned());
            let nobody = Condition::any()
                .add(Condition::all().add(received()).add(intake.not()))
                .add(approver.not());
            Condition::all().add(open()).add(nobody)
        }
        Rule::Untaken => {
            let late = clocks()
                .and_where(deadlines::Column::Kind.eq(ClockKind::Take.code()))
                .and_where(deadlines::Column::StoppedAt.is_null())
                .and_where(deadlines::Column::DueAt.lt(micros(at.now)))
                .to_owned();
            Condition::all().add(received()).add(Expr::exists(late))
        }
        Rule::Overdue => Condition::all()
            .add(open())
            .add(complaints::Column::NextDueAt.lt(micros(at.now))),
        Rule::Orphaned => {
            let away = Condition::any()
                .add(people::Column::IsActive.eq(false))
                .add(people::Column::IsOnDuty.eq(false));
            let holder = Query::select()
                .expr(Expr::value(1))
                .from(people::Entity)
                .and_where(
                    people::Column::Id
                        .into_expr()
                        .equals((complaints::Entity, complaints::Column::HolderId)),
                )
                .cond_where(away)
                .to_owned();
            Condition::all().add(open()).add(Expr::exists(holder))
        }
        Rule::Unread => {
            let waiting = Query::select()
                .expr(Expr::value(1))
                .from(messages::Entity)
                .and_where(messages::Column::ComplaintId.into_expr().equals(here()))
                .and_where(messages::Column::Side.eq(Side::Client.code()))
                .and_where(messages::Column::ReadAt.is_null())
                .and_where(messages::Column::At.lt(micros(at.unread_before)))
                .to_owned();
            Condition::all()
                .add(complaints::Column::StaffUnread.gt(0))
                .add(Expr::exists(waiting))
        }
        Rule::Withdrawn => {
            let undecided = Query::select()
                .expr(Expr::value(1))
                .from(withdrawals::Entity)
                .and_where(withdrawals::Column::ComplaintId.into_expr().equals(here()))
                .and_where(withdrawals::Column::State.eq(WithdrawalState::Standing.code()))
                .to_owned();
            Condition::all()
                .add(complaints::Column::Stage.eq(StageCode::Withdrawn.code()))
                .add(Expr::exists(undecided))
        }
        Rule::AtRisk => {
            let gone =
                Expr::value(micros(at.now)).sub(Expr::col((deadlines::Entity, deadlines::Column::StartedAt)));
            let whole = Expr::col((deadlines::Entity, deadlines::Column::DueAt))
                .sub(Expr::col((deadlines::Entity, deadlines::Column::StartedAt)));
            let short = clocks()
                .and_where(
                    deadlines::Column::Kind
                        .into_expr()
                        .equals((complaints::Entity, complaints::Column::NextDueKind)),
                )
                .and_where(deadlines::Column::State.eq(DeadlineState::Running.code()))
                .and_where(gone.mul(5).gte(whole.mul(4)))
                .to_owned();
            Condition::all()
                .add(open())
                .add(complaints::Column::NextDueAt.gte(micros(at.now)))
                .add(Expr::exists(short))
        }
        Rule::Untouched => {
            let looked = [EventKind::ContentOpened.code(), EventKind::AccessRefused.code()];
            let touched = Query::select()
                .expr(Expr::value(1))
                .from(events::Entity)
                .and_where(events::Column::ComplaintId.into_expr().equals(here()))
                .and_where(events::Column::Actor.is_not_null())
                .and_where(events::Column::At.gte(micros(at.untouched_since)))
                .and_where(events::Column::Verb.is_not_in(looked))
                .to_owned();
            Condition::all()
                .add(open())
                .add(complaints::Column::StageAt.lt(micros(at.untouched_since)))
                .add(Expr::exists(touched).not())
        }
    }
}

/// The case a condition is asked about.
fn here() -> (complaints::Entity, complaints::Column) {
    (complaints::Entity, complaints::Column::Id)
}

/// The clocks of this round of the case.
fn clocks() -> SelectStatement {
    Query::select()
        .expr(Expr::value(1))
        .from(deadlines::Entity)
        .and_where(deadlines::Column::ComplaintId.into_expr().equals(here()))
        .and_where(
            deadlines::Column::Round
                .into_expr()
                .equals((complaints::Entity, complaints::Column::Round)),
        )
        .to_owned()
}

/// Active people of one of these roles who are not excluded from the case.
fn eligible(roles: &[Role]) -> SelectStatement {
    let excluded = Query::select()
        .expr(Expr::value(1))
        .from(exclusions::Entity)
        .and_where(exclusions::Column::ComplaintId.into_expr().equals(here()))
        .and_where(
            exclusions::Column::PersonId
                .into_expr()
                .equals((people::Entity, people::Column::Id)),
        )
        .to_owned();
    let holders = Query::select()
        .column(person_roles::Column::PersonId)
        .from(person_roles::Entity)
        .and_where(person_roles::Column::Role.is_in(roles.iter().map(|role| role.code())))
        .to_owned();
    Query::select()
        .expr(Expr::value(1))
        .from(people::Entity)
        .and_where(people::Column::IsActive.eq(true))
        .and_where(people::Column::Id.in_subquery(holders))
        .and_where(Expr::exists(excluded).not())
        .to_owned()
}

/// Whoever holds a case had a part in it and cannot approve what comes of it (approve/2).
fn is_not_holder() -> sea_orm::sea_query::SimpleExpr {
    let held = Expr::col((complaints::Entity, complaints::Column::HolderId));
    let same = people::Column::Id
        .into_expr()
        .equals((complaints::Entity, complaints::Column::HolderId));
    held.is_null().or(same.not())
}
