//! Appending to and reading a stream, on both engines.

use serde_json::json;

use super::StoreError;
use super::events::{Actor, Codes, NewEvent, Recorded, append, append_system, detail, stream};
use super::testing::{add_complaint, at, each_engine, sql};
use crate::domain::code::Code;
use crate::domain::complaint::ContactMethod;
use crate::domain::event::{EventKind, Fact, SystemEventKind};
use crate::domain::people::Role;
use crate::domain::stage::StageCode;
use crate::seal::CaseKey;

const CLIENT: Actor = Actor {
    person: None,
    role: Role::Client,
};

fn signed_in() -> NewEvent<SystemEventKind> {
    NewEvent {
        at: at(1),
        actor: CLIENT,
        kind: SystemEventKind::SignedIn,
        stages: None,
        codes: Codes::none(),
    }
}

fn submitted() -> NewEvent {
    NewEvent {
        at: at(1),
        actor: CLIENT,
        kind: EventKind::ComplaintSubmitted,
        stages: Some((None, StageCode::Received)),
        codes: Codes::of([
            ("method", Fact::Code(ContactMethod::Phone.code())),
            ("round", Fact::Number(1)),
            ("due", Fact::Instant(at(2))),
        ]),
    }
}

#[tokio::test]
async fn what_was_appended_reads_back() {
    each_engine(async |store| {
        let case = add_complaint(store, 1).await;
        let key = CaseKey::draw(case.0);
        let note = json!({"z": "不在", "a": [1]});
        let write = async |txn: &super::Txn| append(txn, case, &submitted(), Some((&key, &note))).await;
        assert_eq!(store.db.write(write).await.unwrap(), 1);
        let reader = store.db.reader();
        let recorded = Recorded {
            seq: 1,
            at: at(1),
            actor: CLIENT,
            kind: EventKind::ComplaintSubmitted,
            stage_from: None,
            stage_to: Some(StageCode::Received),
            codes: submitted().codes,
            has_detail: true,
        };
        assert_eq!(stream(&reader, case).await.unwrap(), [recorded]);
        assert_eq!(detail(&reader, &key, 1).await.unwrap(), Some(note));
        assert_eq!(detail(&reader, &key, 2).await.unwrap(), None);
        assert!(detail(&reader, &CaseKey::draw(case.0), 1).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn a_clock_set_back_does_not_turn_the_history_round() {
    each_engine(async |store| {
        let case = add_complaint(store, 1).await;
        for minute in [5, 2, 7] {
            let event = NewEvent {
                at: at(minute),
                ..submitted()
            };
            let write = async |txn: &super::Txn| append(txn, case, &event, None).await;
            store.db.write(write).await.unwrap();
        }
        let history = stream(&store.db.reader(), case).await.unwrap();
        let instants: Vec<_> = history.iter().map(|event| event.at).collect();
        assert_eq!(instants, [at(5), at(5), at(7)]);
    })
    .await;
}

#[tokio::test]
async fn a_detail_its_event_does_not_vouch_for_is_refused() {
    each_engine(async |store| {
        let case = add_complaint(store, 1).await;
        let key = CaseKey::draw(case.0);
        let other = CaseKey::draw(case.0);
        for (key, note) in [(&key, "one"), (&other, "two")] {
            let write =
                async |txn: &super::Txn| append(txn, case, &submitted(), Some((key, &json!(note)))).await;
            store.db.write(write).await.unwrap();
        }
        let swap = "UPDATE event_details SET seq = seq + 10; UPDATE event_details SET seq = 13 - seq";
        for statement in swap.split(';') {
            store
                .db
                .write(async |txn| sql(txn, statement).await)
                .await
                .unwrap();
        }
        let refused = detail(&store.db.reader(), &key, 2).await;
        assert!(
            matches!(
                refused,
                Err(StoreError::Inconsistent {
                    table: "event_details",
                    ..
                })
            ),
            "{refused:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn many_at_once_leave_no_gap() {
    each_engine(async |store| {
        let case = add_complaint(store, 1).await;
        let writes = (0..20).map(|_| {
            let db = store.db.clone();
            tokio::spawn(async move {
                db.write(async |txn| {
                    append_system(txn, &signed_in()).await?;
                    append(txn, case, &submitted(), None).await
                })
                .await
            })
        });
        let mut numbers: Vec<_> = futures::future::join_all(writes)
            .await
            .into_iter()
            .map(|done| done.unwrap().unwrap())
            .collect();
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=20).collect::<Vec<_>>());
    })
    .await;
}

#[test]
fn facts_are_found_by_name() {
    let codes = submitted().codes;
    assert_eq!(codes.get("method"), Some("phone"));
    assert_eq!(codes.get("round"), Some("1"));
    assert_eq!(codes.get("meth"), None);
    assert_eq!(Codes::none().get("method"), None);
}
