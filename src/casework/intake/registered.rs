//! The receipt of a complaint that was taken down: for the person who did, until they have handed it over or a day has
//! passed, and never for anybody else.
use super::super::{Ctx, Error};
use super::Receipt;
use crate::domain::complaint::{ComplaintId, Reference};
use crate::domain::locale::Locale;
use crate::domain::people::PersonId;
use crate::seal::DraftSecret;
use crate::store::access::SeeHeader;
use crate::store::receipts::{self, Replay};
use serde::{Deserialize, Serialize};

/// What the client takes away, and in which language.
#[derive(Clone, Serialize, Deserialize)]
pub struct RegisteredReceipt {
    /// The receipt.
    pub receipt: Receipt,
    /// What the client reads.
    pub locale: Locale,
    /// Whether somebody answered them already.
    pub is_answered: bool,
    /// Whether nobody but the code can lead back to it.
    pub is_anonymous: bool,
}

/// The secret under which the receipt of this registrar and complaint is sealed.
pub(super) fn secret_of(ctx: &Ctx, person: PersonId, complaint: ComplaintId) -> DraftSecret {
    DraftSecret::of_registrar(&ctx.keys, person.0, complaint.0)
}

/// The receipt of a complaint the person who asks took down.
///
/// # Errors
/// `NotFound` for everybody else; `Gone` once it was handed over or a day has passed.
pub async fn registered(ctx: &Ctx, case: &Reference) -> Result<RegisteredReceipt, Error> {
    let secret = secret(ctx, case).await?;
    let replay: Option<Replay<RegisteredReceipt>> =
        receipts::replay(&ctx.db.reader(), &secret, ctx.now()).await?;
    replay.ok_or(Error::NotFound)?.receipt.ok_or(Error::Gone)
}

/// 已交给本人: the receipt is wiped; nobody can show it again.
///
/// # Errors
/// `NotFound` for whoever did not take the complaint down.
pub async fn acknowledge_registered(ctx: &Ctx, case: &Reference) -> Result<(), Error> {
    let secret = secret(ctx, case).await?;
    ctx.db
        .write(async |txn| {
            let replay: Option<Replay<RegisteredReceipt>> = receipts::replay(txn, &secret, ctx.now()).await?;
            replay.ok_or(Error::NotFound)?;
            receipts::acknowledge(txn, &secret, ctx.now()).await?;
            Ok(())
        })
        .await
}

async fn secret(ctx: &Ctx, case: &Reference) -> Result<DraftSecret, Error> {
    ctx.act::<SeeHeader, _, _>(case, None, async |_, grant| {
        let person = grant.person().ok_or(Error::NotFound)?;
        Ok(secret_of(ctx, person, grant.case()))
    })
    .await
}
