//! Complaints: the plain facts that lists and charts need, and the wrap of each key.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("complaints")
                    .col(uuid("id"))
                    .col(text("reference"))
                    .col(text("stage"))
                    .col(text("stage_from").null())
                    .col(text("review_of").null())
                    .col(instant("stage_at"))
                    .col(uuid("merged_into").null())
                    .col(flag("is_open"))
                    .col(text("path").null())
                    .col(text("channel"))
                    .col(text("identity_mode"))
                    .col(text("representation"))
                    .col(text("locale"))
                    .col(number("round"))
                    .col(instant("round_started_at"))
                    .col(instant("received_at"))
                    .col(instant("entered_at"))
                    .col(text("priority").null())
                    .col(text("severity").null())
                    .col(text("likelihood").null())
                    .col(text("harm").null())
                    .col(text("safeguarding"))
                    .col(number("safety_rank"))
                    .col(uuid("site_id").null())
                    .col(uuid("counsellor_id").null())
                    .col(flag("is_counsellor_unmatched"))
                    .col(flag("is_minor"))
                    .col(uuid("holder_id").null())
                    .col(instant("first_response_at").null())
                    .col(text("first_response_method").null())
                    .col(flag("is_first_response_late"))
                    .col(instant("next_due_at"))
                    .col(text("next_due_kind").null())
                    .col(instant("last_client_message_at").null())
                    .col(instant("last_staff_message_at").null())
                    .col(number("client_unread"))
                    .col(number("staff_unread"))
                    .col(number("version"))
                    .col(uuid("created_by").null())
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("complaints", "merged_into", "complaints"))
                    .foreign_key(&mut refers("complaints", "site_id", "sites"))
                    .foreign_key(&mut refers("complaints", "counsellor_id", "counsellors"))
                    .foreign_key(&mut refers("complaints", "holder_id", "people"))
                    .foreign_key(&mut refers("complaints", "created_by", "people"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("complaints", &["reference"])).await?;
        manager
            .create_index(index(
                "complaints",
                &["is_open", "safety_rank", "next_due_at", "id"],
            ))
            .await?;
        manager
            .create_index(index(
                "complaints",
                &["holder_id", "is_open", "safety_rank", "next_due_at", "id"],
            ))
            .await?;
        manager
            .create_index(index(
                "complaints",
                &["stage", "safety_rank", "next_due_at", "id"],
            ))
            .await?;
        manager
            .create_index(index("complaints", &["counsellor_id"]))
            .await?;
        manager
            .create_index(index("complaints", &["received_at"]))
            .await?;
        manager
            .create_table(
                table("case_keys")
                    .col(uuid("complaint_id"))
                    .col(number("key_number"))
                    .col(bytes("wrap"))
                    .primary_key(&mut key(&["complaint_id"]))
                    .foreign_key(&mut refers("case_keys", "complaint_id", "complaints"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("case_keys", &["key_number"])).await?;
        Ok(())
    }
}
