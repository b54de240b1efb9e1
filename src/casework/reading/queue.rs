//! The queue of intake: what waits, what is mine, what names a counsellor the directory does not know.
use super::super::{Ctx, Error};
use crate::domain::people::{PersonId, SiteId};
use crate::store::people;
use crate::store::queue::{self, Count, Cursor, List, Page};
use std::collections::BTreeMap;

crate::codes! {
    /// A tab of the queue.
    pub enum QueueTab as "queue_tab" {
        /// 待接手 Waiting to be taken.
        Waiting = "waiting",
        /// 我受理的 Held by me.
        Mine = "mine",
        /// 未匹配咨询师 A counsellor the directory does not know.
        Unmatched = "unmatched",
    }
}

/// One page of a tab.
#[derive(Clone, Debug)]
pub struct QueuePage {
    /// The rows.
    pub page: Page,
    /// How many are on each tab.
    pub counts: [(QueueTab, Count); 3],
    /// Names of the people who hold a row.
    pub holders: BTreeMap<PersonId, String>,
    /// Names of the places.
    pub sites: BTreeMap<SiteId, String>,
}

fn list(tab: QueueTab) -> List {
    match tab {
        QueueTab::Waiting => List::Waiting,
        QueueTab::Mine => List::Mine,
        QueueTab::Unmatched => List::Unmatched,
    }
}

/// A page of the queue for the person who asks.
///
/// # Errors
/// `NotFound` for anybody but staff.
pub async fn queue(ctx: &Ctx, tab: QueueTab, after: Option<Cursor>) -> Result<QueuePage, Error> {
    let who = ctx.who.staff().ok_or(Error::NotFound)?;
    let db = ctx.db.reader();
    let page = queue::page(&db, who, list(tab), after, ctx.now()).await?;
    let mut counts =
        [QueueTab::Waiting, QueueTab::Mine, QueueTab::Unmatched].map(|tab| (tab, Count::default()));
    for (tab, count) in &mut counts {
        *count = queue::count(&db, who, list(*tab), ctx.now()).await?;
    }
    let holders = people::names(&db, page.rows.iter().filter_map(|row| row.header.holder)).await?;
    let sites = people::sites(&db)
        .await?
        .into_iter()
        .map(|site| (site.id, site.name))
        .collect();
    Ok(QueuePage {
        page,
        counts,
        holders,
        sites,
    })
}
