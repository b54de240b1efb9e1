//! A raise of the safeguarding level.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "safeguarding_alerts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub complaint_id: Uuid,
    pub level: String,
    pub raised_at: i64,
    /// None when the client raised it.
    pub raised_by: Option<Uuid>,
    pub ground: String,
    pub cleared_at: Option<i64>,
    pub cleared_by: Option<Uuid>,
    pub words_sealed: Option<Vec<u8>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
