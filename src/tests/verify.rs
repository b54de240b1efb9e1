//! `heard keys` and `heard verify`, as an operator runs them.

use std::path::Path;
use std::process::{Command, Output};

use chrono::DateTime;
use heard::domain::event::{Fact, SystemEventKind};
use heard::domain::people::Role;
use heard::store::events::{Actor, Codes, NewEvent, append_system};
use heard::store::{Db, StoreError};

use crate::harness::database::{Database, Engine};

fn heard(arguments: &[&str], folder: &Path, url: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_heard"))
        .args(arguments)
        .current_dir(folder)
        .env("DATABASE_URL", url)
        .output()
        .unwrap()
}

async fn write_history(url: &str) {
    let db = Db::open(url).await.unwrap();
    db.migrate().await.unwrap();
    let event = NewEvent {
        at: DateTime::UNIX_EPOCH,
        actor: Actor {
            person: None,
            role: Role::System,
        },
        kind: SystemEventKind::SignInFailed,
        stages: None,
        codes: Codes::of([("tries", Fact::Number(31_415_926))]),
    };
    for _ in 0..3 {
        db.write(async |txn| Ok::<_, StoreError>(append_system(txn, &event).await?))
            .await
            .unwrap();
    }
    db.close().await.unwrap();
}

#[tokio::test]
async fn a_byte_flipped_on_disk_is_named() {
    let database = Database::fresh(Engine::Sqlite);
    let folder = database.folder.path();
    write_history(&database.url).await;
    let sound = heard(&["verify"], folder, &database.url);
    assert_eq!(sound.status.code(), Some(0));
    assert_eq!(
        String::from_utf8_lossy(&sound.stdout),
        "Sound: 3 events in 1 streams.\n"
    );

    let file = folder.join("heard.db");
    let mut bytes = std::fs::read(&file).unwrap();
    let needle = b"tries=31415926";
    // Rows fill a page from its end: the last one in the file is the first that was written.
    let at = bytes
        .windows(needle.len())
        .rposition(|window| window == needle)
        .unwrap();
    bytes[at + 10] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    let broken = heard(&["verify"], folder, &database.url);
    assert_eq!(broken.status.code(), Some(1));
    assert_eq!(
        String::from_utf8_lossy(&broken.stderr),
        "Broken: system stream, event 1: was changed.\n"
    );

    std::fs::write(&file, b"not a database").unwrap();
    assert_eq!(heard(&["verify"], folder, &database.url).status.code(), Some(2));
}

#[tokio::test]
async fn verify_runs_on_every_engine() {
    for engine in Engine::present() {
        let database = Database::fresh(engine);
        write_history(&database.url).await;
        let said = heard(&["verify"], database.folder.path(), &database.url);
        assert_eq!(said.status.code(), Some(0), "{engine:?}");
    }
}

#[test]
fn keys_are_made_once() {
    let folder = tempfile::tempdir().unwrap();
    let made = heard(&["keys", "init", "--keys", "safe/keys"], folder.path(), "");
    assert_eq!(made.status.code(), Some(0));
    let keys = folder.path().join("safe/keys");
    let secret = std::fs::read_to_string(&keys).unwrap();
    assert!(heard::seal::KeyRing::load(&keys).is_ok());
    let last = secret.lines().last().unwrap().split(' ').next_back().unwrap();
    assert!(
        !String::from_utf8_lossy(&made.stdout).contains(last),
        "keys are not printed"
    );
    let again = heard(&["keys", "init", "--keys", "safe/keys"], folder.path(), "");
    assert_eq!(again.status.code(), Some(1));
    assert_eq!(std::fs::read_to_string(&keys).unwrap(), secret);
}
