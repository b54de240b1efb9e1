//! Removing a file from a draft. In a case nothing is ever removed.
use super::super::intake::open_draft;
use super::super::{Ctx, Error};
use crate::domain::intake::Draft;
use crate::store::attachments::{self, Shelf};
use crate::store::drafts;
use crate::store::{StoreError, Txn};

/// Removes a file from the draft of this browser, for good. One that is not there is removed already.
///
/// # Errors
/// `NotFound` or `Gone` without a draft; `Stale` when it was sent in the meantime.
pub async fn remove_from_draft(ctx: &Ctx, number: i64) -> Result<(), Error> {
    let draft = open_draft(ctx).await?;
    let shelf = Shelf::of_draft(&draft);
    let Some(file) = attachments::one(&ctx.db.reader(), &shelf, number).await? else {
        return Ok(());
    };
    ctx.db
        .write(async |txn| {
            attachments::hold_draft(txn, &draft, ctx.now()).await?;
            attachments::remove(txn, &shelf, number).await
        })
        .await?;
    delete(ctx, &[file]).await
}

/// Removes every file of a draft that is thrown away, in its transaction; gives what is to be deleted after it.
pub(in crate::casework) async fn remove_all(
    txn: &Txn,
    draft: &drafts::Draft<Draft>,
) -> Result<Vec<attachments::Attachment>, StoreError> {
    let shelf = Shelf::of_draft(draft);
    let files = attachments::list(txn, &shelf).await?;
    attachments::remove_all(txn, &shelf).await?;
    Ok(files)
}

/// The bytes of removed files. What cannot be deleted now is deleted by the sweep.
pub(in crate::casework) async fn delete(ctx: &Ctx, files: &[attachments::Attachment]) -> Result<(), Error> {
    let blobs = ctx.blobs()?;
    for file in files {
        for blob in [Some(file.blob), file.copy.map(|(copy, _)| copy)]
            .into_iter()
            .flatten()
        {
            blobs.delete(blob).await?;
        }
    }
    Ok(())
}
