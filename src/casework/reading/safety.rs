//! The safety part of a case: for everybody who may know of the case the level and the way to raise it, for those who
//! work on it and the rota the log, and what was said about pressure for the rota alone.
use super::super::intake::first_response_due;
use super::super::overlay::{clear_facts, report_owed};
use super::super::record::record;
use super::super::{Ctx, Error};
use super::header::{HeaderPage, page_of};
use crate::domain::complaint::Reference;
use crate::domain::deadline::{ClockKind, Deadline, is_after};
use crate::domain::event::{CaseEvent, OpenedPart};
use crate::domain::people::PersonId;
use crate::domain::policy::{Action, Purpose};
use crate::domain::safety::{ClearFacts, SafetyEntry, SafetyGround};
use crate::domain::withdrawal::Pressure;
use crate::store::access::{ClearSafeguarding, Granted, OpenContent, SeeHeader, SeeSafety};
use crate::store::complaints::Header;
use crate::store::safeguarding::{self, Alert, Entry};
use crate::store::{Reads, deadlines, people, standing, withdrawals};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// The safety page.
#[derive(Clone, Debug)]
pub struct SafetyPage {
    /// The header.
    pub page: HeaderPage,
    /// Whether nobody who answers alerts may know of this case.
    pub is_rota_empty: bool,
    /// The log, for those who see the safety part.
    pub log: Option<SafetyLog>,
    /// What the rota sees and does besides.
    pub rota: Option<RotaView>,
}

/// The log.
#[derive(Clone, Debug)]
pub struct SafetyLog {
    /// Newest first.
    pub alerts: Vec<Alert>,
    /// Newest first.
    pub entries: Vec<Entry>,
    /// Who was called, and when, newest first.
    pub called: Vec<(PersonId, DateTime<Utc>)>,
    /// Names of everybody in it.
    pub names: BTreeMap<PersonId, String>,
    /// The clocks of the track that run.
    pub clocks: Vec<Deadline>,
    /// Whether the first word of this round is owed and late: then a reason is asked for.
    pub is_first_response_late: bool,
}

/// What only people with the safeguarding flag see.
#[derive(Clone, Debug)]
pub struct RotaView {
    /// What lowering and clearing would be judged by.
    pub clear: ClearFacts,
    /// By when a report on suspected harm to a minor is owed.
    pub report_due: Option<DateTime<Utc>>,
    /// Who was the first to say that there is no duty to report.
    pub no_duty_by: Option<PersonId>,
    /// What the client answered to whether somebody made them withdraw.
    pub pressure: Option<Pressure>,
    /// Whether that is still to be taken up as retaliation.
    pub is_retaliation_open: bool,
}

const CLOCKS: [ClockKind; 3] = [
    ClockKind::SafeguardingContact,
    ClockKind::SafeguardingReview,
    ClockKind::MandatoryReport,
];

/// The safety page. Whoever sees more than the level is recorded first.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn safety(ctx: &Ctx, case: &Reference) -> Result<SafetyPage, Error> {
    let grant = ctx
        .act::<SeeHeader, _, _>(case, None, async |_, grant| Ok(grant))
        .await?;
    let db = ctx.db.reader();
    let page = HeaderPage {
        counsellor: None,
        ..page_of(&db, &grant).await?
    };
    let excluded = standing::excluded(&db, &grant).await?;
    let rota = people::safeguarding_rota(&db).await?;
    let is_rota_empty = rota.iter().all(|(person, _)| excluded.contains(person));
    let seen = if page.may(Action::SeeSafety) {
        let seen = ctx
            .act::<SeeSafety, _, _>(case, None, async |txn, grant| {
                let opened = CaseEvent::ContentOpened {
                    part: OpenedPart::Safety,
                    purpose: Purpose::Safety,
                };
                record(txn, ctx, &grant, &opened).await?;
                Ok(grant)
            })
            .await?;
        Some(seen)
    } else {
        None
    };
    let mut log = match &seen {
        Some(seen) => Some(log_of(ctx, &db, seen).await?),
        None => None,
    };
    let rota = match &log {
        Some(log) if page.may(Action::ClearSafeguarding) => {
            let grant = ctx
                .act::<ClearSafeguarding, _, _>(case, None, async |_, grant| Ok(grant))
                .await?;
            Some(rota_view(ctx, &db, &grant, log).await?)
        }
        Some(_) | None => None,
    };
    if let (Some(log), None) = (&mut log, &rota) {
        // What the client said about pressure is not for whoever handles the complaint.
        for alert in &mut log.alerts {
            if alert.ground == SafetyGround::Pressure {
                alert.ground = SafetyGround::ClientAnswer;
            }
        }
    }
    Ok(SafetyPage {
        page,
        is_rota_empty,
        log,
        rota,
    })
}

