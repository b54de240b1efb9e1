//! Pauses of a case, proposed, running and ended, and what of them stands on the case itself.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("holds")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(number("round"))
                    .col(text("reason"))
                    .col(text("state"))
                    .col(bytes("words_sealed"))
                    .col(number("length"))
                    .col(uuid("proposed_by"))
                    .col(instant("proposed_at"))
                    .col(uuid("decided_by").null())
                    .col(instant("started_at").null())
                    .col(instant("ended_at").null())
                    .col(text("ended_how").null())
                    .col(bytes("change_sealed").null())
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("holds", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("holds", "proposed_by", "people"))
                    .foreign_key(&mut refers("holds", "decided_by", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("holds", &["complaint_id", "proposed_at"]))
            .await?;
        for column in [
            text("hold_reason").null().to_owned(),
            flag("has_client_withdrawn").default(false).to_owned(),
        ] {
            let mut change = Table::alter();
            manager
                .alter_table(change.table("complaints").add_column(column).to_owned())
                .await?;
        }
        Ok(())
    }
}
