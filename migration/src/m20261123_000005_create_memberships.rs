//! Who may know of a complaint, who may not, who works on it.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("exclusions")
                    .col(uuid("complaint_id"))
                    .col(uuid("person_id"))
                    .col(text("reason"))
                    .col(instant("since"))
                    .primary_key(&mut key(&["complaint_id", "person_id"]))
                    .foreign_key(&mut refers("exclusions", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("exclusions", "person_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("exclusions", &["person_id", "complaint_id"]))
            .await?;
        manager
            .create_table(
                table("interest_declarations")
                    .col(uuid("complaint_id"))
                    .col(uuid("person_id"))
                    .col(flag("has_interest"))
                    .col(text("kind").null())
                    .col(instant("at"))
                    .primary_key(&mut key(&["complaint_id", "person_id"]))
                    .foreign_key(&mut refers("interest_declarations", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("interest_declarations", "person_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("memberships")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(uuid("person_id"))
                    .col(text("position"))
                    .col(text("reason"))
                    .col(flag("is_active"))
                    .col(instant("since"))
                    .col(instant("until").null())
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("memberships", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("memberships", "person_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("memberships", &["complaint_id", "is_active"]))
            .await?;
        manager
            .create_index(index("memberships", &["person_id", "is_active"]))
            .await?;
        Ok(())
    }
}
