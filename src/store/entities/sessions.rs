//! A session, found by the hash of its id.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sessions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id_hash: Vec<u8>,
    pub payload_sealed: Vec<u8>,
    pub principal_kind: Option<String>,
    pub person_id: Option<Uuid>,
    pub complaint_id: Option<Uuid>,
    pub stamp: Option<Vec<u8>>,
    pub created_at: i64,
    pub last_seen_at: i64,
    pub expires_at: i64,
    pub factor_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
