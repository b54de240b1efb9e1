//! Staff accounts and who stands above or below whom. Places and counsellors are kept in `directory`, one-time links in
//! `person_links`, addresses in `person_emails`; all are asked for here.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait, SimpleExpr};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use super::db::connected::Connected as _;
pub use super::directory::{
    Counsellor, Site, add_counsellor, add_site, all_sites, change_counsellor, counsellor_name, counsellors,
    first_counsellor_named, rename_site, retire_site, site_name, sites,
};
use super::entities::{people, person_roles};
use super::error::StoreError;
pub use super::line::hierarchy;
pub use super::person_emails::{email_of, set_email};
pub use super::person_links::{add_link, end_links, link, spend_link};
use super::rows::{code, micros};
use super::{Reads, Txn};
use crate::domain::code::Code;
use crate::domain::locale::Locale;
use crate::domain::people::{PersonId, Role, Roles, SiteId, StaffPrincipal};
use crate::seal::{KeyRing, Stamp};

/// One staff person with what signing in needs to know.
#[derive(Clone, Debug)]
pub struct Person {
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
    /// Whether the account may be used.
    pub is_active: bool,
    /// Argon2id hash; none until the one-time link was used.
    pub password_hash: Option<String>,
    /// Counts changes of the second factor.
    pub factor_epoch: i64,
    /// Counts changes of roles and flags.
    pub role_epoch: i64,
}

impl Person {
    /// Who they are to the policy.
    pub fn principal(&self) -> StaffPrincipal {
        StaffPrincipal {
            person: self.id,
            roles: self.roles,
            safeguarding: self.is_safeguarding,
        }
    }
    /// The role they act in where no case says otherwise.
    pub fn role(&self) -> Role {
        self.roles.iter().next().unwrap_or(Role::Admin)
    }
    /// What a session of theirs must match: changes of password, factor, roles or activity end every other session.
    pub fn stamp(&self, keys: &KeyRing) -> Stamp {
        let hash = self.password_hash.as_deref().unwrap_or_default();
        keys.stamp(hash, self.factor_epoch, self.role_epoch, self.is_active)
    }
}

/// A new account, without a password yet.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// Drawn by the caller.
    pub id: PersonId,
    /// What they sign in with, unique, lower case.
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
}

async fn with_roles(db: &impl Reads, row: people::Model) -> Result<Person, StoreError> {
    let roles = person_roles::Entity::find()
        .filter(person_roles::Column::PersonId.eq(row.id))
        .all(db.connection())
        .await?;
    let roles = roles
        .iter()
        .map(|role| Role::from_code(&role.role))
        .collect::<Option<Vec<_>>>()
        .and_then(|roles| Roles::of_staff(roles).ok())
        .ok_or_else(|| StoreError::inconsistent("person_roles", row.id, "roles that do not go together"))?;
    Ok(Person {
        id: PersonId(row.id),
        locale: Locale::from_code(&row.locale)
            .ok_or_else(|| StoreError::inconsistent("people", row.id, "locale"))?,
        account: row.account,
        display_name: row.display_name,
        roles,
        is_safeguarding: row.is_safeguarding,
        is_active: row.is_active,
        password_hash: row.password_hash,
        factor_epoch: row.factor_epoch,
        role_epoch: row.role_epoch,
    })
}

/// The person behind an account name.
///
/// # Errors
/// When the database fails or the row contradicts itself.
pub async fn by_account(db: &impl Reads, account: &str) -> Result<Option<Person>, StoreError> {
    let row = people::Entity::find()
        .filter(people::Column::Account.eq(account.trim().to_lowercase()))
        .one(db.connection())
        .await?;
    match row {
        Some(row) => with_roles(db, row).await.map(Some),
        None => Ok(None),
    }
}

/// A person.
///
/// # Errors
/// When the database fails or the row contradicts itself.
pub async fn person(db: &impl Reads, id: PersonId) -> Result<Option<Person>, StoreError> {
    match people::Entity::find_by_id(id.0).one(db.connection()).await? {
        Some(row) => with_roles(db, row).await.map(Some),
        None => Ok(None),
    }
}

/// The names colleagues know, of these people.
///
/// # Errors
/// When the database fails.
pub async fn names(
    db: &impl Reads,
    ids: impl IntoIterator<Item = PersonId>,
) -> Result<BTreeMap<PersonId, String>, StoreError> {
    let ids: BTreeSet<_> = ids.into_iter().map(|id| id.0).collect();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<(uuid::Uuid, String)> = people::Entity::find()
        .select_only()
        .columns([people::Column::Id, people::Column::DisplayName])
        .filter(people::Column::Id.is_in(ids))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(|(id, name)| (PersonId(id), name)).collect())
}

