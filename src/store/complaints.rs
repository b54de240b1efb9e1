//! Complaints: keeping a new one, what lists show, and the row a verb changes.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::db::connected::Connected as _;
use super::entities::{case_keys, complaints};
use super::error::StoreError;
use super::rows::{code, instant, micros};
use super::{Reads, Txn};
use crate::domain::code::Code;
use crate::domain::complaint::{
    Channel, ComplaintId, ContactMethod, IdentityMode, Reference, RepresentationKind,
};
use crate::domain::deadline::ClockKind;
use crate::domain::locale::Locale;
use crate::domain::overlay::Safeguarding;
use crate::domain::people::{CounsellorId, PersonId, SiteId};
use crate::domain::stage::{Path, Stage, StageColumns};
use crate::domain::triage::Priority;
use crate::seal::{CaseKey, KeyRing, random};

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
    /// Danger to a person.
    pub safeguarding: Safeguarding,
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

const TABLE: &str = "complaints";

/// Lists sort by it: the most pressing first.
fn safety_rank(level: Safeguarding) -> i64 {
    match level {
        Safeguarding::Immediate => 0,
        Safeguarding::Urgent => 1,
        Safeguarding::Watch => 2,
        Safeguarding::None | Safeguarding::Cleared => 3,
    }
}

