//! The safety log: contacts, assessments, signatures and reports beside the alerts, and the words of an alert.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("safeguarding_entries")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(text("kind"))
                    .col(text("level").null())
                    .col(text("method").null())
                    .col(instant("at"))
                    .col(instant("entered_at"))
                    .col(uuid("by_id"))
                    .col(bytes("words_sealed"))
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("safeguarding_entries", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("safeguarding_entries", "by_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("safeguarding_entries", &["complaint_id", "entered_at"]))
            .await?;
        append_only(manager, "safeguarding_entries").await?;
        let mut change = Table::alter();
        let words = bytes("words_sealed").null().to_owned();
        manager
            .alter_table(change.table("safeguarding_alerts").add_column(words).to_owned())
            .await?;
        Ok(())
    }
}
