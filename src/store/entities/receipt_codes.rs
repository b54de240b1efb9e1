//! What opens a complaint to its client.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "receipt_codes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub code_index: Vec<u8>,
    pub complaint_id: Uuid,
    pub code_hash: String,
    pub created_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
