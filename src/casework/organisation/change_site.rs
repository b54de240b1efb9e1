//! Places: new, another name, out of use and back. Never deleted: complaints name them.
use super::super::{Ctx, Error};
use super::{admin, note};
use crate::domain::event::{Fact, SystemEventKind};
use crate::domain::form::{Problem, Problems};
use crate::domain::people::SiteId;
use crate::domain::staffing::SiteForm;
use crate::seal::random;
use crate::store::Txn;
use crate::store::people::{self, Site};

/// Adds a place.
///
/// # Errors
/// `Invalid` without a name, or with one that another place has.
pub async fn add_site(ctx: &Ctx, form: &SiteForm) -> Result<(), Error> {
    let by = admin(ctx)?;
    let site = Site {
        id: SiteId::from_random(random()),
        name: name(form)?,
    };
    ctx.db
        .write(async |txn| {
            is_free(txn, &site).await?;
            people::add_site(txn, &site).await?;
            let facts = vec![("site", Fact::Id(site.id.0))];
            note(txn, ctx, by, SystemEventKind::SiteChanged, facts).await
        })
        .await
}

/// Renames a place, takes it out of use, or brings it back.
///
/// # Errors
/// As [`add_site`]; `NotFound` for no place.
pub async fn change_site(ctx: &Ctx, site: SiteId, form: &SiteForm) -> Result<(), Error> {
    let by = admin(ctx)?;
    ctx.db
        .write(async |txn| {
            let sites = people::all_sites(txn).await?;
            if !sites.iter().any(|(it, _)| it.id == site) {
                return Err(Error::NotFound);
            }
            match form.act.as_str() {
                "retire" => people::retire_site(txn, site, Some(ctx.now())).await?,
                "restore" => people::retire_site(txn, site, None).await?,
                _ => {
                    let renamed = Site {
                        id: site,
                        name: name(form)?,
                    };
                    is_free(txn, &renamed).await?;
                    people::rename_site(txn, &renamed).await?;
                }
            }
            let facts = vec![("site", Fact::Id(site.0))];
            note(txn, ctx, by, SystemEventKind::SiteChanged, facts).await
        })
        .await
}

fn name(form: &SiteForm) -> Result<String, Problems> {
    form.name().map_err(|problem| Problems::one("name", problem))
}

async fn is_free(txn: &Txn, site: &Site) -> Result<(), Error> {
    let sites = people::all_sites(txn).await?;
    if sites
        .iter()
        .any(|(it, _)| it.id != site.id && it.name == site.name)
    {
        return Err(Problems::one("name", Problem::Taken).into());
    }
    Ok(())
}