impl Header {
    pub(super) fn of(row: complaints::Model) -> Result<Self, StoreError> {
        let id = row.id;
        let at = |micros| instant(TABLE, id, micros);
        let columns = StageColumns {
            stage: code(TABLE, id, &row.stage)?,
            from: row
                .stage_from
                .as_deref()
                .map(|it| code(TABLE, id, it))
                .transpose()?,
            review_of: row
                .review_of
                .as_deref()
                .map(|it| code(TABLE, id, it))
                .transpose()?,
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
            path: row
                .path
                .as_deref()
                .map(|path| code(TABLE, id, path))
                .transpose()?,
            channel: code(TABLE, id, &row.channel)?,
            identity: code(TABLE, id, &row.identity_mode)?,
            representation: code(TABLE, id, &row.representation)?,
            locale: code(TABLE, id, &row.locale)?,
            round: whole(id, row.round)?,
            round_started_at: at(row.round_started_at)?,
            received_at: at(row.received_at)?,
            entered_at: at(row.entered_at)?,
            priority: row
                .priority
                .as_deref()
                .map(|priority| code(TABLE, id, priority))
                .transpose()?,
            safeguarding: code(TABLE, id, &row.safeguarding)?,
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

fn whole(id: Uuid, number: i64) -> Result<u32, StoreError> {
    u32::try_from(number).map_err(|_| StoreError::inconsistent(TABLE, id, format!("{number} is no count")))
}

/// A reference nobody has yet. Four drawn symbols are a million a month; a month that is nearly full only draws again.
///
/// # Errors
/// When the database fails.
pub async fn next_reference(txn: &Txn, received_on: NaiveDate) -> Result<Reference, StoreError> {
    loop {
        let reference = Reference::draw(received_on, random());
        let taken: Option<Uuid> = complaints::Entity::find()
            .select_only()
            .column(complaints::Column::Id)
            .filter(complaints::Column::Reference.eq(reference.to_string()))
            .into_tuple()
            .one(txn.connection())
            .await?;
        if taken.is_none() {
            return Ok(reference);
        }
    }
}

/// Keeps the plain row and the wrapped key of a new complaint; `header.version` becomes 1.
pub(super) async fn insert(
    txn: &Txn,
    keys: &KeyRing,
    key: &CaseKey,
    header: &Header,
    created_by: Option<PersonId>,
) -> Result<(), StoreError> {
    let columns = header.stage.columns(header.stage_at);
    complaints::ActiveModel {
        id: Set(header.id.0),
        reference: Set(header.reference.to_string()),
        stage: Set(columns.stage.code().to_owned()),
        stage_from: Set(columns.from.map(|stage| stage.code().to_owned())),
        review_of: Set(columns.review_of.map(|what| what.code().to_owned())),
        stage_at: Set(micros(columns.at)),
        merged_into: Set(columns.merged_into.map(|into| into.0)),
        is_open: Set(header.stage.is_open()),
        path: Set(header.path.map(|path| path.code().to_owned())),
        channel: Set(header.channel.code().to_owned()),
        identity_mode: Set(header.identity.code().to_owned()),
        representation: Set(header.representation.code().to_owned()),
        locale: Set(header.locale.code().to_owned()),
        round: Set(i64::from(header.round)),
        round_started_at: Set(micros(header.round_started_at)),
        received_at: Set(micros(header.received_at)),
        entered_at: Set(micros(header.entered_at)),
        priority: Set(header.priority.map(|priority| priority.code().to_owned())),
        severity: Set(None),
        likelihood: Set(None),
        harm: Set(None),
        safeguarding: Set(header.safeguarding.code().to_owned()),
        safety_rank: Set(safety_rank(header.safeguarding)),
        site_id: Set(header.site.map(|site| site.0)),
        counsellor_id: Set(header.counsellor.map(|counsellor| counsellor.0)),
        is_counsellor_unmatched: Set(header.is_counsellor_unmatched),
        is_minor: Set(header.is_minor),
        holder_id: Set(None),
        first_response_at: Set(None),
        first_response_method: Set(None),
        is_first_response_late: Set(false),
        next_due_at: Set(i64::MAX),
        next_due_kind: Set(None),
        last_client_message_at: Set(None),
        last_staff_message_at: Set(None),
        client_unread: Set(0),
        staff_unread: Set(0),
        version: Set(1),
        created_by: Set(created_by.map(|person| person.0)),
    }
    .insert(txn.connection())
    .await?;
    let (number, wrap) = keys.wrap(key);
    case_keys::ActiveModel {
        complaint_id: Set(header.id.0),
        key_number: Set(i64::from(number)),
        wrap: Set(wrap),
    }
    .insert(txn.connection())
    .await?;
    Ok(())
}

/// Saves what a verb changes of the row, if nobody else changed it since it was read.
///
/// # Errors
/// [`StoreError::Stale`] when the stored version is another.
pub async fn save(txn: &Txn, before: &Header, after: &Header) -> Result<(), StoreError> {
    let columns = after.stage.columns(after.stage_at);
    let response = after.first_response;
    let done = complaints::Entity::update_many()
        .col_expr(complaints::Column::Stage, Expr::value(columns.stage.code()))
        .col_expr(
            complaints::Column::StageFrom,
            Expr::value(columns.from.map(Code::code)),
        )
        .col_expr(
            complaints::Column::ReviewOf,
            Expr::value(columns.review_of.map(Code::code)),
        )
        .col_expr(
            complaints::Column::MergedInto,
            Expr::value(columns.merged_into.map(|into| into.0)),
        )
        .col_expr(complaints::Column::StageAt, Expr::value(micros(columns.at)))
        .col_expr(complaints::Column::IsOpen, Expr::value(after.stage.is_open()))
        .col_expr(
            complaints::Column::Safeguarding,
            Expr::value(after.safeguarding.code()),
        )
        .col_expr(
            complaints::Column::SafetyRank,
            Expr::value(safety_rank(after.safeguarding)),
        )
        .col_expr(
            complaints::Column::HolderId,
            Expr::value(after.holder.map(|person| person.0)),
        )
        .col_expr(
            complaints::Column::FirstResponseAt,
            Expr::value(response.map(|it| micros(it.at))),
        )
        .col_expr(
            complaints::Column::FirstResponseMethod,
            Expr::value(response.map(|it| it.method.code())),
        )
        .col_expr(
            complaints::Column::IsFirstResponseLate,
            Expr::value(response.is_some_and(|it| it.is_late)),
        )
        .col_expr(complaints::Column::Version, Expr::value(before.version + 1))
        .filter(complaints::Column::Id.eq(before.id.0))
        .filter(complaints::Column::Version.eq(before.version))
        .exec(txn.connection())
        .await?;
    if done.rows_affected == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

/// The header behind a reference, without asking who may know of it: for `access` only.
pub(super) async fn header(
    db: &impl Reads,
    reference: &Reference,
    lock: bool,
) -> Result<Option<Header>, StoreError> {
    let mut query =
        complaints::Entity::find().filter(complaints::Column::Reference.eq(reference.to_string()));
    if lock {
        query = query.lock_exclusive();
    }
    query.one(db.connection()).await?.map(Header::of).transpose()
}

/// The reference of a complaint.
///
/// # Errors
/// When the database fails.
pub async fn reference_of(db: &impl Reads, id: ComplaintId) -> Result<Option<Reference>, StoreError> {
    let row: Option<String> = complaints::Entity::find_by_id(id.0)
        .select_only()
        .column(complaints::Column::Reference)
        .into_tuple()
        .one(db.connection())
        .await?;
    row.map(|text| {
        text.parse()
            .map_err(|_| StoreError::inconsistent(TABLE, id, "reference"))
    })
    .transpose()
}
