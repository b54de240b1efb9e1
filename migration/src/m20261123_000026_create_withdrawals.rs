//! Withdrawals: asked for, standing, undone, and whether the organisation goes on by itself.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("withdrawals")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(number("round"))
                    .col(text("state"))
                    .col(uuid("asked_by").null())
                    .col(instant("asked_at"))
                    .col(instant("withdrawn_at").null())
                    .col(instant("stage_since").null())
                    .col(bytes("reason_sealed").null())
                    .col(bytes("pressure_sealed").null())
                    .col(text("ground").null())
                    .col(uuid("proposed_by").null())
                    .col(instant("proposed_at").null())
                    .col(bytes("proposal_sealed").null())
                    .col(uuid("decided_by").null())
                    .col(instant("decided_at").null())
                    .col(bytes("decision_sealed").null())
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("withdrawals", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("withdrawals", "asked_by", "people"))
                    .foreign_key(&mut refers("withdrawals", "proposed_by", "people"))
                    .foreign_key(&mut refers("withdrawals", "decided_by", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("withdrawals", &["complaint_id", "asked_at"]))
            .await?;
        manager.create_index(index("withdrawals", &["state"])).await?;
        Ok(())
    }
}
