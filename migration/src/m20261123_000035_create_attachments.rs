//! Files of drafts and cases. A draft's id becomes its case's, so `complaint_id` refers to either.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("attachments")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(number("seq"))
                    .col(flag("is_by_client"))
                    .col(uuid("author_id").null())
                    .col(bytes("name_sealed"))
                    .col(bytes("note_sealed").null())
                    .col(bytes("plain_hash_sealed"))
                    .col(bytes("cipher_hash"))
                    .col(text("declared").null())
                    .col(text("recognised"))
                    .col(number("size"))
                    .col(text("state"))
                    .col(flag("is_metadata_kept"))
                    .col(uuid("blob_id"))
                    .col(uuid("copy_id").null())
                    .col(text("copy_type").null())
                    .col(instant("added_at"))
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("attachments", "author_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("attachments", &["complaint_id", "seq"]))
            .await?;
        manager.create_index(index("attachments", &["state"])).await
    }
}
