//! Counsellors: new, another name or place, linked to a staff account, left. Never deleted: one may still complain.
use super::super::{Ctx, Error};
use super::{admin, note};
use crate::domain::event::{Fact, SystemEventKind};
use crate::domain::form::{Problem, Problems};
use crate::domain::people::CounsellorId;
use crate::domain::staffing::{CounsellorEntry, CounsellorEntryForm};
use crate::seal::random;
use crate::store::people::{self, Counsellor};
use crate::store::{Txn, staff, standing};

/// Adds a counsellor.
///
/// # Errors
/// `Invalid` at the field.
pub async fn add_counsellor(ctx: &Ctx, form: &CounsellorEntryForm) -> Result<(), Error> {
    let entry = form.parse()?;
    let counsellor = of(CounsellorId::from_random(random()), entry);
    save(ctx, &counsellor, None).await
}

/// Changes a counsellor. A new account or name keeps the cases that mean them from that account and its line at once;
/// an account that was linked by mistake stays out of those cases until a person has looked at each.
///
/// # Errors
/// `Invalid` at the field; `NotFound` for no counsellor.
pub async fn change_counsellor(ctx: &Ctx, id: CounsellorId, form: &CounsellorEntryForm) -> Result<(), Error> {
    let entry = form.parse()?;
    save(ctx, &of(id, entry), Some(id)).await
}

fn of(id: CounsellorId, entry: CounsellorEntry) -> Counsellor {
    Counsellor {
        id,
        name: entry.name,
        site: entry.site,
        person: entry.person,
        is_former: entry.is_former,
    }
}

async fn save(ctx: &Ctx, new: &Counsellor, existing: Option<CounsellorId>) -> Result<(), Error> {
    let by = admin(ctx)?;
    ctx.db
        .write(async |txn| {
            let known = people::counsellors(txn).await?;
            let before = existing.map(|id| known.iter().find(|it| it.id == id).ok_or(Error::NotFound));
            let before = before.transpose()?;
            check(txn, new, before).await?;
            match before {
                None => people::add_counsellor(txn, new).await?,
                Some(_) => people::change_counsellor(txn, new).await?,
            }
            if let Some(person) = new.person {
                standing::rematch(txn, &ctx.keys, &[person], ctx.now()).await?;
            }
            let facts = vec![("counsellor", Fact::Id(new.id.0))];
            note(txn, ctx, by, SystemEventKind::CounsellorChanged, facts).await
        })
        .await
}

/// The place must be in use and the account must exist, unless they stay what they were.
async fn check(txn: &Txn, new: &Counsellor, before: Option<&Counsellor>) -> Result<(), Error> {
    let mut problems = Problems::none();
    if let Some(site) = new.site
        && before.is_none_or(|before| before.site != new.site)
        && !people::sites(txn).await?.iter().any(|it| it.id == site)
    {
        problems.add("site", Problem::NotAChoice);
    }
    if let Some(person) = new.person
        && staff::one(txn, person).await?.is_none()
    {
        problems.add("person", Problem::NotAChoice);
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems.into())
    }
}
