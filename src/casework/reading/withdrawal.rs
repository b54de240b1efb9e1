//! A withdrawal as the client and as staff see it. What was said about pressure is in neither.
use super::super::{Ctx, Error};
use super::header::{HeaderPage, page_of};
use super::open::opened;
use crate::domain::complaint::Reference;
use crate::domain::deadline::{ClockKind, is_after};
use crate::domain::people::PersonId;
use crate::domain::policy::Action;
use crate::domain::withdrawal::WithdrawalState;
use crate::store::access::{ContinueInInterest, Granted, OpenContent, SeeHeader};
use crate::store::complaints::Header;
use crate::store::withdrawals::{self, Withdrawal};
use crate::store::{Reads, deadlines, people};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// The withdrawal page of the client.
#[derive(Clone, Debug)]
pub struct ClientWithdrawal {
    /// Codes and dates. Pages show stage, reference and dates of it, nothing else.
    pub header: Header,
    /// Whether a member of staff wrote down that they want to withdraw, and they have not confirmed it.
    pub is_asked: bool,
    /// Until when it can be undone, while it can.
    pub undo_until: Option<DateTime<Utc>>,
}

/// The withdrawal page of the client.
///
/// # Errors
/// `NotFound` for anybody else.
pub async fn client_withdrawal(ctx: &Ctx, case: &Reference) -> Result<ClientWithdrawal, Error> {
    let grant = ctx
        .act::<OpenContent, _, _>(case, None, async |_, grant| {
            if grant.person().is_some() {
                Err(Error::NotFound)
            } else {
                Ok(grant)
            }
        })
        .await?;
    let db = ctx.db.reader();
    let last = withdrawals::last(&db, &grant).await?;
    Ok(ClientWithdrawal {
        is_asked: last.is_some_and(|last| last.state == WithdrawalState::Asked),
        undo_until: undo_until(ctx, &db, &grant).await?,
        header: grant.header().clone(),
    })
}

/// The withdrawal as staff see it.
#[derive(Clone, Debug)]
pub struct StaffWithdrawal {
    /// The header.
    pub page: HeaderPage,
    /// The last one, for those who open the content or decide about going on.
    pub last: Option<Withdrawal>,
    /// Who took part in it.
    pub names: BTreeMap<PersonId, String>,
    /// Until when the client may undo it.
    pub undo_until: Option<DateTime<Utc>>,
}

/// The withdrawal as staff see it.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn staff_withdrawal(ctx: &Ctx, case: &Reference) -> Result<StaffWithdrawal, Error> {
    let grant = ctx
        .act::<SeeHeader, _, _>(case, None, async |_, grant| Ok(grant))
        .await?;
    let db = ctx.db.reader();
    let page = HeaderPage {
        counsellor: None,
        ..page_of(&db, &grant).await?
    };
    let last = if page.opens() {
        let grant = ctx
            .act::<OpenContent, _, _>(case, None, async |txn, grant| {
                opened(txn, ctx, &grant).await?;
                Ok(grant)
            })
            .await?;
        withdrawals::last(&db, &grant).await?
    } else if page.may(Action::ContinueInInterest) {
        let grant = ctx
            .act::<ContinueInInterest, _, _>(case, None, async |_, grant| Ok(grant))
            .await?;
        withdrawals::last(&db, &grant).await?
    } else {
        None
    };
    let mut people = Vec::new();
    if let Some(last) = &last {
        people.extend(last.asked_by);
        people.extend(last.proposed.as_ref().map(|proposed| proposed.by));
        people.extend(last.decided_by);
    }
    let names = people::names(&db, people).await?;
    Ok(StaffWithdrawal {
        undo_until: undo_until(ctx, &db, &grant).await?,
        page,
        last,
        names,
    })
}

async fn undo_until<A>(
    ctx: &Ctx,
    db: &impl Reads,
    grant: &Granted<A>,
) -> Result<Option<DateTime<Utc>>, Error> {
    let window = deadlines::one(db, grant, grant.header().round, ClockKind::UndoWindow).await?;
    Ok(window
        .filter(|kept| kept.clock.is_open())
        .map(|kept| kept.clock.due_at())
        .filter(|due| !is_after(ctx.now(), *due)))
}
