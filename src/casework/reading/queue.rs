//! The queue of intake: what waits, what is mine, what names a counsellor the directory does not know.
use super::super::{Ctx, Error};
use crate::domain::people::{PersonId, Role, SiteId, StaffPrincipal};
use crate::store::people;
use crate::store::queue::{self, Count, Cursor, List, Page};
use std::collections::BTreeMap;

crate::codes! {
    /// A list of the queue: three of them are its tabs, the others are where the counts of one's own work lead.
    pub enum QueueTab as "queue_tab" {
        /// 待接手 Waiting to be taken.
        Waiting = "waiting",
        /// 我受理的 Held by me.
        Mine = "mine",
        /// 未匹配咨询师 A counsellor the directory does not know.
        Unmatched = "unmatched",
        /// 待首次回复 Held by me, and no human answer yet.
        Unanswered = "unanswered",
        /// 有新消息 Held by me, with words of the client that nobody has read.
        Unread = "unread",
        /// 请我接手 Offered to me by its holder or a manager.
        Offered = "offered",
        /// 需打电话告知 Held by me; the client has no mail and has not read what is new.
        ToCall = "call",
        /// 已逾期 Past a promise, as far as I may see.
        Overdue = "overdue",
    }
}

impl QueueTab {
    /// The tabs: waiting and unmatched are for those who may take.
    pub fn tabs(who: StaffPrincipal) -> &'static [Self] {
        if may_take_some(who) {
            &[Self::Waiting, Self::Mine, Self::Unmatched]
        } else {
            &[Self::Mine]
        }
    }
}

/// Whether taking complaints belongs to a role of theirs.
pub(super) fn may_take_some(who: StaffPrincipal) -> bool {
    who.is(Role::Intake) || who.is(Role::Manager)
}

/// One page of a tab.
#[derive(Clone, Debug)]
pub struct QueuePage {
    /// The rows.
    pub page: Page,
    /// How many are on each tab, and on the list shown when that is none of them.
    pub counts: Vec<(QueueTab, Count)>,
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
        QueueTab::Unanswered => List::Unanswered,
        QueueTab::Unread => List::Unread,
        QueueTab::Offered => List::Offered,
        QueueTab::ToCall => List::ToCall,
        QueueTab::Overdue => List::Overdue,
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
    let tabs = QueueTab::tabs(who);
    let mut counts = Vec::with_capacity(tabs.len() + 1);
    for shown in tabs.iter().chain((!tabs.contains(&tab)).then_some(&tab)) {
        counts.push((*shown, queue::count(&db, who, list(*shown), ctx.now()).await?));
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
