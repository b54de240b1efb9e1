//! The ways into a draft: the cookie, and a resume code.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "draft_wraps")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub draft_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: String,
    pub code_index: Option<Vec<u8>>,
    pub code_hash: Option<String>,
    pub wrap: Vec<u8>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
