//! A small history to tamper with, and the hands that do it.

use data_encoding::HEXLOWER;
use serde_json::json;
use uuid::Uuid;

use super::verify::{Verdict, Why, verify};
use crate::domain::code::Code;
use crate::domain::complaint::ContactMethod;
use crate::domain::event::{EventKind, Fact, SystemEventKind};
use crate::domain::people::{PersonId, Role};
use crate::domain::stage::StageCode;
use crate::seal::CaseKey;
use crate::store::events::{self, Actor, Codes, NewEvent};
use crate::store::links::{self, Link};
use crate::store::testing::{Engine, TestStore, add_complaint, at, disarm, sql};
use crate::store::{StoreError, Txn};

const STAFF: Actor = Actor {
    person: Some(PersonId(Uuid::from_bytes([9; 16]))),
    role: Role::Intake,
};
const CLIENT: Actor = Actor {
    person: None,
    role: Role::Client,
};

fn event<K>(second: i64, actor: Actor, kind: K) -> NewEvent<K> {
    NewEvent {
        at: at(second),
        actor,
        kind,
        stages: None,
        codes: Codes::none(),
    }
}

/// Two complaints with three events each, one with a detail, and a system stream of two.
pub(super) async fn history(store: &TestStore) {
    for number in [1, 2] {
        let case = add_complaint(store, number).await;
        let key = CaseKey::draw(case.0);
        let wrap = HEXLOWER.encode(&store.ring.wrap(&key).1);
        let hex = if store.engine == Engine::Sqlite {
            "x'"
        } else {
            "'\\x"
        };
        let write = async |txn: &Txn| {
            sql(
                txn,
                &format!(
                    "INSERT INTO case_keys SELECT id, 1, {hex}{wrap}' FROM complaints WHERE version = 1 \
                AND reference = 'TS-2611-{number:04}'"
                ),
            )
            .await?;
            let submitted = NewEvent {
                stages: Some((None, StageCode::Received)),
                ..event(0, CLIENT, EventKind::ComplaintSubmitted)
            };
            events::append(txn, case, &submitted, None).await?;
            let taken = NewEvent {
                stages: Some((Some(StageCode::Received), StageCode::Triage)),
                ..event(60, STAFF, EventKind::ComplaintTaken)
            };
            events::append(txn, case, &taken, None).await?;
            let tried = NewEvent {
                codes: Codes::of([
                    ("method", Fact::Code(ContactMethod::Phone.code())),
                    ("round", Fact::Number(1)),
                ]),
                ..event(120, STAFF, EventKind::ContactAttempted)
            };
            let detail = json!({"note": "nobody answered"});
            events::append(txn, case, &tried, Some((&key, &detail))).await?;
            events::append_system(txn, &event(130, STAFF, SystemEventKind::SignedIn)).await
        };
        store.db.write(write).await.unwrap();
    }
}

/// Does something to the history, says what `verify` thinks of it, and undoes it.
pub(super) async fn after(store: &TestStore, tamper: impl AsyncFnOnce(&Txn)) -> Verdict {
    struct Undo(Verdict);
    impl From<StoreError> for Undo {
        fn from(error: StoreError) -> Self {
            panic!("{error:?}")
        }
    }
    let tampered: Result<(), Undo> = store
        .db
        .write(async |txn| {
            disarm(store, txn).await;
            tamper(txn).await;
            Err(Undo(verify(txn).await?))
        })
        .await;
    tampered.unwrap_err().0
}

pub(super) async fn all_links(store: &TestStore) -> Vec<Link> {
    let reader = store.db.reader();
    let mut links = links::following(&reader, (Uuid::nil(), 0), 100).await.unwrap();
    links.extend(links::following_system(&reader, 0, 100).await.unwrap());
    links
}

#[track_caller]
pub(super) fn assert_found(verdict: &Verdict, link: &Link, why: Why) {
    match verdict {
        Verdict::Broken(broken) => {
            assert_eq!(
                (broken.stream, broken.seq, broken.why),
                (link.stream, link.seq, why)
            );
        }
        Verdict::Sound { .. } => panic!("not found: {link:?}"),
    }
}

/// Every change of one byte of one column of a row, except of the columns that say which row it is.
pub(super) fn flips(link: &Link, mask: u8) -> Vec<Link> {
    let mut flips = Vec::new();
    let mut change = |edit: &dyn Fn(&mut Link)| {
        let mut changed = link.clone();
        edit(&mut changed);
        flips.push(changed);
    };
    let number = |number: i64, byte: usize| {
        let mut bytes = number.to_be_bytes();
        bytes[byte] ^= mask;
        i64::from_be_bytes(bytes)
    };
    let word = |text: &str, byte: usize| {
        let mut bytes = text.as_bytes().to_vec();
        bytes[byte] ^= mask;
        String::from_utf8(bytes).unwrap()
    };
    (0..8).for_each(|byte| change(&|link| link.at = number(link.at, byte)));
    for byte in 0..16 {
        change(&|link| {
            let mut actor = link.actor.unwrap_or_default().into_bytes();
            actor[byte] ^= mask;
            link.actor = Some(Uuid::from_bytes(actor));
        });
    }
    (0..link.role.len()).for_each(|byte| change(&|link| link.role = word(&link.role, byte)));
    (0..link.verb.len()).for_each(|byte| change(&|link| link.verb = word(&link.verb, byte)));
    (0..link.codes.len()).for_each(|byte| change(&|link| link.codes = word(&link.codes, byte)));
    change(&|link| link.codes.push('x'));
    change(&|link| {
        link.actor = if link.actor.is_none() {
            Some(Uuid::nil())
        } else {
            None
        }
    });
    change(&|link| {
        link.stage_from = if link.stage_from.is_none() {
            Some(String::new())
        } else {
            None
        }
    });
    change(&|link| {
        link.stage_to = if link.stage_to.is_none() {
            Some(String::new())
        } else {
            None
        }
    });
    change(&|link| {
        link.detail_hash = if link.detail_hash.is_none() {
            Some(Vec::new())
        } else {
            None
        }
    });
    for (byte, _) in link.stage_from.iter().flat_map(|stage| stage.bytes().enumerate()) {
        change(&|link| link.stage_from = link.stage_from.as_deref().map(|stage| word(stage, byte)));
    }
    for (byte, _) in link.stage_to.iter().flat_map(|stage| stage.bytes().enumerate()) {
        change(&|link| link.stage_to = link.stage_to.as_deref().map(|stage| word(stage, byte)));
    }
    for byte in 0..32 {
        change(&|link| link.prev_hash[byte] ^= mask);
        change(&|link| link.hash[byte] ^= mask);
        if link.detail_hash.is_some() {
            change(&|link| link.detail_hash.iter_mut().for_each(|hash| hash[byte] ^= mask));
        }
    }
    flips
}
