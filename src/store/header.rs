//! What is known of a case without opening it.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::entities::complaints;
use super::error::StoreError;
use super::rows::{code, instant};
use crate::domain::code::Code;
use crate::domain::complaint::{
    Channel, ComplaintId, ContactMethod, IdentityMode, Reference, RepresentationKind,
};
use crate::domain::deadline::ClockKind;
use crate::domain::locale::Locale;
use crate::domain::overlay::{HoldReason, Safeguarding};
use crate::domain::people::{CounsellorId, PersonId, SiteId};
use crate::domain::stage::{Path, Stage, StageColumns};
use crate::domain::triage::{Harm, Likelihood, Priority, Severity};

/// The first human answer of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstResponse {
    /// When the contact was made, not when it was typed in.
    pub at: DateTime<Utc>,
    /// By which way.
    pub method: ContactMethod,
    /// Whether it came after the promise.
    pub is_late: bool,
}

/// What is known of a case without opening it: codes, dates and ids, never a word of anybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Which.
    pub id: ComplaintId,
    /// What people call it.
    pub reference: Reference,
    /// Where it stands.
    pub stage: Stage,
    /// Since when.
    pub stage_at: DateTime<Utc>,
    /// How it is handled, once decided.
    pub path: Option<Path>,
    /// How it came in.
    pub channel: Channel,
    /// How the identity is protected.
    pub identity: IdentityMode,
    /// Who speaks for whom.
    pub representation: RepresentationKind,
    /// The client's language.
    pub locale: Locale,
    /// Which pass through the stages.
    pub round: u32,
    /// When this pass began.
    pub round_started_at: DateTime<Utc>,
    /// When it arrived. Never changes.
    pub received_at: DateTime<Utc>,
    /// When it was entered.
    pub entered_at: DateTime<Utc>,
    /// How pressing, once assessed.
    pub priority: Option<Priority>,
    /// How grave the worst allegation is, once assessed.
    pub severity: Option<Severity>,
    /// How likely it happens again, once assessed.
    pub likelihood: Option<Likelihood>,
    /// Harm suffered, once assessed.
    pub harm: Option<Harm>,
    /// Danger to a person.
    pub safeguarding: Safeguarding,
    /// Why it waits, while it does.
    pub hold: Option<HoldReason>,
    /// Whether the organisation goes on though the client withdrew.
    pub has_client_withdrawn: bool,
    /// The place, if known.
    pub site: Option<SiteId>,
    /// The counsellor, if one of the directory.
    pub counsellor: Option<CounsellorId>,
    /// A counsellor is named whom the directory does not know.
    pub is_counsellor_unmatched: bool,
    /// Whether a minor is concerned.
    pub is_minor: bool,
    /// Who took it.
    pub holder: Option<PersonId>,
    /// The first human answer of this round.
    pub first_response: Option<FirstResponse>,
    /// The earliest running clock.
    pub next_due: Option<(ClockKind, DateTime<Utc>)>,
    /// Messages the client has not seen.
    pub client_unread: u32,
    /// Messages no member of staff has seen.
    pub staff_unread: u32,
    /// When the client last wrote.
    pub last_client_message_at: Option<DateTime<Utc>>,
    /// For optimistic locking.
    pub version: i64,
}

pub(super) const TABLE: &str = "complaints";

/// Lists sort by it: the most pressing first.
pub(super) fn safety_rank(level: Safeguarding) -> i64 {
    match level {
        Safeguarding::Immediate => 0,
        Safeguarding::Urgent => 1,
        Safeguarding::Watch => 2,
        Safeguarding::None | Safeguarding::Cleared => 3,
    }
}

impl Header {
    /// Whether its working days do not count now.
    pub fn is_paused(&self) -> bool {
        self.hold.is_some() || matches!(self.stage, Stage::Withdrawn { .. })
    }

    pub(super) fn of(row: complaints::Model) -> Result<Self, StoreError> {
        let id = row.id;
        let at = |micros| instant(TABLE, id, micros);
        let columns = StageColumns {
            stage: code(TABLE, id, &row.stage)?,
            from: maybe(id, row.stage_from.as_deref())?,
            review_of: maybe(id, row.review_of.as_deref())?,
            merged_into: row.merged_into.map(ComplaintId),
            at: at(row.stage_at)?,
        };
        let stage =
            Stage::restore(columns).map_err(|broken| StoreError::inconsistent(TABLE, id, broken.0))?;
        let first_response = match (row.first_response_at, row.first_response_method) {
            (None, None) => None,
            (Some(when), Some(method)) => Some(FirstResponse {
                at: at(when)?,
                method: code(TABLE, id, &method)?,
                is_late: row.is_first_response_late,
            }),
            _ => return Err(StoreError::inconsistent(TABLE, id, "half a first response")),
        };
        let next_due = match row.next_due_kind {
            Some(kind) => Some((code(TABLE, id, &kind)?, at(row.next_due_at)?)),
            None => None,
        };
        Ok(Self {
            id: ComplaintId(id),
            reference: row
                .reference
                .parse()
                .map_err(|_| StoreError::inconsistent(TABLE, id, "reference"))?,
            stage,
            stage_at: at(row.stage_at)?,
            path: maybe(id, row.path.as_deref())?,
            channel: code(TABLE, id, &row.channel)?,
            identity: code(TABLE, id, &row.identity_mode)?,
            representation: code(TABLE, id, &row.representation)?,
            locale: code(TABLE, id, &row.locale)?,
            round: whole(id, row.round)?,
            round_started_at: at(row.round_started_at)?,
            received_at: at(row.received_at)?,
            entered_at: at(row.entered_at)?,
            priority: maybe(id, row.priority.as_deref())?,
            severity: maybe(id, row.severity.as_deref())?,
            likelihood: maybe(id, row.likelihood.as_deref())?,
            harm: maybe(id, row.harm.as_deref())?,
            safeguarding: code(TABLE, id, &row.safeguarding)?,
            hold: maybe(id, row.hold_reason.as_deref())?,
            has_client_withdrawn: row.has_client_withdrawn,
            site: row.site_id.map(SiteId),
            counsellor: row.counsellor_id.map(CounsellorId),
            is_counsellor_unmatched: row.is_counsellor_unmatched,
            is_minor: row.is_minor,
            holder: row.holder_id.map(PersonId),
            first_response,
            next_due,
            client_unread: whole(id, row.client_unread)?,
            staff_unread: whole(id, row.staff_unread)?,
            last_client_message_at: row.last_client_message_at.map(at).transpose()?,
            version: row.version,
        })
    }
}

fn maybe<T: Code>(id: Uuid, column: Option<&str>) -> Result<Option<T>, StoreError> {
    column.map(|it| code(TABLE, id, it)).transpose()
}

fn whole(id: Uuid, number: i64) -> Result<u32, StoreError> {
    u32::try_from(number).map_err(|_| StoreError::inconsistent(TABLE, id, format!("{number} is no count")))
}
