//! What every column may hold. A test reads the live schema and fails on a column without a class, and on a text or
//! binary column whose class does not allow that type: nothing a client said can get into a plain column unnoticed.
//!
//! Add a column: its line here. Plain text is for codes, public references and the organisation's own directory.

use Class::{
    BlindIndex, Code, Day, Directory, Flag, Hash, Id, Instant, Number, PasswordHash, Reference, Sealed, Wrap,
};

/// What a column may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// An id drawn at random.
    Id,
    /// A count, an amount, a version.
    Number,
    /// Microseconds since 1970 in UTC.
    Instant,
    /// A calendar day.
    Day,
    /// Yes or no.
    Flag,
    /// Values of an enumeration, or ids and instants named by one.
    Code,
    /// Shown to everybody concerned, secret to nobody: a complaint's number, a mail's id.
    Reference,
    /// Names of the organisation's own staff, places and days, and what it decides about itself. Never of a client.
    Directory,
    /// Ciphertext under a case key or the ring.
    Sealed,
    /// A key under another key.
    Wrap,
    /// A truncated keyed hash, for exact look-ups.
    BlindIndex,
    /// A hash of something unguessable, or a chain hash.
    Hash,
    /// Argon2id.
    PasswordHash,
}

macro_rules! classes {
    ($($table:ident { $($column:ident: $class:ident),+ $(,)? })+) => {
        /// Every table with its columns and their classes.
        pub const CLASSES: &[(&str, &[(&str, Class)])] =
            &[$((stringify!($table), &[$((stringify!($column), $class)),+])),+];
    };
}

