//! Receipt codes, and what makes a repeated post harmless.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("receipt_codes")
                    .col(bytes("code_index"))
                    .col(uuid("complaint_id"))
                    .col(text("code_hash"))
                    .col(instant("created_at"))
                    .primary_key(&mut key(&["code_index"]))
                    .foreign_key(&mut refers("receipt_codes", "complaint_id", "complaints"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("receipt_codes", &["complaint_id"]))
            .await?;
        manager
            .create_table(
                table("submissions")
                    .col(bytes("submission_key"))
                    .col(uuid("complaint_id"))
                    .col(bytes("receipt_sealed"))
                    .col(instant("expires_at"))
                    .col(instant("acknowledged_at").null())
                    .primary_key(&mut key(&["submission_key"]))
                    .foreign_key(&mut refers("submissions", "complaint_id", "complaints"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("submissions", &["expires_at"]))
            .await?;
        manager
            .create_table(
                table("once_keys")
                    .col(bytes("key"))
                    .col(text("outcome"))
                    .col(instant("at"))
                    .primary_key(&mut key(&["key"]))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("once_keys", &["at"])).await?;
        Ok(())
    }
}
