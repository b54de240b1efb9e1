//! A member of staff takes a complaint down: a call, a visit, a letter, something they saw. It becomes a complaint like any
//! other, by the same guards, in one transaction with the answer they gave in the call.
//!
//! ## Whoever is named is kept away, the registrar included
//! Nobody can know beforehand whether the caller will name the very person who holds the phone. It is registered all
//! the same, and from that transaction on they do not know of it: no receipt, no reference, no list.
use super::super::{Ctx, Error};
use super::keep::{NewCode, keep};
use super::record_contact::stamp_first_response;
use super::registered::{RegisteredReceipt, secret_of};
use super::submit::new_code;
use crate::domain::complaint::{ComplaintId, Reference};
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::{NewComplaint, RegistrationFacts, RegistrationForm};
use crate::domain::people::{PersonId, Role, StaffPrincipal};
use crate::domain::policy::Why;
use crate::seal::{CaseKey, random};
use crate::store::duplicates::{self, Similar};
use crate::store::receipts::{self, Once};
use crate::store::{Txn, access, contacts, people};
use std::collections::BTreeMap;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registration {
    /// Registered; the receipt waits under its number.
    Given(Reference),
    /// Registered, and whoever registered it does not know of it any more.
    KeptApart,
}

/// Who takes complaints down: intake, and managers when nobody else is there.
fn registrar(ctx: &Ctx) -> Result<StaffPrincipal, Error> {
    let staff = ctx.who.staff().ok_or(Error::NotFound)?;
    if staff.is(Role::Intake) || staff.is(Role::Manager) {
        Ok(staff)
    } else {
        Err(Error::Forbidden(Why::NotYourRole))
    }
}

/// What a registration of the person who asks is judged by.
pub(super) fn facts(ctx: &Ctx, staff: StaffPrincipal) -> RegistrationFacts {
    RegistrationFacts {
        now: ctx.now(),
        zone: ctx.zone(),
        registrar: staff.person,
    }
}

/// Everybody who may have taken a complaint, by name.
///
/// # Errors
/// `NotFound`, `Forbidden` for whoever does not register complaints.
pub async fn registrars(ctx: &Ctx) -> Result<BTreeMap<PersonId, String>, Error> {
    registrar(ctx)?;
    let db = ctx.db.reader();
    let mut found = people::holding(&db, Role::Intake).await?;
    found.extend(people::holding(&db, Role::Manager).await?);
    Ok(people::names(&db, found.into_iter().map(|(person, _)| person)).await?)
}

/// Complaints that may be the one in this form, among those the person may know of; none for a form with problems.
///
/// # Errors
/// `NotFound`, `Forbidden` for whoever does not register complaints.
pub async fn similar(ctx: &Ctx, form: &RegistrationForm) -> Result<Vec<Similar>, Error> {
    let staff = registrar(ctx)?;
    match NewComplaint::parse_registered(form, &facts(ctx, staff)) {
        Ok(new) => Ok(duplicates::similar(&ctx.db.reader(), &ctx.keys, staff, &new).await?),
        Err(_) => Ok(vec![]),
    }
}

/// Registers a complaint. A second press leads to the same place and does nothing.
///
/// # Errors
/// `Invalid` at the fields, and at `duplicates` when one that looks alike has not been looked at yet.
pub async fn register(ctx: &Ctx, form: &RegistrationForm) -> Result<Registration, Error> {
    let staff = registrar(ctx)?;
    let db = ctx.db.reader();
    let key = form.submission_key.trim();
    if let Some(outcome) = receipts::spent(&db, staff.person.0.as_bytes(), key).await? {
        return again(ctx, &outcome).await;
    }
    let new = NewComplaint::parse_registered(form, &facts(ctx, staff))?;
    let taken_by = new.registered().map(|registered| registered.taken_by);
    let is_known = match taken_by {
        Some(person) if person != staff.person => registrars(ctx).await?.contains_key(&person),
        _ => true,
    };
    if !is_known {
        return Err(Problems::one("taken_by", Problem::NotAChoice).into());
    }
    let is_looked_at = !form.duplicates.trim().is_empty();
    if !is_looked_at && !duplicates::similar(&db, &ctx.keys, staff, &new).await?.is_empty() {
        return Err(Problems::one("duplicates", Problem::Required).into());
    }
    let code = new_code(ctx).await?;
    ctx.db
        .write(async |txn| register_within(txn, ctx, staff, &new, &code).await)
        .await
}

async fn register_within(
    txn: &Txn,
    ctx: &Ctx,
    staff: StaffPrincipal,
    new: &NewComplaint,
    code: &NewCode,
) -> Result<Registration, Error> {
    let id = ComplaintId::from_random(random());
    let (scope, key, outcome) = (staff.person.0, new.key().to_string(), id.to_string());
    if let Once::Again(outcome) = receipts::once(txn, scope.as_bytes(), &key, &outcome, ctx.now()).await? {
        return again(ctx, &outcome).await;
    }
    let kept = keep(txn, ctx, CaseKey::draw(id.0), new, code).await?;
    let reference = kept.grant.header().reference;
    let is_given = kept.receipt.is_some();
    let response = new.registered().and_then(|it| it.response.clone());
    if let Some(receipt) = kept.receipt {
        let receipt = RegisteredReceipt {
            receipt,
            locale: kept.grant.header().locale,
            is_answered: response.is_some(),
            is_anonymous: new.contact().is_none(),
        };
        let secret = secret_of(ctx, staff.person, id);
        receipts::remember(txn, &secret, id, &receipt, ctx.now()).await?;
    }
    if let Some(response) = response {
        contacts::add(txn, &kept.grant, staff.person, &response, true, ctx.now()).await?;
        let reason = response.breach_reason.as_ref();
        stamp_first_response(txn, ctx, kept.grant, response.method, response.at, reason).await?;
    }
    Ok(if is_given {
        Registration::Given(reference)
    } else {
        Registration::KeptApart
    })
}

/// Where the same form led before.
async fn again(ctx: &Ctx, outcome: &str) -> Result<Registration, Error> {
    let id = outcome.parse().map(ComplaintId).map_err(|_| Error::Gone)?;
    let known = access::may_know(&ctx.db.reader(), ctx.who, id).await?;
    Ok(known.map_or(Registration::KeptApart, Registration::Given))
}
