//! Cases offered to another holder, who has to accept.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("handovers")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(uuid("from_id").null())
                    .col(uuid("to_id"))
                    .col(uuid("by_id"))
                    .col(instant("asked_at"))
                    .col(instant("answered_at").null())
                    .col(text("outcome").null())
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("handovers", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("handovers", "from_id", "people"))
                    .foreign_key(&mut refers("handovers", "to_id", "people"))
                    .foreign_key(&mut refers("handovers", "by_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("handovers", &["complaint_id", "answered_at"]))
            .await?;
        manager
            .create_index(index("handovers", &["to_id", "answered_at"]))
            .await
    }
}
