//! The files of a draft or a case: what is known of them, sealed where people wrote it. Their bytes lie in `blobs`.
//!
//! A draft's id and key become those of the case, so that a file stays where it is when a complaint is sent.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::db::connected::Connected as _;
use super::entities::attachments;
use super::error::StoreError;
use super::rows::{code, instant, micros, opened};
pub use super::shelf::{Shelf, hold_draft};
use super::{Reads, Txn};
use crate::domain::code::Code;
use crate::domain::file::{FileState, FileType};
use crate::domain::people::PersonId;
use crate::domain::text::Line;
use crate::seal::{Cell, FileFacts, Sealed, random};

const TABLE: &str = "attachments";

/// A file as people see it in a list.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// The row.
    pub id: Uuid,
    /// Its number in the draft or case, from 1, never given twice.
    pub number: i64,
    /// Whether the client added it.
    pub is_by_client: bool,
    /// The member of staff who added it.
    pub author: Option<PersonId>,
    /// The name it came with.
    pub name: Line,
    /// What the person said it is.
    pub note: Option<Line>,
    /// SHA-256 of its bytes.
    pub plain_hash: Vec<u8>,
    /// The type its name claims.
    pub declared: Option<FileType>,
    /// The type its bytes show.
    pub recognised: FileType,
    /// Bytes.
    pub size: u64,
    /// Where it is.
    pub state: FileState,
    /// Whether the person chose to keep what a picture says of place and time.
    pub is_metadata_kept: bool,
    /// Where its bytes lie.
    pub blob: Uuid,
    /// Where the copy without hidden details lies, and its type.
    pub copy: Option<(Uuid, FileType)>,
    /// When it was added.
    pub added_at: DateTime<Utc>,
}

impl Attachment {
    /// Whether its name claims another type than its bytes show.
    pub fn is_mislabelled(&self) -> bool {
        self.declared != Some(self.recognised)
    }

    /// Whether others than the sender see it only after saying why: a picture that may hold a place, without a copy.
    pub fn needs_reason(&self) -> bool {
        self.recognised.is_picture() && !self.is_metadata_kept && self.copy.is_none()
    }
}

/// A file whose bytes lie in the blob store already.
#[derive(Clone, Debug)]
pub struct NewAttachment {
    /// Whether the client adds it.
    pub is_by_client: bool,
    /// The member of staff who adds it.
    pub author: Option<PersonId>,
    /// The name it came with.
    pub name: Line,
    /// What the person said it is.
    pub note: Option<Line>,
    /// The type its bytes show.
    pub recognised: FileType,
    /// Length and hashes.
    pub facts: FileFacts,
    /// Whether the person chose to keep what a picture says of place and time.
    pub is_metadata_kept: bool,
    /// Where its bytes lie.
    pub blob: Uuid,
    /// Where the copy without hidden details lies, and its type.
    pub copy: Option<(Uuid, FileType)>,
}

fn cell(column: &'static str, id: Uuid) -> Cell {
    Cell::new(TABLE, column, id)
}

/// The files, in the order they were added, without those removed.
///
/// # Errors
/// When the database fails, or a cell does not open.
pub async fn list(db: &impl Reads, shelf: &Shelf<'_>) -> Result<Vec<Attachment>, StoreError> {
    let rows = attachments::Entity::find()
        .filter(attachments::Column::ComplaintId.eq(shelf.key.case()))
        .filter(attachments::Column::State.ne(FileState::Removed.code()))
        .order_by_asc(attachments::Column::Seq)
        .all(db.connection())
        .await?;
    rows.into_iter().map(|row| read(shelf, row)).collect()
}

/// One file by its number; none when there is none, or it was removed.
///
/// # Errors
/// As [`list`].
pub async fn one(db: &impl Reads, shelf: &Shelf<'_>, number: i64) -> Result<Option<Attachment>, StoreError> {
    let row = attachments::Entity::find()
        .filter(attachments::Column::ComplaintId.eq(shelf.key.case()))
        .filter(attachments::Column::State.ne(FileState::Removed.code()))
        .filter(attachments::Column::Seq.eq(number))
        .one(db.connection())
        .await?;
    row.map(|row| read(shelf, row)).transpose()
}

