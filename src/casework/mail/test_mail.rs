//! An administrator tries the mail server with a letter of fixed words.
use super::super::record::note;
use super::super::{Ctx, Error};
use crate::domain::address::EmailAddress;
use crate::domain::event::SystemEventKind;
use crate::domain::form::Problems;
use crate::domain::people::Role;
use crate::seal::random;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Where the letter goes.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct TestMailForm {
    /// An address.
    pub to: String,
}

/// A test letter that may be sent.
#[derive(Clone, Debug)]
pub struct TestMail {
    /// Where it goes.
    pub to: EmailAddress,
    /// What its Message-ID begins with.
    pub id: String,
}

/// Writes down that a test letter is about to be sent.
///
/// # Errors
/// `Invalid` without an address; `NotFound` for anybody but an administrator.
pub async fn record_test_mail(ctx: &Ctx, form: &TestMailForm) -> Result<TestMail, Error> {
    let who = ctx
        .who
        .staff()
        .filter(|who| who.is(Role::Admin))
        .ok_or(Error::NotFound)?;
    let to = EmailAddress::parse(&form.to).map_err(|problem| Problems::one("to", problem))?;
    ctx.db
        .write(async |txn| {
            note(
                txn,
                ctx,
                Role::Admin,
                Some(who.person),
                SystemEventKind::TestMailSent,
            )
            .await
        })
        .await?;
    let id = Uuid::from_bytes(random()).simple().to_string();
    Ok(TestMail { to, id })
}