/// The active people who hold a role, each with the language they read.
///
/// # Errors
/// When the database fails.
pub async fn holding(db: &impl Reads, role: Role) -> Result<Vec<(PersonId, Locale)>, StoreError> {
    let holders = person_roles::Entity::find()
        .select_only()
        .column(person_roles::Column::PersonId)
        .filter(person_roles::Column::Role.eq(role.code()))
        .into_query();
    active(db, people::Column::Id.in_subquery(holders)).await
}

/// The active people who answer safeguarding alerts, each with the language they read.
///
/// # Errors
/// When the database fails.
pub async fn safeguarding_rota(db: &impl Reads) -> Result<Vec<(PersonId, Locale)>, StoreError> {
    active(db, people::Column::IsSafeguarding.eq(true)).await
}

/// One person, if active, with the language they read.
///
/// # Errors
/// When the database fails.
pub async fn reader(db: &impl Reads, person: PersonId) -> Result<Vec<(PersonId, Locale)>, StoreError> {
    active(db, people::Column::Id.eq(person.0)).await
}

async fn active(db: &impl Reads, which: SimpleExpr) -> Result<Vec<(PersonId, Locale)>, StoreError> {
    let rows: Vec<(uuid::Uuid, String)> = people::Entity::find()
        .select_only()
        .columns([people::Column::Id, people::Column::Locale])
        .filter(which)
        .filter(people::Column::IsActive.eq(true))
        .order_by_asc(people::Column::Account)
        .into_tuple()
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|(id, locale)| Ok((PersonId(id), code("people", id, &locale)?)))
        .collect()
}

/// Everyone on the staff whose name is one of these, as people write names: spaces and width do not count.
///
/// # Errors
/// When the database fails.
pub async fn named(db: &impl Reads, is_meant: impl Fn(&str) -> bool) -> Result<Vec<PersonId>, StoreError> {
    let rows: Vec<(uuid::Uuid, String)> = people::Entity::find()
        .select_only()
        .columns([people::Column::Id, people::Column::DisplayName])
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows
        .into_iter()
        .filter(|(_, name)| is_meant(name))
        .map(|(id, _)| PersonId(id))
        .collect())
}

/// The name of everybody with an account, whoever they are.
///
/// # Errors
/// When the database fails.
pub async fn all_names(db: &impl Reads) -> Result<Vec<String>, StoreError> {
    let names = people::Entity::find()
        .select_only()
        .column(people::Column::DisplayName)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(names)
}

/// Adds an account.
///
/// # Errors
/// When the database fails; an account name that is taken shows as [`StoreError::Taken`].
pub async fn add(txn: &Txn, new: NewPerson, at: DateTime<Utc>) -> Result<(), StoreError> {
    people::ActiveModel {
        id: Set(new.id.0),
        account: Set(new.account),
        display_name: Set(new.display_name),
        email_sealed: Set(None),
        email_index: Set(None),
        locale: Set(new.locale.code().to_owned()),
        site_id: Set(new.site.map(|site| site.0)),
        supervisor_id: Set(new.supervisor.map(|person| person.0)),
        is_safeguarding: Set(new.is_safeguarding),
        is_active: Set(true),
        is_on_duty: Set(true),
        password_hash: Set(None),
        factor_epoch: Set(0),
        role_epoch: Set(0),
        failures: Set(0),
        version: Set(1),
        created_at: Set(micros(at)),
        qualification: Set(None),
    }
    .insert(txn.connection())
    .await?;
    for role in new.roles.iter() {
        person_roles::ActiveModel {
            person_id: Set(new.id.0),
            role: Set(role.code().to_owned()),
        }
        .insert(txn.connection())
        .await?;
    }
    Ok(())
}

/// Sets a password hash. Every session of the person ends with it: the stamp covers the hash.
///
/// # Errors
/// When the database fails.
pub async fn set_password(txn: &Txn, person: PersonId, hash: &str) -> Result<(), StoreError> {
    people::Entity::update_many()
        .col_expr(people::Column::PasswordHash, Expr::value(hash))
        .col_expr(people::Column::Version, Expr::col(people::Column::Version).add(1))
        .filter(people::Column::Id.eq(person.0))
        .exec(txn.connection())
        .await?;
    Ok(())
}