async fn log_of(ctx: &Ctx, db: &impl Reads, grant: &Granted<SeeSafety>) -> Result<SafetyLog, Error> {
    let alerts = safeguarding::alerts(db, grant).await?;
    let entries = safeguarding::log(db, grant).await?;
    let called = safeguarding::called(db, grant).await?;
    let people = alerts
        .iter()
        .filter_map(|alert| alert.by)
        .chain(entries.iter().map(|entry| entry.by))
        .chain(called.iter().map(|(person, _)| *person));
    let names = people::names(db, people).await?;
    let clocks = deadlines::of(db, grant)
        .await?
        .into_iter()
        .map(|kept| kept.clock)
        .filter(|clock| CLOCKS.contains(&clock.kind()) && clock.is_open())
        .collect();
    let due = first_response_due(db, grant).await?;
    Ok(SafetyLog {
        alerts,
        entries,
        called,
        names,
        clocks,
        is_first_response_late: due.is_some_and(|due| is_after(ctx.now(), due)),
    })
}

async fn rota_view(
    ctx: &Ctx,
    db: &impl Reads,
    grant: &Granted<ClearSafeguarding>,
    log: &SafetyLog,
) -> Result<RotaView, Error> {
    let person = ctx.who.staff().ok_or(Error::NotFound)?.person;
    let owed = report_owed(db, grant).await?;
    let since = owed.as_ref().map(|kept| kept.clock.parts().started_at);
    let no_duty = log.entries.iter().find(|entry| {
        entry.kind == SafetyEntry::NoDutyProposed && since.is_some_and(|since| entry.entered_at >= since)
    });
    let pressure = withdrawals::pressure(db, grant).await?;
    let asked_at = withdrawals::last(db, grant).await?.map(|last| last.asked_at);
    let is_taken_up = log
        .alerts
        .iter()
        .any(|alert| alert.ground == SafetyGround::Threat && asked_at.is_some_and(|asked| alert.at >= asked));
    Ok(RotaView {
        clear: clear_facts(db, grant, person).await?,
        report_due: owed.map(|kept| kept.clock.due_at()),
        no_duty_by: no_duty.map(|entry| entry.by),
        is_retaliation_open: pressure == Some(Pressure::Reported) && !is_taken_up,
        pressure,
    })
}

/// What the client sees on the page where they say that they do not feel safe. The level is never among it.
#[derive(Clone, Debug)]
pub struct ClientSafety {
    /// Codes and dates. Pages show the reference of it and whether anything can be written, nothing else.
    pub header: Header,
    /// By when somebody will have spoken to them, after they said so.
    pub promised: Option<DateTime<Utc>>,
}

/// The page of the client.
///
/// # Errors
/// `NotFound` for anybody else.
pub async fn client_safety(ctx: &Ctx, case: &Reference) -> Result<ClientSafety, Error> {
    let grant = ctx
        .act::<OpenContent, _, _>(case, None, async |_, grant| {
            if grant.person().is_some() {
                Err(Error::NotFound)
            } else {
                Ok(grant)
            }
        })
        .await?;
    let db = ctx.db.reader();
    let is_theirs = safeguarding::alerts(&db, &grant)
        .await?
        .first()
        .is_some_and(|alert| alert.by.is_none() && alert.ground != SafetyGround::Pressure);
    let clocks = deadlines::of(&db, &grant).await?;
    let contact = clocks
        .iter()
        .map(|kept| &kept.clock)
        .find(|clock| clock.kind() == ClockKind::SafeguardingContact && clock.is_open());
    Ok(ClientSafety {
        promised: contact.filter(|_| is_theirs).map(Deadline::due_at),
        header: grant.header().clone(),
    })
}
