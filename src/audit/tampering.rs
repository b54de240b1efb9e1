//! Whatever is done to a row of the chains is found, on both engines.

use data_encoding::HEXLOWER;
use serde_json::json;
use uuid::Uuid;

use super::verify::{Broken, Verdict, Why, verify};
use crate::domain::complaint::ContactMethod;
use crate::domain::event::EventKind;
use crate::domain::people::{PersonId, Role};
use crate::domain::stage::StageCode;
use crate::seal::CaseKey;
use crate::store::events::{self, Actor, Codes, NewEvent, SYSTEM};
use crate::store::links::{self, Link};
use crate::store::testing::{TestStore, add_complaint, at, disarm, each_engine, insert, remove, sql};
use crate::store::{StoreError, Txn};

const STAFF: Actor = Actor {
    person: Some(PersonId(Uuid::from_bytes([9; 16]))),
    role: Role::Intake,
};
const CLIENT: Actor = Actor {
    person: None,
    role: Role::Client,
};

fn event(second: i64, actor: Actor, kind: EventKind) -> NewEvent {
    NewEvent {
        at: at(second),
        actor,
        kind,
        stages: None,
        codes: Codes::none(),
    }
}

/// Two complaints with three events each, one with a detail, and a system stream of two.
async fn history(store: &TestStore) {
    for number in [1, 2] {
        let case = add_complaint(store, number).await;
        let key = CaseKey::draw(case.0);
        let wrap = HEXLOWER.encode(&store.ring.wrap(&key).1);
        let hex = if store.engine == crate::store::testing::Engine::Sqlite {
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
                codes: Codes::none()
                    .code("method", ContactMethod::Phone)
                    .number("round", 1),
                ..event(120, STAFF, EventKind::ContactAttempted)
            };
            let detail = json!({"note": "nobody answered"});
            events::append(txn, case, &tried, Some((&key, &detail))).await?;
            events::append_system(txn, &event(130, STAFF, EventKind::AccessRefused)).await
        };
        store.db.write(write).await.unwrap();
    }
}

