//! The list of complaints whose counsellor the directory does not know: few among many, so found by an index.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_index(index(
                "complaints",
                &[
                    "is_counsellor_unmatched",
                    "stage",
                    "safety_rank",
                    "next_due_at",
                    "id",
                ],
            ))
            .await
    }
}
