//! Changing what a member of staff is: name, roles, flag, place, supervisor, address, rota. Nobody changes themselves.
use super::super::{Ctx, Error};
use super::{admin_over, note, seen};
use crate::domain::event::{Fact, SystemEventKind};
use crate::domain::form::{Problem, Problems};
use crate::domain::people::PersonId;
use crate::domain::staffing::{PersonDetails, PersonForm};
use crate::store::{Txn, people, sessions, staff, standing};

/// Changes somebody. What follows for cases, a new line or a name a client wrote, happens in the same transaction; new
/// roles or flags end their sessions.
///
/// # Errors
/// `Invalid` at the field, a loop of supervisors among them; `Forbidden` for oneself; `Stale` when another administrator
/// was faster.
pub async fn change_person(ctx: &Ctx, person: PersonId, form: &PersonForm) -> Result<(), Error> {
    let by = admin_over(ctx, person)?;
    let (details, version) = (form.parse()?, seen(&form.version)?);
    let now = ctx.now();
    ctx.db
        .write(async |txn| {
            let before = staff::one(txn, person).await?.ok_or(Error::NotFound)?;
            if before.version != version {
                return Err(Error::Stale);
            }
            if before.site != details.site {
                check_places(txn, &details).await?;
            }
            supervisor_of(txn, person, &details).await?;
            if !staff::change(txn, &before, &details).await? {
                return Err(Error::Stale);
            }
            people::set_email(txn, &ctx.keys, person, details.email.as_ref()).await?;
            if before.supervisor != details.supervisor {
                standing::relink(txn, now).await?;
            }
            if before.display_name != details.display_name {
                standing::rematch(txn, &ctx.keys, &[person], now).await?;
            }
            let facts = || vec![("person", Fact::Id(person.0))];
            if before.roles != details.roles || before.is_safeguarding != details.is_safeguarding {
                sessions::end_all(txn, person).await?;
                note(txn, ctx, by, SystemEventKind::RolesChanged, facts()).await?;
            }
            note(txn, ctx, by, SystemEventKind::PersonChanged, facts()).await
        })
        .await
}

/// The place must be one in use.
pub(super) async fn check_places(txn: &Txn, details: &PersonDetails) -> Result<(), Error> {
    let Some(site) = details.site else { return Ok(()) };
    let is_in_use = people::sites(txn).await?.iter().any(|it| it.id == site);
    if is_in_use {
        Ok(())
    } else {
        Err(Problems::one("site", Problem::NotAChoice).into())
    }
}

/// The supervisor must exist, and nobody may come to stand above themselves.
pub(super) async fn supervisor_of(txn: &Txn, person: PersonId, details: &PersonDetails) -> Result<(), Error> {
    let Some(above) = details.supervisor else {
        return Ok(());
    };
    if people::person(txn, above).await?.is_none() {
        return Err(Problems::one("supervisor", Problem::NotAChoice).into());
    }
    if people::hierarchy(txn).await?.would_loop(person, above) {
        return Err(Problems::one("supervisor", Problem::Loop).into());
    }
    Ok(())
}
