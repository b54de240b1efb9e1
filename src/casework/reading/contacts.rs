//! The contacts of a case by other ways than the portal, for those who work on it.
use super::super::intake::first_response_due;
use super::super::{Ctx, Error};
use super::header::{HeaderPage, page_of};
use super::open::opening;
use crate::domain::complaint::Reference;
use crate::domain::deadline::is_after;
use crate::domain::people::PersonId;
use crate::store::contacts::{self, Contact};
use crate::store::people;
use std::collections::BTreeMap;

/// The contacts of a case.
#[derive(Clone, Debug)]
pub struct ContactsPage {
    /// The header.
    pub page: HeaderPage,
    /// Newest first.
    pub contacts: Vec<Contact>,
    /// Who made them.
    pub names: BTreeMap<PersonId, String>,
    /// Whether the first word of this round is owed and late: then a reason is asked for.
    pub is_first_response_late: bool,
}

/// The contacts of a case; the opening is on record.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn contacts(ctx: &Ctx, case: &Reference) -> Result<ContactsPage, Error> {
    let grant = opening(ctx, case).await?;
    let db = ctx.db.reader();
    let contacts = contacts::of(&db, &grant).await?;
    let names = people::names(&db, contacts.iter().map(|contact| contact.by)).await?;
    let due = first_response_due(&db, &grant).await?;
    let is_first_response_late = due.is_some_and(|due| is_after(ctx.now(), due));
    Ok(ContactsPage {
        page: page_of(&db, &grant).await?,
        contacts,
        names,
        is_first_response_late,
    })
}
