//! What became of a notice: why it did not leave, and when it was over.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for mut column in [
            text("failure").null().to_owned(),
            instant("settled_at").null().to_owned(),
        ] {
            let table = Table::alter().table("outbox").add_column(&mut column).to_owned();
            manager.alter_table(table).await?;
        }
        manager
            .create_index(index("outbox", &["state", "settled_at"]))
            .await
    }
}
