//! A draft becomes a complaint: numbered, sealed, its clocks running, the right people told, in one transaction.
//!
//! ## Why the code is hashed before the transaction
//! Argon2 takes a tenth of a second on purpose; the one writer of SQLite must not wait for it. A replay is looked for
//! first, so that a second press of the button costs nothing and gives the same receipt.
use super::super::{Ctx, Error};
use super::keep::{NewCode, keep};
use crate::domain::complaint::Reference;
use crate::domain::intake::{Draft, NewComplaint};
use crate::domain::receipt::ReceiptCode;
use crate::seal::random;
use crate::store::Txn;
use crate::store::counters::Limited;
use crate::store::drafts::{self, Found};
use crate::store::receipts::{self, Replay};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What the client takes away. Readable only by the browser that submitted, until it says it has noted the code.
#[derive(Clone, Serialize, Deserialize)]
pub struct Receipt {
    /// What people call the complaint.
    pub reference: Reference,
    /// The receipt code in groups of four. The only secret of an anonymous client.
    pub code: String,
    /// When it arrived.
    pub received_at: DateTime<Utc>,
    /// By when a person will be in touch.
    pub first_response_due: DateTime<Utc>,
    /// Whether the client may be in danger: then help stands on the receipt, too.
    pub is_pressing: bool,
}

/// Submits a complaint. A second time gives the first receipt.
///
/// # Errors
/// `NotFound` or `Gone` without a draft, `Limited` after too many from one source: the draft is kept. `Gone`, too, when
/// it was submitted before and its receipt is no longer shown.
pub async fn submit(ctx: &Ctx, new: &NewComplaint) -> Result<Receipt, Error> {
    if let Some(receipt) = shown(receipts::replay(&ctx.db.reader(), ctx.draft_secret()?, ctx.now()).await?)? {
        return Ok(receipt);
    }
    ctx.spend(Limited::Submit).await?;
    let code = new_code(ctx).await?;
    ctx.db
        .write(async |txn| submit_within(txn, ctx, new, &code).await)
        .await
}

/// A new receipt code with its slow hash.
pub(super) async fn new_code(ctx: &Ctx) -> Result<NewCode, Error> {
    let code = ReceiptCode::from_random(random());
    let hash = ctx.argon.hash(&code.canonical().into()).await?;
    Ok(NewCode { code, hash })
}

async fn submit_within(txn: &Txn, ctx: &Ctx, new: &NewComplaint, code: &NewCode) -> Result<Receipt, Error> {
    let (secret, now) = (ctx.draft_secret()?, ctx.now());
    if let Some(receipt) = shown(receipts::replay(txn, secret, now).await?)? {
        return Ok(receipt);
    }
    let draft = match drafts::find::<Draft>(txn, secret, now).await? {
        Some(Found::Open(draft)) => draft,
        Some(Found::Expired(_)) => return Err(Error::Gone),
        None => return Err(Error::NotFound),
    };
    let kept = keep(txn, ctx, draft.key, new, code).await?;
    let receipt = kept.receipt.ok_or(Error::NotFound)?;
    let case = kept.grant.case();
    receipts::remember(txn, secret, case, &receipt, now).await?;
    drafts::submitted(txn, case, now + receipts::RECEIPT_SHOWN).await?;
    Ok(receipt)
}

/// The receipt of a complaint this browser submitted before; `None` when it has not.
fn shown(replay: Option<Replay<Receipt>>) -> Result<Option<Receipt>, Error> {
    replay.map(|replay| replay.receipt.ok_or(Error::Gone)).transpose()
}

/// The receipt, for the browser that submitted.
///
/// # Errors
/// `NotFound` without one; `Gone` once it was acknowledged or a day has passed.
pub async fn receipt(ctx: &Ctx) -> Result<Receipt, Error> {
    shown(receipts::replay(&ctx.db.reader(), ctx.draft_secret()?, ctx.now()).await?)?.ok_or(Error::NotFound)
}
