//! The case goes on: because the client answered, because the time is over, or because somebody lets it.
use super::super::message::tell_client;
use super::super::record::record;
use super::super::{Ctx, Error};
use super::hold_outside::manager;
use crate::domain::complaint::Reference;
use crate::domain::event::CaseEvent;
use crate::domain::form::{Problem, Problems};
use crate::domain::hold::{HoldEnd, HoldForm, HoldState};
use crate::domain::overlay::HoldReason;
use crate::domain::stage::Verb;
use crate::domain::text::Note;
use crate::store::access::{self, Granted, Own};
use crate::store::complaints::{self, Header};
use crate::store::deadlines::{self, Kept};
use crate::store::holds::{self, Hold};
use crate::store::{StoreError, Txn};

/// Somebody lets the case go on. Outside proceedings need a manager and what has changed.
///
/// # Errors
/// `Invalid` when it does not wait, or without what has changed; `NotNow` in a stage that does not wait; `NotFound`,
/// `Forbidden`.
pub async fn resume(ctx: &Ctx, case: &Reference, form: &HoldForm) -> Result<(), Error> {
    ctx.act::<access::Resume, _, _>(case, None, async |txn, grant| {
        grant.person().ok_or(Error::NotFound)?;
        grant.header().stage.permits(Verb::Resume)?;
        let reason = grant
            .header()
            .hold
            .ok_or(Problems::one("resume_1", Problem::NotMet))?;
        if reason != HoldReason::WaitingForClient {
            manager(ctx)?;
        }
        let change = form.change(reason)?;
        let grant = end(txn, ctx, grant, HoldEnd::Resumed, change).await?;
        tell_client(txn, ctx, &grant, "hold-message-resumed", &[]).await
    })
    .await
}

/// The client wrote. If the case waited for that, it goes on.
pub(in crate::casework) async fn client_answered<A>(
    txn: &Txn,
    ctx: &Ctx,
    grant: Granted<A>,
) -> Result<(), Error> {
    let header = grant.header();
    if header.hold == Some(HoldReason::WaitingForClient) && header.stage.is_open() {
        end(txn, ctx, grant, HoldEnd::Answered, None).await?;
    }
    Ok(())
}

/// The time to answer is over: on with what there is. Nobody was late, so nothing is breached.
pub(in crate::casework) async fn hold_ran_out(
    txn: &Txn,
    ctx: &Ctx,
    grant: Granted<Own>,
    kept: &Kept,
) -> Result<(), Error> {
    deadlines::save(txn, kept, &kept.clock.clone().cancel()).await?;
    if grant.header().hold != Some(HoldReason::WaitingForClient) {
        return Ok(());
    }
    let grant = end(txn, ctx, grant, HoldEnd::Limit, None).await?;
    if grant.header().stage.is_open() {
        tell_client(txn, ctx, &grant, "hold-message-limit", &[]).await?;
    }
    Ok(())
}

async fn end<A>(
    txn: &Txn,
    ctx: &Ctx,
    grant: Granted<A>,
    end: HoldEnd,
    change: Option<Note>,
) -> Result<Granted<A>, Error> {
    let running = holds::of(txn, &grant)
        .await?
        .into_iter()
        .find(|hold| hold.state == HoldState::Running)
        .ok_or_else(|| StoreError::inconsistent("holds", grant.case(), "none is running"))?;
    let ended = Hold {
        state: HoldState::Ended,
        ended_at: Some(ctx.now()),
        end: Some(end),
        change: change.or(running.change.clone()),
        ..running
    };
    holds::save(txn, &grant, &ended).await?;
    let before = grant.header().clone();
    let after = Header {
        hold: None,
        version: before.version + 1,
        ..before.clone()
    };
    complaints::save(txn, &before, &after).await?;
    let grant = grant.after(after);
    record(txn, ctx, &grant, &CaseEvent::HoldEnded { end }).await?;
    Ok(grant)
}
