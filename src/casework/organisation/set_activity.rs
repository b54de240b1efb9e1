//! Closing an account, and opening it again. What the person held is handed to managers by the rule for orphans; no case
//! is named here.
use super::super::{Ctx, Error};
use super::{admin_over, note, seen};
use crate::domain::event::{Fact, SystemEventKind};
use crate::domain::people::PersonId;
use crate::store::{people, sessions, staff};

/// Closes or opens the account of somebody else. Closing ends their sessions and their one-time links.
///
/// # Errors
/// `Forbidden` for oneself; `Stale` when another administrator was faster.
pub async fn set_activity(ctx: &Ctx, person: PersonId, version: &str, is_active: bool) -> Result<(), Error> {
    let (by, version) = (admin_over(ctx, person)?, seen(version)?);
    ctx.db
        .write(async |txn| {
            let before = staff::one(txn, person).await?.ok_or(Error::NotFound)?;
            if before.is_active == is_active {
                return Ok(());
            }
            if before.version != version || !staff::set_active(txn, &before, is_active).await? {
                return Err(Error::Stale);
            }
            let kind = if is_active {
                SystemEventKind::AccountOpened
            } else {
                sessions::end_all(txn, person).await?;
                people::end_links(txn, person, ctx.now()).await?;
                SystemEventKind::AccountClosed
            };
            note(txn, ctx, by, kind, vec![("person", Fact::Id(person.0))]).await
        })
        .await
}
