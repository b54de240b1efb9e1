//! The directory: places of the organisation and its counsellors.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::db::connected::Connected as _;
use super::entities::{counsellors, sites};
use super::error::StoreError;
use super::rows::micros;
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
    /// Whether they have left.
    pub is_former: bool,
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
            is_former: row.is_former,
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
        is_former: Set(counsellor.is_former),
    }
    .insert(txn.connection())
    .await?;
    Ok(())
}

/// Every place, with whether it is retired, by name: those in use first.
///
/// # Errors
/// When the database fails.
pub async fn all_sites(db: &impl Reads) -> Result<Vec<(Site, bool)>, StoreError> {
    let rows = sites::Entity::find()
        .order_by_asc(sites::Column::Name)
        .all(db.connection())
        .await?;
    let mut found: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let site = Site {
                id: SiteId(row.id),
                name: row.name,
            };
            (site, row.retired_at.is_some())
        })
        .collect();
    found.sort_by_key(|(_, is_retired)| *is_retired);
    Ok(found)
}

/// Renames a place.
///
/// # Errors
/// When the database fails.
pub async fn rename_site(txn: &Txn, site: &Site) -> Result<(), StoreError> {
    sites::Entity::update_many()
        .col_expr(sites::Column::Name, Expr::value(site.name.clone()))
        .filter(sites::Column::Id.eq(site.id.0))
        .exec(txn.connection())
        .await?;
    Ok(())
}

/// Takes a place out of use at an instant, or brings it back. It stays in the file of every complaint about it.
///
/// # Errors
/// When the database fails.
pub async fn retire_site(txn: &Txn, site: SiteId, at: Option<DateTime<Utc>>) -> Result<(), StoreError> {
    sites::Entity::update_many()
        .col_expr(sites::Column::RetiredAt, Expr::value(at.map(micros)))
        .filter(sites::Column::Id.eq(site.0))
        .exec(txn.connection())
        .await?;
    Ok(())
}

/// Changes a counsellor.
///
/// # Errors
/// When the database fails.
pub async fn change_counsellor(txn: &Txn, counsellor: &Counsellor) -> Result<(), StoreError> {
    counsellors::Entity::update_many()
        .col_expr(counsellors::Column::Name, Expr::value(counsellor.name.clone()))
        .col_expr(
            counsellors::Column::SiteId,
            Expr::value(counsellor.site.map(|site| site.0)),
        )
        .col_expr(
            counsellors::Column::PersonId,
            Expr::value(counsellor.person.map(|person| person.0)),
        )
        .col_expr(counsellors::Column::IsFormer, Expr::value(counsellor.is_former))
        .filter(counsellors::Column::Id.eq(counsellor.id.0))
        .exec(txn.connection())
        .await?;
    Ok(())
}
