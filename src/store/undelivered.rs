//! Notices that were given up: what managers see of them, and how one gets back into the queue.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use uuid::Uuid;

use super::access::visible_to;
use super::db::connected::Connected as _;
use super::entities::complaints;
use super::entities::outbox::{Column, Entity};
use super::error::StoreError;
use super::mail::{TABLE, leased};
use super::outbox::Recipient;
use super::rows::{instant, micros};
use super::{Announcement, Reads, Txn};
use crate::domain::code::Code;
use crate::domain::complaint::{ComplaintId, Reference};
use crate::domain::event::Notice;
use crate::domain::mail::{MailFailure, MailState};
use crate::domain::people::StaffPrincipal;

/// A notice that was given up, as a manager sees it: what kind, whom, since when. Its content is nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undelivered {
    /// Which.
    pub id: Uuid,
    /// Of which case.
    pub case: Reference,
    /// What it would have told.
    pub notice: Notice,
    /// Whom.
    pub to: Recipient,
    /// How often it was tried.
    pub attempts: u32,
    /// Why it did not leave.
    pub failure: Option<MailFailure>,
    /// When it was given up.
    pub at: DateTime<Utc>,
}

/// The notices that were given up, of cases the viewer may know of; the newest first.
///
/// # Errors
/// When the database fails, or a row contradicts itself.
pub async fn page(db: &impl Reads, who: StaffPrincipal, limit: u64) -> Result<Vec<Undelivered>, StoreError> {
    let rows = lost(who)
        .order_by_desc(Column::SettledAt)
        .limit(limit)
        .all(db.connection())
        .await?;
    let ids = rows.iter().filter_map(|row| row.complaint_id);
    let references: Vec<(Uuid, String)> = complaints::Entity::find()
        .select_only()
        .columns([complaints::Column::Id, complaints::Column::Reference])
        .filter(complaints::Column::Id.is_in(ids))
        .into_tuple()
        .all(db.connection())
        .await?;
    let references: BTreeMap<_, _> = references.into_iter().collect();
    rows.into_iter()
        .map(|row| {
            let at = row.settled_at.unwrap_or(row.next_at);
            let leased = leased(row)?;
            let reference = references.get(&leased.case.0).and_then(|text| text.parse().ok());
            Ok(Undelivered {
                case: reference.ok_or_else(|| StoreError::inconsistent(TABLE, leased.id, "reference"))?,
                id: leased.id,
                notice: leased.notice,
                to: leased.to,
                attempts: leased.attempts,
                failure: leased.failure,
                at: instant(TABLE, leased.id, at)?,
            })
        })
        .collect()
}

/// How many there are.
///
/// # Errors
/// When the database fails.
pub async fn count(db: &impl Reads, who: StaffPrincipal) -> Result<u64, StoreError> {
    Ok(lost(who).count(db.connection()).await?)
}

fn lost(who: StaffPrincipal) -> Select<Entity> {
    let known = Query::select()
        .column(complaints::Column::Id)
        .from(complaints::Entity)
        .cond_where(visible_to(who))
        .to_owned();
    Entity::find()
        .filter(Column::State.eq(MailState::Failed.code()))
        .filter(Column::ComplaintId.in_subquery(known))
}

/// The complaint of a notice that was given up; `None` when there is none, or it was not given up.
///
/// # Errors
/// When the database fails.
pub async fn given_up(db: &impl Reads, id: Uuid) -> Result<Option<ComplaintId>, StoreError> {
    let case: Option<Option<Uuid>> = Entity::find_by_id(id)
        .select_only()
        .column(Column::ComplaintId)
        .filter(Column::State.eq(MailState::Failed.code()))
        .into_tuple()
        .one(db.connection())
        .await?;
    Ok(case.flatten().map(ComplaintId))
}

/// Puts a notice that was given up back into the queue, as if it were new.
///
/// # Errors
/// When the database fails.
pub async fn requeue(txn: &Txn, id: Uuid, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value(MailState::Waiting.code()))
        .col_expr(Column::Attempts, Expr::value(0))
        .col_expr(Column::NextAt, Expr::value(micros(now)))
        .col_expr(Column::CreatedAt, Expr::value(micros(now)))
        .col_expr(Column::SettledAt, Expr::value(None::<i64>))
        .filter(Column::Id.eq(id))
        .filter(Column::State.eq(MailState::Failed.code()))
        .exec(txn.connection())
        .await?;
    txn.announce(Announcement::MailQueued);
    Ok(())
}
