//! The organisation: places, staff, counsellors, one-time links, the calendar.

use crate::columns::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("sites")
                    .col(uuid("id"))
                    .col(text("name"))
                    .col(instant("retired_at").null())
                    .primary_key(&mut key(&["id"]))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("people")
                    .col(uuid("id"))
                    .col(text("account"))
                    .col(text("display_name"))
                    .col(bytes("email_sealed").null())
                    .col(bytes("email_index").null())
                    .col(text("locale"))
                    .col(uuid("site_id").null())
                    .col(uuid("supervisor_id").null())
                    .col(flag("is_safeguarding"))
                    .col(flag("is_active"))
                    .col(flag("is_on_duty"))
                    .col(text("password_hash").null())
                    .col(number("factor_epoch"))
                    .col(number("role_epoch"))
                    .col(number("failures"))
                    .col(number("version"))
                    .col(instant("created_at"))
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("people", "site_id", "sites"))
                    .foreign_key(&mut refers("people", "supervisor_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("people", &["account"])).await?;
        manager.create_index(index("people", &["email_index"])).await?;
        manager.create_index(index("people", &["supervisor_id"])).await?;
        manager
            .create_table(
                table("person_roles")
                    .col(uuid("person_id"))
                    .col(text("role"))
                    .primary_key(&mut key(&["person_id", "role"]))
                    .foreign_key(&mut refers("person_roles", "person_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("person_roles", &["role", "person_id"]))
            .await?;
        manager
            .create_table(
                table("counsellors")
                    .col(uuid("id"))
                    .col(text("name"))
                    .col(uuid("site_id").null())
                    .col(uuid("person_id").null())
                    .col(flag("is_former"))
                    .primary_key(&mut key(&["id"]))
                    .foreign_key(&mut refers("counsellors", "site_id", "sites"))
                    .foreign_key(&mut refers("counsellors", "person_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("counsellors", &["person_id"])).await?;
        manager
            .create_table(
                table("person_links")
                    .col(bytes("token_hash"))
                    .col(text("purpose"))
                    .col(uuid("person_id"))
                    .col(instant("created_at"))
                    .col(instant("expires_at"))
                    .col(instant("used_at").null())
                    .primary_key(&mut key(&["token_hash"]))
                    .foreign_key(&mut refers("person_links", "person_id", "people"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("person_links", &["person_id"]))
            .await?;
        manager
            .create_table(
                table("calendar_days")
                    .col(day("on_date"))
                    .col(text("kind"))
                    .col(text("name"))
                    .col(text("source"))
                    .primary_key(&mut key(&["on_date"]))
                    .to_owned(),
            )
            .await?;
        Ok(())
    }
}
