//! A manager has a notice sent again that was given up.
use super::super::record::note;
use super::super::{Ctx, Error};
use crate::domain::event::SystemEventKind;
use crate::domain::people::Role;
use crate::store::{access, undelivered};
use uuid::Uuid;

/// Puts the notice back into the queue. One that left in the meantime stays as it is.
///
/// # Errors
/// `NotFound` for anybody but a manager who may know of the case.
pub async fn retry(ctx: &Ctx, id: Uuid) -> Result<(), Error> {
    let who = ctx
        .who
        .staff()
        .filter(|who| who.is(Role::Manager))
        .ok_or(Error::NotFound)?;
    ctx.db
        .write(async |txn| {
            let case = undelivered::given_up(txn, id).await?.ok_or(Error::NotFound)?;
            access::may_know(txn, ctx.who, case)
                .await?
                .ok_or(Error::NotFound)?;
            undelivered::requeue(txn, id, ctx.now()).await?;
            note(
                txn,
                ctx,
                Role::Manager,
                Some(who.person),
                SystemEventKind::MailRetried,
            )
            .await
        })
        .await
}
