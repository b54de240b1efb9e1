//! The client lets more be known of who they are: an anonymous one gives a name, a confidential one may be named. There
//! is no way back: what somebody has learnt cannot be unlearnt, so nothing is lowered as if it could.
use super::super::record::record;
use super::super::{Ctx, Error};
use crate::domain::complaint::{IdentityMode, Reference};
use crate::domain::details::RaiseForm;
use crate::domain::event::CaseEvent;
use crate::store::access::AmendStatement;
use crate::store::complaints::Header;
use crate::store::{account, case_file};

/// Raises how much may be known. The same again changes nothing.
///
/// # Errors
/// `Invalid` at the field, for a lower mode, too; `NotFound`; `Forbidden` once the file is closed for good.
pub async fn raise_identity(ctx: &Ctx, case: &Reference, form: &RaiseForm) -> Result<(), Error> {
    ctx.act::<AmendStatement, _, _>(case, None, async |txn, grant| {
        let before = grant.header().clone();
        let (identity, contact) = form.parse(before.identity, ctx.today())?;
        if identity == before.identity {
            return Ok(());
        }
        if let Some(contact) = contact.filter(|_| before.identity == IdentityMode::Anonymous) {
            let relation = case_file::complainant(txn, &grant).await?.relation;
            account::change_contact(txn, &ctx.keys, &grant, relation, &contact).await?;
        }
        account::raise_identity(txn, &grant, identity).await?;
        let grant = grant.after(Header { identity, ..before });
        record(txn, ctx, &grant, &CaseEvent::IdentityRaised { identity }).await
    })
    .await
}
