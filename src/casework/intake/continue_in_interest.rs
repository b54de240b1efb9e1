//! The organisation goes on without the client, for the sake of others: a manager and somebody with the safeguarding flag,
//! two different people, on a ground; or a manager decides that it does not.
use super::super::message::tell_client;
use super::super::record::{Moved, record, record_with};
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::event::CaseEvent;
use crate::domain::form::{Problem, Problems};
use crate::domain::people::{PersonId, Role, StaffPrincipal};
use crate::domain::policy::Why;
use crate::domain::stage::{Stage, TransitionError, Verb};
use crate::domain::withdrawal::{ContinuationAct, ContinuationForm, Signer, WithdrawalState, two_people};
use crate::store::access::{ContinueInInterest, Granted, UndoWithdraw};
use crate::store::complaints::{self, Header};
use crate::store::withdrawals::{self, Proposed, Withdrawal};
use crate::store::{Reads, Txn, people};

/// Proposes to go on, agrees to it, or decides against it.
///
/// # Errors
/// `Invalid` at the field or the guard; `NotNow` when the case is not withdrawn; `NotFound`, `Forbidden`.
pub async fn decide_continuation(ctx: &Ctx, case: &Reference, form: &ContinuationForm) -> Result<(), Error> {
    ctx.act::<ContinueInInterest, _, _>(case, None, async |txn, grant| {
        let staff = ctx.who.staff().ok_or(Error::NotFound)?;
        let stage = grant.header().stage.continue_in_interest()?;
        let last = withdrawals::last(txn, &grant)
            .await?
            .filter(|last| last.state == WithdrawalState::Standing)
            .ok_or(Problems::one("continuation_open", Problem::NotMet))?;
        match form.act()? {
            ContinuationAct::Propose => {
                let (ground, reasons) = form.proposal()?;
                if last.proposed.is_some() {
                    return Err(Problems::one("continuation_open", Problem::NotMet).into());
                }
                let proposed = Proposed {
                    ground,
                    by: staff.person,
                    at: ctx.now(),
                    reasons,
                };
                let proposed = Withdrawal {
                    proposed: Some(proposed),
                    ..last
                };
                Ok(withdrawals::save(txn, &grant, &proposed).await?)
            }
            ContinuationAct::Agree => agree(txn, ctx, grant, stage, last, staff).await,
            ContinuationAct::End => {
                if !staff.is(Role::Manager) {
                    return Err(Error::Forbidden(Why::NotYourRole));
                }
                let ended = Withdrawal {
                    state: WithdrawalState::Ended,
                    decided_by: Some(staff.person),
                    decided_at: Some(ctx.now()),
                    decision: Some(form.reasons()?),
                    ..last
                };
                withdrawals::save(txn, &grant, &ended).await?;
                record(txn, ctx, &grant, &CaseEvent::ContinuationEnded).await
            }
        }
    })
    .await
}

async fn agree(
    txn: &Txn,
    ctx: &Ctx,
    grant: Granted<ContinueInInterest>,
    stage: Stage,
    last: Withdrawal,
    staff: StaffPrincipal,
) -> Result<(), Error> {
    let proposed = last
        .proposed
        .clone()
        .ok_or(Problems::one("continuation_open", Problem::NotMet))?;
    two_people(signer(txn, proposed.by).await?, signer_of(staff))?;
    // While the client still gets mail: from the decision on they get none.
    tell_client(txn, ctx, &grant, "continuation-message", &[]).await?;
    let since = last.stage_since;
    let agreed = Withdrawal {
        state: WithdrawalState::Continued,
        decided_by: Some(staff.person),
        decided_at: Some(ctx.now()),
        ..last
    };
    withdrawals::save(txn, &grant, &agreed).await?;
    let before = grant.header().clone();
    let after = Header {
        stage,
        stage_at: since.unwrap_or(before.stage_at),
        has_client_withdrawn: true,
        version: before.version + 1,
        ..before.clone()
    };
    complaints::save(txn, &before, &after).await?;
    let moved = Moved {
        from: Some(before.stage.code()),
    };
    let event = CaseEvent::ContinuedInInterest {
        ground: proposed.ground,
    };
    record_with(txn, ctx, &grant.after(after), &event, Some(moved), None).await
}

fn signer_of(staff: StaffPrincipal) -> Signer {
    Signer {
        person: staff.person,
        is_manager: staff.is(Role::Manager),
        is_safeguarding: staff.safeguarding,
    }
}

/// The first of the two as they stand today: somebody who has left signs nothing any more.
async fn signer(db: &impl Reads, person: PersonId) -> Result<Signer, Error> {
    let known = people::person(db, person).await?;
    Ok(known.map_or(
        Signer {
            person,
            is_manager: false,
            is_safeguarding: false,
        },
        |known| signer_of(known.principal()),
    ))
}

/// The client takes part again in what the organisation continued.
///
/// # Errors
/// `NotNow` when nothing was continued; `NotFound` for anybody but the client.
pub async fn rejoin(ctx: &Ctx, case: &Reference) -> Result<(), Error> {
    ctx.act::<UndoWithdraw, _, _>(case, None, async |txn, grant| {
        let before = grant.header().clone();
        if !before.has_client_withdrawn || !before.stage.is_open() {
            return Err(TransitionError::WrongStage {
                stage: before.stage.code(),
                verb: Verb::UndoWithdraw,
            }
            .into());
        }
        if let Some(last) = withdrawals::last(txn, &grant).await? {
            let undone = Withdrawal {
                state: WithdrawalState::Undone,
                ..last
            };
            withdrawals::save(txn, &grant, &undone).await?;
        }
        let after = Header {
            has_client_withdrawn: false,
            version: before.version + 1,
            ..before.clone()
        };
        complaints::save(txn, &before, &after).await?;
        record(txn, ctx, &grant.after(after), &CaseEvent::WithdrawalUndone).await
    })
    .await
}
