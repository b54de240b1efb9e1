//! What a member of staff is qualified for, in their own words: an investigation team may have to show it.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .alter_table(
                Table::alter()
                    .table("people")
                    .add_column(text("qualification").null())
                    .to_owned(),
            )
            .await
    }
}
