//! Staff write for colleagues: seen by whoever works on the case, never by the client, and no contact.
use super::super::record::record;
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::event::CaseEvent;
use crate::domain::message::MessageForm;
use crate::seal::random;
use crate::store::access::WriteNote;
use crate::store::notes;
use crate::store::receipts::{self, Once};
use uuid::Uuid;

/// Writes a note.
///
/// # Errors
/// `Invalid` at the field; `NotFound`, `Forbidden`.
pub async fn write_note(ctx: &Ctx, case: &Reference, form: &MessageForm) -> Result<(), Error> {
    let new = form.parse()?;
    ctx.act::<WriteNote, _, _>(case, None, async |txn, grant| {
        let (person, now) = (grant.person().ok_or(Error::NotFound)?, ctx.now());
        let key = new.key.to_string();
        if receipts::once(txn, person.0.as_bytes(), &key, "note", now).await? != Once::First {
            return Ok(());
        }
        let id = Uuid::from_bytes(random());
        let note = notes::append(txn, &grant, person, &new.body, id, now).await?;
        record(txn, ctx, &grant, &CaseEvent::NoteWritten { note }).await
    })
    .await
}
