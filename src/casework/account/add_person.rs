//! A new member of staff, by the command line of the host: an account without a password, and a one-time link.
use super::super::record::note;
use super::super::{Ctx, Error};
use super::set_password::token_hash;
use crate::domain::event::SystemEventKind;
use crate::domain::people::{PersonId, Role};
use crate::seal::random;
use crate::store::people::{self, NewPerson};
use crate::store::standing;
use chrono::TimeDelta;
use data_encoding::BASE64URL_NOPAD;

/// How long the link of a new account holds.
pub const LINK_HOLDS: TimeDelta = TimeDelta::hours(24);

/// The secret of a new one-time link.
pub(in crate::casework) fn new_token() -> String {
    BASE64URL_NOPAD.encode(&random::<32>())
}

/// Adds an account and gives the token of its one-time link; only its hash is kept.
///
/// # Errors
/// `Fault` when the account name is taken or the database fails.
pub async fn add_person(ctx: &Ctx, new: NewPerson) -> Result<String, Error> {
    let token = new_token();
    let (id, now): (PersonId, _) = (new.id, ctx.now());
    ctx.db
        .write(async |txn| {
            people::add(txn, new.clone(), now).await?;
            // A complaint may have named them before they had an account.
            standing::rematch(txn, &ctx.keys, &[id], now).await?;
            people::add_link(txn, id, &token_hash(&token), now, now + LINK_HOLDS).await?;
            note(txn, ctx, Role::System, Some(id), SystemEventKind::AccountAdded).await
        })
        .await?;
    Ok(token)
}
