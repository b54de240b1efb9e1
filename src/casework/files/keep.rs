//! Keeping what arrived: its type is looked at, a picture is drawn anew, its bytes are moved to where they stay, and a
//! row says so, with the event, in one transaction.
use super::super::intake::open_draft;
use super::super::record::record;
use super::super::{Ctx, Error};
use super::picture;
use super::receive::{Details, Place, Received, Upload, no_room, sizes};
use super::recognise::recognise;
use crate::domain::complaint::Reference;
use crate::domain::event::CaseEvent;
use crate::domain::file::{FileProblem, FileType, Room};
use crate::domain::text::Line;
use crate::seal::{FileKey, SealError};
use crate::store::access::{AmendStatement, Ask, WriteNote};
use crate::store::attachments::{self, Attachment, NewAttachment, Shelf};
use crate::store::blobs::{Blobs, Spooled};
use uuid::Uuid;
use zeroize::Zeroizing;

/// A file that was not taken, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The name it came with.
    pub name: Line,
    /// What is wrong.
    pub problem: FileProblem,
}

/// What became of the files of a request.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Numbers of those that are there now.
    pub kept: Vec<i64>,
    /// Those that are not, each with its reason.
    pub refused: Vec<Refused>,
}

/// A file whose bytes lie where they stay, before its row is written.
struct Stored {
    kind: FileType,
    copy: Option<(Uuid, FileType)>,
}

impl Upload {
    /// Keeps what arrived whole and is of a type that is taken.
    ///
    /// # Errors
    /// When the place is not there any more, or the database fails. What is wrong with a file is no error.
    pub async fn keep(self, ctx: &Ctx, details: &Details) -> Result<Outcome, Error> {
        let mut outcome = Outcome {
            refused: self.refused,
            ..Outcome::default()
        };
        for received in self.arrived {
            let name = received.name.clone();
            match keep_one(ctx, self.place, &self.blobs, received, details).await? {
                Ok(number) => outcome.kept.push(number),
                Err(problem) => outcome.refused.push(Refused { name, problem }),
            }
        }
        Ok(outcome)
    }
}

async fn keep_one(
    ctx: &Ctx,
    place: Place,
    blobs: &Blobs,
    received: Received,
    details: &Details,
) -> Result<Result<i64, FileProblem>, Error> {
    let stored = match store(blobs, &received, details).await {
        Ok(stored) => stored,
        Err(problem) => return Ok(Err(problem)),
    };
    let staff = ctx.who.staff().filter(|_| matches!(place, Place::StaffCase(_)));
    let new = NewAttachment {
        is_by_client: staff.is_none(),
        author: staff.map(|staff| staff.person),
        name: received.name,
        note: details.note.clone(),
        recognised: stored.kind,
        facts: received.facts,
        is_metadata_kept: details.keep_metadata,
        blob: received.keys.file.0,
        copy: stored.copy,
    };
    let done = match place {
        Place::Draft => add_to_draft(ctx, &new).await,
        Place::OwnCase(case) => add_to_case::<AmendStatement>(ctx, &case, &new).await,
        Place::StaffCase(case) => add_to_case::<WriteNote>(ctx, &case, &new).await,
    };
    if !matches!(done, Ok(Ok(_))) {
        for blob in [Some(new.blob), new.copy.map(|(copy, _)| copy)]
            .into_iter()
            .flatten()
        {
            blobs.delete(blob).await?;
        }
    }
    done
}

/// Looks at the type, draws the copy of a picture, and moves the bytes to where they stay.
async fn store(blobs: &Blobs, received: &Received, details: &Details) -> Result<Stored, FileProblem> {
    let kind = recognise(&received.head, received.name.as_str())?;
    let copy = if kind.is_redrawn() {
        let bytes = opened(&received.spooled, &received.keys.file.1).await?;
        if details.keep_metadata {
            picture::measure(&bytes, kind)?;
            None
        } else {
            let (bytes, kind) = picture::copy(bytes, kind).await?;
            let (id, key) = &received.keys.copy;
            let spooled = blobs.spool(*id).await.map_err(no_room)?;
            spooled.write(sealed(key, &bytes)?).await.map_err(no_room)?;
            blobs.keep(&spooled).await.map_err(no_room)?;
            Some((*id, kind))
        }
    } else {
        None
    };
    if let Err(error) = blobs.keep(&received.spooled).await {
        if let Some((copy, _)) = copy {
            blobs.delete(copy).await.map_err(no_room)?;
        }
        return Err(no_room(error));
    }
    Ok(Stored { kind, copy })
}

async fn opened(spooled: &Spooled, key: &FileKey) -> Result<Zeroizing<Vec<u8>>, FileProblem> {
    let lying = spooled.read().await.map_err(no_room)?;
    let whole = || -> Result<Zeroizing<Vec<u8>>, SealError> {
        let mut opener = key.opener();
        let mut bytes = opener.push(&lying)?;
        bytes.extend_from_slice(&opener.finish()?);
        Ok(bytes)
    };
    whole().map_err(|_| FileProblem::NoRoom)
}

fn sealed(key: &FileKey, bytes: &[u8]) -> Result<Vec<u8>, FileProblem> {
    let mut sealer = key.sealer();
    let mut sealed = sealer.push(bytes).map_err(|_| FileProblem::TooLarge)?;
    sealed.extend(sealer.finish().map_err(|_| FileProblem::TooLarge)?.0);
    Ok(sealed)
}

async fn add_to_draft(ctx: &Ctx, new: &NewAttachment) -> Result<Result<i64, FileProblem>, Error> {
    let draft = open_draft(ctx).await?;
    let shelf = Shelf::of_draft(&draft);
    ctx.db
        .write(async |txn| {
            attachments::hold_draft(txn, &draft, ctx.now()).await?;
            let there = attachments::list(txn, &shelf).await?;
            if let Err(problem) = fits(&there, Room::of_draft(&sizes(&there)), new) {
                return Ok(Err(problem));
            }
            Ok(Ok(attachments::add(txn, &shelf, new, ctx.now()).await?))
        })
        .await
}

async fn add_to_case<A: Ask>(
    ctx: &Ctx,
    case: &Reference,
    new: &NewAttachment,
) -> Result<Result<i64, FileProblem>, Error> {
    ctx.act::<A, _, _>(case, None, async |txn, grant| {
        let shelf = Shelf::of_case(&grant);
        let there = attachments::list(txn, &shelf).await?;
        if let Err(problem) = fits(&there, Room::of_case(&sizes(&there)), new) {
            return Ok(Err(problem));
        }
        let file = attachments::add(txn, &shelf, new, ctx.now()).await?;
        let event = CaseEvent::FileAdded {
            file,
            is_by_client: new.is_by_client,
        };
        record(txn, ctx, &grant, &event).await?;
        Ok(Ok(file))
    })
    .await
}

/// Asked again inside the transaction: another window may have been faster. The same bytes are kept once.
fn fits(there: &[Attachment], room: Room, new: &NewAttachment) -> Result<(), FileProblem> {
    if let Some(same) = there.iter().find(|file| file.plain_hash == new.facts.plain) {
        return Err(FileProblem::Duplicate(same.number));
    }
    room.takes(new.facts.size)
}
