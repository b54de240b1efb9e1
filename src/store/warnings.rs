//! Warnings of clocks as rows: each is claimed in the transaction that writes its event, so that it fires once.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::db::connected::Connected as _;
use super::deadlines::{Kept, restore};
use super::entities::{deadline_steps, deadlines};
use super::error::StoreError;
use super::rows::{code, micros};
use super::{Reads, Txn};
use crate::domain::code::Code;
use crate::domain::complaint::ComplaintId;
use crate::domain::deadline::WarningStep;

/// A warning whose time has come.
#[derive(Clone, Copy, Debug)]
pub struct DueStep {
    deadline: Uuid,
    /// The complaint.
    pub case: ComplaintId,
    /// Which point on the clock.
    pub step: WarningStep,
}

/// Lets a warning that was claimed in this transaction come again.
///
/// # Errors
/// When the database fails.
pub async fn again(txn: &Txn, due: &DueStep, at: DateTime<Utc>) -> Result<(), StoreError> {
    deadline_steps::Entity::update_many()
        .col_expr(deadline_steps::Column::FiredAt, Expr::value(None::<i64>))
        .col_expr(deadline_steps::Column::DueAt, Expr::value(micros(at)))
        .filter(deadline_steps::Column::DeadlineId.eq(due.deadline))
        .filter(deadline_steps::Column::Step.eq(due.step.code()))
        .exec(txn.connection())
        .await?;
    Ok(())
}

/// Warnings whose time has come, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn due_steps(db: &impl Reads, now: DateTime<Utc>, limit: u64) -> Result<Vec<DueStep>, StoreError> {
    let rows = deadline_steps::Entity::find()
        .filter(deadline_steps::Column::FiredAt.is_null())
        .filter(deadline_steps::Column::DueAt.lte(micros(now)))
        .order_by_asc(deadline_steps::Column::DueAt)
        .limit(limit)
        .find_also_related(deadlines::Entity)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|(step, clock)| {
            let clock = clock
                .ok_or_else(|| StoreError::inconsistent("deadline_steps", step.deadline_id, "no clock"))?;
            Ok(DueStep {
                deadline: clock.id,
                case: ComplaintId(clock.complaint_id),
                step: code("deadline_steps", clock.id, &step.step)?,
            })
        })
        .collect()
}

/// Claims a warning; `None` if another instance has it already. Gives the clock it belongs to.
///
/// # Errors
/// When the database fails.
pub async fn claim(txn: &Txn, due: &DueStep, now: DateTime<Utc>) -> Result<Option<Kept>, StoreError> {
    let claimed = deadline_steps::Entity::update_many()
        .col_expr(deadline_steps::Column::FiredAt, Expr::value(micros(now)))
        .filter(deadline_steps::Column::DeadlineId.eq(due.deadline))
        .filter(deadline_steps::Column::Step.eq(due.step.code()))
        .filter(deadline_steps::Column::FiredAt.is_null())
        .filter(deadline_steps::Column::DueAt.lte(micros(now)))
        .exec(txn.connection())
        .await?;
    if claimed.rows_affected != 1 {
        return Ok(None);
    }
    let row = deadlines::Entity::find_by_id(due.deadline)
        .one(txn.connection())
        .await?;
    row.map(restore).transpose()
}
