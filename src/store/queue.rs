//! Lists of cases: one query a page, no query a row, nothing opened. Paged by key, so that page one thousand costs what
//! page one costs; counts stop at [`COUNT_CAP`], so that they cost the same in a small and in a very large office.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Asterisk, Expr, ExprTrait, Query as SqlQuery, SelectStatement, SimpleExpr};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::Reads;
use super::access::visible_to;
use super::complaints::Header;
use super::entities::{complaint_categories, complaints, outbox};
use super::error::StoreError;
use super::handovers;
use super::rows::{code, micros};
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::event::Notice;
use crate::domain::mail::MailState;
use crate::domain::people::StaffPrincipal;
use crate::domain::stage::StageCode;

/// Rows on one page.
pub const PAGE: u64 = 25;
/// Counts are exact up to here; beyond, "more than".
pub const COUNT_CAP: u64 = 500;

/// Which list of cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Waiting for somebody to take it.
    Waiting,
    /// Held by the viewer.
    Mine,
    /// Held by the viewer, and no human answer yet in this round.
    Unanswered,
    /// Held by the viewer, with something from the client nobody has read.
    Unread,
    /// Offered to the viewer, who has not answered.
    Offered,
    /// Held by the viewer, with news the client has not read and cannot be told by mail.
    ToCall,
    /// Visible to the viewer and past a promise.
    Overdue,
    /// Waiting, with a counsellor the directory does not know.
    Unmatched,
}

/// Where a page begins: after this row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// Safety rank of the last row of the page before.
    pub safety: i64,
    /// Its next due time in microseconds.
    pub due: i64,
    /// Its id.
    pub id: Uuid,
}

impl Cursor {
    /// As it stands in a link. Holds ranks, times and a random id: nothing about anybody.
    pub fn encode(self) -> String {
        format!("{}.{}.{}", self.safety, self.due, self.id.simple())
    }
    /// Reads a link; `None` for anything else, which shows the first page.
    pub fn decode(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let cursor = Self {
            safety: parts.next()?.parse().ok()?,
            due: parts.next()?.parse().ok()?,
            id: parts.next()?.parse().ok()?,
        };
        parts.next().is_none().then_some(cursor)
    }
}

/// A row of a list.
#[derive(Clone, Debug)]
pub struct Row {
    /// Codes, dates and ids.
    pub header: Header,
    /// What the client ticked, or intake coded.
    pub categories: Vec<Category>,
}

/// A page of a list.
#[derive(Clone, Debug)]
pub struct Page {
    /// The rows.
    pub rows: Vec<Row>,
    /// Where the next page begins, if there is one.
    pub next: Option<Cursor>,
}

/// A count that stops at [`COUNT_CAP`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Count {
    /// How many, at most the cap.
    pub n: u64,
    /// Whether there are more.
    pub is_capped: bool,
}

/// One page of a list, the most pressing first.
///
/// # Errors
/// When the database fails.
pub async fn page(
    db: &impl Reads,
    who: StaffPrincipal,
    list: List,
    after: Option<Cursor>,
    now: DateTime<Utc>,
) -> Result<Page, StoreError> {
    page_of(db, members(who, list, now), after).await
}

/// One page of the cases that meet a condition; the condition says who may see them.
pub(super) async fn page_of(
    db: &impl Reads,
    what: Condition,
    after: Option<Cursor>,
) -> Result<Page, StoreError> {
    let mut query = complaints::Entity::find().filter(what);
    if let Some(after) = after {
        query = query.filter(beyond(after));
    }
    let mut found = query
        .order_by_asc(complaints::Column::SafetyRank)
        .order_by_asc(complaints::Column::NextDueAt)
        .order_by_asc(complaints::Column::Id)
        .limit(PAGE + 1)
        .all(db.connection())
        .await?;
    let has_more = found.len() as u64 > PAGE;
    found.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let next = found.last().filter(|_| has_more).map(|row| Cursor {
        safety: row.safety_rank,
        due: row.next_due_at,
        id: row.id,
    });
    let ids: Vec<Uuid> = found.iter().map(|row| row.id).collect();
    let mut ticked = complaint_categories::Entity::find()
        .filter(complaint_categories::Column::ComplaintId.is_in(ids))
        .order_by_asc(complaint_categories::Column::Code)
        .all(db.connection())
        .await?;
    let rows = found
        .into_iter()
        .map(|row| {
            let categories = ticked
                .extract_if(.., |it| it.complaint_id == row.id)
                .map(|it| code("complaint_categories", it.complaint_id, &it.code))
                .collect::<Result<_, _>>()?;
            Ok(Row {
                header: Header::of(row)?,
                categories,
            })
        })
        .collect::<Result<_, StoreError>>()?;
    Ok(Page { rows, next })
}