classes! {
    sites { id: Id, name: Directory, retired_at: Instant }
    people {
        id: Id, account: Directory, display_name: Directory, email_sealed: Sealed, email_index: BlindIndex,
        locale: Code, site_id: Id, supervisor_id: Id, is_safeguarding: Flag, is_active: Flag, is_on_duty:
        Flag, password_hash: PasswordHash, factor_epoch: Number, role_epoch: Number, failures: Number,
        version: Number, created_at: Instant, qualification: Directory
    }
    person_roles { person_id: Id, role: Code }
    counsellors { id: Id, name: Directory, site_id: Id, person_id: Id, is_former: Flag }
    person_links {
        token_hash: Hash, purpose: Code, person_id: Id, created_at: Instant, expires_at: Instant, used_at:
        Instant
    }
    settings { part: Code, value: Directory, version: Number, changed_at: Instant, changed_by: Id }
    calendar_days { on_date: Day, kind: Code, name: Directory, source: Directory }
    complaints {
        id: Id, reference: Reference, stage: Code, stage_from: Code, review_of: Code, stage_at: Instant, merged_into: Id,
        is_open: Flag, path: Code, channel: Code, identity_mode: Code, representation: Code, locale: Code,
        round: Number, round_started_at: Instant, received_at: Instant, entered_at: Instant, priority: Code,
        severity: Code, likelihood: Code, harm: Code, safeguarding: Code, safety_rank: Number, site_id: Id,
        counsellor_id: Id, is_counsellor_unmatched: Flag, is_minor: Flag, holder_id: Id, first_response_at:
        Instant, first_response_method: Code, is_first_response_late: Flag, next_due_at: Instant,
        next_due_kind: Code, last_client_message_at: Instant, last_staff_message_at: Instant, client_unread:
        Number, staff_unread: Number, version: Number, created_by: Id, hold_reason: Code, has_client_withdrawn: Flag
    }
    case_keys { complaint_id: Id, key_number: Number, wrap: Wrap }
    parties {
        id: Id, complaint_id: Id, role: Code, name_sealed: Sealed, name_index: BlindIndex, relation: Code,
        notes_sealed: Sealed, version: Number, created_at: Instant
    }
    contact_ways {
        id: Id, complaint_id: Id, party_id: Id, position: Number, method: Code, address_sealed: Sealed,
        address_index: BlindIndex, version: Number
    }
    statements {
        id: Id, complaint_id: Id, seq: Number, is_by_client: Flag, author_id: Id, kind: Code, body_sealed:
        Sealed, at: Instant
    }
    answers { complaint_id: Id, body_sealed: Sealed, version: Number }
    attachments {
        id: Id, complaint_id: Id, seq: Number, is_by_client: Flag, author_id: Id, name_sealed: Sealed, note_sealed:
        Sealed, plain_hash_sealed: Sealed, cipher_hash: Hash, declared: Code, recognised: Code, size: Number, state:
        Code, is_metadata_kept: Flag, blob_id: Id, copy_id: Id, copy_type: Code, added_at: Instant
    }
    complaint_categories { complaint_id: Id, code: Code, is_primary: Flag, chosen_by: Code }
    assessments {
        complaint_id: Id, round: Number, out_reason: Code, note_sealed: Sealed, primary_category: Code, screen: Code,
        computed_priority: Code, priority_rule: Code, by_id: Id, at: Instant
    }
    allegations {
        id: Id, complaint_id: Id, round: Number, number: Number, category: Code, words_sealed: Sealed, is_current:
        Flag, by_id: Id, at: Instant
    }
    declines {
        id: Id, complaint_id: Id, round: Number, state: Code, reason: Code, body_sealed: Sealed, proposed_by_id: Id,
        proposed_at: Instant, decided_by_id: Id, decided_at: Instant, note_sealed: Sealed
    }
    letters {
        id: Id, complaint_id: Id, round: Number, kind: Code, locale: Code, body_sealed: Sealed, issued_by_id: Id,
        issued_at: Instant, read_at: Instant
    }
    desired_outcomes { complaint_id: Id, position: Number, kind: Code }
    consents { complaint_id: Id, kind: Code, text_version: Code, given_at: Instant, withdrawn_at: Instant }
    exclusions { complaint_id: Id, person_id: Id, reason: Code, since: Instant }
    interest_declarations { complaint_id: Id, person_id: Id, has_interest: Flag, kind: Code, at: Instant }
    memberships {
        id: Id, complaint_id: Id, person_id: Id, position: Code, reason: Code, is_active: Flag, since:
        Instant, until: Instant
    }
    messages {
        id: Id, complaint_id: Id, seq: Number, side: Code, author_id: Id, body_sealed: Sealed, at: Instant,
        read_at: Instant
    }
    notes { id: Id, complaint_id: Id, seq: Number, author_id: Id, body_sealed: Sealed, at: Instant }
    contacts {
        id: Id, complaint_id: Id, round: Number, by_id: Id, method: Code, at: Instant, is_reached: Flag,
        summary_sealed: Sealed, entered_at: Instant, is_first_response: Flag
    }
    deadlines {
        id: Id, complaint_id: Id, party_id: Id, round: Number, kind: Code, started_at: Instant, unit: Code,
        amount: Number, due_at: Instant, original_due_at: Instant, paused_wd: Number, paused_on: Day, state: Code, stopped_at:
        Instant
    }
    deadline_steps { deadline_id: Id, step: Code, due_at: Instant, fired_at: Instant }
    safeguarding_alerts {
        id: Id, complaint_id: Id, level: Code, raised_at: Instant, raised_by: Id, ground: Code, cleared_at: Instant, cleared_by: Id,
        words_sealed: Sealed
    }
    safeguarding_entries {
        id: Id, complaint_id: Id, kind: Code, level: Code, method: Code, at: Instant, entered_at: Instant, by_id: Id,
        words_sealed: Sealed
    }
    holds {
        id: Id, complaint_id: Id, round: Number, reason: Code, state: Code, words_sealed: Sealed, length: Number,
        proposed_by: Id, proposed_at: Instant, decided_by: Id, started_at: Instant, ended_at: Instant,
        ended_how: Code, change_sealed: Sealed
    }
    withdrawals {
        id: Id, complaint_id: Id, round: Number, state: Code, asked_by: Id, asked_at: Instant, withdrawn_at: Instant,
        stage_since: Instant, reason_sealed: Sealed, pressure_sealed: Sealed, ground: Code, proposed_by: Id,
        proposed_at: Instant, proposal_sealed: Sealed, decided_by: Id, decided_at: Instant,
        decision_sealed: Sealed
    }
    events {
        complaint_id: Id, seq: Number, at: Instant, actor: Id, role: Code, verb: Code, stage_from: Code,
        stage_to: Code, codes: Code, detail_hash: Hash, prev_hash: Hash, hash: Hash
    }
    system_events {
        seq: Number, at: Instant, actor: Id, role: Code, verb: Code, stage_from: Code, stage_to: Code, codes:
        Code, detail_hash: Hash, prev_hash: Hash, hash: Hash
    }
    event_heads { stream: Id, seq: Number, hash: Hash }
    event_details { complaint_id: Id, seq: Number, salt_sealed: Sealed, body_sealed: Sealed }
    outbox {
        id: Id, kind: Code, complaint_id: Id, person_id: Id, route: Code, recipient_sealed: Sealed, locale:
        Code, state: Code, attempts: Number, next_at: Instant, leased_until: Instant, message_id: Reference,
        created_at: Instant, failure: Code, settled_at: Instant
    }
    openings { id: Id, complaint_id: Id, person_id: Id, purpose: Code, opened_at: Instant, until: Instant }
    handovers {
        id: Id, complaint_id: Id, from_id: Id, to_id: Id, by_id: Id, asked_at: Instant, answered_at: Instant,
        outcome: Code
    }
    receipt_codes { code_index: Hash, complaint_id: Id, code_hash: PasswordHash, created_at: Instant }
    submissions {
        submission_key: Hash, complaint_id: Id, receipt_sealed: Sealed, expires_at: Instant, acknowledged_at:
        Instant
    }
    once_keys { key: Hash, outcome: Code, at: Instant }
    drafts {
        id: Id, lookup: Hash, payload_sealed: Sealed, version: Number, created_at: Instant, expires_at:
        Instant
    }
    draft_wraps { draft_id: Id, kind: Code, code_index: Hash, code_hash: PasswordHash, wrap: Wrap }
    sessions {
        id_hash: Hash, payload_sealed: Sealed, principal_kind: Code, person_id: Id, complaint_id: Id, stamp:
        Hash, created_at: Instant, last_seen_at: Instant, expires_at: Instant, factor_at: Instant
    }
    counters {
        limit_name: Code, key_hash: Hash, window_start: Instant, count: Number, blocked_until: Instant
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use sea_orm::{ConnectionTrait, FromQueryResult, Statement};

    use super::*;
    use crate::store::db::connected::Connected;
    use crate::store::testing::{Engine, each_engine};

    /// A column of the live schema: table, column, whether it can hold text or bytes.
    #[derive(FromQueryResult)]
    struct Column {
        place: String,
        name: String,
        kind: String,
    }

    const SQLITE: &str = "SELECT m.name AS place, c.name AS name, lower(c.type) AS kind \
        FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'";
    const POSTGRES: &str = "SELECT table_name::text AS place, column_name::text AS name, data_type::text AS kind \
        FROM information_schema.columns WHERE table_schema = 'public'";

    #[tokio::test]
    async fn every_column_has_a_class_that_fits_its_type() {
        each_engine(async |store| {
            let reader = store.db.reader();
            let connection = reader.connection();
            let sql = if store.engine == Engine::Sqlite {
                SQLITE
            } else {
                POSTGRES
            };
            let statement = Statement::from_string(connection.get_database_backend(), sql);
            let rows = connection.query_all_raw(statement).await.unwrap();
            let mut classes: BTreeMap<String, Class> = CLASSES
                .iter()
                .flat_map(|(table, columns)| {
                    columns
                        .iter()
                        .map(move |(column, class)| (format!("{table}.{column}"), *class))
                })
                .collect();
            for row in rows {
                let found = Column::from_query_result(&row, "").unwrap();
                if found.place == "seaql_migrations" {
                    continue;
                }
                let name = format!("{}.{}", found.place, found.name);
                let class = classes
                    .remove(&name)
                    .unwrap_or_else(|| panic!("{name} has no class"));
                let fits: &[&str] = match class {
                    Id => &["uuid", "uuid_text"],
                    Number | Instant if store.engine == Engine::Sqlite => &["bigint", "integer"],
                    Number | Instant => &["bigint"],
                    Day => &["date", "date_text"],
                    Flag => &["boolean"],
                    Code | Reference | Directory | PasswordHash => &["text"],
                    Sealed | Wrap | BlindIndex | Hash => &["blob", "bytea"],
                };
                let (column, kind) = (&*found.name, &*found.kind);
                assert!(fits.contains(&kind), "{name} is {kind}, but classed {class:?}");
                assert_eq!(column.ends_with("_sealed"), class == Sealed, "{name}");
                assert_eq!(
                    column.starts_with("is_") || column.starts_with("has_"),
                    class == Flag,
                    "{name}"
                );
            }
            assert!(
                classes.is_empty(),
                "classed, but not in the schema: {:?}",
                classes.keys()
            );
        })
        .await;
    }
}
