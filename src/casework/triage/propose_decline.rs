//! Whoever holds a complaint proposes not to take it up; a second person decides.
use super::super::record::record;
use super::super::{Ctx, Error};
use super::fresh;
use crate::domain::code::Code;
use crate::domain::complaint::Reference;
use crate::domain::event::{CaseEvent, EventKind};
use crate::domain::overlay::HoldReason;
use crate::domain::policy::Why;
use crate::domain::stage::{TransitionError, Verb};
use crate::domain::triage::{DeclineFacts, DeclineForm};
use crate::store::access::{Decline, Granted};
use crate::store::receipts::{self, Once};
use crate::store::{Reads, assessments, declines, events};

/// Proposes not to take the complaint up.
///
/// # Errors
/// `Invalid` naming each rule that is not met; `Forbidden` for anybody but its holder; `NotNow` while a proposal waits or
/// in another stage; `Stale`.
pub async fn propose_decline(ctx: &Ctx, case: &Reference, form: &DeclineForm) -> Result<(), Error> {
    ctx.act::<Decline, _, _>(case, None, async |txn, grant| {
        let person = grant.person().ok_or(Error::NotFound)?;
        let header = grant.header();
        if header.holder != Some(person) {
            return Err(Error::Forbidden(Why::NotYourPart));
        }
        header.stage.permits(Verb::Decline)?;
        fresh(header, &form.version)?;
        let (key, proposal) = form.parse(&facts(txn, ctx, &grant).await?)?;
        let once = receipts::once(txn, person.0.as_bytes(), &key.to_string(), "decline", ctx.now()).await?;
        if once != Once::First {
            return Ok(());
        }
        if declines::is_waiting(txn, &grant).await? {
            let stage = header.stage.code();
            return Err(TransitionError::ActNotHere { stage }.into());
        }
        declines::propose(txn, &grant, &proposal, person, ctx.now()).await?;
        let reason = proposal.reason;
        record(txn, ctx, &grant, &CaseEvent::DeclineProposed { reason }).await
    })
    .await
}

/// What declining is judged by.
pub(in crate::casework) async fn facts<A>(
    db: &impl Reads,
    ctx: &Ctx,
    grant: &Granted<A>,
) -> Result<DeclineFacts, Error> {
    let header = grant.header();
    Ok(DeclineFacts {
        is_answered: header.first_response.is_some(),
        is_screened: assessments::assessed(db, grant).await?.is_some(),
        safeguarding: header.safeguarding,
        has_waited: has_waited(db, grant).await?,
        severity: header.severity,
        is_minor: header.is_minor,
        today: ctx.today(),
    })
}

/// Whether a wait for the client began in this round and is over.
async fn has_waited<A>(db: &impl Reads, grant: &Granted<A>) -> Result<bool, Error> {
    let (mut is_waiting, mut has_waited) = (false, false);
    for event in events::stream(db, grant.case()).await? {
        if event.at < grant.header().round_started_at {
            continue;
        }
        match event.kind {
            EventKind::HoldStarted => {
                is_waiting = event.codes.get("reason") == Some(HoldReason::WaitingForClient.code());
            }
            EventKind::HoldEnded => has_waited |= is_waiting,
            _ => {}
        }
    }
    Ok(has_waited)
}
