//! Proposals not to take a complaint up, with what came of them.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "declines")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub complaint_id: Uuid,
    pub round: i64,
    pub state: String,
    pub reason: String,
    pub body_sealed: Vec<u8>,
    pub proposed_by_id: Uuid,
    pub proposed_at: i64,
    pub decided_by_id: Option<Uuid>,
    pub decided_at: Option<i64>,
    pub note_sealed: Option<Vec<u8>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
