//! The next notice that is due. The recipient's address is read now, not when it was queued, and so are their rights: a
//! change of address, an exclusion or a departure holds from the next letter on.
use super::super::{Ctx, Error};
use super::settle::finish;
use crate::domain::address::EmailAddress;
use crate::domain::complaint::Reference;
use crate::domain::locale::Locale;
use crate::domain::mail::{ClientRoute, MailFailure, MailState, client_route, safe_to_arrive};
use crate::domain::people::{PersonId, Principal};
use crate::store::mail::{self, Settlement};
use crate::store::outbox::Recipient;
use crate::store::{Txn, access, case_file, people, standing};
use chrono::TimeDelta;

pub use mail::Leased;

/// How long a worker may hold a notice: longer than a letter may take.
const LEASE: TimeDelta = TimeDelta::minutes(2);

/// A notice that may leave.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// The row it stands in.
    pub leased: Leased,
    /// Where it goes.
    pub to: EmailAddress,
    /// In which language.
    pub locale: Locale,
    /// The case a member of staff may know of.
    pub case: Option<Reference>,
}

/// What was due.
#[derive(Clone, Debug)]
pub enum Next {
    /// A letter to send.
    Send(Box<Outgoing>),
    /// Something that needed no letter; there may be more.
    Settled,
}

/// Where a notice leads.
enum Route {
    To(EmailAddress, Locale, Option<Reference>),
    Not(Settlement),
}

/// Leases the next notice that is due; `None` when nothing is.
///
/// # Errors
/// When the database fails. A notice that cannot be prepared is put off, so that it stands in nobody's way.
pub async fn next(ctx: &Ctx) -> Result<Option<Next>, Error> {
    let now = ctx.now();
    let leased = ctx
        .db
        .write(async |txn| mail::lease(txn, now, now + LEASE).await)
        .await?;
    let Some(leased) = leased else {
        return Ok(None);
    };
    let routed = ctx
        .db
        .write(async |txn| {
            let route = route(txn, ctx, &leased).await?;
            if let Route::Not(settlement) = &route {
                mail::settle(txn, &leased, *settlement, now).await?;
            }
            Ok::<_, Error>(route)
        })
        .await;
    match routed {
        Ok(Route::To(to, locale, case)) => Ok(Some(Next::Send(Box::new(Outgoing {
            leased,
            to,
            locale,
            case,
        })))),
        Ok(Route::Not(_)) => Ok(Some(Next::Settled)),
        Err(error) => {
            tracing::error!(%error, source = ?std::error::Error::source(&error), "a notice could not be prepared");
            finish(ctx, &leased, Err(MailFailure::Unprepared)).await?;
            Ok(Some(Next::Settled))
        }
    }
}

async fn route(txn: &Txn, ctx: &Ctx, leased: &Leased) -> Result<Route, Error> {
    match leased.to {
        Recipient::Complainant => to_client(txn, ctx, leased).await,
        Recipient::Staff(person) => to_staff(txn, ctx, leased, person).await,
    }
}

async fn to_client(txn: &Txn, ctx: &Ctx, leased: &Leased) -> Result<Route, Error> {
    let grant = access::scheduled(txn, &ctx.keys, leased.case).await?;
    let contact = case_file::complainant(txn, &grant).await?.contact;
    let over = |state| Ok(Route::Not(Settlement::Over(state, None)));
    let address = match client_route(contact.as_ref()) {
        ClientRoute::Mail(address) => address,
        ClientRoute::Call => return over(MailState::CallInstead),
        ClientRoute::Portal => return over(MailState::NoRoute),
    };
    let hours = contact.map(|contact| contact.hours).unwrap_or_default();
    let safe_at = safe_to_arrive(&hours, ctx.now(), ctx.zone());
    Ok(if safe_at > ctx.now() {
        Route::Not(Settlement::Later(safe_at))
    } else {
        Route::To(address, leased.locale, None)
    })
}

/// A colleague who was excluded, or who left, since the notice was queued is told nothing.
async fn to_staff(txn: &Txn, ctx: &Ctx, leased: &Leased, person: PersonId) -> Result<Route, Error> {
    let over = |state| Ok(Route::Not(Settlement::Over(state, None)));
    let Some(person) = people::person(txn, person)
        .await?
        .filter(|person| person.is_active)
    else {
        return over(MailState::Dropped);
    };
    let grant = access::scheduled(txn, &ctx.keys, leased.case).await?;
    if standing::excluded(txn, &grant).await?.contains(&person.id) {
        return over(MailState::Dropped);
    }
    let Some(address) = people::email_of(txn, &ctx.keys, person.id).await? else {
        return over(MailState::NoRoute);
    };
    let case = access::may_know(txn, Principal::Staff(person.principal()), leased.case).await?;
    Ok(Route::To(address, person.locale, case))
}
