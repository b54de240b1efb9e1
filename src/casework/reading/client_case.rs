//! What a client sees of their own complaint: where it stands, by when what is promised, what happened, in words that
//! name roles and never people.
use super::super::{Ctx, Error};
use crate::domain::calendar::local_date;
use crate::domain::code::Code;
use crate::domain::complaint::Reference;
use crate::domain::deadline::{ClockKind, Deadline, DeadlineState};
use crate::domain::event::EventKind;
use crate::domain::people::Role;
use crate::domain::stage::Stage;
use crate::domain::withdrawal::WithdrawalState;
use crate::store::access::OpenContent;
use crate::store::complaints::Header;
use crate::store::events::Recorded;
use crate::store::{complaints, deadlines, events, withdrawals};
use chrono::{DateTime, FixedOffset, Utc};
use std::collections::BTreeSet;
use std::iter;

/// Something that happened, as the client reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientEvent {
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub kind: EventKind,
    /// In which role somebody did it.
    pub role: Role,
}

/// A complaint for the person who made it.
#[derive(Clone, Debug)]
pub struct ClientCase {
    /// Codes and dates. Pages show stage, reference and dates of it, nothing else.
    pub header: Header,
    /// The date promised for the present stage, and the clock it comes from.
    pub promised: Option<(ClockKind, DateTime<Utc>)>,
    /// When the outcome is promised.
    pub outcome_due: Option<DateTime<Utc>>,
    /// The first promise that was not kept and is still owed: that of the first answer in any stage, else of the present
    /// one.
    pub late: Option<(ClockKind, DateTime<Utc>)>,
    /// The first promise that still holds, in the same order.
    pub next_promise: Option<(ClockKind, DateTime<Utc>)>,
    /// When it stops waiting, or is looked at again, while it is on hold.
    pub hold_until: Option<DateTime<Utc>>,
    /// Whether a member of staff wrote down that the client wants to withdraw, and it is not confirmed.
    pub is_withdrawal_asked: bool,
    /// The complaint this one was joined with.
    pub merged_into: Option<Reference>,
    /// What happened, newest first.
    pub events: Vec<ClientEvent>,
}

/// The complaint of the client who asks.
///
/// # Errors
/// `NotFound` for any other.
pub async fn client_case(ctx: &Ctx, case: &Reference) -> Result<ClientCase, Error> {
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
    let header = grant.header().clone();
    let clocks = deadlines::of(&db, &grant).await?;
    let open = |kind: ClockKind| {
        clocks
            .iter()
            .map(|kept| &kept.clock)
            .find(|clock| clock.kind() == kind && clock.is_open())
    };
    // What stands still is promised for no known day.
    let counting = |kind: ClockKind| open(kind).filter(|clock| clock.state() != DeadlineState::Paused);
    let told = header.stage.client_clocks();
    let current = told.iter().find_map(|kind| counting(*kind));
    let owed = || {
        let kinds = iter::once(&ClockKind::FirstResponse).chain(told);
        kinds.filter_map(|kind| counting(*kind))
    };
    let late = owed().find(|clock| clock.is_late(ctx.now()));
    let next = owed().find(|clock| !clock.is_late(ctx.now()));
    let promise = |clock: &Deadline| (clock.kind(), clock.due_at());
    let merged_into = match header.stage {
        Stage::Merged { into, .. } => complaints::reference_of(&db, into).await?,
        Stage::Open(_)
        | Stage::Closed
        | Stage::Archived
        | Stage::Declined { .. }
        | Stage::Withdrawn { .. } => None,
    };
    Ok(ClientCase {
        promised: current.map(promise),
        outcome_due: counting(ClockKind::Outcome).map(Deadline::due_at),
        hold_until: open(ClockKind::HoldLimit)
            .or_else(|| open(ClockKind::HoldReview))
            .map(Deadline::due_at),
        is_withdrawal_asked: withdrawals::last(&db, &grant)
            .await?
            .is_some_and(|last| last.state == WithdrawalState::Asked),
        late: late.map(promise),
        next_promise: next.map(promise),
        merged_into,
        events: seen_by_client(events::stream(&db, grant.case()).await?, ctx.zone()),
        header,
    })
}

/// A contact that reached the client is not told as one that did not.
fn as_told(event: &Recorded) -> EventKind {
    if event.kind == EventKind::ContactAttempted && event.codes.get("reached") == Some("1") {
        EventKind::FirstResponseRecorded
    } else {
        event.kind
    }
}

/// What the client sees of the stream, newest first. Openings are told by role and day, so that whoever works on a
/// complaint for an hour does not fill its page.
fn seen_by_client(stream: Vec<Recorded>, zone: FixedOffset) -> Vec<ClientEvent> {
    let mut openings = BTreeSet::new();
    let visible = stream.into_iter().rev().map(|event| ClientEvent {
        at: event.at,
        kind: as_told(&event),
        role: event.actor.role,
    });
    visible
        .filter(|event| {
            event.kind.is_client_visible()
                && (event.kind != EventKind::ContentOpened
                    || openings.insert((event.role.code(), local_date(event.at, zone))))
        })
        .collect()
}
