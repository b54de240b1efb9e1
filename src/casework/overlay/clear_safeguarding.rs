//! Lowering and ending an alert: only by people with the safeguarding flag, only after somebody was there, and what was
//! ever immediate by two of them.
use super::super::record::record;
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::deadline::ClockKind;
use crate::domain::event::CaseEvent;
use crate::domain::overlay::Safeguarding;
use crate::domain::people::PersonId;
use crate::domain::safety::{ClearFacts, Clearing, SafetyEntry, SafetyForm};
use crate::domain::stage::Verb;
use crate::domain::text::ContactSummary;
use crate::store::access::{ClearSafeguarding, Granted};
use crate::store::complaints::{self, Header};
use crate::store::safeguarding::{self, Entry};
use crate::store::{Reads, Txn, contacts, deadlines};

/// Lowers the level, with a reason.
///
/// # Errors
/// `Invalid` at the field or the guard; `NotFound`, `Forbidden`; `NotNow` once the file is closed for good.
pub async fn step_down(ctx: &Ctx, case: &Reference, form: &SafetyForm) -> Result<(), Error> {
    ctx.act::<ClearSafeguarding, _, _>(case, None, async |txn, grant| {
        let person = grant.person().ok_or(Error::NotFound)?;
        grant.header().stage.permits(Verb::ClearSafeguarding)?;
        let (level, why) = form.step_down(&clear_facts(txn, &grant, person).await?)?;
        write(
            txn,
            ctx,
            &grant,
            person,
            SafetyEntry::SteppedDown,
            Some(level),
            why,
        )
        .await?;
        lower(txn, ctx, grant, level).await
    })
    .await
}

/// Ends the alert, or signs first where two have to. Gives what came of it.
///
/// # Errors
/// `Invalid` at the field or the guard; `NotFound`, `Forbidden`; `NotNow` once the file is closed for good.
pub async fn clear_safeguarding(ctx: &Ctx, case: &Reference, form: &SafetyForm) -> Result<Clearing, Error> {
    ctx.act::<ClearSafeguarding, _, _>(case, None, async |txn, grant| {
        let person = grant.person().ok_or(Error::NotFound)?;
        grant.header().stage.permits(Verb::ClearSafeguarding)?;
        let (clearing, why) = form.clear(&clear_facts(txn, &grant, person).await?)?;
        match clearing {
            Clearing::Proposed => {
                let (entry, level) = (SafetyEntry::ClearProposed, grant.header().safeguarding);
                write(txn, ctx, &grant, person, entry, None, why).await?;
                let event = CaseEvent::SafeguardingReviewed { entry, level };
                record(txn, ctx, &grant, &event).await?;
            }
            Clearing::Cleared => {
                let (entry, level) = (SafetyEntry::Cleared, Some(Safeguarding::Cleared));
                write(txn, ctx, &grant, person, entry, level, why).await?;
                safeguarding::clear_alerts(txn, &grant, ctx.now()).await?;
                lower(txn, ctx, grant, Safeguarding::Cleared).await?;
            }
        }
        Ok(clearing)
    })
    .await
}

async fn lower<A>(txn: &Txn, ctx: &Ctx, grant: Granted<A>, level: Safeguarding) -> Result<(), Error> {
    let before = grant.header().clone();
    let after = Header {
        safeguarding: level,
        version: before.version + 1,
        ..before.clone()
    };
    complaints::save(txn, &before, &after).await?;
    let event = CaseEvent::SafeguardingCleared { level };
    record(txn, ctx, &grant.after(after), &event).await
}

/// Appends a line to the log that happened now.
pub(super) async fn write<A>(
    txn: &Txn,
    ctx: &Ctx,
    grant: &Granted<A>,
    by: PersonId,
    kind: SafetyEntry,
    level: Option<Safeguarding>,
    words: ContactSummary,
) -> Result<(), Error> {
    let (at, entered_at) = (ctx.now(), ctx.now());
    let entry = Entry {
        kind,
        level,
        method: None,
        at,
        entered_at,
        by,
        words,
    };
    Ok(safeguarding::append(txn, grant, &entry).await?)
}

/// Whether a report on suspected harm to a minor is owed.
pub(in crate::casework) async fn report_owed<A>(
    db: &impl Reads,
    grant: &Granted<A>,
) -> Result<Option<deadlines::Kept>, Error> {
    let clocks = deadlines::of(db, grant).await?;
    Ok(clocks
        .into_iter()
        .find(|kept| kept.clock.kind() == ClockKind::MandatoryReport && kept.clock.is_open()))
}

/// What lowering and clearing is judged by.
pub(in crate::casework) async fn clear_facts<A>(
    db: &impl Reads,
    grant: &Granted<A>,
    by: PersonId,
) -> Result<ClearFacts, Error> {
    let alerts = safeguarding::alerts(db, grant).await?;
    let log = safeguarding::log(db, grant).await?;
    let level = grant.header().safeguarding;
    let open = alerts.iter().filter(|alert| alert.cleared_at.is_none());
    let peak = open.map(|alert| alert.level).max().unwrap_or(level).max(level);
    let raised = alerts.first().map(|alert| alert.at);
    let is_since = |at| raised.is_none_or(|raised| at >= raised);
    let helps = |kind| matches!(kind, SafetyEntry::Contact | SafetyEntry::Assessment);
    let is_logged = log
        .iter()
        .any(|entry| helps(entry.kind) && is_since(entry.entered_at));
    let contacts = contacts::of(db, grant).await?;
    let is_reached = contacts
        .iter()
        .any(|contact| contact.is_reached && is_since(contact.entered_at));
    let first = log
        .iter()
        .find(|entry| entry.kind == SafetyEntry::ClearProposed && is_since(entry.entered_at));
    Ok(ClearFacts {
        level,
        peak,
        is_looked_after: is_logged || is_reached,
        first_signature: first.map(|entry| entry.by),
        owes_report: report_owed(db, grant).await?.is_some(),
        by,
    })
}
