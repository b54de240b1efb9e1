//! A withdrawal, and what the organisation decided about going on.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "withdrawals")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub complaint_id: Uuid,
    pub round: i64,
    pub state: String,
    pub asked_by: Option<Uuid>,
    pub asked_at: i64,
    pub withdrawn_at: Option<i64>,
    pub stage_since: Option<i64>,
    pub reason_sealed: Option<Vec<u8>>,
    pub pressure_sealed: Option<Vec<u8>>,
    pub ground: Option<String>,
    pub proposed_by: Option<Uuid>,
    pub proposed_at: Option<i64>,
    pub proposal_sealed: Option<Vec<u8>>,
    pub decided_by: Option<Uuid>,
    pub decided_at: Option<i64>,
    pub decision_sealed: Option<Vec<u8>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
