//! 我已记下: the client has noted the code. The receipt is wiped; nobody can show it again.
use super::super::{Ctx, Error};
use crate::store::drafts;
use crate::store::receipts::{self, Replay};

/// Wipes the receipt this browser could still see, and the draft behind it.
///
/// # Errors
/// `NotFound` when nothing was submitted from here.
pub async fn acknowledge(ctx: &Ctx) -> Result<(), Error> {
    let secret = ctx.draft_secret()?;
    ctx.db
        .write(async |txn| {
            let replay: Option<Replay<super::Receipt>> = receipts::replay(txn, secret, ctx.now()).await?;
            let complaint = replay.ok_or(Error::NotFound)?.complaint;
            receipts::acknowledge(txn, secret, ctx.now()).await?;
            drafts::discard(txn, complaint).await?;
            Ok(())
        })
        .await
}
