//! Content opened for a purpose, for a limited time. The reason stands in the history, sealed.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("openings")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(uuid("person_id"))
                    .col(text("purpose"))
                    .col(instant("opened_at"))
                    .col(instant("until"))
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("openings", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("openings", "person_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("openings", &["person_id", "complaint_id", "until"]))
            .await
    }
}
