//! The outbox at work: one row leased at a time, settled once, counted without content.
//!
//! ## Why a lease and a number
//! A worker may die with a letter in its hands: the lease ends and another takes the row, so that nothing is lost. A
//! worker that was only slow finds that the row's attempt is no longer its own and leaves it alone, unless the letter
//! did leave: then the row is sent, whoever holds it.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::{
    Expr, ExprTrait, LockBehavior, LockType, Order, Query, SelectStatement, SimpleExpr, SubQueryStatement,
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::db::connected::Connected as _;
use super::entities::outbox::{Column, Entity, Model};
use super::error::StoreError;
use super::outbox::{COMPLAINANT, Recipient, STAFF};
use super::rows::{code, instant, micros};
use super::{Reads, Txn};
use crate::domain::code::Code;
use crate::domain::complaint::ComplaintId;
use crate::domain::event::Notice;
use crate::domain::locale::Locale;
use crate::domain::mail::{MailFailure, MailState};
use crate::domain::people::PersonId;

pub(super) const TABLE: &str = "outbox";

/// A notice in the hands of one worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leased {
    /// Which.
    pub id: Uuid,
    /// What it tells.
    pub notice: Notice,
    /// Of which complaint.
    pub case: ComplaintId,
    /// Whom.
    pub to: Recipient,
    /// In which language.
    pub locale: Locale,
    /// How often it was tried, this time included.
    pub attempts: u32,
    /// What its Message-ID begins with.
    pub message_id: String,
    /// Since when it waits.
    pub queued_at: DateTime<Utc>,
    /// Why it did not leave before.
    pub failure: Option<MailFailure>,
}

/// What becomes of a leased notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settlement {
    /// The server has it.
    Sent,
    /// Another attempt, at the instant given.
    Again(DateTime<Utc>, MailFailure),
    /// Not now: this was no attempt.
    Later(DateTime<Utc>),
    /// Over, without having left.
    Over(MailState, Option<MailFailure>),
}

/// The queue in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MailCounts {
    /// Waiting, never tried.
    pub waiting: u64,
    /// Waiting to be tried again.
    pub retrying: u64,
    /// Given up.
    pub failed: u64,
    /// Sent within the last 24 hours.
    pub sent_lately: u64,
    /// When a letter last left.
    pub last_sent_at: Option<DateTime<Utc>>,
    /// Since when a letter waits for a server that does not take any, and why.
    pub outage: Option<(DateTime<Utc>, MailFailure)>,
}