/// How many are on a list, up to the cap.
///
/// # Errors
/// When the database fails.
pub async fn count(
    db: &impl Reads,
    who: StaffPrincipal,
    list: List,
    now: DateTime<Utc>,
) -> Result<Count, StoreError> {
    count_of(db, members(who, list, now)).await
}

/// How many cases meet a condition, up to the cap.
pub(super) async fn count_of(db: &impl Reads, what: Condition) -> Result<Count, StoreError> {
    let capped = complaints::Entity::find()
        .select_only()
        .column(complaints::Column::Id)
        .filter(what)
        .limit(COUNT_CAP + 1)
        .into_query();
    // Counted where the rows are: a number travels, not five hundred ids.
    let counted = SqlQuery::select()
        .expr_as(Expr::col(Asterisk).count(), "n")
        .from_subquery(capped, "capped")
        .to_owned();
    let row = db.connection().query_one(&counted).await?;
    let n: Option<i64> = row.map(|row| row.try_get("", "n")).transpose()?;
    let n = n.and_then(|n| u64::try_from(n).ok()).unwrap_or_default();
    Ok(Count {
        n: Ord::min(n, COUNT_CAP),
        is_capped: n > COUNT_CAP,
    })
}

/// What belongs on a list, for this viewer.
fn members(who: StaffPrincipal, list: List, now: DateTime<Utc>) -> Condition {
    let mine = complaints::Column::HolderId
        .eq(who.person.0)
        .and(complaints::Column::IsOpen.eq(true));
    let waiting = complaints::Column::Stage.eq(StageCode::Received.code());
    let what = match list {
        List::Waiting => waiting,
        List::Mine => mine,
        List::Unanswered => mine.and(complaints::Column::FirstResponseAt.is_null()),
        List::Unread => mine.and(complaints::Column::StaffUnread.gt(0)),
        List::Offered => handovers::offered_to(who.person),
        List::ToCall => mine
            .and(complaints::Column::ClientUnread.gt(0))
            .and(complaints::Column::Id.in_subquery(to_call())),
        List::Overdue => complaints::Column::IsOpen
            .eq(true)
            .and(complaints::Column::NextDueAt.lt(micros(now))),
        List::Unmatched => waiting.and(complaints::Column::IsCounsellorUnmatched.eq(true)),
    };
    Condition::all().add(what).add(visible_to(who))
}

/// The complaints of clients who have a telephone and no mail, and to whom a message was written.
fn to_call() -> SelectStatement {
    SqlQuery::select()
        .column(outbox::Column::ComplaintId)
        .from(outbox::Entity)
        .and_where(outbox::Column::State.eq(MailState::CallInstead.code()))
        .and_where(outbox::Column::Kind.eq(Notice::NewMessage.code()))
        .to_owned()
}

/// Rows after the cursor in (safety, due, id) order.
fn beyond(after: Cursor) -> SimpleExpr {
    Expr::tuple([
        Expr::col(complaints::Column::SafetyRank),
        Expr::col(complaints::Column::NextDueAt),
        Expr::col(complaints::Column::Id),
    ])
    .gt(Expr::tuple([
        Expr::value(after.safety),
        Expr::value(after.due),
        Expr::value(after.id),
    ]))
}
