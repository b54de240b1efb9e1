//! The client writes. Open in every stage before archiving. An answer to what we asked lets the case go on at once.
use super::super::overlay;
use super::super::record::record;
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::event::CaseEvent;
use crate::domain::message::{MessageForm, Side};
use crate::seal::random;
use crate::store::access::SendMessage;
use crate::store::messages;
use crate::store::receipts::{self, Once};
use uuid::Uuid;

/// Keeps the client's message and tells whoever carries the case. A second press keeps one message. A case that waits for
/// the client goes on.
///
/// # Errors
/// `Invalid` at the field; `NotFound`; `Forbidden` once the file is closed for good.
pub async fn write_to_us(ctx: &Ctx, case: &Reference, form: &MessageForm) -> Result<(), Error> {
    write(ctx, case, form, true).await
}

/// The same for a sentence sent with one press: more time, a call. That is no answer, so the case goes on waiting.
///
/// # Errors
/// As [`write_to_us`].
pub async fn write_quickly(ctx: &Ctx, case: &Reference, form: &MessageForm) -> Result<(), Error> {
    write(ctx, case, form, false).await
}

async fn write(ctx: &Ctx, case: &Reference, form: &MessageForm, is_answer: bool) -> Result<(), Error> {
    let new = form.parse()?;
    ctx.act::<SendMessage, _, _>(case, None, async |txn, grant| {
        if grant.person().is_some() {
            return Err(Error::NotFound);
        }
        let key = new.key.to_string();
        if receipts::once(txn, grant.case().0.as_bytes(), &key, "message", ctx.now()).await? != Once::First {
            return Ok(());
        }
        let id = Uuid::from_bytes(random());
        let message = messages::append(txn, &grant, Side::Client, &new.body, id, ctx.now()).await?;
        record(txn, ctx, &grant, &CaseEvent::MessageReceived { message }).await?;
        if is_answer {
            overlay::client_answered(txn, ctx, grant).await?;
        }
        Ok(())
    })
    .await
}
