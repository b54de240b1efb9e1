//! Reading the thread, which marks the other side's words as seen.
use super::super::intake::first_response_due;
use super::super::reading::{HeaderPage, opened, page_of};
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::deadline::is_after;
use crate::domain::intake::SubmissionKey;
use crate::domain::message::Side;
use crate::domain::people::PersonId;
use crate::seal::random;
use crate::store::access::OpenContent;
use crate::store::case_file;
use crate::store::complaints::Header;
use crate::store::messages::{self, Message};
use crate::store::notes::{self, StaffNote};
use crate::store::people;
use std::collections::BTreeMap;

/// The thread for staff.
#[derive(Clone, Debug)]
pub struct StaffThread {
    /// The header.
    pub page: HeaderPage,
    /// Oldest first.
    pub messages: Vec<Message>,
    /// What colleagues wrote for each other, oldest first.
    pub notes: Vec<StaffNote>,
    /// Who wrote on our side.
    pub authors: BTreeMap<PersonId, String>,
    /// Whether the first word of this round is owed and late: then a reason is asked for.
    pub is_first_response_late: bool,
}

/// The thread for staff. The opening is on record; what the client wrote counts as read from now on.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn staff_thread(ctx: &Ctx, case: &Reference) -> Result<StaffThread, Error> {
    let grant = ctx
        .act::<OpenContent, _, _>(case, None, async |txn, grant| {
            opened(txn, ctx, &grant).await?;
            messages::mark_read(txn, &grant, Side::Staff, ctx.now()).await?;
            Ok(grant)
        })
        .await?;
    let db = ctx.db.reader();
    let messages = messages::thread(&db, &grant).await?;
    let notes = notes::all(&db, &grant).await?;
    let writers = messages.iter().filter_map(|message| message.author);
    let authors = people::names(&db, writers.chain(notes.iter().map(|note| note.author))).await?;
    let due = first_response_due(&db, &grant).await?;
    let is_first_response_late = due.is_some_and(|due| is_after(ctx.now(), due));
    Ok(StaffThread {
        page: page_of(&db, &grant).await?,
        messages,
        notes,
        authors,
        is_first_response_late,
    })
}

/// The thread for the client.
#[derive(Clone, Debug)]
pub struct ClientThread {
    /// Codes and dates. Pages show stage and reference of it, nothing else.
    pub header: Header,
    /// Oldest first. Pages show the side, never the author.
    pub messages: Vec<Message>,
    /// How many of ours the client had not seen before.
    pub unread: usize,
    /// Whether we could call.
    pub has_phone: bool,
    /// A fresh key for the reply box.
    pub key: SubmissionKey,
}

/// The thread for the client. What we wrote counts as read from now on.
///
/// # Errors
/// `NotFound`.
pub async fn client_thread(ctx: &Ctx, case: &Reference) -> Result<ClientThread, Error> {
    let grant = ctx
        .act::<OpenContent, _, _>(case, None, async |txn, grant| {
            if grant.person().is_some() {
                return Err(Error::NotFound);
            }
            messages::mark_read(txn, &grant, Side::Client, ctx.now()).await?;
            Ok(grant)
        })
        .await?;
    let db = ctx.db.reader();
    let contact = case_file::complainant(&db, &grant).await?.contact;
    Ok(ClientThread {
        messages: messages::thread(&db, &grant).await?,
        unread: usize::try_from(grant.header().client_unread).unwrap_or(usize::MAX),
        has_phone: contact.is_some_and(|contact| contact.phone.is_some()),
        key: SubmissionKey::from_bytes(random()),
        header: grant.header().clone(),
    })
}
