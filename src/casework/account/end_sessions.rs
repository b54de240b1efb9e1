//! Ending every session of one's own but this one: a borrowed computer, a lost phone.
use super::super::record::note;
use super::super::{Ctx, Error};
use crate::domain::event::SystemEventKind;
use crate::store::access::role_of;
use crate::store::sessions;
use tower_sessions::session::Id;

/// Ends every session of the person who asks but the one given.
///
/// # Errors
/// `NotFound` for anybody but staff.
pub async fn end_other_sessions(ctx: &Ctx, this: &Id) -> Result<(), Error> {
    let staff = ctx.who.staff().ok_or(Error::NotFound)?;
    ctx.db
        .write(async |txn| {
            sessions::end_others(txn, staff.person, this).await?;
            note(
                txn,
                ctx,
                role_of(ctx.who),
                Some(staff.person),
                SystemEventKind::SessionsEnded,
            )
            .await
        })
        .await
}
