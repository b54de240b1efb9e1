//! An application on a fresh database, for the tests of this folder.

use std::sync::Arc;

use chrono::DateTime;
use clap::Parser;
use tempfile::TempDir;

use super::App;
use crate::{
    clock::Clock,
    config::Config,
    seal::{Argon, ArgonCost, KeyRing},
    store::Db,
};

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    config: Config,
}

/// The application, and the folder its database lies in.
pub(super) async fn app() -> (App, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("heard.db").display());
    let db = Db::open(&url).await.unwrap();
    db.migrate().await.unwrap();
    let keys = Arc::new(KeyRing::generate());
    let cheap = ArgonCost {
        memory_kib: 8,
        passes: 1,
    };
    let argon = Arc::new(Argon::new(Arc::clone(&keys), cheap));
    let clock = Clock::fixed(DateTime::from_timestamp(1_795_000_000, 0).unwrap());
    let config = Line::parse_from(["heard"]).config;
    (
        App::new(config, clock, db, keys, argon, crate::app::shell),
        folder,
    )
}
