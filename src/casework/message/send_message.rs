//! Staff write to the client. The first message of a round is its first response and stops the 24 hours.
use super::super::intake::{first_response_due, stamp_first_response};
use super::super::record::record;
use super::super::{Ctx, Error};
use crate::domain::complaint::{ContactMethod, IdentityMode, Reference};
use crate::domain::deadline::is_after;
use crate::domain::event::CaseEvent;
use crate::domain::message::{MessageForm, Side};
use crate::seal::random;
use crate::store::access::{Granted, SendMessage};
use crate::store::receipts::{self, Once};
use crate::store::{Txn, case_file, messages, people};
use uuid::Uuid;

/// Sends a message.
///
/// # Errors
/// `Invalid` at the field, also when the first word is late and no reason is given; `NotFound`, `Forbidden`.
pub async fn send_message(ctx: &Ctx, case: &Reference, form: &MessageForm) -> Result<(), Error> {
    ctx.act::<SendMessage, _, _>(case, None, async |txn, grant| {
        let (person, now) = (grant.person().ok_or(Error::NotFound)?, ctx.now());
        let due = first_response_due(txn, &grant).await?;
        let new = form.parse_from_staff(due.is_some_and(|due| is_after(now, due)))?;
        form.look_again(unspoken(txn, &grant).await?.iter().map(String::as_str))?;
        let key = new.key.to_string();
        if receipts::once(txn, person.0.as_bytes(), &key, "message", now).await? != Once::First {
            return Ok(());
        }
        let id = Uuid::from_bytes(random());
        let message = messages::append(txn, &grant, Side::Staff, &new.body, id, now).await?;
        record(txn, ctx, &grant, &CaseEvent::MessageSent { message }).await?;
        if grant.header().first_response.is_none() {
            let reason = new.breach_reason.as_ref();
            stamp_first_response(txn, ctx, grant, ContactMethod::PortalMessage, now, reason).await?;
        }
        Ok(())
    })
    .await
}

/// Names that a message to the client does not speak by accident: those of colleagues, whom the client knows by role, and
/// the client's own where it is confidential.
async fn unspoken(txn: &Txn, grant: &Granted<SendMessage>) -> Result<Vec<String>, Error> {
    let mut names = people::all_names(txn).await?;
    if grant.header().identity == IdentityMode::Confidential {
        let contact = case_file::complainant(txn, grant).await?.contact;
        names.extend(contact.map(|contact| contact.name.as_str().to_owned()));
    }
    Ok(names)
}
