//! Warnings and the breach of a clock; each fires once.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "deadline_steps")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub deadline_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub step: String,
    pub due_at: i64,
    pub fired_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::deadlines::Entity",
        from = "Column::DeadlineId",
        to = "super::deadlines::Column::Id"
    )]
    Deadlines,
}

impl Related<super::deadlines::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Deadlines.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
