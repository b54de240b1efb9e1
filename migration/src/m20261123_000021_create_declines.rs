//! Not taking a complaint up: proposals with what came of them, and letters as they were issued.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("declines")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(number("round"))
                    .col(text("state"))
                    .col(text("reason"))
                    .col(bytes("body_sealed"))
                    .col(uuid("proposed_by_id"))
                    .col(instant("proposed_at"))
                    .col(uuid("decided_by_id").null())
                    .col(instant("decided_at").null())
                    .col(bytes("note_sealed").null())
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("declines", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("declines", "proposed_by_id", "people"))
                    .foreign_key(&mut refers("declines", "decided_by_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("declines", &["complaint_id", "proposed_at"]))
            .await?;
        manager
            .create_index(index("declines", &["state", "proposed_at"]))
            .await?;
        manager
            .create_table(
                table("letters")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(number("round"))
                    .col(text("kind"))
                    .col(text("locale"))
                    .col(bytes("body_sealed"))
                    .col(uuid("issued_by_id"))
                    .col(instant("issued_at"))
                    .col(instant("read_at").null())
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("letters", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("letters", "issued_by_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("letters", &["complaint_id", "issued_at"]))
            .await?;
        Ok(())
    }
}
