//! IN-02: a case changes hands. Its holder, or a manager for an orphaned or untaken one, asks somebody with a reason; it
//! is theirs once they accept and declare no interest, and at that instant the former holder's rights end. History and
//! clocks go on.
use super::super::record::{Moved, record, record_with};
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::event::CaseEvent;
use crate::domain::handover::{HandoverForm, HandoverOutcome, accept};
use crate::domain::interest::InterestDeclaration;
use crate::domain::people::{PersonId, Position};
use crate::domain::stage::StageCode;
use crate::store::access::{DeclareInterest, Granted, HandOver};
use crate::store::complaints::{self, Header};
use crate::store::receipts::{self, Once};
use crate::store::{Txn, handovers, standing};
use serde_json::json;

/// Asks somebody to carry the case. Whoever was asked before is not asked any more.
///
/// # Errors
/// `Invalid` without a reason, or for somebody who cannot carry it; `NotNow` once it left intake.
pub async fn hand_over(ctx: &Ctx, case: &Reference, form: &HandoverForm) -> Result<(), Error> {
    ctx.act::<HandOver, _, _>(case, None, async |txn, grant| {
        accept(grant.header().stage)?;
        let by = grant.person().ok_or(Error::NotFound)?;
        let (key, to, reason) = form.ask(&handovers::candidates(txn, &grant).await?)?;
        if receipts::once(txn, by.0.as_bytes(), &key.to_string(), "handover", ctx.now()).await? != Once::First
        {
            return Ok(());
        }
        handovers::offer(txn, &grant, to, by, ctx.now()).await?;
        let event = CaseEvent::MemberInvited {
            person: to,
            position: Position::IntakeHolder,
        };
        let words = json!({ "reason": reason });
        record_with(txn, ctx, &grant, &event, None, Some(&words)).await
    })
    .await
}

/// What came of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It is theirs.
    Held,
    /// They declared an interest and do not see it any more.
    Excluded,
}

/// The person asked answers.
///
/// # Errors
/// `Invalid` without a declaration; `Stale` when nobody asks them any more.
pub async fn answer_handover(ctx: &Ctx, case: &Reference, form: &HandoverForm) -> Result<Answered, Error> {
    let (_, declaration) = form.answer()?;
    ctx.act::<DeclareInterest, _, _>(case, None, async |txn, grant| {
        let person = grant.person().ok_or(Error::NotFound)?;
        if grant.header().holder == Some(person) {
            return Ok(Answered::Held);
        }
        if handovers::asked(txn, &grant).await? != Some(person) {
            return Err(Error::Stale);
        }
        standing::declare(txn, &grant, person, &declaration, ctx.now()).await?;
        let (interest, words) = match &declaration {
            InterestDeclaration::None => (None, None),
            InterestDeclaration::Has { kind, note } => {
                (Some(*kind), note.as_ref().map(|note| json!({ "note": note })))
            }
        };
        let event = CaseEvent::InterestDeclared { person, interest };
        record_with(txn, ctx, &grant, &event, None, words.as_ref()).await?;
        if interest.is_some() {
            handovers::settle(txn, &grant, HandoverOutcome::Declined, ctx.now()).await?;
            return Ok(Answered::Excluded);
        }
        handovers::settle(txn, &grant, HandoverOutcome::Accepted, ctx.now()).await?;
        change_hands(txn, ctx, grant, person).await?;
        Ok(Answered::Held)
    })
    .await
}

async fn change_hands(
    txn: &Txn,
    ctx: &Ctx,
    grant: Granted<DeclareInterest>,
    person: PersonId,
) -> Result<(), Error> {
    let before = grant.header().clone();
    let was_untaken = before.stage.code() == StageCode::Received;
    let after = Header {
        stage: accept(before.stage)?,
        stage_at: if was_untaken { ctx.now() } else { before.stage_at },
        holder: Some(person),
        ..before.clone()
    };
    complaints::save(txn, &before, &after).await?;
    if let Some(former) = before.holder {
        handovers::remember(txn, &grant, former, before.stage_at, ctx.now()).await?;
        let event = CaseEvent::MemberRemoved {
            person: former,
            position: Position::IntakeHolder,
        };
        record(txn, ctx, &grant, &event).await?;
    }
    let grant = grant.after(after);
    if was_untaken {
        let from = Some(before.stage.code());
        let taken = CaseEvent::ComplaintTaken { holder: person };
        return record_with(txn, ctx, &grant, &taken, Some(Moved { from }), None).await;
    }
    let event = CaseEvent::MemberAccepted {
        person,
        position: Position::IntakeHolder,
    };
    record(txn, ctx, &grant, &event).await
}
