//! A new member of staff: an account without a password, and a one-time link to hand over in person.
use super::super::account::LINK_HOLDS;
use super::super::account::{new_token, token_hash};
use super::super::{Ctx, Error};
use super::change_person::{check_places, supervisor_of};
use super::{admin, note};
use crate::domain::event::{Fact, SystemEventKind};
use crate::domain::form::{Problem, Problems};
use crate::domain::people::PersonId;
use crate::domain::staffing::PersonForm;
use crate::seal::random;
use crate::store::people::{self, NewPerson};
use crate::store::{staff, standing};

/// Adds the account and gives the token of its link; only the hash of it is kept. Cases that mean somebody of this name
/// are kept from them before they can sign in.
///
/// # Errors
/// `Invalid` at the field.
pub async fn invite(ctx: &Ctx, form: &PersonForm) -> Result<(PersonId, String), Error> {
    let by = admin(ctx)?;
    let (account, details) = match (form.account(), form.parse()) {
        (Ok(account), Ok(details)) => (account, details),
        (account, details) => {
            let mut problems = Problems::none();
            problems.take("account", account);
            for (field, problem) in details.err().unwrap_or_default().iter() {
                problems.add(field, problem);
            }
            return Err(problems.into());
        }
    };
    let (id, token, now) = (PersonId::from_random(random()), new_token(), ctx.now());
    ctx.db
        .write(async |txn| {
            if people::by_account(txn, &account).await?.is_some() {
                return Err(Problems::one("account", Problem::Taken).into());
            }
            check_places(txn, &details).await?;
            supervisor_of(txn, id, &details).await?;
            let new = NewPerson {
                id,
                account: account.clone(),
                display_name: details.display_name.clone(),
                locale: details.locale,
                roles: details.roles,
                is_safeguarding: details.is_safeguarding,
                site: details.site,
                supervisor: details.supervisor,
            };
            people::add(txn, new, now).await?;
            let added = staff::one(txn, id).await?.ok_or(Error::NotFound)?;
            staff::change(txn, &added, &details).await?;
            people::set_email(txn, &ctx.keys, id, details.email.as_ref()).await?;
            standing::rematch(txn, &ctx.keys, &[id], now).await?;
            people::add_link(txn, id, &token_hash(&token), now, now + LINK_HOLDS).await?;
            let facts = vec![("person", Fact::Id(id.0))];
            note(txn, ctx, by, SystemEventKind::AccountAdded, facts).await
        })
        .await?;
    Ok((id, token))
}
