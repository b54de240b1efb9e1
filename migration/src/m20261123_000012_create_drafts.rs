//! Drafts, unreadable to everyone but their writer.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("drafts")
                    .col(uuid("id"))
                    .col(bytes("lookup"))
                    .col(bytes("payload_sealed"))
                    .col(number("version"))
                    .col(instant("created_at"))
                    .col(instant("expires_at"))
                    .primary_key(&mut key(&["id"]))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("drafts", &["lookup"])).await?;
        manager.create_index(index("drafts", &["expires_at"])).await?;
        manager
            .create_table(
                table("draft_wraps")
                    .col(uuid("draft_id"))
                    .col(text("kind"))
                    .col(bytes("code_index").null())
                    .col(text("code_hash").null())
                    .col(bytes("wrap"))
                    .primary_key(&mut key(&["draft_id", "kind"]))
                    .foreign_key(&mut refers("draft_wraps", "draft_id", "drafts"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("draft_wraps", &["code_index"]))
            .await?;
        Ok(())
    }
}
