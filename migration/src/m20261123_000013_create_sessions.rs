//! Sessions.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("sessions")
                    .col(bytes("id_hash"))
                    .col(bytes("payload_sealed"))
                    .col(text("principal_kind").null())
                    .col(uuid("person_id").null())
                    .col(uuid("complaint_id").null())
                    .col(bytes("stamp").null())
                    .col(instant("created_at"))
                    .col(instant("last_seen_at"))
                    .col(instant("expires_at"))
                    .col(instant("factor_at").null())
                    .primary_key(&mut key(&["id_hash"]))
                    .foreign_key(&mut refers("sessions", "person_id", "people"))
                    .foreign_key(&mut refers("sessions", "complaint_id", "complaints"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("sessions", &["person_id", "created_at"]))
            .await?;
        manager
            .create_index(index("sessions", &["complaint_id", "created_at"]))
            .await?;
        manager.create_index(index("sessions", &["expires_at"])).await?;
        Ok(())
    }
}
