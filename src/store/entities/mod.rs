//! The tables as SeaORM sees them, one file each. [`differences`] compares them with a live schema; a test does so on
//! both engines, `heard doctor` on the installation. Instants are microseconds since 1970 in UTC (`store::rows`).
//!
//! Add one: the migration, the file here, its line in the list below and in `store::classes`.

pub(super) mod allegations;
pub(super) mod answers;
pub(super) mod assessments;
pub(super) mod attachments;
pub(super) mod calendar_days;
pub(super) mod case_keys;
pub(super) mod complaint_categories;
pub(super) mod complaints;
pub(super) mod consents;
pub(super) mod contact_ways;
pub(super) mod contacts;
pub(super) mod counsellors;
pub(super) mod counters;
pub(super) mod deadline_steps;
pub(super) mod deadlines;
pub(super) mod declines;
pub(super) mod desired_outcomes;
pub(super) mod draft_wraps;
pub(super) mod drafts;
pub(super) mod event_details;
pub(super) mod event_heads;
pub(super) mod events;
pub(super) mod exclusions;
pub(super) mod handovers;
pub(super) mod holds;
pub(super) mod interest_declarations;
pub(super) mod letters;
pub(super) mod memberships;
pub(super) mod messages;
pub(super) mod notes;
pub(super) mod once_keys;
pub(super) mod openings;
pub(super) mod outbox;
pub(super) mod parties;
pub(super) mod people;
pub(super) mod person_links;
pub(super) mod person_roles;
pub(super) mod receipt_codes;
pub(super) mod safeguarding_alerts;
pub(super) mod safeguarding_entries;
pub(super) mod sessions;
pub(super) mod settings;
pub(super) mod sites;
pub(super) mod statements;
pub(super) mod submissions;
pub(super) mod system_events;
pub(super) mod withdrawals;

use sea_orm::{EntityTrait, Iterable, QuerySelect};

use super::classes::CLASSES;
use super::db::connected::Connected;

macro_rules! compare {
    ($reader:ident, $($table:ident),+ $(,)?) => {{
        let mut found = Vec::new();
        $(
            // Names every column of the entity; the classes, which are complete, tell whether it lacks one.
            if let Err(error) = $table::Entity::find().limit(1).all($reader.connection()).await {
                found.push(format!("{}: {error}", stringify!($table)));
            }
            let classed = CLASSES.iter().find(|(table, _)| *table == stringify!($table));
            if classed.is_none_or(|(_, columns)| columns.len() != $table::Column::iter().count()) {
                found.push(format!("{}: not every column is classed", stringify!($table)));
            }
        )+
        found
    }};
}

/// What does not agree between these entities and the schema of a database; empty when all is well.
pub(super) async fn differences(reader: &impl Connected) -> Vec<String> {
    compare!(
        reader,
        allegations,
        answers,
        attachments,
        assessments,
        calendar_days,
        case_keys,
        complaint_categories,
        complaints,
        consents,
        contact_ways,
        contacts,
        counsellors,
        counters,
        deadline_steps,
        deadlines,
        declines,
        desired_outcomes,
        draft_wraps,
        drafts,
        event_details,
        event_heads,
        events,
        exclusions,
        holds,
        interest_declarations,
        letters,
        memberships,
        messages,
        notes,
        once_keys,
        outbox,
        parties,
        people,
        person_links,
        person_roles,
        receipt_codes,
        safeguarding_alerts,
        safeguarding_entries,
        sessions,
        settings,
        sites,
        statements,
        submissions,
        system_events,
        withdrawals,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::each_engine;

    #[tokio::test]
    async fn entities_agree_with_the_schema() {
        each_engine(async |store| {
            assert_eq!(differences(&store.db.reader()).await, Vec::<String>::new());
        })
        .await;
    }
}
