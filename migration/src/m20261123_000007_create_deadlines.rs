//! Clocks as rows, their steps as rows: what fires is claimed in a transaction.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("deadlines")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(uuid("party_id"))
                    .col(number("round"))
                    .col(text("kind"))
                    .col(instant("started_at"))
                    .col(text("unit"))
                    .col(number("amount"))
                    .col(instant("due_at"))
                    .col(instant("original_due_at"))
                    .col(number("paused_wd"))
                    .col(day("paused_on").null())
                    .col(text("state"))
                    .col(instant("stopped_at").null())
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("deadlines", "complaint_id", "complaints"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique(
                "deadlines",
                &["complaint_id", "party_id", "round", "kind"],
            ))
            .await?;
        manager
            .create_index(index("deadlines", &["state", "due_at"]))
            .await?;
        manager
            .create_table(
                table("deadline_steps")
                    .col(uuid("deadline_id"))
                    .col(text("step"))
                    .col(instant("due_at"))
                    .col(instant("fired_at").null())
                    .primary_key(&mut key(&["deadline_id", "step"]))
                    .foreign_key(&mut refers("deadline_steps", "deadline_id", "deadlines"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("deadline_steps", &["fired_at", "due_at"]))
            .await?;
        Ok(())
    }
}
