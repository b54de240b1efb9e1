//! The reporting line: who stands above or below whom.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{EntityTrait, QuerySelect};

use super::Reads;
use super::entities::people;
use super::error::StoreError;
use crate::domain::people::PersonId;

/// The line of a person, without themselves: everyone above them and everyone below them, at any distance. A loop in
/// the data ends the walk and loses nobody.
///
/// # Errors
/// When the database fails.
pub async fn line_of(db: &impl Reads, of: PersonId) -> Result<BTreeSet<PersonId>, StoreError> {
    let rows: Vec<(uuid::Uuid, Option<uuid::Uuid>)> = people::Entity::find()
        .select_only()
        .columns([people::Column::Id, people::Column::SupervisorId])
        .into_tuple()
        .all(db.connection())
        .await?;
    let above: BTreeMap<_, _> = rows.into_iter().collect();
    let mut line = BTreeSet::new();
    let mut next = above.get(&of.0).copied().flatten();
    while let Some(id) = next {
        if !line.insert(PersonId(id)) {
            break;
        }
        next = above.get(&id).copied().flatten();
    }
    let mut waiting = vec![of.0];
    while let Some(id) = waiting.pop() {
        for (below, _) in above.iter().filter(|(_, supervisor)| **supervisor == Some(id)) {
            if *below != of.0 && line.insert(PersonId(*below)) {
                waiting.push(*below);
            }
        }
    }
    Ok(line)
}
