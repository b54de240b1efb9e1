//! Opening a file: by a grant, on record before a byte leaves, unsealed while it streams.
use super::super::record::record_with;
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::event::CaseEvent;
use crate::domain::file::{FileState, FileType, neutral_name};
use crate::domain::form::Problems;
use crate::domain::policy::{Purpose, Why};
use crate::domain::text::Note;
use crate::seal::{FileKey, FileOpener};
use crate::store::access::OpenContent;
use crate::store::attachments::{self, Attachment, Shelf};
use crate::store::blobs::{BlobError, Bytes};
use futures::stream::{BoxStream, StreamExt, try_unfold};
use serde::Deserialize;
use serde_json::json;
use std::io;
use uuid::Uuid;

/// Asking for a picture as it came, with everything hidden in it.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct OriginalForm {
    /// Why the copy is not enough.
    pub reason: String,
}

/// A file on its way out.
pub struct OpenFile {
    /// A name that says nothing.
    pub name: String,
    /// Its type.
    pub kind: FileType,
    /// Its bytes, unsealed one segment at a time.
    pub bytes: BoxStream<'static, io::Result<Vec<u8>>>,
}

/// What was asked for.
struct Found {
    file: Attachment,
    blob: Uuid,
    kind: FileType,
    key: FileKey,
}

/// A file for the client who sent it.
///
/// # Errors
/// `NotFound` for any other; `Gone` when its bytes are missing.
pub async fn open_own(ctx: &Ctx, case: &Reference, number: i64) -> Result<OpenFile, Error> {
    let found = ctx
        .act::<OpenContent, _, _>(case, None, async |txn, grant| {
            let shelf = Shelf::of_case(&grant);
            let file = attachments::one(txn, &shelf, number).await?;
            let own = file.filter(|file| file.is_by_client && grant.person().is_none());
            Ok(original(&shelf, own.ok_or(Error::NotFound)?))
        })
        .await?;
    send(ctx, case, found).await
}

/// A file for those who work on the case: of a picture the copy without anything hidden.
///
/// # Errors
/// `NotFound`; `Forbidden` for a picture without a copy, which needs a reason; `Gone` when its bytes are missing.
pub async fn open_for_staff(ctx: &Ctx, case: &Reference, number: i64) -> Result<OpenFile, Error> {
    let found = ctx
        .act::<OpenContent, _, _>(case, None, async |txn, grant| {
            let shelf = Shelf::of_case(&grant);
            let file = attachments::one(txn, &shelf, number).await?;
            let file = file.filter(|_| grant.person().is_some()).ok_or(Error::NotFound)?;
            if file.needs_reason() {
                return Err(Error::Forbidden(Why::PurposeMissing));
            }
            let event = CaseEvent::FileOpened {
                file: number,
                is_original: false,
                purpose: Purpose::Handling,
            };
            record_with(txn, ctx, &grant, &event, None, None).await?;
            Ok(match file.copy {
                Some((blob, kind)) => Found {
                    key: shelf.blob_key(blob),
                    file,
                    blob,
                    kind,
                },
                None => original(&shelf, file),
            })
        })
        .await?;
    send(ctx, case, found).await
}

/// A picture as it came, with the reason on record.
///
/// # Errors
/// `Invalid` without a reason; `NotFound`; `Gone` when its bytes are missing.
pub async fn open_original(
    ctx: &Ctx,
    case: &Reference,
    number: i64,
    form: &OriginalForm,
) -> Result<OpenFile, Error> {
    let reason = Note::parse(&form.reason).map_err(|problem| Problems::one("reason", problem))?;
    let found = ctx
        .act::<OpenContent, _, _>(case, None, async |txn, grant| {
            let shelf = Shelf::of_case(&grant);
            let file = attachments::one(txn, &shelf, number).await?;
            let file = file.filter(|_| grant.person().is_some()).ok_or(Error::NotFound)?;
            let event = CaseEvent::FileOpened {
                file: number,
                is_original: true,
                purpose: Purpose::Verification,
            };
            let words = json!({ "reason": reason });
            record_with(txn, ctx, &grant, &event, None, Some(&words)).await?;
            Ok(original(&shelf, file))
        })
        .await?;
    send(ctx, case, found).await
}

fn original(shelf: &Shelf<'_>, file: Attachment) -> Found {
    Found {
        blob: file.blob,
        kind: file.recognised,
        key: shelf.blob_key(file.blob),
        file,
    }
}

async fn send(ctx: &Ctx, case: &Reference, found: Found) -> Result<OpenFile, Error> {
    let Some(sealed) = ctx.blobs()?.get(found.blob).await? else {
        if found.file.state != FileState::Missing {
            tracing::error!(file = %found.file.id, "the bytes of a file are missing");
            ctx.db
                .write(async |txn| attachments::found(txn, found.file.id, false).await)
                .await?;
        }
        return Err(Error::Gone);
    };
    Ok(OpenFile {
        name: neutral_name(case, found.file.number, found.kind),
        kind: found.kind,
        bytes: unsealed(sealed, found.key.opener()),
    })
}

/// Every segment is authentic before it leaves; a file that was cut off ends in an error and not as if it were whole.
fn unsealed(sealed: Bytes, opener: FileOpener) -> BoxStream<'static, io::Result<Vec<u8>>> {
    try_unfold(Some((sealed, opener)), async |going| {
        let Some((mut sealed, mut opener)) = going else {
            return Ok(None);
        };
        let bytes = match sealed.next().await {
            Some(chunk) => {
                let bytes = opener.push(&chunk.map_err(disk)?).map_err(io::Error::other)?;
                (bytes, Some((sealed, opener)))
            }
            None => (opener.finish().map_err(io::Error::other)?, None),
        };
        Ok(Some((bytes.0.to_vec(), bytes.1)))
    })
    .boxed()
}

fn disk(error: BlobError) -> io::Error {
    io::Error::other(error)
}
