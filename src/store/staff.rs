//! Members of staff as an administrator keeps them.

use std::collections::BTreeMap;

use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::db::connected::Connected as _;
use super::entities::{people, person_roles};
use super::error::StoreError;
use super::rows::code;
use super::{Reads, Txn};
use crate::domain::code::Code;
use crate::domain::cover::Colleague;
use crate::domain::locale::Locale;
use crate::domain::people::{PersonId, Roles, SiteId};
use crate::domain::staffing::PersonDetails;

/// A member of staff with everything an administrator decides about them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "the yes and no of a form, each a box of its own"
)]
pub struct Member {
    /// Who.
    pub id: PersonId,
    /// What they sign in with.
    pub account: String,
    /// What colleagues call them.
    pub display_name: String,
    /// The language they read.
    pub locale: Locale,
    /// Their roles.
    pub roles: Roles,
    /// Whether they answer safeguarding alerts.
    pub is_safeguarding: bool,
    /// Where they work.
    pub site: Option<SiteId>,
    /// Who stands above them.
    pub supervisor: Option<PersonId>,
    /// What they are qualified for.
    pub qualification: Option<String>,
    /// Whether the account may be used.
    pub is_active: bool,
    /// Whether they are on the rota now.
    pub is_on_duty: bool,
    /// Whether they have chosen a password.
    pub has_password: bool,
    /// Counts changes.
    pub version: i64,
}

impl Member {
    /// As far as cover goes.
    pub fn colleague(&self) -> Colleague {
        Colleague {
            person: self.id,
            roles: self.roles,
            is_active: self.is_active,
        }
    }
}

/// Everybody, those whose account may be used first, by account.
///
/// # Errors
/// When the database fails or a row makes no sense.
pub async fn all(db: &impl Reads) -> Result<Vec<Member>, StoreError> {
    let rows = people::Entity::find()
        .order_by_desc(people::Column::IsActive)
        .order_by_asc(people::Column::Account)
        .all(db.connection())
        .await?;
    let roles = person_roles::Entity::find().all(db.connection()).await?;
    let mut by_person: BTreeMap<uuid::Uuid, Vec<String>> = BTreeMap::new();
    for role in roles {
        by_person.entry(role.person_id).or_default().push(role.role);
    }
    rows.into_iter()
        .map(|row| {
            let roles = by_person.remove(&row.id).unwrap_or_default();
            member(row, &roles)
        })
        .collect()
}

/// One of them.
///
/// # Errors
/// When the database fails or the row makes no sense.
pub async fn one(db: &impl Reads, person: PersonId) -> Result<Option<Member>, StoreError> {
    let Some(row) = people::Entity::find_by_id(person.0).one(db.connection()).await? else {
        return Ok(None);
    };
    let roles = person_roles::Entity::find()
        .filter(person_roles::Column::PersonId.eq(person.0))
        .all(db.connection())
        .await?;
    let roles: Vec<_> = roles.into_iter().map(|role| role.role).collect();
    member(row, &roles).map(Some)
}

fn member(row: people::Model, roles: &[String]) -> Result<Member, StoreError> {
    let roles = roles
        .iter()
        .map(|role| code("person_roles", row.id, role))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Member {
        id: PersonId(row.id),
        locale: code("people", row.id, &row.locale)?,
        roles: Roles::of_staff(roles)
            .map_err(|_| StoreError::inconsistent("person_roles", row.id, "roles that do not go together"))?,
        account: row.account,
        display_name: row.display_name,
        is_safeguarding: row.is_safeguarding,
        site: row.site_id.map(SiteId),
        supervisor: row.supervisor_id.map(PersonId),
        qualification: row.qualification,
        is_active: row.is_active,
        is_on_duty: row.is_on_duty,
        has_password: row.password_hash.is_some(),
        version: row.version,
    })
}

/// Changes somebody seen at a version; false if somebody else was faster. New roles or flags end their sessions: the
/// stamp covers the count of such changes. The e-mail address is kept elsewhere.
///
/// # Errors
/// When the database fails.
pub async fn change(txn: &Txn, seen: &Member, new: &PersonDetails) -> Result<bool, StoreError> {
    let rights = i64::from(seen.roles != new.roles || seen.is_safeguarding != new.is_safeguarding);
    let changed = people::Entity::update_many()
        .col_expr(people::Column::DisplayName, Expr::value(new.display_name.clone()))
        .col_expr(people::Column::Locale, Expr::value(new.locale.code()))
        .col_expr(people::Column::IsSafeguarding, Expr::value(new.is_safeguarding))
        .col_expr(people::Column::SiteId, Expr::value(new.site.map(|site| site.0)))
        .col_expr(
            people::Column::SupervisorId,
            Expr::value(new.supervisor.map(|above| above.0)),
        )
        .col_expr(
            people::Column::Qualification,
            Expr::value(new.qualification.clone()),
        )
        .col_expr(people::Column::IsOnDuty, Expr::value(new.is_on_duty))
        .col_expr(
            people::Column::RoleEpoch,
            Expr::col(people::Column::RoleEpoch).add(rights),
        )
        .col_expr(people::Column::Version, Expr::col(people::Column::Version).add(1))
        .filter(people::Column::Id.eq(seen.id.0))
        .filter(people::Column::Version.eq(seen.version))
        .exec(txn.connection())
        .await?;
    if changed.rows_affected != 1 {
        return Ok(false);
    }
    if seen.roles != new.roles {
        person_roles::Entity::delete_many()
            .filter(person_roles::Column::PersonId.eq(seen.id.0))
            .exec(txn.connection())
            .await?;
        for role in new.roles.iter() {
            person_roles::ActiveModel {
                person_id: Set(seen.id.0),
                role: Set(role.code().to_owned()),
            }
            .insert(txn.connection())
            .await?;
        }
    }
    Ok(true)
}

/// Closes an account or opens it again, seen at a version; false if somebody else was faster.
///
/// # Errors
/// When the database fails.
pub async fn set_active(txn: &Txn, seen: &Member, is_active: bool) -> Result<bool, StoreError> {
    let changed = people::Entity::update_many()
        .col_expr(people::Column::IsActive, Expr::value(is_active))
        .col_expr(people::Column::Version, Expr::col(people::Column::Version).add(1))
        .filter(people::Column::Id.eq(seen.id.0))
        .filter(people::Column::Version.eq(seen.version))
        .exec(txn.connection())
        .await?;
    Ok(changed.rows_affected == 1)
}
