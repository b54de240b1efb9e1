//! The tick: whatever is due is fired, once, however many instances run. There are no timers; the rows know the hour.
use super::record::record;
use super::{Ctx, Error, overlay};
use crate::domain::deadline::{ClockKind, REPEAT_EVERY, WarningStep};
use crate::domain::event::CaseEvent;
use crate::store::access;
use crate::store::deadlines::{self, DueStep};

/// How many warnings one tick fires at most; the next tick goes on.
const BATCH: u64 = 100;

/// Fires every warning whose time has come; gives how many.
///
/// # Errors
/// When the database fails. A warning that could not be fired stays due.
pub async fn fire_due(ctx: &Ctx) -> Result<usize, Error> {
    let due = deadlines::due_steps(&ctx.db.reader(), ctx.now(), BATCH).await?;
    let mut fired = 0;
    for step in due {
        // On the heap: what a deadline may set off is more than the loop should carry.
        fired += usize::from(Box::pin(fire(ctx, &step)).await?);
    }
    Ok(fired)
}

async fn fire(ctx: &Ctx, due: &DueStep) -> Result<bool, Error> {
    ctx.db
        .write(async |txn| {
            let Some(kept) = deadlines::claim(txn, due, ctx.now()).await? else {
                return Ok(false);
            };
            let grant = access::scheduled(txn, &ctx.keys, due.case).await?;
            let clock = kept.clock.kind();
            let event = match due.step {
                WarningStep::Half | WarningStep::FourFifths => CaseEvent::DeadlineWarned {
                    clock,
                    step: due.step,
                },
                WarningStep::Repeat => {
                    deadlines::again(txn, due, ctx.now() + REPEAT_EVERY).await?;
                    CaseEvent::DeadlineWarned {
                        clock,
                        step: due.step,
                    }
                }
                WarningStep::Lapse if clock == ClockKind::HoldLimit => {
                    overlay::hold_ran_out(txn, ctx, grant, &kept).await?;
                    return Ok(true);
                }
                WarningStep::Lapse => {
                    let lapsed = kept.clock.clone().lapse(ctx.now());
                    deadlines::save(txn, &kept, &lapsed).await?;
                    CaseEvent::DeadlineBreached {
                        clock,
                        due_at: lapsed.due_at(),
                    }
                }
            };
            record(txn, ctx, &grant, &event).await?;
            Ok(true)
        })
        .await
}
