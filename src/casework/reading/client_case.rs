//! What a client sees of their own complaint: where it stands, by when what is promised, what happened, in words that
//! name roles and never people.
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::deadline::{ClockKind, Deadline};
use crate::domain::event::EventKind;
use crate::domain::intake::Statement;
use crate::domain::people::Role;
use crate::store::access::OpenContent;
use crate::store::complaints::Header;
use crate::store::{case_file, deadlines, events};
use chrono::{DateTime, Utc};

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
    /// Whether the promise of the present stage has passed.
    pub is_late: bool,
    /// What happened, newest first.
    pub events: Vec<ClientEvent>,
    /// The client's own words, as sent.
    pub statements: Vec<(DateTime<Utc>, Statement)>,
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
    let current = header.stage.client_clocks().iter().find_map(|kind| open(*kind));
    let events = events::stream(&db, grant.case())
        .await?
        .into_iter()
        .rev()
        .filter(|event| event.kind.is_client_visible())
        .map(|event| ClientEvent {
            at: event.at,
            kind: event.kind,
            role: event.actor.role,
        })
        .collect();
    Ok(ClientCase {
        promised: current.map(|clock| (clock.kind(), clock.due_at())),
        outcome_due: open(ClockKind::Outcome).map(Deadline::due_at),
        is_late: current.is_some_and(|clock| clock.is_late(ctx.now())),
        events,
        statements: case_file::told(&db, &grant).await?.statements,
        header,
    })
}
