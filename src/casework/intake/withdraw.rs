//! The client takes the complaint back: by themselves, or confirming what they said to somebody. Why is theirs to say;
//! whether somebody made them reaches only the people who answer safety alerts.
use super::super::message::tell_client;
use super::super::overlay::raise_within;
use super::super::record::{Moved, record, record_with};
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::event::CaseEvent;
use crate::domain::form::{Problem, Problems};
use crate::domain::message::{MessageBody, Side};
use crate::domain::overlay::Safeguarding;
use crate::domain::safety::SafetyGround;
use crate::domain::stage::Verb;
use crate::domain::withdrawal::{Pressure, Said, WithdrawalForm, WithdrawalState};
use crate::seal::random;
use crate::store::access::{Granted, Withdraw};
use crate::store::complaints::{self, Header};
use crate::store::receipts::{self, Once};
use crate::store::withdrawals::{self, Withdrawal};
use crate::store::{Txn, messages};
use crate::wording::Words;
use uuid::Uuid;

/// Withdraws, or confirms a withdrawal said by word of mouth.
///
/// # Errors
/// `Invalid` at the field; `NotNow` in a stage that cannot be withdrawn from; `NotFound` for anybody but the client.
pub async fn withdraw(ctx: &Ctx, case: &Reference, form: &WithdrawalForm) -> Result<(), Error> {
    let said = form.parse()?;
    ctx.act::<Withdraw, _, _>(case, None, async |txn, grant| {
        if grant.person().is_some() {
            return Err(Error::NotFound);
        }
        let (key, now) = (said.key.to_string(), ctx.now());
        if receipts::once(txn, grant.case().0.as_bytes(), &key, "withdrawal", now).await? != Once::First {
            return Ok(());
        }
        let before = grant.header().clone();
        let stage = before.stage.withdraw(now)?;
        let is_oral = stand(txn, ctx, &grant, &said).await?;
        let after = Header {
            stage,
            stage_at: now,
            version: before.version + 1,
            ..before.clone()
        };
        complaints::save(txn, &before, &after).await?;
        let grant = grant.after(after);
        let moved = Moved {
            from: Some(before.stage.code()),
        };
        let event = CaseEvent::ComplaintWithdrawn { is_oral };
        record_with(txn, ctx, &grant, &event, Some(moved), None).await?;
        protect(txn, ctx, grant, said.pressure).await
    })
    .await
}

/// The withdrawal stands from now on; gives whether it was first said by word of mouth.
async fn stand(txn: &Txn, ctx: &Ctx, grant: &Granted<Withdraw>, said: &Said) -> Result<bool, Error> {
    let since = Some(grant.header().stage_at);
    let asked = withdrawals::last(txn, grant)
        .await?
        .filter(|last| last.state == WithdrawalState::Asked);
    let is_oral = asked.is_some();
    if let Some(asked) = asked {
        let confirmed = Withdrawal {
            state: WithdrawalState::Standing,
            withdrawn_at: Some(ctx.now()),
            stage_since: since,
            why: said.why.clone().or(asked.why.clone()),
            ..asked
        };
        withdrawals::save(txn, grant, &confirmed).await?;
        if said.pressure != Pressure::NotSaid {
            withdrawals::answer(txn, grant, &confirmed, said.pressure).await?;
        }
    } else {
        let new = Withdrawal {
            withdrawn_at: Some(ctx.now()),
            stage_since: since,
            ..Withdrawal::new(WithdrawalState::Standing, None, said.why.clone(), ctx.now())
        };
        withdrawals::add(txn, grant, &new, said.pressure).await?;
    }
    Ok(is_oral)
}

/// Whoever was made to withdraw is looked after; what they answered stays with the people who do.
async fn protect<A>(txn: &Txn, ctx: &Ctx, grant: Granted<A>, pressure: Pressure) -> Result<(), Error> {
    if pressure == Pressure::Reported {
        let level = Safeguarding::Watch;
        raise_within(txn, ctx, grant, level, SafetyGround::Pressure, None).await?;
    }
    Ok(())
}

/// Intake writes down that the client wants to withdraw. Nothing stops before the client has confirmed it.
///
/// # Errors
/// `Invalid` at the field, or when it waits to be confirmed already; `NotNow`, `NotFound`, `Forbidden`.
pub async fn record_oral_withdrawal(ctx: &Ctx, case: &Reference, form: &WithdrawalForm) -> Result<(), Error> {
    let said = form.parse_oral()?;
    ctx.act::<Withdraw, _, _>(case, None, async |txn, grant| {
        let (person, now) = (grant.person().ok_or(Error::NotFound)?, ctx.now());
        let key = said.key.to_string();
        if receipts::once(txn, person.0.as_bytes(), &key, "withdrawal", now).await? != Once::First {
            return Ok(());
        }
        grant.header().stage.permits(Verb::Withdraw)?;
        let last = withdrawals::last(txn, &grant).await?;
        if last.is_some_and(|last| last.state == WithdrawalState::Asked) {
            return Err(Problems::one("withdraw_2", Problem::NotMet).into());
        }
        let asked = Withdrawal::new(WithdrawalState::Asked, Some(person), said.why.clone(), now);
        withdrawals::add(txn, &grant, &asked, said.pressure).await?;
        tell_client(txn, ctx, &grant, "withdrawal-message-confirm", &[]).await?;
        protect(txn, ctx, grant, said.pressure).await
    })
    .await
}

/// The client says that they did not want to withdraw; whoever carries the case reads it as their message.
///
/// # Errors
/// `NotNow` when there is nothing to deny; `NotFound` for anybody but the client.
pub async fn deny_withdrawal(ctx: &Ctx, case: &Reference) -> Result<(), Error> {
    ctx.act::<Withdraw, _, _>(case, None, async |txn, grant| {
        if grant.person().is_some() {
            return Err(Error::NotFound);
        }
        let Some(asked) = withdrawals::last(txn, &grant)
            .await?
            .filter(|last| last.state == WithdrawalState::Asked)
        else {
            return Ok(());
        };
        let denied = Withdrawal {
            state: WithdrawalState::Denied,
            decided_at: Some(ctx.now()),
            ..asked
        };
        withdrawals::save(txn, &grant, &denied).await?;
        let words = Words::new(grant.header().locale).say("withdrawal-message-denied");
        let body = MessageBody::parse(&words).map_err(|problem| Problems::one("message", problem))?;
        let id = Uuid::from_bytes(random());
        let message = messages::append(txn, &grant, Side::Client, &body, id, ctx.now()).await?;
        record(txn, ctx, &grant, &CaseEvent::MessageReceived { message }).await
    })
    .await
}
