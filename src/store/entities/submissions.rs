//! Submitted drafts: a replay gets the same receipt, which only the same browser can open.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "submissions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub submission_key: Vec<u8>,
    pub complaint_id: Uuid,
    pub receipt_sealed: Vec<u8>,
    pub expires_at: i64,
    pub acknowledged_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
