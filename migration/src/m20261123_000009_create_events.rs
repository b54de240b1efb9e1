//! The hash-chained streams. Appended only: triggers refuse everything else.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("events")
                    .col(uuid("complaint_id"))
                    .col(number("seq"))
                    .col(instant("at"))
                    .col(uuid("actor").null())
                    .col(text("role"))
                    .col(text("verb"))
                    .col(text("stage_from").null())
                    .col(text("stage_to").null())
                    .col(text("codes"))
                    .col(bytes("detail_hash").null())
                    .col(bytes("prev_hash"))
                    .col(bytes("hash"))
                    .primary_key(&mut key(&["complaint_id", "seq"]))
                    .foreign_key(&mut refers("events", "complaint_id", "complaints"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("events", &["at"])).await?;
        manager
            .create_table(
                table("system_events")
                    .col(number("seq"))
                    .col(instant("at"))
                    .col(uuid("actor").null())
                    .col(text("role"))
                    .col(text("verb"))
                    .col(text("stage_from").null())
                    .col(text("stage_to").null())
                    .col(text("codes"))
                    .col(bytes("detail_hash").null())
                    .col(bytes("prev_hash"))
                    .col(bytes("hash"))
                    .primary_key(&mut key(&["seq"]))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("system_events", &["at"])).await?;
        manager
            .create_table(
                table("event_heads")
                    .col(uuid("stream"))
                    .col(number("seq"))
                    .col(bytes("hash"))
                    .primary_key(&mut key(&["stream"]))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("event_details")
                    .col(uuid("complaint_id"))
                    .col(number("seq"))
                    .col(bytes("salt_sealed"))
                    .col(bytes("body_sealed"))
                    .primary_key(&mut key(&["complaint_id", "seq"]))
                    .foreign_key(&mut refers("event_details", "complaint_id", "complaints"))
                    .to_owned(),
            )
            .await?;
        append_only(manager, "events").await?;
        append_only(manager, "system_events").await?;
        Ok(())
    }
}
