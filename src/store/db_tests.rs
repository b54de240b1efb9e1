//! The door for writes, on both engines.

use std::future::Future;
use std::time::Duration;

use sea_orm::{ConnectionTrait, EntityTrait, PaginatorTrait, Set, Statement};
use uuid::Uuid;

use super::db::connected::Connected;
use super::entities::sites;
use super::testing::{Engine, TestStore, each_engine};
use super::{Announcement, Db, StoreError, Txn};
use crate::seal::random;

async fn add_site(txn: &Txn, name: &str) -> Result<(), StoreError> {
    let site = sites::ActiveModel {
        id: Set(Uuid::from_bytes(random())),
        name: Set(name.to_owned()),
        retired_at: Set(None),
    };
    sites::Entity::insert(site)
        .exec_without_returning(txn.connection())
        .await?;
    Ok(())
}

async fn sites(store: &TestStore) -> u64 {
    sites::Entity::find()
        .count(store.db.reader().connection())
        .await
        .unwrap()
}

fn sendable<T>(work: impl Future<Output = T> + Send) -> impl Future<Output = T> + Send {
    work
}

#[tokio::test]
async fn a_failed_write_leaves_nothing_and_says_nothing() {
    each_engine(async |store| {
        let mut heard = store.db.announcements();
        let failed: Result<(), StoreError> = sendable(store.db.write(async |txn: &Txn| {
            add_site(txn, "one").await?;
            txn.announce(Announcement::MailQueued);
            Err(StoreError::Stale)
        }))
        .await;
        assert!(matches!(failed, Err(StoreError::Stale)));
        assert_eq!(sites(store).await, 0);
        assert!(heard.try_recv().is_err());

        store
            .db
            .write(async |txn| {
                txn.announce(Announcement::MailQueued);
                add_site(txn, "two").await
            })
            .await
            .unwrap();
        assert_eq!(sites(store).await, 1);
        assert_eq!(heard.try_recv(), Ok(Announcement::MailQueued));
    })
    .await;
}

#[tokio::test]
async fn work_that_is_dropped_half_way_leaves_nothing() {
    each_engine(async |store| {
        let hung_up = tokio::time::timeout(Duration::from_millis(200), async {
            store
                .db
                .write(async |txn| {
                    add_site(txn, "one").await?;
                    std::future::pending::<()>().await;
                    Ok::<_, StoreError>(())
                })
                .await
        });
        assert!(hung_up.await.is_err());
        store
            .db
            .write(async |txn| add_site(txn, "two").await)
            .await
            .unwrap();
        assert_eq!(sites(store).await, 1);
    })
    .await;
}

#[tokio::test]
async fn writes_of_many_all_arrive() {
    each_engine(async |store| {
        let writes = (0..40).map(|number| {
            let db = store.db.clone();
            tokio::spawn(async move {
                db.write(async |txn| add_site(txn, &number.to_string()).await)
                    .await
            })
        });
        for done in futures::future::join_all(writes).await {
            done.unwrap().unwrap();
        }
        assert_eq!(sites(store).await, 40);
    })
    .await;
}

