//! Clocks under a changed calendar. Clocks only: what the cases are about, and which they are, no administrator sees.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::db::connected::Connected as _;
use super::deadlines::{Kept, restore};
use super::entities::{deadline_steps, deadlines};
use super::error::StoreError;
use super::rows::{code, micros};
use super::{Reads, Txn};
use crate::domain::code::Code;
use crate::domain::complaint::ComplaintId;
use crate::domain::deadline::{ClockKind, Deadline, DeadlineState, Unit};

const COUNTING: [&str; 2] = ["running", "paused"];

/// The clocks in days that still run or are paused, each with its complaint, those of one complaint together.
///
/// # Errors
/// When the database fails or a row contradicts itself.
pub async fn day_clocks(db: &impl Reads) -> Result<Vec<(ComplaintId, Kept)>, StoreError> {
    let rows = deadlines::Entity::find()
        .filter(deadlines::Column::State.is_in(COUNTING))
        .filter(deadlines::Column::Unit.is_in([Unit::WorkingDays.code(), Unit::CalendarDays.code()]))
        .order_by_asc(deadlines::Column::ComplaintId)
        .order_by_asc(deadlines::Column::DueAt)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| Ok((ComplaintId(row.complaint_id), restore(row)?)))
        .collect()
}

/// Moves a clock to its new due time, with the warnings still to be given; false if it was stopped, breached or moved
/// meanwhile.
///
/// # Errors
/// When the database fails.
pub async fn move_to(txn: &Txn, kept: &Kept, moved: &Deadline) -> Result<bool, StoreError> {
    let done = deadlines::Entity::update_many()
        .col_expr(deadlines::Column::DueAt, Expr::value(micros(moved.due_at())))
        .filter(deadlines::Column::Id.eq(kept.id))
        .filter(deadlines::Column::State.is_in(COUNTING))
        .filter(deadlines::Column::DueAt.eq(micros(kept.clock.due_at())))
        .exec(txn.connection())
        .await?;
    if done.rows_affected != 1 {
        return Ok(false);
    }
    for (step, due) in moved.warnings() {
        deadline_steps::Entity::update_many()
            .col_expr(deadline_steps::Column::DueAt, Expr::value(micros(due)))
            .filter(deadline_steps::Column::DeadlineId.eq(kept.id))
            .filter(deadline_steps::Column::Step.eq(step.code()))
            .filter(deadline_steps::Column::FiredAt.is_null())
            .exec(txn.connection())
            .await?;
    }
    Ok(true)
}

/// How many clocks of each kind run now.
///
/// # Errors
/// When the database fails or a row makes no sense.
pub async fn running(db: &impl Reads, now: DateTime<Utc>) -> Result<BTreeMap<ClockKind, u64>, StoreError> {
    let kinds: Vec<String> = deadlines::Entity::find()
        .select_only()
        .column(deadlines::Column::Kind)
        .filter(deadlines::Column::State.eq(DeadlineState::Running.code()))
        .filter(deadlines::Column::DueAt.gte(micros(now)))
        .into_tuple()
        .all(db.connection())
        .await?;
    let mut counts = BTreeMap::new();
    for kind in kinds {
        *counts.entry(code("deadlines", &kind, &kind)?).or_default() += 1;
    }
    Ok(counts)
}
