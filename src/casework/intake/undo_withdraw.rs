//! The client changes their mind within the window: everything stands as it stood, and the clocks go on.
use super::super::record::{Moved, record_with};
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::deadline::{ClockKind, is_after};
use crate::domain::event::CaseEvent;
use crate::domain::withdrawal::WithdrawalState;
use crate::store::access::UndoWithdraw;
use crate::store::complaints::{self, Header};
use crate::store::deadlines;
use crate::store::withdrawals::{self, Withdrawal};

/// Undoes a withdrawal.
///
/// # Errors
/// `NotNow` when nothing is withdrawn, or the window is over; `NotFound` for anybody but the client.
pub async fn undo_withdraw(ctx: &Ctx, case: &Reference) -> Result<(), Error> {
    ctx.act::<UndoWithdraw, _, _>(case, None, async |txn, grant| {
        let before = grant.header().clone();
        let window = deadlines::one(txn, &grant, before.round, ClockKind::UndoWindow).await?;
        let is_in_time = window.is_some_and(|kept| !is_after(ctx.now(), kept.clock.due_at()));
        let stage = before.stage.undo_withdraw(is_in_time)?;
        let last = withdrawals::last(txn, &grant).await?;
        let since = last.as_ref().and_then(|last| last.stage_since);
        if let Some(last) = last {
            let undone = Withdrawal {
                state: WithdrawalState::Undone,
                ..last
            };
            withdrawals::save(txn, &grant, &undone).await?;
        }
        let after = Header {
            stage,
            stage_at: since.unwrap_or(before.stage_at),
            version: before.version + 1,
            ..before.clone()
        };
        complaints::save(txn, &before, &after).await?;
        let moved = Moved {
            from: Some(before.stage.code()),
        };
        let event = CaseEvent::WithdrawalUndone;
        record_with(txn, ctx, &grant.after(after), &event, Some(moved), None).await
    })
    .await
}
