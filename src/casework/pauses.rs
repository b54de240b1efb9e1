//! The working days of a case stop counting and go on. However many reasons there are to pause, a day is paused once:
//! a paused clock is not paused again, and goes on when the last reason has gone. The 24 hours know no pause.
use super::record::append;
use super::{Ctx, Error};
use crate::domain::deadline::{ClockKind, DeadlineState};
use crate::domain::event::CaseEvent;
use crate::store::access::Granted;
use crate::store::{Txn, deadlines};

/// Pauses and resumes what the event asks for; gives whether a clock moved. The grant carries the header after it.
pub(super) async fn follow<A>(
    txn: &Txn,
    ctx: &Ctx,
    grant: &Granted<A>,
    event: &CaseEvent,
) -> Result<bool, Error> {
    if event.pauses() {
        pause(txn, ctx, grant).await
    } else if event.resumes() && !grant.header().is_paused() {
        resume(txn, ctx, grant).await
    } else {
        Ok(false)
    }
}

async fn pause<A>(txn: &Txn, ctx: &Ctx, grant: &Granted<A>) -> Result<bool, Error> {
    let mut has_moved = false;
    for kept in deadlines::of(txn, grant).await? {
        // What is late already stays late: its breach is on its way.
        let paused = kept.clock.clone().pause(ctx.today());
        if kept.clock.is_late(ctx.now()) || paused == kept.clock {
            continue;
        }
        deadlines::save(txn, &kept, &paused).await?;
        let clock = kept.clock.kind();
        append(txn, ctx, grant, &CaseEvent::DeadlinePaused { clock }, None, None).await?;
        has_moved = true;
    }
    Ok(has_moved)
}

async fn resume<A>(txn: &Txn, ctx: &Ctx, grant: &Granted<A>) -> Result<bool, Error> {
    let mut has_moved = false;
    for kept in deadlines::of(txn, grant).await? {
        if kept.clock.state() != DeadlineState::Paused {
            continue;
        }
        let resumed = kept
            .clock
            .clone()
            .resume(ctx.today(), ctx.zone(), &ctx.calendar());
        deadlines::save(txn, &kept, &resumed).await?;
        let (clock, due_at): (ClockKind, _) = (kept.clock.kind(), resumed.due_at());
        append(
            txn,
            ctx,
            grant,
            &CaseEvent::DeadlineResumed { clock, due_at },
            None,
            None,
        )
        .await?;
        has_moved = true;
    }
    Ok(has_moved)
}
