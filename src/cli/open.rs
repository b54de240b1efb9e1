//! What every command that works on the store begins with: the key file and the database the configuration names.

use std::{error::Error, fs, os::unix::fs::DirBuilderExt, path::Path, sync::Arc};

use secrecy::ExposeSecret;

use super::keys;
use crate::{
    config::Config,
    seal::{Argon, ArgonCost, KeyKind, KeyRing, RingError, shield_process},
    store::Db,
};

/// Mode of the data folder: nobody else on the machine reads it.
const PRIVATE: u32 = 0o700;

/// An open store.
pub struct Opened {
    /// The database, its schema up to date.
    pub db: Db,
    /// The key ring.
    pub keys: Arc<KeyRing>,
    /// The slow hashes, behind their permits.
    pub argon: Arc<Argon>,
}

/// Opens key file and database. The very first start makes both; afterwards a missing key file is never replaced,
/// because every complaint sealed under it would be lost, and a schema that is behind waits for `heard migrate`.
///
/// # Errors
/// What is missing or unsafe, in words for the person at the terminal.
pub async fn open(config: &Config) -> Result<Opened, Box<dyn Error>> {
    let opened = begin(config).await?;
    let missing = opened.db.reader().missing_migrations().await?;
    if !missing.is_empty() {
        return Err(format!("the database lacks {}: run `heard migrate`", missing.join(", ")).into());
    }
    refuse_other_keys(&opened).await?;
    Ok(opened)
}

/// The same, whatever the schema; the very first start brings it up to date.
pub(super) async fn begin(config: &Config) -> Result<Opened, Box<dyn Error>> {
    shield_process()?;
    let is_first_start = config.embedded_database().is_some_and(|file| !file.exists());
    if is_first_start {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(PRIVATE)
            .create(&config.data)?;
    }
    refuse_keys_beside_data(&config.keys, &config.data)?;
    let keys = Arc::new(match KeyRing::load(&config.keys) {
        Err(RingError::Missing) if is_first_start => new_keys(&config.keys)?,
        loaded => loaded.map_err(|error| format!("{}: {error}", config.keys.display()))?,
    });
    let db = Db::open(config.database().expose_secret()).await?;
    if is_first_start {
        db.migrate().await?;
    }
    let argon = Arc::new(Argon::new(Arc::clone(&keys), ArgonCost::default()));
    Ok(Opened { db, keys, argon })
}

fn new_keys(path: &Path) -> Result<KeyRing, RingError> {
    let keys = keys::init(path)?;
    println!(
        "New keys are in {}: copy this file to a safe place now.",
        path.display()
    );
    Ok(keys)
}

/// With another key file every page of a complaint would fail, and new complaints would be lost with the old file.
async fn refuse_other_keys(opened: &Opened) -> Result<(), Box<dyn Error>> {
    let ours = opened.keys.numbers(KeyKind::Wrap);
    for number in opened.db.reader().wrapping_keys().await? {
        if !ours.iter().any(|own| i64::from(*own) == number) {
            return Err(format!("complaints are sealed under key {number}, which the key file lacks").into());
        }
    }
    Ok(())
}

/// A copy of the data folder must not bring the keys along.
fn refuse_keys_beside_data(keys: &Path, data: &Path) -> Result<(), Box<dyn Error>> {
    let folder = keys
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    match (folder.canonicalize(), data.canonicalize()) {
        (Ok(folder), Ok(data)) if folder.starts_with(&data) => Err(format!(
            "{} lies in the data folder: keep the keys apart from what they lock",
            keys.display()
        )
        .into()),
        _ => Ok(()),
    }
}
