//! What waits for the person who asks, as counts that link to the lists behind them.
use super::super::{Ctx, Error};
use super::oversight::waiting_on_oversight;
use super::queue::may_take_some;
use crate::domain::people::Role;
use crate::store::oversight;
use crate::store::queue::{self, Count, List, Page};

/// The numbers of one person's work.
#[derive(Clone, Debug)]
pub struct MyWork {
    /// Waiting to be taken; `None` for roles that do not take complaints.
    pub waiting: Option<Count>,
    /// Held by them.
    pub mine: Count,
    /// Held by them and not yet answered in this round.
    pub unanswered: Count,
    /// Held by them, with unread words of the client.
    pub unread: Count,
    /// Visible to them and past a promise.
    pub overdue: Count,
    /// Offered to them by a holder or a manager.
    pub offered: Count,
    /// Held by them, with news that the client has to be told by telephone.
    pub to_call: Count,
    /// Lines on the oversight page; `None` for anybody but managers.
    pub oversight: Option<u64>,
    /// For an administrator: whether somebody has to be given a role, because everybody is excluded from some case.
    pub is_anything_out_of_reach: bool,
    /// The most pressing of what they hold.
    pub next: Page,
}

/// The work of the person who asks.
///
/// # Errors
/// `NotFound` for anybody but staff.
pub async fn my_work(ctx: &Ctx) -> Result<MyWork, Error> {
    let who = ctx.who.staff().ok_or(Error::NotFound)?;
    let (db, now) = (ctx.db.reader(), ctx.now());
    let waiting = if may_take_some(who) {
        Some(queue::count(&db, who, List::Waiting, now).await?)
    } else {
        None
    };
    Ok(MyWork {
        waiting,
        mine: queue::count(&db, who, List::Mine, now).await?,
        unanswered: queue::count(&db, who, List::Unanswered, now).await?,
        unread: queue::count(&db, who, List::Unread, now).await?,
        overdue: queue::count(&db, who, List::Overdue, now).await?,
        offered: queue::count(&db, who, List::Offered, now).await?,
        to_call: queue::count(&db, who, List::ToCall, now).await?,
        oversight: waiting_on_oversight(ctx).await?,
        is_anything_out_of_reach: who.is(Role::Admin) && oversight::is_anything_out_of_reach(&db).await?,
        next: queue::page(&db, who, List::Mine, None, now).await?,
    })
}
