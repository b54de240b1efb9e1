//! Danger to a person, with its own log.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("safeguarding_alerts")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(text("level"))
                    .col(instant("raised_at"))
                    .col(uuid("raised_by").null())
                    .col(text("ground"))
                    .col(instant("cleared_at").null())
                    .col(uuid("cleared_by").null())
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("safeguarding_alerts", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("safeguarding_alerts", "raised_by", "people"))
                    .foreign_key(&mut refers("safeguarding_alerts", "cleared_by", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("safeguarding_alerts", &["complaint_id", "raised_at"]))
            .await?;
        Ok(())
    }
}
