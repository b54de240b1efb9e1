//! A migrated database on each engine for unit tests, and the hands of someone who rewrites history.

#[path = "../tests/harness/database.rs"]
mod database;

use std::sync::Arc;

use chrono::{DateTime, TimeZone, Utc};
pub(crate) use database::Engine;
use sea_orm::{ConnectionTrait, EntityTrait, Set};
use uuid::Uuid;

use super::db::connected::Connected;
use super::entities::{complaints, events, system_events};
use super::events::SYSTEM;
use super::links::Link;
use super::{Db, StoreError, Txn};
use crate::domain::complaint::ComplaintId;
use crate::seal::KeyRing;

/// What a test of the store needs.
pub(crate) struct TestStore {
    pub(crate) engine: Engine,
    pub(crate) db: Db,
    pub(crate) ring: Arc<KeyRing>,
    pub(crate) database: database::Database,
}

/// Runs a test on every engine present, each time on a fresh migrated database.
pub(crate) async fn each_engine(test: impl AsyncFn(&TestStore)) {
    for engine in Engine::present() {
        let database = database::Database::fresh(engine);
        let db = Db::open(&database.url).await.unwrap();
        db.migrate().await.unwrap();
        let ring = Arc::new(KeyRing::generate());
        let store = TestStore {
            engine,
            db,
            ring,
            database,
        };
        test(&store).await;
        store.db.close().await.unwrap();
    }
}

/// Monday, 2026-11-23, 10:00 in Shanghai, and some seconds.
pub(crate) fn at(seconds: i64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 23, 2, 0, 0).unwrap() + chrono::TimeDelta::seconds(seconds)
}

/// A bare complaint row, so that other rows have something to belong to.
pub(crate) async fn add_complaint(store: &TestStore, number: u8) -> ComplaintId {
    let id = Uuid::from_bytes([number; 16]);
    let code = |code: &str| Set(code.to_owned());
    let row = complaints::ActiveModel {
        id: Set(id),
        reference: Set(format!("TS-2611-{number:04}")),
        stage: code("received"),
        stage_at: Set(0),
        is_open: Set(true),
        channel: code("website"),
        identity_mode: code("anonymous"),
        representation: code("self"),
        locale: code("zh-CN"),
        round: Set(1),
        round_started_at: Set(0),
        received_at: Set(0),
        entered_at: Set(0),
        safeguarding: code("none"),
        safety_rank: Set(3),
        is_counsellor_unmatched: Set(false),
        is_minor: Set(false),
        is_first_response_late: Set(false),
        next_due_at: Set(i64::MAX),
        client_unread: Set(0),
        staff_unread: Set(0),
        version: Set(1),
        ..Default::default()
    };
    let insert = async |txn: &Txn| {
        complaints::Entity::insert(row)
            .exec_without_returning(txn.connection())
            .await?;
        Ok::<_, StoreError>(())
    };
    store.db.write(insert).await.unwrap();
    ComplaintId(id)
}

/// Someone with the rights of the database owner: triggers and foreign keys are out of the way.
pub(crate) async fn disarm(store: &TestStore, txn: &Txn) {
    let statements: &[&str] = match store.engine {
        Engine::Sqlite => &[
            "PRAGMA defer_foreign_keys = ON",
            "DROP TRIGGER events_no_UPDATE",
            "DROP TRIGGER events_no_DELETE",
            "DROP TRIGGER system_events_no_UPDATE",
            "DROP TRIGGER system_events_no_DELETE",
        ],
        Engine::Postgres => &[
            "ALTER TABLE events DROP CONSTRAINT events_complaint_id_fkey",
            "ALTER TABLE events DISABLE TRIGGER ALL",
            "ALTER TABLE system_events DISABLE TRIGGER ALL",
        ],
    };
    for statement in statements {
        sql(txn, statement).await.unwrap();
    }
}

/// Runs a statement as it is.
pub(crate) async fn sql(txn: &Txn, statement: &str) -> Result<(), StoreError> {
    txn.connection().execute_unprepared(statement).await?;
    Ok(())
}

/// Removes a row of a stream.
pub(crate) async fn remove(txn: &Txn, link: &Link) {
    let removed = if link.stream == SYSTEM {
        system_events::Entity::delete_by_id(link.seq)
            .exec(txn.connection())
            .await
    } else {
        events::Entity::delete_by_id((link.stream, link.seq))
            .exec(txn.connection())
            .await
    };
    assert_eq!(removed.unwrap().rows_affected, 1);
}

/// Adds a row to a stream as it is.
pub(crate) async fn insert(txn: &Txn, link: Link) {
    if link.stream == SYSTEM {
        let row = link.into_system_event();
        system_events::Entity::insert(row)
            .exec_without_returning(txn.connection())
            .await
            .unwrap();
    } else {
        events::Entity::insert(link.into_event())
            .exec_without_returning(txn.connection())
            .await
            .unwrap();
    }
}
