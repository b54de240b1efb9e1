//! Members of staff: one row a person, whatever the roles.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Sign-in name, lower case.
    pub account: String,
    pub display_name: String,
    pub email_sealed: Option<Vec<u8>>,
    pub email_index: Option<Vec<u8>>,
    pub locale: String,
    pub site_id: Option<Uuid>,
    /// The next person up the reporting line.
    pub supervisor_id: Option<Uuid>,
    pub is_safeguarding: bool,
    pub is_active: bool,
    /// On the intake rota now.
    pub is_on_duty: bool,
    /// Argon2id; none until the first sign-in link was used.
    pub password_hash: Option<String>,
    /// Raised when a factor changes; part of the session stamp.
    pub factor_epoch: i64,
    /// Raised when a role changes; part of the session stamp.
    pub role_epoch: i64,
    /// Failed sign-ins in a row.
    pub failures: i64,
    pub version: i64,
    pub created_at: i64,
    /// What they are qualified for.
    pub qualification: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
