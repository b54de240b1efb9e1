//! The client is asked something, and the case waits for the answer: the question, the pause and the notice are one
//! change.
use super::super::intake::{first_response_due, stamp_first_response};
use super::super::message::tell_client;
use super::super::record::record;
use super::super::{Ctx, Error};
use crate::domain::complaint::{ContactMethod, IdentityMode, Reference};
use crate::domain::deadline::is_after;
use crate::domain::event::CaseEvent;
use crate::domain::hold::{HoldFacts, HoldForm, HoldState, last_day};
use crate::domain::overlay::HoldReason;
use crate::domain::stage::Verb;
use crate::store::access::{self, Granted};
use crate::store::complaints::{self, Header};
use crate::store::holds::{self, Hold};
use crate::store::receipts::{self, Once};
use crate::store::{Reads, Txn, case_file};
use crate::wording::Words;

/// Asks the client and lets the case wait, ten working days at most.
///
/// # Errors
/// `Invalid` at the field or at the guard; `NotNow` in a stage that does not wait; `NotFound`, `Forbidden`.
pub async fn ask_client(ctx: &Ctx, case: &Reference, form: &HoldForm) -> Result<(), Error> {
    ctx.act::<access::Hold, _, _>(case, None, async |txn, grant| {
        let (person, now) = (grant.person().ok_or(Error::NotFound)?, ctx.now());
        grant.header().stage.permits(Verb::Hold)?;
        let kept = holds::of(txn, &grant).await?;
        let new = form.question(&hold_facts(txn, ctx, &grant, &kept).await?)?;
        let key = new.key.to_string();
        if receipts::once(txn, person.0.as_bytes(), &key, "hold", now).await? != Once::First {
            return Ok(());
        }
        let round = grant.header().round;
        let hold = Hold {
            state: HoldState::Running,
            started_at: Some(now),
            ..Hold::new(
                HoldReason::WaitingForClient,
                new.question.clone(),
                new.working_days,
                round,
                person,
                now,
            )
        };
        holds::add(txn, &grant, &hold).await?;
        let grant = begin(txn, ctx, grant, &hold).await?;
        let last = last_day(ctx.today(), new.working_days, &ctx.calendar());
        let words = Words::new(grant.header().locale);
        let args = [
            ("question", new.question.as_str().into()),
            ("date", words.date(last).into()),
        ];
        tell_client(txn, ctx, &grant, "hold-message-question", &args).await?;
        if grant.header().first_response.is_none() {
            let (method, reason) = (ContactMethod::PortalMessage, new.breach_reason.as_ref());
            stamp_first_response(txn, ctx, grant, method, now, reason).await?;
        }
        Ok(())
    })
    .await
}

/// The case waits from now on.
pub(super) async fn begin<A>(
    txn: &Txn,
    ctx: &Ctx,
    grant: Granted<A>,
    hold: &Hold,
) -> Result<Granted<A>, Error> {
    let before = grant.header().clone();
    let after = Header {
        hold: Some(hold.reason),
        version: before.version + 1,
        ..before.clone()
    };
    complaints::save(txn, &before, &after).await?;
    let grant = grant.after(after);
    let event = CaseEvent::HoldStarted {
        reason: hold.reason,
        length: hold.length,
    };
    record(txn, ctx, &grant, &event).await?;
    Ok(grant)
}

/// What a hold of this case is judged by.
pub(in crate::casework) async fn hold_facts<A>(
    db: &impl Reads,
    ctx: &Ctx,
    grant: &Granted<A>,
    kept: &[Hold],
) -> Result<HoldFacts, Error> {
    let header = grant.header();
    let is_asking = |hold: &&Hold| hold.reason == HoldReason::WaitingForClient && hold.round == header.round;
    let contact = case_file::complainant(db, grant).await?.contact;
    // An anonymous client reads the portal with their code; whoever left a way is reached by one that is safe.
    let has_route = match contact {
        Some(contact) => !contact.ways().is_empty(),
        None => header.identity == IdentityMode::Anonymous,
    };
    let due = first_response_due(db, grant).await?;
    Ok(HoldFacts {
        stage: header.stage,
        is_on_hold: header.hold.is_some() || kept.iter().any(|hold| hold.state == HoldState::Proposed),
        asked: kept.iter().filter(is_asking).count(),
        has_route,
        is_late: due.is_some_and(|due| is_after(ctx.now(), due)),
        today: ctx.today(),
    })
}
