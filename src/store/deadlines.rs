//! Clocks as rows. Every warning and every breach is a row, too, claimed in the transaction that writes its event: with
//! any number of instances each fires once.

use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::access::Granted;
use super::db::connected::Connected as _;
use super::entities::{complaints, deadline_steps, deadlines};
use super::error::StoreError;
use super::rows::{code, instant, micros};
use super::{Reads, Txn};
use crate::domain::code::Code;
use crate::domain::deadline::{ClockKind, ClockSpec, Deadline, DeadlineParts, DeadlineState, Unit};
use crate::seal::random;

pub use super::warnings::{DueStep, again, claim, due_steps};

/// Whose clock it is when it belongs to the case as a whole.
const WHOLE_CASE: Uuid = Uuid::nil();
const TABLE: &str = "deadlines";

/// A clock and its row.
#[derive(Clone, Debug)]
pub struct Kept {
    pub(super) id: Uuid,
    /// The clock.
    pub clock: Deadline,
}

/// Starts a clock with its warnings; one that already ran in this round starts anew.
///
/// # Errors
/// When the database fails.
pub async fn start<A>(txn: &Txn, grant: &Granted<A>, clock: &Deadline) -> Result<(), StoreError> {
    let parts = clock.parts();
    let mut again = OnConflict::columns([
        deadlines::Column::ComplaintId,
        deadlines::Column::PartyId,
        deadlines::Column::Round,
        deadlines::Column::Kind,
    ]);
    again.update_columns([
        deadlines::Column::StartedAt,
        deadlines::Column::Unit,
        deadlines::Column::Amount,
        deadlines::Column::DueAt,
        deadlines::Column::OriginalDueAt,
        deadlines::Column::PausedWd,
        deadlines::Column::PausedOn,
        deadlines::Column::State,
        deadlines::Column::StoppedAt,
    ]);
    let row = deadlines::ActiveModel {
        id: Set(Uuid::from_bytes(random())),
        complaint_id: Set(grant.case().0),
        party_id: Set(WHOLE_CASE),
        round: Set(i64::from(parts.round)),
        kind: Set(parts.kind.code().to_owned()),
        started_at: Set(micros(parts.started_at)),
        unit: Set(parts.spec.unit.code().to_owned()),
        amount: Set(i64::from(parts.spec.amount)),
        due_at: Set(micros(parts.due_at)),
        original_due_at: Set(micros(parts.original_due_at)),
        paused_wd: Set(i64::from(parts.paused_working_days)),
        paused_on: Set(parts.paused_on),
        state: Set(parts.state.code().to_owned()),
        stopped_at: Set(parts.stopped_at.map(micros)),
    };
    let row = deadlines::Entity::insert(row)
        .on_conflict(again)
        .exec_with_returning(txn.connection())
        .await?;
    deadline_steps::Entity::delete_many()
        .filter(deadline_steps::Column::DeadlineId.eq(row.id))
        .exec(txn.connection())
        .await?;
    for (step, due) in clock.warnings() {
        deadline_steps::ActiveModel {
            deadline_id: Set(row.id),
            step: Set(step.code().to_owned()),
            due_at: Set(micros(due)),
            fired_at: Set(None),
        }
        .insert(txn.connection())
        .await?;
    }
    Ok(())
}

pub(super) fn restore(row: deadlines::Model) -> Result<Kept, StoreError> {
    let id = row.id;
    let at = |micros| instant(TABLE, id, micros);
    let whole = |number: i64| {
        u32::try_from(number).map_err(|_| StoreError::inconsistent(TABLE, id, format!("{number}")))
    };
    let parts = DeadlineParts {
        kind: code(TABLE, id, &row.kind)?,
        round: whole(row.round)?,
        started_at: at(row.started_at)?,
        spec: ClockSpec {
            unit: code::<Unit>(TABLE, id, &row.unit)?,
            amount: whole(row.amount)?,
        },
        due_at: at(row.due_at)?,
        original_due_at: at(row.original_due_at)?,
        paused_working_days: whole(row.paused_wd)?,
        paused_on: row.paused_on,
        state: code(TABLE, id, &row.state)?,
        stopped_at: row.stopped_at.map(at).transpose()?,
    };
    let clock = Deadline::restore(parts).map_err(|broken| StoreError::inconsistent(TABLE, id, broken.0))?;
    Ok(Kept { id, clock })
}

