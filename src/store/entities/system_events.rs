//! What happened outside complaints: sign-ins, denials, grants, keys.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "system_events")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i64,
    pub at: i64,
    /// The member of staff; none for clients and the scheduler.
    pub actor: Option<Uuid>,
    pub role: String,
    pub verb: String,
    pub stage_from: Option<String>,
    pub stage_to: Option<String>,
    /// `name=value` pairs of codes, ids and instants.
    pub codes: String,
    pub detail_hash: Option<Vec<u8>>,
    pub prev_hash: Vec<u8>,
    pub hash: Vec<u8>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
