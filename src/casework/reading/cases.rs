//! S-04, the cases a person may know of.
use super::super::{Ctx, Error};
use crate::domain::people::{PersonId, SiteId};
use crate::store::cases::{self, Filter};
use crate::store::people;
use crate::store::queue::{Count, Cursor, Page};
use std::collections::BTreeMap;

/// One page of the list.
#[derive(Clone, Debug)]
pub struct CasesPage {
    /// The rows.
    pub page: Page,
    /// How many the filter leaves.
    pub count: Count,
    /// Names of the people who hold a row.
    pub holders: BTreeMap<PersonId, String>,
    /// Every place, to filter by.
    pub sites: BTreeMap<SiteId, String>,
}

/// The cases of which the person who asks may know. A reference that does not exist and one they may not know of both
/// leave an empty list.
///
/// # Errors
/// `NotFound` for anybody but staff.
pub async fn cases(ctx: &Ctx, filter: &Filter, after: Option<Cursor>) -> Result<CasesPage, Error> {
    let who = ctx.who.staff().ok_or(Error::NotFound)?;
    let (db, now) = (ctx.db.reader(), ctx.now());
    let page = cases::page(&db, who, filter, after, now).await?;
    let holders = people::names(&db, page.rows.iter().filter_map(|row| row.header.holder)).await?;
    let sites = people::sites(&db).await?;
    Ok(CasesPage {
        count: cases::count(&db, who, filter, now).await?,
        page,
        holders,
        sites: sites.into_iter().map(|site| (site.id, site.name)).collect(),
    })
}
