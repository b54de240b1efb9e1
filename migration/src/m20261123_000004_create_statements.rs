//! What was said, and the rest of the answers.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("statements")
                    .col(uuid("id"))
                    .col(uuid("complaint_id"))
                    .col(number("seq"))
                    .col(flag("is_by_client"))
                    .col(uuid("author_id").null())
                    .col(text("kind"))
                    .col(bytes("body_sealed"))
                    .col(instant("at"))
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("statements", "complaint_id", "complaints"))
                    .foreign_key(&mut refers("statements", "author_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("statements", &["complaint_id", "seq"]))
            .await?;
        manager
            .create_table(
                table("answers")
                    .col(uuid("complaint_id"))
                    .col(bytes("body_sealed"))
                    .col(number("version"))
                    .primary_key(&mut key(&["complaint_id"]))
                    .foreign_key(&mut refers("answers", "complaint_id", "complaints"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("complaint_categories")
                    .col(uuid("complaint_id"))
                    .col(text("code"))
                    .col(flag("is_primary"))
                    .col(text("chosen_by"))
                    .primary_key(&mut key(&["complaint_id", "code"]))
                    .foreign_key(&mut refers("complaint_categories", "complaint_id", "complaints"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("complaint_categories", &["code"]))
            .await?;
        manager
            .create_table(
                table("desired_outcomes")
                    .col(uuid("complaint_id"))
                    .col(number("position"))
                    .col(text("kind"))
                    .primary_key(&mut key(&["complaint_id", "position"]))
                    .foreign_key(&mut refers("desired_outcomes", "complaint_id", "complaints"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("consents")
                    .col(uuid("complaint_id"))
                    .col(text("kind"))
                    .col(text("text_version"))
                    .col(instant("given_at"))
                    .col(instant("withdrawn_at").null())
                    .primary_key(&mut key(&["complaint_id", "kind"]))
                    .foreign_key(&mut refers("consents", "complaint_id", "complaints"))
                    .to_owned(),
            )
            .await?;
        Ok(())
    }
}
