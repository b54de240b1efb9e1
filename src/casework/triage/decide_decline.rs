//! A second person decides on a proposal not to take a complaint up, or sends it back. What is decided goes to the client
//! as a letter, in the same commit.
use super::super::record::{Moved, record, record_with};
use super::super::{Ctx, Error};
use super::{decline_facts, decline_letter};
use crate::domain::complaint::Reference;
use crate::domain::event::CaseEvent;
use crate::domain::form::{Problem, Problems};
use crate::domain::message::LetterKind;
use crate::domain::people::{PersonId, Role};
use crate::domain::policy::Purpose;
use crate::domain::stage::{TransitionError, Verb};
use crate::domain::triage::{Decider, DeclineForm};
use crate::store::access::{Decline, Granted};
use crate::store::complaints::{self, Header};
use crate::store::declines::{self, Proposal, ProposalState};
use crate::store::receipts::{self, Once};
use crate::store::{Txn, letters};
use serde_json::json;

/// Decides: the complaint is not taken up, and the client gets the letter.
///
/// # Errors
/// `Invalid` naming each rule that is not met; `NotNow` when no proposal waits.
pub async fn decide_decline(ctx: &Ctx, case: &Reference) -> Result<(), Error> {
    ctx.act::<Decline, _, _>(case, Some(Purpose::Approval), async |txn, grant| {
        let now = ctx.now();
        let before = grant.header().clone();
        let stage = before.stage.decline(now)?;
        let (person, proposal) = ready(txn, ctx, &grant).await?;
        let text = decline_letter(ctx, &before, &proposal.body);
        let after = Header {
            stage,
            stage_at: now,
            ..before.clone()
        };
        complaints::save(txn, &before, &after).await?;
        let grant = grant.after(after);
        declines::settle(txn, &grant, &proposal, None, person, now).await?;
        let letter = LetterKind::Decline;
        letters::issue(txn, &grant, letter, &text, person, now).await?;
        let declined = CaseEvent::ComplaintDeclined {
            reason: proposal.body.reason,
            proposer: proposal.proposed_by,
        };
        let moved = Moved {
            from: Some(before.stage.code()),
        };
        record_with(txn, ctx, &grant, &declined, Some(moved), None).await?;
        record(txn, ctx, &grant, &CaseEvent::LetterIssued { letter }).await
    })
    .await
}

/// Sends a proposal back to whoever made it.
///
/// # Errors
/// As [`decide_decline`]; `Invalid` without a note.
pub async fn return_decline(ctx: &Ctx, case: &Reference, form: &DeclineForm) -> Result<(), Error> {
    ctx.act::<Decline, _, _>(case, Some(Purpose::Approval), async |txn, grant| {
        let (key, note) = form.returning()?;
        grant.header().stage.permits(Verb::Decline)?;
        let asker = grant.person().ok_or(Error::NotFound)?;
        let key = key.to_string();
        if receipts::once(txn, asker.0.as_bytes(), &key, "return", ctx.now()).await? != Once::First {
            return Ok(());
        }
        let (person, proposal) = ready(txn, ctx, &grant).await?;
        declines::settle(txn, &grant, &proposal, Some(&note), person, ctx.now()).await?;
        let returned = CaseEvent::DeclineReturned {
            reason: proposal.body.reason,
        };
        let words = json!({ "note": note });
        record_with(txn, ctx, &grant, &returned, None, Some(&words)).await
    })
    .await
}

/// The proposal that waits, once the person who asks may decide on it.
async fn ready(txn: &Txn, ctx: &Ctx, grant: &Granted<Decline>) -> Result<(PersonId, Proposal), Error> {
    let stage = grant.header().stage.code();
    let waiting = declines::latest(txn, grant).await?;
    let proposal = waiting
        .filter(|proposal| proposal.state == ProposalState::Proposed)
        .ok_or(TransitionError::ActNotHere { stage })?;
    let by = decider(ctx, grant).ok_or(Error::NotFound)?;
    let facts = decline_facts(txn, ctx, grant).await?;
    let against = facts.against(&proposal.body, proposal.proposed_by, by);
    if against.is_empty() {
        return Ok((by.person, proposal));
    }
    let mut problems = Problems::none();
    for rule in against {
        problems.add(rule.field(), Problem::NotMet);
    }
    Err(problems.into())
}

/// The person who asks, as somebody who would decide.
pub(in crate::casework) fn decider<A>(ctx: &Ctx, grant: &Granted<A>) -> Option<Decider> {
    let staff = ctx.who.staff()?;
    let is_free = grant.facts().is_some_and(|facts| facts.has_accepted);
    Some(Decider {
        person: staff.person,
        is_manager: staff.is(Role::Manager),
        is_eligible: is_free && (staff.is(Role::Intake) || staff.is(Role::Manager)),
    })
}
