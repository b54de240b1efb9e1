//! A clock of a complaint.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "deadlines")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub complaint_id: Uuid,
    /// The complainant it runs for; nil for the complaint as a whole.
    pub party_id: Uuid,
    pub round: i64,
    pub kind: String,
    pub started_at: i64,
    pub unit: String,
    pub amount: i64,
    pub due_at: i64,
    pub original_due_at: i64,
    /// Working days added by pauses.
    pub paused_wd: i64,
    /// The local day the present pause began.
    pub paused_on: Option<Date>,
    pub state: String,
    pub stopped_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(has_many = "super::deadline_steps::Entity")]
    DeadlineSteps,
}

impl Related<super::deadline_steps::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::DeadlineSteps.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
