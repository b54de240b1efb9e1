//! Receiving: the bytes of a file as they come are counted, sealed and written to the spool, chunk by chunk.
use super::super::intake::open_draft;
use super::super::{Ctx, Error};
use super::keep::Refused;
use crate::domain::complaint::{ComplaintId, Reference};
use crate::domain::file::{FILE_BYTES, FileProblem, Room, shown_name};
use crate::domain::text::Line;
use crate::seal::{FileFacts, FileKey, FileSealer};
use crate::store::access::{AmendStatement, Ask, WriteNote};
use crate::store::attachments::{self, Shelf};
use crate::store::blobs::{BlobError, Blobs, Spooled};
use crate::store::counters::{self, Limited};
use futures::{Stream, StreamExt};
use uuid::Uuid;

/// Bytes at the beginning of a file that tell its type.
const HEAD: usize = 8 * 1024;
/// The most files of one request: more are not offered by any page.
const AT_ONCE: usize = 10;

/// Where a file goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Into the draft of this browser.
    Draft,
    /// To their own case, by the client.
    OwnCase(Reference),
    /// To a case, by staff.
    StaffCase(Reference),
}

/// What was said about the files of a request.
#[derive(Clone, Debug, Default)]
pub struct Details {
    /// What it is, in the words of whoever adds it.
    pub note: Option<Line>,
    /// Keep what a picture says of place and time.
    pub keep_metadata: bool,
}

/// Names and keys of what one file becomes: the file, and perhaps a copy.
pub(super) struct Keys {
    pub(super) file: (Uuid, FileKey),
    pub(super) copy: (Uuid, FileKey),
}

/// A file that has arrived whole and lies sealed in the spool.
pub(super) struct Received {
    pub(super) name: Line,
    pub(super) head: Vec<u8>,
    pub(super) facts: FileFacts,
    pub(super) spooled: Spooled,
    pub(super) keys: Keys,
}

/// The files of one request on their way.
pub struct Upload {
    pub(super) place: Place,
    pub(super) blobs: Blobs,
    pub(super) room: Room,
    pub(super) arrived: Vec<Received>,
    pub(super) refused: Vec<Refused>,
    keys: Vec<Keys>,
}

impl Upload {
    /// Asks whether files may be added there now, and counts the attempt.
    ///
    /// # Errors
    /// `NotFound`, `Forbidden` or `Gone` for the place; `Limited` after too many; `Unavailable` without a blob store.
    pub async fn begin(ctx: &Ctx, place: Place) -> Result<Self, Error> {
        let (case, room, keys) = match place {
            Place::Draft => {
                let draft = open_draft(ctx).await?;
                let shelf = Shelf::of_draft(&draft);
                let sizes = sizes(&attachments::list(&ctx.db.reader(), &shelf).await?);
                (draft.id, Room::of_draft(&sizes), keys(&shelf))
            }
            Place::OwnCase(case) => on_case::<AmendStatement>(ctx, &case).await?,
            Place::StaffCase(case) => on_case::<WriteNote>(ctx, &case).await?,
        };
        count(ctx, case).await?;
        Ok(Self {
            place,
            blobs: ctx.blobs()?,
            room,
            arrived: Vec::new(),
            refused: Vec::new(),
            keys,
        })
    }

    /// Takes up one file. What is wrong with it is told by [`Upload::keep`]; the others go on.
    pub async fn file<S, B>(&mut self, given: &str, chunks: S)
    where
        S: Stream<Item = Result<B, FileProblem>> + Unpin,
        B: AsRef<[u8]>,
    {
        let name = shown_name(given);
        match self.receive(name.clone(), chunks).await {
            Ok(received) => self.arrived.push(received),
            Err(problem) => self.refuse(name, problem),
        }
    }

    /// A file that did not come at all.
    pub fn refuse(&mut self, name: Line, problem: FileProblem) {
        self.refused.push(Refused { name, problem });
    }

    /// Whether nothing was chosen, nothing came and nothing was refused.
    pub fn is_empty(&self) -> bool {
        self.arrived.is_empty() && self.refused.is_empty()
    }

    async fn receive<S, B>(&mut self, name: Line, mut chunks: S) -> Result<Received, FileProblem>
    where
        S: Stream<Item = Result<B, FileProblem>> + Unpin,
        B: AsRef<[u8]>,
    {
        let keys = self.keys.pop().ok_or(FileProblem::TooMany)?;
        let spooled = self.blobs.spool(keys.file.0).await.map_err(no_room)?;
        let mut sealer: FileSealer = keys.file.1.sealer();
        let (mut head, mut size) = (Vec::new(), 0_u64);
        while let Some(chunk) = chunks.next().await {
            let chunk = chunk?;
            let chunk = chunk.as_ref();
            size += chunk.len() as u64;
            if size > FILE_BYTES {
                return Err(FileProblem::TooLarge);
            }
            let wanted = HEAD.saturating_sub(head.len()).min(chunk.len());
            head.extend_from_slice(&chunk[..wanted]);
            let sealed = sealer.push(chunk).map_err(|_| FileProblem::TooLarge)?;
            if !sealed.is_empty() {
                spooled.write(sealed).await.map_err(no_room)?;
            }
        }
        self.room.takes(size)?;
        let (sealed, facts) = sealer.finish().map_err(|_| FileProblem::TooLarge)?;
        spooled.write(sealed).await.map_err(no_room)?;
        self.room = Room {
            files: self.room.files.map(|files| files - 1),
            bytes: self.room.bytes - size,
        };
        Ok(Received {
            name,
            head,
            facts,
            spooled,
            keys,
        })
    }
}

async fn on_case<A: Ask>(ctx: &Ctx, case: &Reference) -> Result<(ComplaintId, Room, Vec<Keys>), Error> {
    ctx.act::<A, _, _>(case, None, async |txn, grant| {
        let shelf = Shelf::of_case(&grant);
        let sizes = sizes(&attachments::list(txn, &shelf).await?);
        Ok((grant.case(), Room::of_case(&sizes), keys(&shelf)))
    })
    .await
}

async fn count(ctx: &Ctx, case: ComplaintId) -> Result<(), Error> {
    let key = Limited::Upload.key(&ctx.keys, case.0.as_bytes(), None);
    let until = ctx
        .db
        .write(async |txn| counters::count(txn, Limited::Upload, key, ctx.now()).await)
        .await?;
    until.map_or(Ok(()), |until| Err(Error::Limited { until }))
}

fn keys(shelf: &Shelf<'_>) -> Vec<Keys> {
    let one = || Keys {
        file: shelf.new_blob(),
        copy: shelf.new_blob(),
    };
    (0..AT_ONCE).map(|_| one()).collect()
}

/// The sizes of files that are there.
pub(super) fn sizes(files: &[attachments::Attachment]) -> Vec<u64> {
    files.iter().map(|file| file.size).collect()
}

/// What a person is told when the disk refuses; the cause is for the log.
pub(super) fn no_room(error: BlobError) -> FileProblem {
    tracing::error!(chain = super::chain(&error), "a file could not be kept");
    FileProblem::NoRoom
}
