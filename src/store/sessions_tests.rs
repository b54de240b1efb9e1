//! The life of a session, on both engines.

use std::sync::Arc;

use chrono::TimeDelta;
use serde_json::json;
use tower_sessions::session::Record;
use tower_sessions::{Session, SessionStore};
use uuid::Uuid;

use super::sessions::{Holder, SIGNED_IN, Sessions, SignedIn, end_all, end_others, of_person, sweep};
use super::testing::{TestStore, add_complaint, at, each_engine, sql};
use crate::clock::Clock;
use crate::domain::people::PersonId;

const PERSON: PersonId = PersonId(Uuid::from_bytes([5; 16]));

fn store_of(store: &TestStore) -> (Sessions, Clock) {
    let clock = Clock::fixed(at(0));
    (
        Sessions::new(store.db.clone(), Arc::clone(&store.ring), clock.clone()),
        clock,
    )
}

async fn add_person(store: &TestStore) {
    let id = match store.engine {
        super::testing::Engine::Sqlite => "x'05050505050505050505050505050505'",
        super::testing::Engine::Postgres => "'05050505-0505-0505-0505-050505050505'",
    };
    let insert = format!(
        "INSERT INTO people (id, account, display_name, locale, is_safeguarding, is_active, is_on_duty, factor_epoch, \
         role_epoch, failures, version, created_at) VALUES ({id}, 'chen.jie', '陈接', 'zh-CN', FALSE, TRUE, TRUE, 0, 0, \
         0, 1, 0)"
    );
    store.db.write(async |txn| sql(txn, &insert).await).await.unwrap();
}

fn staff(clock: &Clock) -> SignedIn {
    SignedIn {
        holder: Holder::Staff(PERSON),
        stamp: Some(vec![1, 2]),
        since: clock.now(),
        factor_at: None,
    }
}

async fn begun(sessions: &Sessions, signed_in: Option<SignedIn>) -> Record {
    let session = Session::new(None, Arc::new(sessions.clone()), None);
    session.insert("locale", "en").await.unwrap();
    if let Some(signed_in) = signed_in {
        session.insert(SIGNED_IN, signed_in).await.unwrap();
    }
    session.save().await.unwrap();
    sessions.load(&session.id().unwrap()).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_session_reads_back_with_its_sign_in() {
    each_engine(async |store| {
        add_person(store).await;
        let (sessions, clock) = store_of(store);
        let record = begun(&sessions, Some(staff(&clock))).await;
        assert_eq!(record.data["locale"], json!("en"));
        let again: SignedIn = serde_json::from_value(record.data[SIGNED_IN].clone()).unwrap();
        assert_eq!(again, staff(&clock));
        assert!(!begun(&sessions, None).await.data.contains_key(SIGNED_IN));
        sessions.delete(&record.id).await.unwrap();
        assert!(sessions.load(&record.id).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test]
async fn changing_the_id_ends_the_old_one_and_keeps_the_age() {
    each_engine(async |store| {
        add_person(store).await;
        let (sessions, clock) = store_of(store);
        let record = begun(&sessions, Some(staff(&clock))).await;
        clock.advance(TimeDelta::minutes(10));
        let session = Session::new(Some(record.id), Arc::new(sessions.clone()), None);
        session.cycle_id().await.unwrap();
        session.save().await.unwrap();
        assert!(sessions.load(&record.id).await.unwrap().is_none());
        let renewed = sessions.load(&session.id().unwrap()).await.unwrap().unwrap();
        let again: SignedIn = serde_json::from_value(renewed.data[SIGNED_IN].clone()).unwrap();
        assert_eq!(again.since, at(0));
    })
    .await;
}

#[tokio::test]
async fn idle_and_absolute_times_end_a_session() {
    each_engine(async |store| {
        add_person(store).await;
        let (sessions, clock) = store_of(store);
        let idle = begun(&sessions, Some(staff(&clock))).await;
        clock.advance(TimeDelta::minutes(30));
        assert!(sessions.load(&idle.id).await.unwrap().is_none());

        let busy = begun(&sessions, Some(staff(&clock))).await;
        for _ in 0..35 {
            clock.advance(TimeDelta::minutes(20));
            assert!(sessions.load(&busy.id).await.unwrap().is_some());
        }
        clock.advance(TimeDelta::minutes(20));
        assert!(sessions.load(&busy.id).await.unwrap().is_none(), "twelve hours");

        let case = add_complaint(store, 1).await;
        let client = SignedIn {
            holder: Holder::Client(case),
            stamp: None,
            since: clock.now(),
            factor_at: None,
        };
        let record = begun(&sessions, Some(client)).await;
        clock.advance(TimeDelta::minutes(14));
        assert!(sessions.load(&record.id).await.unwrap().is_some());
        clock.advance(TimeDelta::minutes(15));
        assert!(sessions.load(&record.id).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test]
async fn a_visit_is_noted_at_most_once_a_minute() {
    each_engine(async |store| {
        let (sessions, clock) = store_of(store);
        let record = begun(&sessions, None).await;
        let before = store.db.statements();
        clock.advance(TimeDelta::seconds(59));
        sessions.load(&record.id).await.unwrap().unwrap();
        assert_eq!(store.db.statements() - before, 1);
        clock.advance(TimeDelta::seconds(1));
        sessions.load(&record.id).await.unwrap().unwrap();
        assert_eq!(store.db.statements() - before, 3);
    })
    .await;
}

#[tokio::test]
async fn the_fourth_session_ends_the_first_and_signing_out_everywhere_ends_all() {
    each_engine(async |store| {
        add_person(store).await;
        let (sessions, clock) = store_of(store);
        let mut records = Vec::new();
        for _ in 0..4 {
            records.push(begun(&sessions, Some(staff(&clock))).await);
            clock.advance(TimeDelta::seconds(1));
        }
        assert!(sessions.load(&records[0].id).await.unwrap().is_none());
        let open = async || {
            of_person(&store.db.reader(), PERSON, clock.now())
                .await
                .unwrap()
                .len()
        };
        assert_eq!(open().await, 3);
        store
            .db
            .write(async |txn| end_others(txn, PERSON, &records[2].id).await)
            .await
            .unwrap();
        assert_eq!(open().await, 1);
        assert!(sessions.load(&records[2].id).await.unwrap().is_some());
        store
            .db
            .write(async |txn| end_all(txn, PERSON).await)
            .await
            .unwrap();
        assert_eq!(open().await, 0);
        sessions.save(&records[2]).await.unwrap();
        assert_eq!(
            open().await,
            0,
            "a session that was ended is not saved back to life"
        );
    })
    .await;
}

#[tokio::test]
async fn expired_sessions_are_swept() {
    each_engine(async |store| {
        let (sessions, clock) = store_of(store);
        let record = begun(&sessions, None).await;
        store
            .db
            .write(async |txn| sweep(txn, at(1799)).await)
            .await
            .unwrap();
        assert!(sessions.load(&record.id).await.unwrap().is_some());
        clock.advance(TimeDelta::hours(1));
        store
            .db
            .write(async |txn| sweep(txn, clock.now()).await)
            .await
            .unwrap();
        assert!(sessions.load(&record.id).await.unwrap().is_none());
    })
    .await;
}
