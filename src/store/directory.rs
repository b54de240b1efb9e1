//! The directory: places of the organisation and its counsellors.

use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::db::connected::Connected as _;
use super::entities::{counsellors, sites};
use super::error::StoreError;
use super::{Reads, Txn};
use crate::domain::people::{CounsellorId, PersonId, SiteId};
use crate::domain::text::PersonName;

/// A place of the organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Which.
    pub id: SiteId,
    /// Its name.
    pub name: String,
}

/// A counsellor of the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counsellor {
    /// Which.
    pub id: CounsellorId,
    /// The name clients know.
    pub name: String,
    /// Where they see clients.
    pub site: Option<SiteId>,
    /// Their staff account, if they have one.
    pub person: Option<PersonId>,
}

/// The places in use, by name.
///
/// # Errors
/// When the database fails.
pub async fn sites(db: &impl Reads) -> Result<Vec<Site>, StoreError> {
    let rows = sites::Entity::find()
        .filter(sites::Column::RetiredAt.is_null())
        .order_by_asc(sites::Column::Name)
        .all(db.connection())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Site {
            id: SiteId(row.id),
            name: row.name,
        })
        .collect())
}

/// Every counsellor, former ones too: they stay complainable.
///
/// # Errors
/// When the database fails.
pub async fn counsellors(db: &impl Reads) -> Result<Vec<Counsellor>, StoreError> {
    let rows = counsellors::Entity::find()
        .order_by_asc(counsellors::Column::Name)
        .all(db.connection())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Counsellor {
            id: CounsellorId(row.id),
            name: row.name,
            site: row.site_id.map(SiteId),
            person: row.person_id.map(PersonId),
        })
        .collect())
}

/// The first of these names that is a counsellor's, as people write names.
///
/// # Errors
/// When the database fails.
pub async fn first_counsellor_named(
    db: &impl Reads,
    names: &[PersonName],
) -> Result<Option<Counsellor>, StoreError> {
    let known = if names.is_empty() {
        vec![]
    } else {
        counsellors(db).await?
    };
    let meant = |name: &PersonName| known.iter().find(|counsellor| name.is_of(&counsellor.name));
    Ok(names.iter().find_map(meant).cloned())
}

/// The name of a place.
///
/// # Errors
/// When the database fails.
pub async fn site_name(db: &impl Reads, site: SiteId) -> Result<Option<String>, StoreError> {
    let row = sites::Entity::find_by_id(site.0).one(db.connection()).await?;
    Ok(row.map(|row| row.name))
}

/// The name of a counsellor.
///
/// # Errors
/// When the database fails.
pub async fn counsellor_name(
    db: &impl Reads,
    counsellor: CounsellorId,
) -> Result<Option<String>, StoreError> {
    let row = counsellors::Entity::find_by_id(counsellor.0)
        .one(db.connection())
        .await?;
    Ok(row.map(|row| row.name))
}

/// Adds a place.
///
/// # Errors
/// When the database fails.
pub async fn add_site(txn: &Txn, site: &Site) -> Result<(), StoreError> {
    sites::ActiveModel {
        id: Set(site.id.0),
        name: Set(site.name.clone()),
        retired_at: Set(None),
    }
    .insert(txn.connection())
    .await?;
    Ok(())
}

/// Adds a counsellor.
///
/// # Errors
/// When the database fails.
pub async fn add_counsellor(txn: &Txn, counsellor: &Counsellor) -> Result<(), StoreError> {
    counsellors::ActiveModel {
        id: Set(counsellor.id.0),
        name: Set(counsellor.name.clone()),
        site_id: Set(counsellor.site.map(|site| site.0)),
        person_id: Set(counsellor.person.map(|person| person.0)),
        is_former: Set(false),
    }
    .insert(txn.connection())
    .await?;
    Ok(())
}
