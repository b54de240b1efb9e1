//! The one-time link of a new account: choose a password, once, within a day. Looking at the page spends nothing.
use super::super::record::note;
use super::super::{Ctx, Error};
use super::password::chosen;
use crate::domain::event::SystemEventKind;
use crate::seal::digest;
use crate::store::people::{self, Person};
use secrecy::SecretString;
use serde::Deserialize;

/// The page behind the link.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct SetPasswordForm {
    /// The password.
    pub new_password: SecretString,
    /// The password again.
    pub new_password_again: SecretString,
}

/// What the table knows of a link.
pub(in crate::casework) fn token_hash(token: &str) -> [u8; 32] {
    digest(&[b"person link", token.as_bytes()])
}

/// Whose link it is.
///
/// # Errors
/// `Gone` for wrong, spent and expired links alike.
pub async fn link_person(ctx: &Ctx, token: &str) -> Result<Person, Error> {
    let db = ctx.db.reader();
    let id = people::link(&db, &token_hash(token), ctx.now())
        .await?
        .ok_or(Error::Gone)?;
    people::person(&db, id).await?.ok_or(Error::Gone)
}

/// Sets the first password and spends the link.
///
/// # Errors
/// `Invalid` at the field; `Gone` when the link no longer holds.
pub async fn set_password(ctx: &Ctx, token: &str, form: &SetPasswordForm) -> Result<(), Error> {
    let person = link_person(ctx, token).await?;
    let new = chosen(ctx, &person.account, &form.new_password, &form.new_password_again)?;
    let hash = ctx.argon.hash(&new).await?;
    ctx.db
        .write(async |txn| {
            if !people::spend_link(txn, &token_hash(token), ctx.now()).await? {
                return Err(Error::Gone);
            }
            people::set_password(txn, person.id, &hash).await?;
            note(
                txn,
                ctx,
                person.role(),
                Some(person.id),
                SystemEventKind::PasswordChanged,
            )
            .await
        })
        .await
}
