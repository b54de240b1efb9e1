//! What the sweep of files asks: which rows have outlived their draft, and which bytes belong to a row.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::db::connected::Connected as _;
use super::entities::{attachments, complaints, drafts};
use super::error::StoreError;
use super::rows::{code, micros};
use super::{Reads, Txn};
use crate::domain::code::Code as _;
use crate::domain::file::FileState;

/// A row with the bytes that belong to it.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The row.
    pub id: Uuid,
    /// Whether its bytes were there when it was last looked at.
    pub state: FileState,
    /// Its blobs: the file, and the copy of a picture.
    pub blobs: Vec<Uuid>,
}

/// Rows that nobody can open any more: removed from a draft, or of a draft that expired and was never sent.
///
/// # Errors
/// When the database fails.
pub async fn outlived(db: &impl Reads, now: DateTime<Utc>) -> Result<Vec<Kept>, StoreError> {
    let case = attachments::Column::ComplaintId.into_expr();
    let sent = Query::select()
        .column(complaints::Column::Id)
        .from(complaints::Entity)
        .and_where(case.clone().equals((complaints::Entity, complaints::Column::Id)))
        .to_owned();
    let open = Query::select()
        .column(drafts::Column::Id)
        .from(drafts::Entity)
        .and_where(case.equals((drafts::Entity, drafts::Column::Id)))
        .and_where(drafts::Column::ExpiresAt.gt(micros(now)))
        .to_owned();
    let nobodys = Condition::all()
        .add(Expr::exists(sent).not())
        .add(Expr::exists(open).not());
    let removed = attachments::Column::State.eq(FileState::Removed.code());
    kept(db, Condition::any().add(removed).add(nobodys)).await
}

/// Every row whose bytes should be there.
///
/// # Errors
/// When the database fails.
pub async fn expected(db: &impl Reads) -> Result<Vec<Kept>, StoreError> {
    let shown = attachments::Column::State.ne(FileState::Removed.code());
    kept(db, Condition::all().add(shown)).await
}

async fn kept(db: &impl Reads, which: Condition) -> Result<Vec<Kept>, StoreError> {
    let rows = attachments::Entity::find()
        .filter(which)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Kept {
                id: row.id,
                state: code("attachments", row.id, &row.state)?,
                blobs: [Some(row.blob_id), row.copy_id].into_iter().flatten().collect(),
            })
        })
        .collect()
}

/// Forgets rows whose bytes are gone.
///
/// # Errors
/// When the database fails.
pub async fn forget(txn: &Txn, rows: &[Kept]) -> Result<(), StoreError> {
    attachments::Entity::delete_many()
        .filter(attachments::Column::Id.is_in(rows.iter().map(|row| row.id)))
        .exec(txn.connection())
        .await?;
    Ok(())
}

/// Which of these blobs belong to a row, whatever its state.
///
/// # Errors
/// When the database fails.
pub async fn owned(db: &impl Reads, blobs: &[Uuid]) -> Result<HashSet<Uuid>, StoreError> {
    let ours = Condition::any()
        .add(attachments::Column::BlobId.is_in(blobs.iter().copied()))
        .add(attachments::Column::CopyId.is_in(blobs.iter().copied()));
    let rows = kept(db, ours).await?;
    Ok(rows.into_iter().flat_map(|row| row.blobs).collect())
}
