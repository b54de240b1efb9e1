//! Notices waiting to leave.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("outbox")
                    .col(uuid("id"))
                    .col(text("kind"))
                    .col(uuid("complaint_id").null())
                    .col(uuid("person_id").null())
                    .col(text("route"))
                    .col(bytes("recipient_sealed").null())
                    .col(text("locale"))
                    .col(text("state"))
                    .col(number("attempts"))
                    .col(instant("next_at"))
                    .col(instant("leased_until").null())
                    .col(text("message_id"))
                    .col(instant("created_at"))
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("outbox", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("outbox", "person_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("outbox", &["message_id"])).await?;
        manager
            .create_index(index("outbox", &["state", "next_at"]))
            .await?;
        manager.create_index(index("outbox", &["complaint_id"])).await?;
        Ok(())
    }
}
