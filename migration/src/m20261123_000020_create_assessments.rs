//! What intake makes of a complaint: the assessment of a round, and the allegations to be found true or not.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("assessments")
                    .col(uuid("complaint_id"))
                    .col(number("round"))
                    .col(text("out_reason").null())
                    .col(bytes("note_sealed").null())
                    .col(text("primary_category"))
                    .col(text("screen"))
                    .col(text("computed_priority"))
                    .col(text("priority_rule"))
                    .col(uuid("by_id"))
                    .col(instant("at"))
                    .primary_key(&mut key(&["complaint_id", "round"]))
                    .foreign_key(&mut refers("assessments", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("assessments", "by_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("allegations")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(number("round"))
                    .col(number("number"))
                    .col(text("category"))
                    .col(bytes("words_sealed"))
                    .col(flag("is_current"))
                    .col(uuid("by_id").null())
                    .col(instant("at"))
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("allegations", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("allegations", "by_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("allegations", &["complaint_id", "round", "number"]))
            .await?;
        Ok(())
    }
}
