//! Files of drafts and cases; their bytes lie sealed in the blob store.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attachments")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub complaint_id: Uuid,
    pub seq: i64,
    pub is_by_client: bool,
    pub author_id: Option<Uuid>,
    pub name_sealed: Vec<u8>,
    pub note_sealed: Option<Vec<u8>>,
    pub plain_hash_sealed: Vec<u8>,
    pub cipher_hash: Vec<u8>,
    pub declared: Option<String>,
    pub recognised: String,
    pub size: i64,
    pub state: String,
    pub is_metadata_kept: bool,
    pub blob_id: Uuid,
    pub copy_id: Option<Uuid>,
    pub copy_type: Option<String>,
    pub added_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
