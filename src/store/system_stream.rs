//! Reading the system stream back: who changed what, and when.

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::codes::Codes;
use super::entities::system_events;
use super::rows::{code, instant};
use super::{Reads, StoreError};
use crate::domain::code::Code;
use crate::domain::event::SystemEventKind;
use crate::domain::people::PersonId;

/// Something that happened outside any case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SystemRecord {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom; nobody for the host.
    pub by: Option<PersonId>,
    /// What.
    pub kind: SystemEventKind,
    /// The facts.
    pub codes: Codes,
}

/// The last events of these kinds, newest first.
///
/// # Errors
/// When the database fails or a row makes no sense.
pub async fn system_history(
    db: &impl Reads,
    kinds: &[SystemEventKind],
    limit: u64,
) -> Result<Vec<SystemRecord>, StoreError> {
    let rows = system_events::Entity::find()
        .filter(system_events::Column::Verb.is_in(kinds.iter().map(|kind| kind.code())))
        .order_by_desc(system_events::Column::Seq)
        .limit(limit)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(SystemRecord {
                at: instant("system_events", row.seq, row.at)?,
                by: row.actor.map(PersonId),
                kind: code("system_events", row.seq, &row.verb)?,
                codes: Codes(row.codes),
            })
        })
        .collect()
}
