//! Rules of oversight that need people to leave: on both engines.
use chrono::{FixedOffset, TimeDelta};
use uuid::Uuid;

use super::people::{self, NewPerson};
use super::testing::{TestStore, add_complaint, at, each_engine, sql};
use super::{StoreError, Txn, oversight};
use crate::domain::calendar::WorkCalendar;
use crate::domain::code::Code;
use crate::domain::locale::Locale;
use crate::domain::oversight::{Moments, Rule};
use crate::domain::people::{PersonId, Role, Roles, StaffPrincipal};

async fn add(store: &TestStore, number: u8, role: Role) -> StaffPrincipal {
    let roles = Roles::of_staff([role]).unwrap();
    let new = NewPerson {
        id: PersonId(Uuid::from_bytes([number; 16])),
        account: format!("person.{number}"),
        display_name: format!("Person {number}"),
        locale: Locale::En,
        roles,
        is_safeguarding: false,
        site: None,
        supervisor: None,
    };
    let who = StaffPrincipal {
        person: new.id,
        roles,
        safeguarding: false,
    };
    let insert = async |txn: &Txn| people::add(txn, new, at(0)).await;
    store.db.write(insert).await.unwrap();
    who
}

async fn run(store: &TestStore, statement: String) {
    let run = async |txn: &Txn| Ok::<_, StoreError>(sql(txn, &statement).await?);
    store.db.write(run).await.unwrap();
}

/// The id of a person or case in the form the engine compares.
fn id(store: &TestStore, number: u8) -> String {
    match store.engine {
        super::testing::Engine::Sqlite => format!("x'{}'", hex(number)),
        super::testing::Engine::Postgres => format!("'{}'", Uuid::from_bytes([number; 16])),
    }
}

fn hex(number: u8) -> String {
    format!("{number:02x}").repeat(16)
}

async fn named(store: &TestStore, who: StaffPrincipal) -> Vec<&'static str> {
    let zone = FixedOffset::east_opt(8 * 3600).unwrap();
    let moments = Moments::at(at(0) + TimeDelta::minutes(1), &WorkCalendar::china(), zone);
    let mut found = Vec::new();
    for rule in Rule::ALL {
        let count = oversight::count(&store.db.reader(), who, *rule, &moments)
            .await
            .unwrap();
        let page = oversight::page(&store.db.reader(), who, *rule, None, &moments)
            .await
            .unwrap();
        assert_eq!(count.n, page.rows.len() as u64, "{rule:?}");
        if count.n > 0 {
            found.push(rule.code());
        }
    }
    found
}

#[tokio::test]
async fn a_case_is_blocked_while_nobody_may_take_it_or_approve_it() {
    each_engine(async |store| {
        let manager = add(store, 1, Role::Manager).await;
        add_complaint(store, 9).await;
        // The bare row of the test is old: nobody touched it.
        assert_eq!(named(store, manager).await, ["blocked", "untouched"], "no intake at all");
        add(store, 2, Role::Intake).await;
        assert_eq!(named(store, manager).await, ["untouched"]);
        let (case, one, two) = (id(store, 9), id(store, 1), id(store, 2));
        run(store, format!("INSERT INTO exclusions (complaint_id, person_id, reason, since) VALUES ({case}, {two}, 'line', 0)")).await;
        assert_eq!(named(store, manager).await, ["blocked", "untouched"], "intake is excluded");
        run(store, "DELETE FROM exclusions".to_owned()).await;
        run(store, format!("UPDATE complaints SET holder_id = {one}, stage = 'triage'")).await;
        assert_eq!(named(store, manager).await, ["blocked", "untouched"], "its only manager holds it");
        add(store, 3, Role::Manager).await;
        assert_eq!(named(store, manager).await, ["untouched"]);
    })
    .await;
}

#[tokio::test]
async fn a_case_is_orphaned_while_its_holder_is_away_or_gone() {
    each_engine(async |store| {
        let manager = add(store, 1, Role::Manager).await;
        add(store, 2, Role::Intake).await;
        add_complaint(store, 9).await;
        let two = id(store, 2);
        run(store, format!("UPDATE complaints SET holder_id = {two}, stage = 'triage'")).await;
        assert!(!named(store, manager).await.contains(&"orphaned"));
        run(store, format!("UPDATE people SET is_on_duty = false WHERE id = {two}")).await;
        assert!(named(store, manager).await.contains(&"orphaned"), "away");
        run(store, format!("UPDATE people SET is_on_duty = true, is_active = false WHERE id = {two}")).await;
        assert!(named(store, manager).await.contains(&"orphaned"), "gone");
        let case = id(store, 9);
        run(store, format!("INSERT INTO exclusions (complaint_id, person_id, reason, since) VALUES ({case}, {}, 'line', 0)", id(store, 1))).await;
        assert!(named(store, manager).await.is_empty(), "excluded managers see nothing");
    })
    .await;
}

#[tokio::test]
async fn a_withdrawal_waits_until_somebody_decides() {
    each_engine(async |store| {
        let manager = add(store, 1, Role::Manager).await;
        add_complaint(store, 9).await;
        let (row, case) = (id(store, 8), id(store, 9));
        let withdraw = "UPDATE complaints SET stage = 'withdrawn', stage_from = 'triage', is_open = false";
        run(store, withdraw.to_owned()).await;
        assert!(named(store, manager).await.is_empty(), "nothing to decide yet");
        let columns = "id, complaint_id, round, state, asked_at";
        let insert = format!("INSERT INTO withdrawals ({columns}) VALUES ({row}, {case}, 1, 'standing', 0)");
        run(store, insert).await;
        assert_eq!(named(store, manager).await, ["withdrawn"]);
        run(store, "UPDATE withdrawals SET state = 'ended'".to_owned()).await;
        assert!(named(store, manager).await.is_empty());
    })
    .await;
}
