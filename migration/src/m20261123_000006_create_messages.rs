//! Messages in the portal and contacts by other ways.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("messages")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(number("seq"))
                    .col(text("side"))
                    .col(uuid("author_id").null())
                    .col(bytes("body_sealed"))
                    .col(instant("at"))
                    .col(instant("read_at").null())
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("messages", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("messages", "author_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("messages", &["complaint_id", "seq"]))
            .await?;
        manager
            .create_table(
                table("contacts")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(number("round"))
                    .col(uuid("by_id"))
                    .col(text("method"))
                    .col(instant("at"))
                    .col(flag("is_reached"))
                    .col(bytes("summary_sealed"))
                    .col(instant("entered_at"))
                    .col(flag("is_first_response"))
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("contacts", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("contacts", "by_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("contacts", &["complaint_id", "at"]))
            .await?;
        Ok(())
    }
}
