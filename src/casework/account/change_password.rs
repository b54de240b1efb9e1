//! Changing one's own password. Every other session of the person ends with it, because the stamp covers the hash.
use super::super::record::note;
use super::super::{Ctx, Error};
use super::SignedIn;
use super::password::chosen;
use crate::domain::event::SystemEventKind;
use crate::domain::form::{Problem, Problems};
use crate::seal::Verdict;
use crate::store::people;
use secrecy::SecretString;
use serde::Deserialize;

/// The password part of the profile page.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct ChangePasswordForm {
    /// The present password.
    pub present_password: SecretString,
    /// The new one.
    pub new_password: SecretString,
    /// The new one again.
    pub new_password_again: SecretString,
}

/// Changes the password of the person who asks; the session that asked goes on under the new stamp.
///
/// # Errors
/// `Invalid` at the field.
pub async fn change_password(ctx: &Ctx, form: &ChangePasswordForm) -> Result<SignedIn, Error> {
    let id = ctx.who.staff().ok_or(Error::NotFound)?.person;
    let mut person = people::person(&ctx.db.reader(), id)
        .await?
        .ok_or(Error::NotFound)?;
    let new = chosen(ctx, &person.account, &form.new_password, &form.new_password_again)?;
    let hash = person.password_hash.as_deref().ok_or(Error::NotFound)?;
    if ctx.argon.verify(hash, &form.present_password).await? == Verdict::Wrong {
        return Err(Problems::one("present_password", Problem::NotRecognised).into());
    }
    let hash = ctx.argon.hash(&new).await?;
    ctx.db
        .write(async |txn| {
            people::set_password(txn, id, &hash).await?;
            note(
                txn,
                ctx,
                person.role(),
                Some(id),
                SystemEventKind::PasswordChanged,
            )
            .await
        })
        .await?;
    person.password_hash = Some(hash);
    Ok(SignedIn {
        person: id,
        stamp: person.stamp(&ctx.keys),
    })
}
