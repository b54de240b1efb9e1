//! The schema, as a list of changes that only grows.
//!
//! Rules: one change a file, `mYYYYMMDD_NNNNNN_<verb>_<noun>.rs`; a merged file is never edited; expand, migrate, then
//! contract; there is no way back, a snapshot is taken before instead. Column types are those of `columns`, so that
//! both engines agree. A new column also needs its field in `store/entities` and its class in `store/classes.rs`.

mod columns;
mod m20261123_000001_create_people;
mod m20261123_000002_create_complaints;
mod m20261123_000003_create_parties;
mod m20261123_000004_create_statements;
mod m20261123_000005_create_memberships;
mod m20261123_000006_create_messages;
mod m20261123_000007_create_deadlines;
mod m20261123_000008_create_safeguarding_alerts;
mod m20261123_000009_create_events;
mod m20261123_000010_create_outbox;
mod m20261123_000011_create_receipts;
mod m20261123_000012_create_drafts;
mod m20261123_000013_create_sessions;
mod m20261123_000014_create_counters;
mod m20261123_000020_create_assessments;
mod m20261123_000021_create_declines;
mod m20261123_000025_create_holds;
mod m20261123_000026_create_withdrawals;
mod m20261123_000027_create_safeguarding_entries;
mod m20261123_000030_note_mail_outcomes;
mod m20261123_000031_create_openings;
mod m20261123_000032_create_handovers;
mod m20261123_000035_create_attachments;
mod m20261123_000045_create_settings;
mod m20261123_000046_add_qualification;
mod m20261123_000050_create_notes;
mod m20261123_000051_index_unmatched_complaints;

use sea_orm_migration::MigrationTrait;
pub use sea_orm_migration::MigratorTrait;

/// Every migration, in order.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261123_000001_create_people::Migration),
            Box::new(m20261123_000002_create_complaints::Migration),
            Box::new(m20261123_000003_create_parties::Migration),
            Box::new(m20261123_000004_create_statements::Migration),
            Box::new(m20261123_000005_create_memberships::Migration),
            Box::new(m20261123_000006_create_messages::Migration),
            Box::new(m20261123_000007_create_deadlines::Migration),
            Box::new(m20261123_000008_create_safeguarding_alerts::Migration),
            Box::new(m20261123_000009_create_events::Migration),
            Box::new(m20261123_000010_create_outbox::Migration),
            Box::new(m20261123_000011_create_receipts::Migration),
            Box::new(m20261123_000012_create_drafts::Migration),
            Box::new(m20261123_000013_create_sessions::Migration),
            Box::new(m20261123_000014_create_counters::Migration),
            Box::new(m20261123_000020_create_assessments::Migration),
            Box::new(m20261123_000021_create_declines::Migration),
            Box::new(m20261123_000025_create_holds::Migration),
            Box::new(m20261123_000026_create_withdrawals::Migration),
            Box::new(m20261123_000027_create_safeguarding_entries::Migration),
            Box::new(m20261123_000030_note_mail_outcomes::Migration),
            Box::new(m20261123_000031_create_openings::Migration),
            Box::new(m20261123_000032_create_handovers::Migration),
            Box::new(m20261123_000035_create_attachments::Migration),
            Box::new(m20261123_000045_create_settings::Migration),
            Box::new(m20261123_000046_add_qualification::Migration),
            Box::new(m20261123_000050_create_notes::Migration),
            Box::new(m20261123_000051_index_unmatched_complaints::Migration),
        ]
    }
}
