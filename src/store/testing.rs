//! A migrated database on each engine, for the unit tests of this folder.

#[path = "../tests/harness/database.rs"]
mod database;

use std::sync::Arc;

pub(super) use database::Engine;

use super::Db;
use crate::seal::KeyRing;

/// What a test of the store needs.
pub(super) struct TestStore {
    pub(super) engine: Engine,
    pub(super) db: Db,
    pub(super) ring: Arc<KeyRing>,
    pub(super) database: database::Database,
}

/// Runs a test on every engine present, each time on a fresh migrated database.
pub(super) async fn each_engine(test: impl AsyncFn(&TestStore)) {
    for engine in Engine::present() {
        let database = database::Database::fresh(engine);
        let db = Db::open(&database.url).await.unwrap();
        db.migrate().await.unwrap();
        let store = TestStore {
            engine,
            db,
            ring: Arc::new(KeyRing::generate()),
            database,
        };
        test(&store).await;
        store.db.close().await.unwrap();
    }
}
