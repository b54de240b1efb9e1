//! The history of a case, newest first, and whether its chain is whole.
use super::super::{Ctx, Error};
use super::open::opening;
use crate::audit;
use crate::domain::complaint::Reference;
use crate::store::events::{self, Recorded};
use crate::store::people;

/// An event with the name of the person behind it.
#[derive(Clone, Debug)]
pub struct TimelineEntry {
    /// What was recorded.
    pub event: Recorded,
    /// Who did it, when it was a member of staff.
    pub name: Option<String>,
    /// Words sealed beside it: the reason of a late answer, the note of a declaration.
    pub words: Option<String>,
}

/// The history of a case for staff.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// The entries, newest first.
    pub entries: Vec<TimelineEntry>,
    /// The first entry that does not fit the chain, if any.
    pub broken_at: Option<i64>,
}

/// The history of a case. Opening it is recorded like any other opening.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn timeline(ctx: &Ctx, case: &Reference) -> Result<Timeline, Error> {
    let grant = opening(ctx, case).await?;
    let db = ctx.db.reader();
    let recorded = events::stream(&db, grant.case()).await?;
    let names = people::names(&db, recorded.iter().filter_map(|event| event.actor.person)).await?;
    let broken_at = audit::verify::broken_at(&db, grant.case()).await?;
    let mut entries = Vec::with_capacity(recorded.len());
    for event in recorded.into_iter().rev() {
        let name = event.actor.person.and_then(|person| names.get(&person).cloned());
        let words = if event.has_detail {
            events::words_of(&db, &grant, event.seq).await?
        } else {
            None
        };
        let words = words.and_then(|words| {
            words
                .as_object()?
                .values()
                .find_map(|word| word.as_str().map(str::to_owned))
        });
        entries.push(TimelineEntry { event, name, words });
    }
    Ok(Timeline { entries, broken_at })
}
