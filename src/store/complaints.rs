//! Complaints: keeping a new one, what lists show, and the row a verb changes.

use chrono::NaiveDate;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, SimpleExpr};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::db::connected::Connected as _;
use super::entities::{case_keys, complaints};
use super::error::StoreError;
pub use super::header::{FirstResponse, Header};
use super::header::{TABLE, safety_rank};
use super::rows::micros;
use super::{Reads, Txn};
use crate::domain::code::Code;
use crate::domain::complaint::{ComplaintId, Reference};
use crate::domain::people::PersonId;
use crate::seal::{CaseKey, KeyRing, random};

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
        severity: Set(header.severity.map(|severity| severity.code().to_owned())),
        likelihood: Set(header.likelihood.map(|likelihood| likelihood.code().to_owned())),
        harm: Set(header.harm.map(|harm| harm.code().to_owned())),
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
        hold_reason: Set(header.hold.map(|reason| reason.code().to_owned())),
        has_client_withdrawn: Set(header.has_client_withdrawn),
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
        .col_expr(complaints::Column::HoldReason, coded(after.hold))
        .col_expr(
            complaints::Column::HasClientWithdrawn,
            Expr::value(after.has_client_withdrawn),
        )
        .col_expr(complaints::Column::Path, coded(after.path))
        .col_expr(complaints::Column::Priority, coded(after.priority))
        .col_expr(complaints::Column::Severity, coded(after.severity))
        .col_expr(complaints::Column::Likelihood, coded(after.likelihood))
        .col_expr(complaints::Column::Harm, coded(after.harm))
        .col_expr(
            complaints::Column::SiteId,
            Expr::value(after.site.map(|site| site.0)),
        )
        .col_expr(
            complaints::Column::CounsellorId,
            Expr::value(after.counsellor.map(|counsellor| counsellor.0)),
        )
        .col_expr(
            complaints::Column::IsCounsellorUnmatched,
            Expr::value(after.is_counsellor_unmatched),
        )
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

fn coded<C: Code>(code: Option<C>) -> SimpleExpr {
    Expr::value(code.map(Code::code))
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
