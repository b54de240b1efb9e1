//! What falls between disk and database: files of drafts that are gone, bytes without a row, rows without bytes.
use super::super::{Ctx, Error};
use crate::domain::file::FileState;
use crate::store::attachments;
use crate::store::attachments_sweep::{self, Kept};
use crate::store::blobs::{Blobs, UNFINISHED};

/// Brings disk and database together. Runs again and again; what fails now is done next time.
///
/// # Errors
/// When the database or the blob store fails.
pub async fn sweep(ctx: &Ctx) -> Result<(), Error> {
    let blobs = ctx.blobs()?;
    blobs.sweep_spool(ctx.now()).await?;
    forget_outlived(ctx, &blobs).await?;
    let expected = attachments_sweep::expected(&ctx.db.reader()).await?;
    // After the rows: bytes are always there before their row.
    let lying = blobs.all().await?;
    for row in &expected {
        let is_there = row.blobs.iter().all(|blob| lying.contains_key(blob));
        if is_there != (row.state == FileState::Stored) {
            tell(ctx, row, is_there).await?;
        }
    }
    let old: Vec<_> = lying
        .into_iter()
        .filter(|(_, written)| *written + UNFINISHED <= ctx.now())
        .map(|(blob, _)| blob)
        .collect();
    for some in old.chunks(500) {
        let owned = attachments_sweep::owned(&ctx.db.reader(), some).await?;
        for blob in some.iter().filter(|blob| !owned.contains(blob)) {
            blobs.delete(*blob).await?;
        }
    }
    Ok(())
}

/// Bytes first, rows after: a crash in between leaves nothing that nobody knows of.
async fn forget_outlived(ctx: &Ctx, blobs: &Blobs) -> Result<(), Error> {
    let rows = attachments_sweep::outlived(&ctx.db.reader(), ctx.now()).await?;
    for blob in rows.iter().flat_map(|row| &row.blobs) {
        blobs.delete(*blob).await?;
    }
    if !rows.is_empty() {
        ctx.db
            .write(async |txn| attachments_sweep::forget(txn, &rows).await)
            .await?;
    }
    Ok(())
}

async fn tell(ctx: &Ctx, row: &Kept, is_there: bool) -> Result<(), Error> {
    if !is_there {
        tracing::error!(file = %row.id, "the bytes of a file are missing");
    }
    ctx.db
        .write(async |txn| attachments::found(txn, row.id, is_there).await)
        .await?;
    Ok(())
}
