//! The receipt code opens one complaint, to whoever holds it. Wrong, unknown and refused codes give one answer and cost one
//! computation; attempts from one place slow down, the case itself is never locked.
use super::super::{Ctx, Error};
use crate::domain::complaint::{ComplaintId, Reference};
use crate::domain::form::{Problem, Problems};
use crate::domain::receipt::ReceiptCode;
use crate::store::counters::Limited;
use crate::store::{complaints, receipts};

/// The complaint a code opened; the web layer makes a session of it.
#[derive(Clone, Copy, Debug)]
pub struct Tracked {
    /// Which.
    pub complaint: ComplaintId,
    /// What people call it.
    pub reference: Reference,
}

/// Tries a receipt code.
///
/// # Errors
/// `Invalid`: mistyped, which costs no attempt, or not recognised; `Limited` after too many.
pub async fn track(ctx: &Ctx, typed: &str) -> Result<Tracked, Error> {
    let code = ReceiptCode::parse(typed).map_err(|problem| Problems::one("receipt_code", problem))?;
    ctx.may_try_code(Limited::ReceiptCode).await?;
    let (db, canonical) = (ctx.db.reader(), code.canonical());
    let lock = receipts::lock_of(&db, &ctx.keys, &canonical).await?;
    let fits = ctx
        .code_fits(lock.as_ref().map(|lock| lock.hash.as_str()), &canonical)
        .await?;
    let (Some(lock), true) = (lock, fits) else {
        ctx.count_wrong_code(Limited::ReceiptCode).await?;
        return Err(Problems::one("receipt_code", Problem::NotRecognised).into());
    };
    let reference = complaints::reference_of(&db, lock.complaint)
        .await?
        .ok_or(Error::NotFound)?;
    Ok(Tracked {
        complaint: lock.complaint,
        reference,
    })
}