/// Every clock of a case, by due time.
///
/// # Errors
/// When the database fails or a row contradicts itself.
pub async fn of<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Vec<Kept>, StoreError> {
    let rows = deadlines::Entity::find()
        .filter(deadlines::Column::ComplaintId.eq(grant.case().0))
        .order_by_asc(deadlines::Column::DueAt)
        .all(db.connection())
        .await?;
    rows.into_iter().map(restore).collect()
}

/// One clock of a case in a round.
///
/// # Errors
/// When the database fails or the row contradicts itself.
pub async fn one<A>(
    db: &impl Reads,
    grant: &Granted<A>,
    round: u32,
    kind: ClockKind,
) -> Result<Option<Kept>, StoreError> {
    let row = deadlines::Entity::find()
        .filter(deadlines::Column::ComplaintId.eq(grant.case().0))
        .filter(deadlines::Column::PartyId.eq(WHOLE_CASE))
        .filter(deadlines::Column::Round.eq(i64::from(round)))
        .filter(deadlines::Column::Kind.eq(kind.code()))
        .one(db.connection())
        .await?;
    row.map(restore).transpose()
}

/// Saves a clock that moved, and its open warnings with it; once it no longer counts, they go.
///
/// # Errors
/// When the database fails.
pub async fn save(txn: &Txn, kept: &Kept, clock: &Deadline) -> Result<(), StoreError> {
    let parts = clock.parts();
    deadlines::Entity::update_many()
        .col_expr(deadlines::Column::DueAt, Expr::value(micros(parts.due_at)))
        .col_expr(
            deadlines::Column::PausedWd,
            Expr::value(i64::from(parts.paused_working_days)),
        )
        .col_expr(deadlines::Column::PausedOn, Expr::value(parts.paused_on))
        .col_expr(deadlines::Column::State, Expr::value(parts.state.code()))
        .col_expr(
            deadlines::Column::StoppedAt,
            Expr::value(parts.stopped_at.map(micros)),
        )
        .filter(deadlines::Column::Id.eq(kept.id))
        .exec(txn.connection())
        .await?;
    for (step, due) in clock.warnings() {
        // A clock that stands still warns nobody; one that goes on warns by its new date.
        let due = if clock.state() == DeadlineState::Paused {
            i64::MAX
        } else {
            micros(due)
        };
        deadline_steps::Entity::update_many()
            .col_expr(deadline_steps::Column::DueAt, Expr::value(due))
            .filter(deadline_steps::Column::DeadlineId.eq(kept.id))
            .filter(deadline_steps::Column::Step.eq(step.code()))
            .filter(deadline_steps::Column::FiredAt.is_null())
            .exec(txn.connection())
            .await?;
    }
    if !clock.is_open() {
        deadline_steps::Entity::delete_many()
            .filter(deadline_steps::Column::DeadlineId.eq(kept.id))
            .filter(deadline_steps::Column::FiredAt.is_null())
            .exec(txn.connection())
            .await?;
    }
    Ok(())
}

/// Copies the earliest of these clocks that still counts onto the complaint, for lists to sort by.
///
/// # Errors
/// When the database fails.
pub async fn refresh_next_due<A>(
    txn: &Txn,
    grant: &Granted<A>,
    round: u32,
    candidates: &[ClockKind],
) -> Result<(), StoreError> {
    // What stands still is due at no known time.
    let open = Condition::any()
        .add(deadlines::Column::State.eq(DeadlineState::Running.code()))
        .add(
            Condition::all()
                .add(deadlines::Column::State.eq(DeadlineState::Breached.code()))
                .add(deadlines::Column::StoppedAt.is_null()),
        );
    let next: Option<(i64, String)> = deadlines::Entity::find()
        .select_only()
        .columns([deadlines::Column::DueAt, deadlines::Column::Kind])
        .filter(deadlines::Column::ComplaintId.eq(grant.case().0))
        .filter(deadlines::Column::Round.eq(i64::from(round)))
        .filter(deadlines::Column::Kind.is_in(candidates.iter().map(|kind| kind.code())))
        .filter(open)
        .order_by_asc(deadlines::Column::DueAt)
        .into_tuple()
        .one(txn.connection())
        .await?;
    let (due, kind) = next.map_or((i64::MAX, None), |(due, kind)| (due, Some(kind)));
    complaints::Entity::update_many()
        .col_expr(complaints::Column::NextDueAt, Expr::value(due))
        .col_expr(complaints::Column::NextDueKind, Expr::value(kind))
        .filter(complaints::Column::Id.eq(grant.case().0))
        .exec(txn.connection())
        .await?;
    Ok(())
}
