//! S-04, every case a person may know of, narrowed down. Codes, dates and ids only: nothing is opened.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::{ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition};

use super::Reads;
use super::access::visible_to;
use super::entities::{complaint_categories, complaints};
use super::error::StoreError;
use super::queue::{Count, Cursor, Page, count_of, page_of};
use super::rows::micros;
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::complaint::Reference;
use crate::domain::people::{SiteId, StaffPrincipal};
use crate::domain::stage::{Path, StageCode};
use crate::domain::triage::Priority;

/// What a list is narrowed to; the default is everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The one of this reference.
    pub reference: Option<Reference>,
    /// Those in this stage.
    pub stage: Option<StageCode>,
    /// Those on this path.
    pub path: Option<Path>,
    /// Those of this priority.
    pub priority: Option<Priority>,
    /// Those with this category among theirs.
    pub category: Option<Category>,
    /// Those of this place.
    pub site: Option<SiteId>,
    /// Those past a promise.
    pub is_overdue: bool,
    /// Those held by the person who asks.
    pub is_mine: bool,
}

/// One page, the most pressing first.
///
/// # Errors
/// When the database fails.
pub async fn page(
    db: &impl Reads,
    who: StaffPrincipal,
    filter: &Filter,
    after: Option<Cursor>,
    now: DateTime<Utc>,
) -> Result<Page, StoreError> {
    page_of(db, members(who, filter, now), after).await
}

/// How many there are, up to the cap of the queue.
///
/// # Errors
/// When the database fails.
pub async fn count(
    db: &impl Reads,
    who: StaffPrincipal,
    filter: &Filter,
    now: DateTime<Utc>,
) -> Result<Count, StoreError> {
    count_of(db, members(who, filter, now)).await
}

fn members(who: StaffPrincipal, filter: &Filter, now: DateTime<Utc>) -> Condition {
    let coded = |category: Category| {
        let cases = Query::select()
            .column(complaint_categories::Column::ComplaintId)
            .from(complaint_categories::Entity)
            .and_where(complaint_categories::Column::Code.eq(category.code()))
            .to_owned();
        complaints::Column::Id.in_subquery(cases)
    };
    let overdue = || {
        complaints::Column::IsOpen
            .eq(true)
            .and(complaints::Column::NextDueAt.lt(micros(now)))
    };
    let kept = [
        filter
            .reference
            .map(|it| complaints::Column::Reference.eq(it.to_string())),
        filter.stage.map(|it| complaints::Column::Stage.eq(it.code())),
        filter.path.map(|it| complaints::Column::Path.eq(it.code())),
        filter
            .priority
            .map(|it| complaints::Column::Priority.eq(it.code())),
        filter.category.map(coded),
        filter.site.map(|it| complaints::Column::SiteId.eq(it.0)),
        filter.is_overdue.then(overdue),
        filter
            .is_mine
            .then(|| complaints::Column::HolderId.eq(who.person.0)),
    ];
    kept.into_iter()
        .flatten()
        .fold(Condition::all().add(visible_to(who)), Condition::add)
}
