//! MG-05: what a manager has to look at, by the rule that says so.
use super::super::{Ctx, Error};
use crate::domain::code::Code;
use crate::domain::oversight::{Moments, Rule};
use crate::domain::people::{PersonId, Role, SiteId, StaffPrincipal};
use crate::store::outbox::Recipient;
use crate::store::queue::{Count, Cursor, Page};
use crate::store::undelivered::{self, Undelivered};
use crate::store::{oversight as rules, people};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// Letters shown at most; sending one again makes room for the next.
const LETTERS: u64 = 50;

/// The cases one rule names.
#[derive(Clone, Debug)]
pub struct Found {
    /// Which rule.
    pub rule: Rule,
    /// How many.
    pub count: Count,
    /// The most pressing of them.
    pub page: Page,
}

/// Everything there is to look at.
#[derive(Clone, Debug)]
pub struct Oversight {
    /// Each rule that names a case.
    pub found: Vec<Found>,
    /// Letters that were given up.
    pub letters: Vec<Undelivered>,
    /// How many letters that is.
    pub letter_count: u64,
    /// Names of colleagues.
    pub names: BTreeMap<PersonId, String>,
    /// Names of the places.
    pub sites: BTreeMap<SiteId, String>,
    /// When it was looked at.
    pub checked_at: DateTime<Utc>,
}

/// What there is to look at: everything, or one rule from a row on.
///
/// # Errors
/// `NotFound` for anybody but a manager.
pub async fn oversight(ctx: &Ctx, only: Option<Rule>, after: Option<Cursor>) -> Result<Oversight, Error> {
    let who = manager(ctx).ok_or(Error::NotFound)?;
    let (db, at) = (ctx.db.reader(), moments(ctx));
    let mut found = Vec::new();
    for rule in Rule::ALL
        .iter()
        .copied()
        .filter(|rule| only.is_none_or(|it| it == *rule))
    {
        let count = rules::count(&db, who, rule, &at).await?;
        if count.n > 0 {
            let page = rules::page(&db, who, rule, after, &at).await?;
            found.push(Found { rule, count, page });
        }
    }
    let (letters, letter_count) = match only {
        Some(_) => (vec![], 0),
        None => (
            undelivered::page(&db, who, LETTERS).await?,
            undelivered::count(&db, who).await?,
        ),
    };
    let holders = found
        .iter()
        .flat_map(|it| &it.page.rows)
        .filter_map(|row| row.header.holder);
    let readers = letters.iter().filter_map(|letter| match letter.to {
        Recipient::Staff(person) => Some(person),
        Recipient::Complainant => None,
    });
    let names = people::names(&db, holders.chain(readers)).await?;
    let sites = people::sites(&db).await?;
    Ok(Oversight {
        found,
        letters,
        letter_count,
        names,
        sites: sites.into_iter().map(|site| (site.id, site.name)).collect(),
        checked_at: ctx.now(),
    })
}

/// How many lines the oversight page has for the person who asks; `None` for anybody but a manager. A case that two
/// rules name has two lines.
///
/// # Errors
/// When the database fails.
pub async fn waiting_on_oversight(ctx: &Ctx) -> Result<Option<u64>, Error> {
    let Some(who) = manager(ctx) else {
        return Ok(None);
    };
    let (db, at) = (ctx.db.reader(), moments(ctx));
    let mut lines = undelivered::count(&db, who).await?;
    for rule in Rule::ALL {
        lines += rules::count(&db, who, *rule, &at).await?.n;
    }
    Ok(Some(lines))
}

fn manager(ctx: &Ctx) -> Option<StaffPrincipal> {
    ctx.who.staff().filter(|who| who.is(Role::Manager))
}

fn moments(ctx: &Ctx) -> Moments {
    Moments::at(ctx.now(), &ctx.calendar(), ctx.zone())
}
