//! Staff record a call, a visit, a letter. The first that reached the client is the first response of the round and stops
//! the 24 hours at the time of the contact, not of the typing; an attempt never does.
use super::super::record::{record, record_with};
use super::super::{Ctx, Error};
use crate::domain::complaint::{ContactMethod, Reference};
use crate::domain::contact::{ContactFacts, StaffContactForm};
use crate::domain::deadline::{ClockKind, is_after};
use crate::domain::event::CaseEvent;
use crate::domain::text::Note;
use crate::store::access::{Granted, RecordContact};
use crate::store::complaints::{self, FirstResponse, Header};
use crate::store::receipts::{self, Once};
use crate::store::{Reads, Txn, contacts, deadlines};
use chrono::{DateTime, Utc};
use serde_json::json;

/// Records a contact.
///
/// # Errors
/// `Invalid` at the field; `NotFound`, `Forbidden`; `NotNow` in a stage without contacts.
pub async fn record_contact(ctx: &Ctx, case: &Reference, form: &StaffContactForm) -> Result<(), Error> {
    ctx.act::<RecordContact, _, _>(case, None, async |txn, grant| {
        let contact = form.parse(&facts(txn, ctx, &grant).await?)?;
        let person = grant.person().ok_or(Error::NotFound)?;
        let key = contact.key.to_string();
        if receipts::once(txn, person.0.as_bytes(), &key, "contact", ctx.now()).await? != Once::First {
            return Ok(());
        }
        let is_first = contact.is_reached && grant.header().first_response.is_none();
        contacts::add(txn, &grant, person, &contact, is_first, ctx.now()).await?;
        if is_first {
            let reason = contact.breach_reason.as_ref();
            return stamp_first_response(txn, ctx, grant, contact.method, contact.at, reason).await;
        }
        let event = CaseEvent::ContactAttempted {
            method: contact.method,
            tried_at: contact.at,
            is_reached: contact.is_reached,
        };
        record(txn, ctx, &grant, &event).await
    })
    .await
}

/// Stamps the first response of the round: on the case, on the 24-hour clock, and in the history with the reason if it
/// came late.
pub(in crate::casework) async fn stamp_first_response<A>(
    txn: &Txn,
    ctx: &Ctx,
    grant: Granted<A>,
    method: ContactMethod,
    said_at: DateTime<Utc>,
    breach_reason: Option<&Note>,
) -> Result<(), Error> {
    let before = grant.header().clone();
    let stage = before
        .stage
        .record_first_response(before.first_response.is_some())?;
    let due = first_response_due(txn, &grant).await?;
    let is_late = due.is_some_and(|due| is_after(said_at, due));
    let after = Header {
        stage,
        first_response: Some(FirstResponse {
            at: said_at,
            method,
            is_late,
        }),
        ..before.clone()
    };
    complaints::save(txn, &before, &after).await?;
    let words = breach_reason.map(|reason| json!({ "breach_reason": reason }));
    let event = CaseEvent::FirstResponseRecorded {
        method,
        said_at,
        is_late,
    };
    record_with(txn, ctx, &grant.after(after), &event, None, words.as_ref()).await
}

/// When the first response of this round is due, while it is owed.
pub(in crate::casework) async fn first_response_due<A>(
    db: &impl Reads,
    grant: &Granted<A>,
) -> Result<Option<DateTime<Utc>>, Error> {
    if grant.header().first_response.is_some() {
        return Ok(None);
    }
    let kept = deadlines::one(db, grant, grant.header().round, ClockKind::FirstResponse).await?;
    Ok(kept.map(|kept| kept.clock.due_at()))
}

async fn facts<A>(db: &impl Reads, ctx: &Ctx, grant: &Granted<A>) -> Result<ContactFacts, Error> {
    Ok(ContactFacts {
        round_started_at: grant.header().round_started_at,
        first_response_due_at: first_response_due(db, grant).await?,
        now: ctx.now(),
        zone: ctx.zone(),
    })
}
