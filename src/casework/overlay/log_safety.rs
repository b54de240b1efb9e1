//! What was done about an alert: somebody was reached, was tried, or looked again.
use super::super::intake::{first_response_due, stamp_first_response};
use super::super::record::record;
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::contact::ContactFacts;
use crate::domain::event::CaseEvent;
use crate::domain::safety::{SafetyEntry, SafetyForm, is_attempt_chain};
use crate::domain::stage::Verb;
use crate::domain::text::ContactSummary;
use crate::store::access::{Granted, SeeSafety};
use crate::store::receipts::{self, Once};
use crate::store::safeguarding::{self, Entry};
use crate::store::{Reads, Txn};

/// Writes into the safety log. A contact, or attempts by two ways, stops the contact clock; an assessment sets the next
/// look.
///
/// # Errors
/// `Invalid` at the field; `NotFound`, `Forbidden`; `NotNow` once the file is closed for good.
pub async fn log_safety(ctx: &Ctx, case: &Reference, form: &SafetyForm) -> Result<(), Error> {
    ctx.act::<SeeSafety, _, _>(case, None, async |txn, grant| {
        let (person, now) = (grant.person().ok_or(Error::NotFound)?, ctx.now());
        grant.header().stage.permits(Verb::RaiseSafeguarding)?;
        let kind = form.entry()?;
        let key = form.key()?.to_string();
        if kind == SafetyEntry::Assessment {
            let words = form.assessment()?;
            if receipts::once(txn, person.0.as_bytes(), &key, "safety", now).await? != Once::First {
                return Ok(());
            }
            return assess(txn, ctx, &grant, words).await;
        }
        let made = form
            .contact(kind == SafetyEntry::Contact)
            .parse_by(&facts(txn, ctx, &grant).await?, &SafetyForm::METHODS)?;
        if receipts::once(txn, person.0.as_bytes(), &key, "safety", now).await? != Once::First {
            return Ok(());
        }
        let entry = Entry {
            kind,
            level: None,
            method: Some(made.method),
            at: made.at,
            entered_at: now,
            by: person,
            words: made.summary,
        };
        safeguarding::append(txn, &grant, &entry).await?;
        let is_enough = made.is_reached || has_chain(txn, &grant).await?;
        let tried = CaseEvent::ContactAttempted {
            method: made.method,
            tried_at: made.at,
            is_reached: made.is_reached,
        };
        if is_enough {
            let level = grant.header().safeguarding;
            let event = CaseEvent::SafeguardingReviewed { entry: kind, level };
            record(txn, ctx, &grant, &event).await?;
        }
        if made.is_reached && grant.header().first_response.is_none() {
            let reason = made.breach_reason.as_ref();
            return stamp_first_response(txn, ctx, grant, made.method, made.at, reason).await;
        }
        record(txn, ctx, &grant, &tried).await
    })
    .await
}

async fn assess(
    txn: &Txn,
    ctx: &Ctx,
    grant: &Granted<SeeSafety>,
    words: ContactSummary,
) -> Result<(), Error> {
    let (by, now) = (grant.person().ok_or(Error::NotFound)?, ctx.now());
    let (entry, level) = (SafetyEntry::Assessment, grant.header().safeguarding);
    let line = Entry {
        kind: entry,
        level: Some(level),
        method: None,
        at: now,
        entered_at: now,
        by,
        words,
    };
    safeguarding::append(txn, grant, &line).await?;
    record(txn, ctx, grant, &CaseEvent::SafeguardingReviewed { entry, level }).await
}

/// Whether the attempts since the last alert went by two ways.
async fn has_chain<A>(db: &impl Reads, grant: &Granted<A>) -> Result<bool, Error> {
    let raised = safeguarding::alerts(db, grant)
        .await?
        .first()
        .map(|alert| alert.at);
    let log = safeguarding::log(db, grant).await?;
    let tried = log
        .iter()
        .filter(|entry| entry.kind == SafetyEntry::Attempt)
        .filter(|entry| raised.is_none_or(|raised| entry.entered_at >= raised))
        .filter_map(|entry| entry.method);
    Ok(is_attempt_chain(tried))
}

async fn facts<A>(db: &impl Reads, ctx: &Ctx, grant: &Granted<A>) -> Result<ContactFacts, Error> {
    Ok(ContactFacts {
        round_started_at: grant.header().round_started_at,
        first_response_due_at: first_response_due(db, grant).await?,
        now: ctx.now(),
        zone: ctx.zone(),
    })
}
