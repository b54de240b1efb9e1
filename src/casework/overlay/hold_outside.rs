//! Waiting for a court, the police, an illness: proposed by whoever carries the case, decided by a manager, looked at
//! again within thirty days, and the client is told each time.
use super::super::message::tell_client;
use super::super::record::record;
use super::super::{Ctx, Error};
use super::hold::{begin, hold_facts};
use crate::domain::calendar::local_date;
use crate::domain::complaint::Reference;
use crate::domain::deadline::ClockSpec;
use crate::domain::event::CaseEvent;
use crate::domain::form::{Problem, Problems};
use crate::domain::hold::{HoldForm, HoldState, two_people};
use crate::domain::people::{PersonId, Role};
use crate::domain::policy::Why;
use crate::domain::stage::Verb;
use crate::store::Txn;
use crate::store::access::{self, Granted};
use crate::store::holds::{self, Hold};
use crate::store::receipts::{self, Once};
use crate::wording::{Arg, Words};

/// Proposes to wait for something outside.
///
/// # Errors
/// `Invalid` at the field or at the guard; `NotNow` in a stage that does not wait; `NotFound`, `Forbidden`.
pub async fn propose_hold(ctx: &Ctx, case: &Reference, form: &HoldForm) -> Result<(), Error> {
    ctx.act::<access::Hold, _, _>(case, None, async |txn, grant| {
        let (person, now) = (grant.person().ok_or(Error::NotFound)?, ctx.now());
        grant.header().stage.permits(Verb::Hold)?;
        let kept = holds::of(txn, &grant).await?;
        let new = form.proposal(&hold_facts(txn, ctx, &grant, &kept).await?)?;
        let key = new.key.to_string();
        if receipts::once(txn, person.0.as_bytes(), &key, "hold", now).await? != Once::First {
            return Ok(());
        }
        let round = grant.header().round;
        let hold = Hold::new(new.reason, new.note, new.days, round, person, now);
        holds::add(txn, &grant, &hold).await?;
        Ok(())
    })
    .await
}

/// A manager agrees to a proposal, or not.
///
/// # Errors
/// `Invalid` when there is nothing to decide, when the person proposed it, or without a reason against it.
pub async fn decide_hold(ctx: &Ctx, case: &Reference, form: &HoldForm, agrees: bool) -> Result<(), Error> {
    ctx.act::<access::Hold, _, _>(case, None, async |txn, grant| {
        let manager = manager(ctx)?;
        grant.header().stage.permits(Verb::Hold)?;
        let proposed = holds::of(txn, &grant)
            .await?
            .into_iter()
            .find(|hold| hold.state == HoldState::Proposed)
            .ok_or(Problems::one("hold_1", Problem::NotMet))?;
        two_people(proposed.proposed_by, manager)?;
        let change = form.change(proposed.reason);
        let decided = Hold {
            decided_by: Some(manager),
            change: if agrees { change.unwrap_or(None) } else { change? },
            ..proposed
        };
        if !agrees {
            let refused = Hold {
                state: HoldState::Refused,
                ended_at: Some(ctx.now()),
                ..decided
            };
            return Ok(holds::save(txn, &grant, &refused).await?);
        }
        let running = Hold {
            state: HoldState::Running,
            started_at: Some(ctx.now()),
            ..decided
        };
        holds::save(txn, &grant, &running).await?;
        let grant = begin(txn, ctx, grant, &running).await?;
        told(txn, ctx, &grant, &running, "hold-message-outside").await
    })
    .await
}

/// A manager has looked again: it goes on waiting, with another date.
///
/// # Errors
/// `Invalid` at the field, or when nothing outside is waited for.
pub async fn renew_hold(ctx: &Ctx, case: &Reference, form: &HoldForm) -> Result<(), Error> {
    ctx.act::<access::Hold, _, _>(case, None, async |txn, grant| {
        manager(ctx)?;
        let (change, days) = form.renewal(ctx.today())?;
        let running = holds::of(txn, &grant)
            .await?
            .into_iter()
            .find(|hold| hold.state == HoldState::Running && HoldForm::OUTSIDE.contains(&hold.reason))
            .ok_or(Problems::one("resume_1", Problem::NotMet))?;
        let renewed = Hold {
            length: days,
            change: Some(change),
            ..running
        };
        holds::save(txn, &grant, &renewed).await?;
        let event = CaseEvent::HoldStarted {
            reason: renewed.reason,
            length: days,
        };
        record(txn, ctx, &grant, &event).await?;
        told(txn, ctx, &grant, &renewed, "hold-message-renewed").await
    })
    .await
}

/// The manager who asks.
pub(super) fn manager(ctx: &Ctx) -> Result<PersonId, Error> {
    let staff = ctx.who.staff().filter(|staff| staff.is(Role::Manager));
    staff
        .map(|staff| staff.person)
        .ok_or(Error::Forbidden(Why::NotYourRole))
}

async fn told<A>(txn: &Txn, ctx: &Ctx, grant: &Granted<A>, hold: &Hold, key: &str) -> Result<(), Error> {
    let words = Words::new(grant.header().locale);
    let due = ClockSpec::calendar_days(hold.length).due(ctx.now(), 0, ctx.zone(), &ctx.calendar());
    let args: [(&'static str, Arg); 2] = [
        ("reason", words.label(hold.reason).into()),
        ("date", words.date(local_date(due, ctx.zone())).into()),
    ];
    tell_client(txn, ctx, grant, key, &args).await
}
