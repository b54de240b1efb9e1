//! What the organisation decided about itself, a row for each part; a part without a row follows the environment.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("settings")
                    .col(text("part"))
                    .col(text("value"))
                    .col(number("version"))
                    .col(instant("changed_at"))
                    .col(uuid("changed_by").null())
                    .primary_key(&mut key(&["part"]))
                    .foreign_key(&mut refers("settings", "changed_by", "people"))
                    .to_owned(),
            )
            .await
    }
}
