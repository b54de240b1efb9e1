//! Whatever is done to a row of the chains is found, on both engines.

use uuid::Uuid;

use super::history::{after, all_links, assert_found, flips, history};
use super::verify::{Broken, Verdict, Why, verify};
use crate::store::events::SYSTEM;
use crate::store::links::Link;
use crate::store::testing::{Engine, each_engine, insert, remove, sql};

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
        // Every byte on SQLite; PostgreSQL, where each try takes longer, samples.
        let step = if store.engine == Engine::Sqlite { 1 } else { 11 };
        for link in all_links(store).await {
            for changed in flips(&link, 1).into_iter().step_by(step) {
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
        if store.engine == Engine::Sqlite {
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
