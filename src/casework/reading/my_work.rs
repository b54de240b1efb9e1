//! What waits for the person who asks, as counts that link to the lists behind them.
use super::super::{Ctx, Error};
use super::queue::may_take_some;
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
        next: queue::page(&db, who, List::Mine, None, now).await?,
    })
}
