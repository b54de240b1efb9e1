//! Attempts, counted.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("counters")
                    .col(text("limit_name"))
                    .col(bytes("key_hash"))
                    .col(instant("window_start"))
                    .col(number("count"))
                    .col(instant("blocked_until").null())
                    .primary_key(&mut key(&["limit_name", "key_hash"]))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("counters", &["window_start"])).await?;
        Ok(())
    }
}