#[tokio::test]
async fn a_reader_cannot_write() {
    each_engine(async |store| {
        let reader = store.db.reader();
        for _ in 0..10 {
            let tried = reader.connection().execute_unprepared("DELETE FROM sites").await;
            assert!(tried.is_err());
        }
        let reader = super::Reader::open(&store.database.url).await.unwrap();
        assert!(
            reader
                .connection()
                .execute_unprepared("DELETE FROM sites")
                .await
                .is_err()
        );
        assert!(reader.missing_migrations().await.unwrap().is_empty());
        assert!(reader.wrapping_keys().await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_second_migration_changes_nothing() {
    each_engine(async |store| {
        store.db.migrate().await.unwrap();
        assert!(store.db.reader().missing_migrations().await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn statements_are_counted() {
    each_engine(async |store| {
        let before = store.db.statements();
        sites(store).await;
        store
            .db
            .write(async |txn| add_site(txn, "one").await)
            .await
            .unwrap();
        assert_eq!(store.db.statements() - before, 2);
    })
    .await;
}

#[tokio::test]
async fn a_taken_value_is_told_apart() {
    each_engine(async |store| {
        let again = store
            .db
            .write(async |txn| {
                let site = || sites::ActiveModel {
                    id: Set(Uuid::nil()),
                    name: Set("twin".to_owned()),
                    retired_at: Set(None),
                };
                sites::Entity::insert(site())
                    .exec_without_returning(txn.connection())
                    .await?;
                sites::Entity::insert(site())
                    .exec_without_returning(txn.connection())
                    .await?;
                Ok::<_, StoreError>(())
            })
            .await;
        assert!(matches!(again, Err(StoreError::Taken)), "{again:?}");
    })
    .await;
}

async fn setting(connection: &impl ConnectionTrait, sql: &str) -> String {
    let statement = Statement::from_string(connection.get_database_backend(), sql);
    let row = connection.query_one_raw(statement).await.unwrap().unwrap();
    row.try_get_by_index::<String>(0)
        .or_else(|_| row.try_get_by_index::<i64>(0).map(|n| n.to_string()))
        .unwrap()
}

#[tokio::test]
async fn every_connection_is_set_up() {
    each_engine(async |store| {
        let common: &[(&str, &str)] = match store.engine {
            Engine::Sqlite => &[
                ("PRAGMA journal_mode", "wal"),
                ("PRAGMA synchronous", "2"),
                ("PRAGMA foreign_keys", "1"),
                ("PRAGMA busy_timeout", "5000"),
                ("PRAGMA secure_delete", "1"),
                ("PRAGMA trusted_schema", "0"),
                ("PRAGMA cell_size_check", "1"),
                ("PRAGMA temp_store", "2"),
                ("PRAGMA journal_size_limit", "67108864"),
                ("PRAGMA cache_size", "-8192"),
                ("PRAGMA recursive_triggers", "1"),
            ],
            Engine::Postgres => &[
                ("SHOW synchronous_commit", "on"),
                ("SHOW data_checksums", "on"),
                ("SHOW transaction_isolation", "read committed"),
                ("SHOW timezone", "UTC"),
            ],
        };
        let (read_only, writer, reader) = match store.engine {
            Engine::Sqlite => ("PRAGMA query_only", "0", "1"),
            Engine::Postgres => ("SHOW transaction_read_only", "off", "on"),
        };
        store
            .db
            .write(async |txn| {
                for (sql, value) in common.iter().chain(&[(read_only, writer)]) {
                    assert_eq!(
                        setting(txn.connection(), sql).await,
                        *value,
                        "{sql} of the writer"
                    );
                }
                Ok::<_, StoreError>(())
            })
            .await
            .unwrap();
        // All at once, so that every connection of the pool is asked.
        let pool = store.db.reader();
        let asked = (0..8).map(|_| async {
            let snapshot = pool.snapshot().await.unwrap();
            tokio::time::sleep(Duration::from_millis(20)).await;
            for (sql, value) in common.iter().chain(&[(read_only, reader)]) {
                if *sql != "SHOW transaction_isolation" {
                    assert_eq!(
                        setting(snapshot.connection(), sql).await,
                        *value,
                        "{sql} of a reader"
                    );
                }
            }
        });
        futures::future::join_all(asked).await;
    })
    .await;
}

#[tokio::test]
async fn a_second_process_is_refused_and_the_file_is_private() {
    use std::os::unix::fs::PermissionsExt;
    each_engine(async |store| {
        let second = Db::open(&store.database.url).await;
        if store.engine == Engine::Postgres {
            assert!(second.is_ok());
            return;
        }
        assert!(matches!(second.err(), Some(StoreError::Unusable(_))));
        for file in ["heard.db", "heard.db-wal", "heard.db-shm", "heard.lock"] {
            let found = std::fs::metadata(store.database.folder.path().join(file)).unwrap();
            assert_eq!(found.permissions().mode() & 0o777, 0o600, "{file}");
        }
    })
    .await;
    assert!(matches!(
        Db::open("sqlite::memory:").await.err(),
        Some(StoreError::Unusable(_))
    ));
}

#[tokio::test]
async fn a_snapshot_stands_still() {
    each_engine(async |store| {
        let snapshot = store.db.reader().snapshot().await.unwrap();
        let seen = async || sites::Entity::find().count(snapshot.connection()).await.unwrap();
        assert_eq!(seen().await, 0);
        store
            .db
            .write(async |txn| add_site(txn, "one").await)
            .await
            .unwrap();
        assert_eq!(seen().await, 0);
        assert_eq!(sites(store).await, 1);
    })
    .await;
}
