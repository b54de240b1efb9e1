//! A new one-time link, for somebody who lost theirs or their password. The old password holds until the link is used.
use super::super::account::{LINK_HOLDS, new_token, token_hash};
use super::super::{Ctx, Error};
use super::{admin_over, note};
use crate::domain::event::{Fact, SystemEventKind};
use crate::domain::people::PersonId;
use crate::store::{people, staff};

/// Gives the token of a new link; every earlier one of theirs ends.
///
/// # Errors
/// `Forbidden` for oneself; `NotFound` for nobody, or an account that is closed.
pub async fn give_link(ctx: &Ctx, person: PersonId) -> Result<String, Error> {
    let by = admin_over(ctx, person)?;
    let (token, now) = (new_token(), ctx.now());
    ctx.db
        .write(async |txn| {
            let member = staff::one(txn, person).await?;
            if !member.is_some_and(|member| member.is_active) {
                return Err(Error::NotFound);
            }
            people::end_links(txn, person, now).await?;
            people::add_link(txn, person, &token_hash(&token), now, now + LINK_HOLDS).await?;
            let facts = vec![("person", Fact::Id(person.0))];
            note(txn, ctx, by, SystemEventKind::LinkGiven, facts).await
        })
        .await?;
    Ok(token)
}
