//! The client changes how they may be reached. It holds from the next mail and the next call on.
use super::super::record::record;
use super::super::{Ctx, Error};
use crate::domain::complaint::{IdentityMode, Reference};
use crate::domain::event::CaseEvent;
use crate::domain::intake::{Contact, ContactForm, StepForm as _};
use crate::store::access::{AmendStatement, OpenContent};
use crate::store::complaints::Header;
use crate::store::{account, case_file};

/// How the client who asks may be reached now.
///
/// # Errors
/// `NotFound` for any other complaint.
pub async fn own_contact(ctx: &Ctx, case: &Reference) -> Result<(Header, Option<Contact>), Error> {
    ctx.act::<OpenContent, _, _>(case, None, async |txn, grant| {
        if grant.person().is_some() {
            return Err(Error::NotFound);
        }
        let who = case_file::complainant(txn, &grant).await?;
        Ok((grant.header().clone(), who.contact))
    })
    .await
}

/// Keeps the new ways in place of the old. The same ways again change nothing.
///
/// # Errors
/// `Invalid` at the field; `NotFound`, for an anonymous client, too, who has none; `Forbidden` once the file is closed
/// for good.
pub async fn change_contact(ctx: &Ctx, case: &Reference, form: &ContactForm) -> Result<(), Error> {
    let contact = form.parse(ctx.today())?;
    ctx.act::<AmendStatement, _, _>(case, None, async |txn, grant| {
        if grant.header().identity == IdentityMode::Anonymous {
            return Err(Error::NotFound);
        }
        let before = case_file::complainant(txn, &grant).await?;
        if before.contact.as_ref() == Some(&contact) {
            return Ok(());
        }
        account::change_contact(txn, &ctx.keys, &grant, before.relation, &contact).await?;
        record(txn, ctx, &grant, &CaseEvent::ContactChanged).await
    })
    .await
}