fn read(shelf: &Shelf<'_>, row: attachments::Model) -> Result<Attachment, StoreError> {
    let (id, key) = (row.id, shelf.key);
    let line = |column, bytes| {
        let said = key.open(&cell(column, id), &Sealed::<Line>::from_bytes(bytes));
        opened(TABLE, id, said)
    };
    let hash = Sealed::<Vec<u8>>::from_bytes(row.plain_hash_sealed);
    let copy = match (row.copy_id, row.copy_type) {
        (Some(copy), Some(kind)) => Some((copy, code(TABLE, id, &kind)?)),
        (None, None) => None,
        _ => return Err(StoreError::inconsistent(TABLE, id, "half a copy")),
    };
    let size = u64::try_from(row.size).map_err(|_| StoreError::inconsistent(TABLE, id, "size"))?;
    Ok(Attachment {
        id,
        number: row.seq,
        is_by_client: row.is_by_client,
        author: row.author_id.map(PersonId),
        name: line("name_sealed", row.name_sealed)?,
        note: row
            .note_sealed
            .map(|note| line("note_sealed", note))
            .transpose()?,
        plain_hash: opened(TABLE, id, key.open(&cell("plain_hash_sealed", id), &hash))?,
        declared: row.declared.map(|kind| code(TABLE, id, &kind)).transpose()?,
        recognised: code(TABLE, id, &row.recognised)?,
        size,
        state: code(TABLE, id, &row.state)?,
        is_metadata_kept: row.is_metadata_kept,
        blob: row.blob_id,
        copy,
        added_at: instant(TABLE, id, row.added_at)?,
    })
}

/// Adds a file and gives its number.
///
/// # Errors
/// When the database fails.
pub async fn add(
    txn: &Txn,
    shelf: &Shelf<'_>,
    new: &NewAttachment,
    at: DateTime<Utc>,
) -> Result<i64, StoreError> {
    let (case, key) = (shelf.key.case(), shelf.key);
    let last: Option<Option<i64>> = attachments::Entity::find()
        .select_only()
        .column_as(attachments::Column::Seq.max(), "last")
        .filter(attachments::Column::ComplaintId.eq(case))
        .into_tuple()
        .one(txn.connection())
        .await?;
    let number = last.flatten().unwrap_or(0) + 1;
    let id = Uuid::from_bytes(random());
    let hash = new.facts.plain.to_vec();
    let declared = FileType::claimed_by(new.name.as_str());
    let size = i64::try_from(new.facts.size).map_err(|_| StoreError::inconsistent(TABLE, id, "size"))?;
    attachments::ActiveModel {
        id: Set(id),
        complaint_id: Set(case),
        seq: Set(number),
        is_by_client: Set(new.is_by_client),
        author_id: Set(new.author.map(|person| person.0)),
        name_sealed: Set(key.seal(&cell("name_sealed", id), &new.name).into_bytes()),
        note_sealed: Set(new
            .note
            .as_ref()
            .map(|note| key.seal(&cell("note_sealed", id), note).into_bytes())),
        plain_hash_sealed: Set(key.seal(&cell("plain_hash_sealed", id), &hash).into_bytes()),
        cipher_hash: Set(new.facts.sealed.to_vec()),
        declared: Set(declared.map(|kind| kind.code().to_owned())),
        recognised: Set(new.recognised.code().to_owned()),
        size: Set(size),
        state: Set(FileState::Stored.code().to_owned()),
        is_metadata_kept: Set(new.is_metadata_kept),
        blob_id: Set(new.blob),
        copy_id: Set(new.copy.map(|(copy, _)| copy)),
        copy_type: Set(new.copy.map(|(_, kind)| kind.code().to_owned())),
        added_at: Set(micros(at)),
    }
    .insert(txn.connection())
    .await?;
    Ok(number)
}

/// Removes a file from a draft: it is in no list any more, and the sweep takes its bytes.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn remove(txn: &Txn, shelf: &Shelf<'_>, number: i64) -> Result<(), StoreError> {
    let removed = attachments::Column::Seq.eq(number);
    set_state(
        txn,
        Condition::all().add(removed).add(of(shelf)),
        FileState::Removed,
    )
    .await
}

/// Removes every file of a draft that is thrown away.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn remove_all(txn: &Txn, shelf: &Shelf<'_>) -> Result<(), StoreError> {
    set_state(txn, of(shelf), FileState::Removed).await
}

fn of(shelf: &Shelf<'_>) -> Condition {
    Condition::all().add(attachments::Column::ComplaintId.eq(shelf.key.case()))
}

/// Says of a file that its bytes are there, or are not.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn found(txn: &Txn, id: Uuid, is_there: bool) -> Result<(), StoreError> {
    let state = if is_there {
        FileState::Stored
    } else {
        FileState::Missing
    };
    let row = Condition::all()
        .add(attachments::Column::Id.eq(id))
        .add(attachments::Column::State.ne(FileState::Removed.code()));
    set_state(txn, row, state).await
}

async fn set_state(txn: &Txn, rows: Condition, state: FileState) -> Result<(), StoreError> {
    attachments::Entity::update_many()
        .col_expr(attachments::Column::State, Expr::value(state.code()))
        .filter(rows)
        .exec(txn.connection())
        .await?;
    Ok(())
}
