//! A locked database and a full disk: a clear answer, nothing half written, and all well once it has passed.

use sea_orm::{ConnectionTrait, Database, EntityTrait, PaginatorTrait};

use super::StoreError;
use super::db::connected::Connected;
use super::entities::once_keys;
use super::receipts::once;
use super::testing::{Engine, at, each_engine, sql};

#[tokio::test]
async fn a_full_disk_leaves_nothing_and_passes() {
    each_engine(async |store| {
        if store.engine == Engine::Postgres {
            return;
        }
        let kept = async || {
            once_keys::Entity::find()
                .count(store.db.reader().connection())
                .await
                .unwrap()
        };
        let full = store
            .db
            .write(async |txn| {
                once(txn, b"one", "k", "sent", at(0)).await?;
                sql(txn, "PRAGMA max_page_count = 1").await?;
                for number in 0..1000 {
                    once(txn, b"one", &number.to_string(), &"x".repeat(1000), at(0)).await?;
                }
                Ok::<_, StoreError>(())
            })
            .await;
        assert!(matches!(full, Err(StoreError::Busy)), "{full:?}");
        assert_eq!(kept().await, 0);
        let freed = store
            .db
            .write(async |txn| {
                sql(txn, "PRAGMA max_page_count = 1073741823").await?;
                once(txn, b"one", "k", "sent", at(0)).await
            })
            .await;
        assert!(freed.is_ok(), "{freed:?}");
        let failed: Result<(), StoreError> = store
            .db
            .write(async |txn| {
                once(txn, b"one", "l", "sent", at(0)).await?;
                Err(StoreError::Stale)
            })
            .await;
        assert!(failed.is_err());
        assert_eq!(kept().await, 1, "later transactions are whole again");
    })
    .await;
}

#[tokio::test]
async fn a_lock_held_elsewhere_is_waited_for_and_then_told() {
    each_engine(async |store| {
        let elsewhere = Database::connect(store.database.url.as_str()).await.unwrap();
        let (hold, release) = match store.engine {
            Engine::Sqlite => ("BEGIN IMMEDIATE", "ROLLBACK"),
            Engine::Postgres => return,
        };
        elsewhere.execute_unprepared(hold).await.unwrap();
        let locked = store
            .db
            .write(async |txn| once(txn, b"one", "k", "sent", at(0)).await)
            .await;
        assert!(matches!(locked, Err(StoreError::Busy)), "{locked:?}");
        elsewhere.execute_unprepared(release).await.unwrap();
        store
            .db
            .write(async |txn| once(txn, b"one", "k", "sent", at(0)).await)
            .await
            .unwrap();
    })
    .await;
}
