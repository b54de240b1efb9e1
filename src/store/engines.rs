//! The two engines: how a connection is set up, and who may hold the database.

use std::fs::{File, OpenOptions, TryLockError};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbBackend};

use super::StoreError;

/// How long a write or read waits for a connection before the visitor is asked to try again.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);
const READERS: u32 = 8;
const POSTGRES_WRITERS: u32 = 8;

/// What a pool is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Write,
    Read,
}

/// Connects a pool whose every connection is set up for durability first.
pub(super) async fn connect(url: &str, purpose: Use) -> Result<DatabaseConnection, StoreError> {
    let mut options = ConnectOptions::new(url);
    // Statements carry bound values, and those must not reach a log.
    options
        .sqlx_logging(false)
        .record_stmt_in_spans(false)
        .acquire_timeout(PATIENCE);
    if DbBackend::Sqlite.is_prefix_of(url) {
        // SQLite connections cost nothing while idle, and a new one would have to be set up again.
        options
            .idle_timeout(None::<Duration>)
            .max_lifetime(None::<Duration>);
        options.max_connections(if purpose == Use::Write { 1 } else { READERS });
        options.map_sqlx_sqlite_opts(move |connection| sqlite(connection, purpose));
    } else {
        options.max_connections(if purpose == Use::Write {
            POSTGRES_WRITERS
        } else {
            READERS
        });
        options.map_sqlx_postgres_opts(move |connection| {
            let read_only = if purpose == Use::Read { "on" } else { "off" };
            connection.application_name("heard").options([
                ("synchronous_commit", "on"),
                ("default_transaction_isolation", "read committed"),
                ("default_transaction_read_only", read_only),
                ("lock_timeout", "10s"),
                ("timezone", "UTC"),
            ])
        });
    }
    Ok(Database::connect(options).await?)
}

fn sqlite(connection: SqliteConnectOptions, purpose: Use) -> SqliteConnectOptions {
    let connection = connection
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .pragma("secure_delete", "ON")
        .pragma("trusted_schema", "OFF")
        .pragma("cell_size_check", "ON")
        .pragma("temp_store", "MEMORY")
        .pragma("journal_size_limit", "67108864")
        // 8 MiB a connection: with the default of 2 a list of a large office is read from the file again and again.
        .pragma("cache_size", "-8192")
        // Without it `INSERT OR REPLACE` would delete rows past the triggers that forbid it.
        .pragma("recursive_triggers", "ON");
    match purpose {
        Use::Write => connection
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal),
        Use::Read => connection.create_if_missing(false).pragma("query_only", "ON"),
    }
}

/// The file of a SQLite database; none for PostgreSQL.
pub(super) fn file_of(url: &str) -> Result<Option<PathBuf>, StoreError> {
    if !DbBackend::Sqlite.is_prefix_of(url) {
        return Ok(None);
    }
    let options: SqliteConnectOptions = url
        .parse()
        .map_err(|_| StoreError::Unusable("the URL cannot be parsed"))?;
    let file = options.get_filename();
    if file.as_os_str().is_empty() || url.contains(":memory:") || url.contains("mode=memory") {
        return Err(StoreError::Unusable("complaints are not kept in memory"));
    }
    Ok(Some(file.to_owned()))
}

/// Takes a SQLite database for this process alone, for as long as the returned file lives. Creates the database file
/// readable by its owner only; SQLite gives its journals the same rights.
pub(super) fn hold(database: &Path) -> Result<File, StoreError> {
    let mut private = OpenOptions::new();
    private
        .create(true)
        .truncate(false)
        .read(true)
        .write(true)
        .mode(0o600);
    let unreadable = |error| StoreError::Db(Box::new(error));
    let file = private.open(database).map_err(unreadable)?;
    refuse_network_file_system(&file)?;
    let lock = private
        .open(database.with_extension("lock"))
        .map_err(unreadable)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(StoreError::Unusable("another process holds it")),
        Err(TryLockError::Error(error)) => Err(unreadable(error)),
    }
}

/// SQLite's locks and shared memory do not hold across machines.
fn refuse_network_file_system(file: &File) -> Result<(), StoreError> {
    /// NFS, SMB, CIFS, SMB2: statfs(2).
    const NETWORK: [u32; 4] = [0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42];
    let found = rustix::fs::fstatfs(file).map_err(|error| StoreError::Db(Box::new(error)))?;
    match u32::try_from(found.f_type) {
        Ok(kind) if NETWORK.contains(&kind) => Err(StoreError::Unusable(
            "SQLite must not lie on a network file system",
        )),
        _ => Ok(()),
    }
}
