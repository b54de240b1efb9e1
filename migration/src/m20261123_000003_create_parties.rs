//! People on a complaint and how to reach them.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("parties")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(text("role"))
                    .col(bytes("name_sealed").null())
                    .col(bytes("name_index").null())
                    .col(text("relation").null())
                    .col(bytes("notes_sealed").null())
                    .col(number("version"))
                    .col(instant("created_at"))
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("parties", "complaint_id", "complaints"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("parties", &["complaint_id"])).await?;
        manager.create_index(index("parties", &["name_index"])).await?;
        manager
            .create_table(
                table("contact_ways")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(uuid("party_id"))
                    .col(number("position"))
                    .col(text("method"))
                    .col(bytes("address_sealed"))
                    .col(bytes("address_index"))
                    .col(number("version"))
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("contact_ways", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("contact_ways", "party_id", "parties"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("contact_ways", &["complaint_id"]))
            .await?;
        manager
            .create_index(index("contact_ways", &["address_index"]))
            .await?;
        Ok(())
    }
}
