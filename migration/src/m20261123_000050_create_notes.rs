//! Notes among staff: beside the messages, never part of them.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("notes")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(number("seq"))
                    .col(uuid("author_id"))
                    .col(bytes("body_sealed"))
                    .col(instant("at"))
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("notes", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("notes", "author_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("notes", &["complaint_id", "seq"]))
            .await
    }
}
