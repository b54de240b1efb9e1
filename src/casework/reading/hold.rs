//! What waits and why, for those who may let a case wait or go on.
use super::super::overlay::hold_facts;
use super::super::{Ctx, Error};
use super::header::{HeaderPage, page_of};
use crate::domain::complaint::Reference;
use crate::domain::deadline::ClockKind;
use crate::domain::hold::HoldFacts;
use crate::domain::people::PersonId;
use crate::store::access;
use crate::store::holds::{self, Hold};
use crate::store::{deadlines, people};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// The holds of a case.
#[derive(Clone, Debug)]
pub struct HoldPage {
    /// The header.
    pub page: HeaderPage,
    /// Newest first.
    pub holds: Vec<Hold>,
    /// Who asked and decided.
    pub names: BTreeMap<PersonId, String>,
    /// What another one would be judged by.
    pub facts: HoldFacts,
    /// When the present one ends, or is looked at again.
    pub until: Option<DateTime<Utc>>,
}

/// The holds of a case.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn hold(ctx: &Ctx, case: &Reference) -> Result<HoldPage, Error> {
    let grant = ctx
        .act::<access::Hold, _, _>(case, None, async |_, grant| Ok(grant))
        .await?;
    let db = ctx.db.reader();
    let holds = holds::of(&db, &grant).await?;
    let facts = hold_facts(&db, ctx, &grant, &holds).await?;
    let mut people: Vec<_> = holds.iter().map(|hold| hold.proposed_by).collect();
    people.extend(holds.iter().filter_map(|hold| hold.decided_by));
    let names = people::names(&db, people).await?;
    let clocks = deadlines::of(&db, &grant).await?;
    let until = clocks.iter().map(|kept| &kept.clock).find(|clock| {
        matches!(clock.kind(), ClockKind::HoldLimit | ClockKind::HoldReview) && clock.is_open()
    });
    Ok(HoldPage {
        page: page_of(&db, &grant).await?,
        until: until.map(crate::domain::deadline::Deadline::due_at),
        holds,
        names,
        facts,
    })
}
