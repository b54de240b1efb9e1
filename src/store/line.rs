//! The reporting line: who stands above or below whom.

use sea_orm::{EntityTrait, QuerySelect};

use super::Reads;
use super::entities::people;
use super::error::StoreError;
use crate::domain::hierarchy::Hierarchy;
use crate::domain::people::PersonId;

/// Everybody on the staff with the person they report to.
///
/// # Errors
/// When the database fails.
pub async fn hierarchy(db: &impl Reads) -> Result<Hierarchy, StoreError> {
    let rows: Vec<(uuid::Uuid, Option<uuid::Uuid>)> = people::Entity::find()
        .select_only()
        .columns([people::Column::Id, people::Column::SupervisorId])
        .into_tuple()
        .all(db.connection())
        .await?;
    let people = rows.into_iter();
    Ok(Hierarchy::new(
        people.map(|(id, above)| (PersonId(id), above.map(PersonId))),
    ))
}
