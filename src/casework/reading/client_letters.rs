//! The letters a client has been sent. Opening them is what tells us they arrived.
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::deadline::ClockKind;
use crate::store::access::OpenContent;
use crate::store::complaints::Header;
use crate::store::deadlines;
use crate::store::letters::{self, Letter};
use chrono::{DateTime, Utc};

/// The letters of a complaint, for the person who made it.
#[derive(Clone, Debug)]
pub struct ClientLetters {
    /// Codes and dates.
    pub header: Header,
    /// The latest first.
    pub letters: Vec<Letter>,
    /// Until when a review of a decline may be asked for.
    pub review_until: Option<DateTime<Utc>>,
}

/// The letters of the client who asks.
///
/// # Errors
/// `NotFound` for anybody else, and when there is no letter.
pub async fn client_letters(ctx: &Ctx, case: &Reference) -> Result<ClientLetters, Error> {
    let grant = ctx
        .act::<OpenContent, _, _>(case, None, async |txn, grant| {
            if grant.person().is_some() {
                return Err(Error::NotFound);
            }
            letters::mark_read(txn, &grant, ctx.now()).await?;
            Ok(grant)
        })
        .await?;
    let db = ctx.db.reader();
    let letters = letters::of(&db, &grant).await?;
    if letters.is_empty() {
        return Err(Error::NotFound);
    }
    let (header, clock) = (grant.header().clone(), ClockKind::DeclineReviewWindow);
    let window = deadlines::one(&db, &grant, header.round, clock).await?;
    let review_until = window
        .map(|kept| kept.clock)
        .filter(crate::domain::deadline::Deadline::is_open);
    Ok(ClientLetters {
        review_until: review_until.map(|clock| clock.due_at()),
        header,
        letters,
    })
}