/// Leases the most pressing notice that is due: alerts first, then the oldest. One statement, so that of two workers
/// one gets it.
///
/// # Errors
/// When the database fails, or the row contradicts itself.
pub async fn lease(
    txn: &Txn,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Option<Leased>, StoreError> {
    let next = SimpleExpr::SubQuery(None, Box::new(SubQueryStatement::SelectStatement(due(txn, now))));
    let rows = Entity::update_many()
        .col_expr(Column::LeasedUntil, Expr::value(micros(until)))
        .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
        .filter(Expr::col(Column::Id).eq(next))
        .exec_with_returning(txn.connection())
        .await?;
    rows.into_iter().next().map(leased).transpose()
}

fn due(txn: &Txn, now: DateTime<Utc>) -> SelectStatement {
    let is_free = Condition::any()
        .add(Column::LeasedUntil.is_null())
        .add(Column::LeasedUntil.lte(micros(now)));
    let mut due = Query::select()
        .column(Column::Id)
        .from(Entity)
        .and_where(Column::State.eq(MailState::Waiting.code()))
        .and_where(Column::NextAt.lte(micros(now)))
        .cond_where(is_free)
        .order_by_expr(Column::Kind.eq(Notice::SafetyAlert.code()), Order::Desc)
        .order_by(Column::NextAt, Order::Asc)
        .limit(1)
        .to_owned();
    if txn.has_row_locks() {
        due.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    due
}

pub(super) fn leased(row: Model) -> Result<Leased, StoreError> {
    let wrong = |what: &str| StoreError::inconsistent(TABLE, row.id, what);
    let to = match (row.route.as_str(), row.person_id) {
        (COMPLAINANT, None) => Recipient::Complainant,
        (STAFF, Some(person)) => Recipient::Staff(PersonId(person)),
        _ => return Err(wrong("route")),
    };
    Ok(Leased {
        id: row.id,
        notice: code(TABLE, row.id, &row.kind)?,
        case: ComplaintId(row.complaint_id.ok_or_else(|| wrong("no complaint"))?),
        to,
        locale: code(TABLE, row.id, &row.locale)?,
        attempts: u32::try_from(row.attempts).map_err(|_| wrong("attempts"))?,
        queued_at: instant(TABLE, row.id, row.created_at)?,
        failure: row
            .failure
            .as_deref()
            .map(|it| code(TABLE, row.id, it))
            .transpose()?,
        message_id: row.message_id,
    })
}

/// Writes down what became of a notice; `false` if somebody else has it in hand by now.
///
/// # Errors
/// When the database fails.
pub async fn settle(
    txn: &Txn,
    leased: &Leased,
    what: Settlement,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let (state, failure, next) = match what {
        Settlement::Sent => (MailState::Sent, None, None),
        Settlement::Again(at, failure) => (MailState::Waiting, Some(failure), Some(at)),
        Settlement::Later(at) => (MailState::Waiting, leased.failure, Some(at)),
        Settlement::Over(state, failure) => (state, failure, None),
    };
    let mut update = Entity::update_many()
        .col_expr(Column::State, Expr::value(state.code()))
        .col_expr(Column::Failure, Expr::value(failure.map(Code::code)))
        .col_expr(Column::LeasedUntil, Expr::value(None::<i64>))
        .filter(Column::Id.eq(leased.id));
    update = match next {
        Some(at) => update.col_expr(Column::NextAt, Expr::value(micros(at))),
        None => update.col_expr(Column::SettledAt, Expr::value(micros(now))),
    };
    if matches!(what, Settlement::Later(_)) {
        update = update.col_expr(Column::Attempts, Expr::value(i64::from(leased.attempts) - 1));
    }
    if what != Settlement::Sent {
        update = update
            .filter(Column::Attempts.eq(i64::from(leased.attempts)))
            .filter(Column::State.eq(MailState::Waiting.code()));
    }
    let done = update.exec(txn.connection()).await?;
    if what == Settlement::Sent && leased.failure.is_some_and(MailFailure::is_outage) {
        after_an_outage(txn, now).await?;
    }
    Ok(done.rows_affected == 1)
}

/// The server takes letters again: nothing waits any longer for the hour at which it would have been tried next.
async fn after_an_outage(txn: &Txn, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::NextAt, Expr::value(micros(now)))
        .filter(Column::State.eq(MailState::Waiting.code()))
        .filter(Column::Failure.is_in(outages()))
        .filter(Column::NextAt.gt(micros(now)))
        .exec(txn.connection())
        .await?;
    Ok(())
}

fn outages() -> impl Iterator<Item = &'static str> {
    let outages = MailFailure::ALL.iter().filter(|failure| failure.is_outage());
    outages.map(|failure| failure.code())
}

/// The queue in numbers, for whoever runs the machine: no kind, no complaint, nobody's name.
///
/// # Errors
/// When the database fails.
pub async fn counts(db: &impl Reads, now: DateTime<Utc>) -> Result<MailCounts, StoreError> {
    let connection = db.connection();
    let of = |state: MailState| Entity::find().filter(Column::State.eq(state.code()));
    let day_ago = micros(now - chrono::TimeDelta::days(1));
    let last: Option<Option<i64>> = of(MailState::Sent)
        .select_only()
        .column(Column::SettledAt)
        .order_by_desc(Column::SettledAt)
        .into_tuple()
        .one(connection)
        .await?;
    let stuck = of(MailState::Waiting)
        .filter(Column::Failure.is_in(outages()))
        .order_by_asc(Column::CreatedAt)
        .one(connection)
        .await?;
    let outage = match stuck {
        Some(row) => {
            let failure = row.failure.as_deref().unwrap_or_default();
            Some((
                instant(TABLE, row.id, row.created_at)?,
                code(TABLE, row.id, failure)?,
            ))
        }
        None => None,
    };
    Ok(MailCounts {
        waiting: of(MailState::Waiting)
            .filter(Column::Failure.is_null())
            .count(connection)
            .await?,
        retrying: of(MailState::Waiting)
            .filter(Column::Failure.is_not_null())
            .count(connection)
            .await?,
        failed: of(MailState::Failed).count(connection).await?,
        sent_lately: of(MailState::Sent)
            .filter(Column::SettledAt.gt(day_ago))
            .count(connection)
            .await?,
        last_sent_at: last.flatten().map(|at| instant(TABLE, "last", at)).transpose()?,
        outage,
    })
}