/// Does something to the history, says what `verify` thinks of it, and undoes it.
async fn after(store: &TestStore, tamper: impl AsyncFnOnce(&Txn)) -> Verdict {
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

async fn all_links(store: &TestStore) -> Vec<Link> {
    let reader = store.db.reader();
    let mut links = links::following(&reader, (Uuid::nil(), 0), 100).await.unwrap();
    links.extend(links::following_system(&reader, 0, 100).await.unwrap());
    links
}

#[track_caller]
fn assert_found(verdict: &Verdict, link: &Link, why: Why) {
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
fn flips(link: &Link, mask: u8) -> Vec<Link> {
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

#[tokio::test]
async fn an_untouched_history_is_sound() {
    each_engine(async |store| {
        assert_eq!(
            verify(&store.db.reader()).await.unwrap(),
            Verdict::Sound {
                streams: 0,
                events: 0
            }
        );
        history(store).await;
        let snapshot = store.db.reader().snapshot().await.unwrap();
        assert_eq!(
            verify(&snapshot).await.unwrap(),
            Verdict::Sound {
                streams: 3,
                events: 8
            }
        );
    })
    .await;
}

#[tokio::test]
async fn a_changed_byte_of_any_column_is_found_at_its_row() {
    each_engine(async |store| {
        history(store).await;
        for link in all_links(store).await {
            for changed in flips(&link, 1) {
                let verdict = after(store, async |txn| {
                    remove(txn, &link).await;
                    insert(txn, changed).await;
                })
                .await;
                assert_found(&verdict, &link, Why::Changed);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_moved_row_is_found() {
    each_engine(async |store| {
        history(store).await;
        for link in all_links(store).await {
            for (stream, seq) in [
                (link.stream, link.seq + 100),
                (link.stream, -link.seq),
                (Uuid::from_bytes([0xEE; 16]), link.seq),
            ] {
                if link.stream == SYSTEM && stream != SYSTEM {
                    continue;
                }
                let verdict = after(store, async |txn| {
                    remove(txn, &link).await;
                    insert(
                        txn,
                        Link {
                            stream,
                            seq,
                            ..link.clone()
                        },
                    )
                    .await;
                })
                .await;
                assert!(
                    matches!(verdict, Verdict::Broken(_)),
                    "{link:?} to {stream} {seq}"
                );
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_deleted_row_and_a_cut_off_tail_are_found() {
    each_engine(async |store| {
        history(store).await;
        let links = all_links(store).await;
        for link in &links {
            let verdict = after(store, async |txn| remove(txn, link).await).await;
            assert_found(&verdict, link, Why::Missing);
            let tail: Vec<_> = links
                .iter()
                .filter(|l| l.stream == link.stream && l.seq >= link.seq)
                .collect();
            let verdict = after(store, async |txn| {
                for link in tail {
                    remove(txn, link).await;
                }
            })
            .await;
            assert_found(&verdict, link, Why::Missing);
        }
    })
    .await;
}

#[tokio::test]
async fn swapped_and_inserted_rows_are_found() {
    each_engine(async |store| {
        history(store).await;
        let links = all_links(store).await;
        for pair in links.windows(2).filter(|pair| pair[0].stream == pair[1].stream) {
            let [one, other] = pair else { unreachable!() };
            let verdict = after(store, async |txn| {
                remove(txn, one).await;
                remove(txn, other).await;
                insert(
                    txn,
                    Link {
                        seq: other.seq,
                        ..one.clone()
                    },
                )
                .await;
                insert(
                    txn,
                    Link {
                        seq: one.seq,
                        ..other.clone()
                    },
                )
                .await;
            })
            .await;
            assert_found(&verdict, one, Why::Changed);
        }
        for last in links
            .iter()
            .filter(|link| !links.iter().any(|l| l.stream == link.stream && l.seq > link.seq))
        {
            // Even one that is chained correctly: the head does not know it.
            let mut more = Link {
                seq: last.seq + 1,
                prev_hash: last.hash.clone(),
                ..last.clone()
            };
            more.hash = more.recomputed().to_vec();
            let verdict = after(store, async |txn| insert(txn, more.clone()).await).await;
            assert_found(&verdict, &more, Why::Added);
        }
    })
    .await;
}

#[tokio::test]
async fn a_stream_without_head_rows_or_details_is_found() {
    each_engine(async |store| {
        history(store).await;
        let links = all_links(store).await;
        let verdict = after(store, async |txn| {
            sql(txn, "DELETE FROM event_heads").await.unwrap();
        })
        .await;
        assert_found(&verdict, &links[0], Why::Added);
        let verdict = after(store, async |txn| {
            sql(txn, "DELETE FROM event_heads").await.unwrap();
            sql(txn, "DELETE FROM events").await.unwrap();
            sql(txn, "DELETE FROM system_events").await.unwrap();
        })
        .await;
        assert_found(&verdict, &links[0], Why::Missing);
        let verdict = after(store, async |txn| {
            sql(txn, "DELETE FROM event_details").await.unwrap();
        })
        .await;
        assert_found(&verdict, &links[2], Why::DetailMissing);
        let verdict = after(store, async |txn| {
            sql(txn, "DELETE FROM case_keys").await.unwrap();
            sql(txn, "DELETE FROM event_details").await.unwrap();
        })
        .await;
        assert!(
            matches!(verdict, Verdict::Sound { .. }),
            "destroyed complaints have no details: {verdict:?}"
        );
        let named = after(store, async |txn| {
            sql(
                txn,
                "UPDATE event_heads SET hash = prev FROM (SELECT hash AS prev \
            FROM events WHERE seq = 1 LIMIT 1) AS other",
            )
            .await
            .unwrap();
        })
        .await;
        let Verdict::Broken(Broken {
            why: Why::HeadDiffers,
            ..
        }) = &named
        else {
            panic!("{named:?}")
        };
    })
    .await;
}

#[tokio::test]
async fn the_database_itself_refuses_changes() {
    each_engine(async |store| {
        history(store).await;
        for table in ["events", "system_events"] {
            for statement in [
                format!("UPDATE {table} SET codes = 'x'"),
                format!("DELETE FROM {table}"),
            ] {
                let refused = store.db.write(async |txn| sql(txn, &statement).await).await;
                assert!(refused.is_err(), "{statement}");
            }
        }
        if store.engine == crate::store::testing::Engine::Sqlite {
            let replaced = "INSERT OR REPLACE INTO events SELECT * FROM events";
            assert!(
                store
                    .db
                    .write(async |txn| sql(txn, replaced).await)
                    .await
                    .is_err()
            );
        } else {
            assert!(
                store
                    .db
                    .write(async |txn| sql(txn, "TRUNCATE events").await)
                    .await
                    .is_err()
            );
        }
        assert!(matches!(
            verify(&store.db.reader()).await.unwrap(),
            Verdict::Sound { .. }
        ));
    })
    .await;
}

#[test]
fn a_bad_row_is_named_for_people() {
    let broken = |reference: Option<&str>, stream| Broken {
        stream,
        reference: reference.map(str::to_owned),
        seq: 3,
        why: Why::Changed,
    };
    assert_eq!(
        broken(Some("TS-2611-4K7Q"), Uuid::nil()).to_string(),
        "TS-2611-4K7Q, event 3: was changed"
    );
    assert_eq!(
        broken(None, SYSTEM).to_string(),
        "system stream, event 3: was changed"
    );
}
