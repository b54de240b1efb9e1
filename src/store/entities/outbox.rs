//! A notice: kind and recipient, never content.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: String,
    pub complaint_id: Option<Uuid>,
    pub person_id: Option<Uuid>,
    pub route: String,
    pub recipient_sealed: Option<Vec<u8>>,
    pub locale: String,
    pub state: String,
    pub attempts: i64,
    pub next_at: i64,
    pub leased_until: Option<i64>,
    /// Fixed, so that a second sending is recognised.
    pub message_id: String,
    pub created_at: i64,
    pub failure: Option<String>,
    pub settled_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
