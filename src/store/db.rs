//! The only place that begins a transaction that writes.
//!
//! ## Why one door
//! SQLite has one writer, and a transaction that begins by reading and then writes fails at once when another is in
//! the way. So every write begins as a writer (`BEGIN IMMEDIATE`) after waiting in a fair queue, and later many can
//! share one commit without any caller noticing. On PostgreSQL a write is a plain `READ COMMITTED` transaction.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use migration::{Migrator, MigratorTrait};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};
use tokio::sync::broadcast;

use super::StoreError;
use super::engines::{self, PATIENCE, Use};
pub(super) use super::reader::connected;
use super::reader::{Reader, Reads};
use crate::domain::complaint::ComplaintId;
use crate::domain::event::EventKind;

/// How many announcements a slow listener may lag behind before it is told that it missed some.
const BACKLOG: usize = 256;
/// Guards PostgreSQL migrations against a second instance; any number of our own.
const MIGRATION_LOCK: i64 = 0x4865_6172_6421;

/// Something others may want to know at once. It leaves when the transaction is committed, never before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Announcement {
    /// Something happened to a complaint. Whoever passes it on checks that the listener may know.
    Happened {
        /// The complaint.
        complaint: ComplaintId,
        /// What happened.
        kind: EventKind,
    },
    /// There is a notice to send.
    MailQueued,
}

/// The database. Cheap to clone.
#[derive(Clone)]
pub struct Db(Arc<Shared>);

struct Shared {
    writer: DatabaseConnection,
    reader: DatabaseConnection,
    /// SQLite's queue of writers; first come, first served.
    queue: Option<tokio::sync::Mutex<()>>,
    announcements: broadcast::Sender<Announcement>,
    statements: Arc<AtomicU64>,
    /// Held for as long as the process lives.
    _lock: Option<std::fs::File>,
}

impl Db {
    /// Opens the database: `sqlite://data/heard.db` (created when missing) or `postgres://…`. Does not migrate.
    ///
    /// # Errors
    /// [`StoreError::Unusable`] when another process holds the file, it lies on a network file system, or the URL
    /// makes no sense; [`StoreError::Db`].
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let lock = engines::file_of(url)?
            .map(|file| engines::hold(&file))
            .transpose()?;
        let statements = Arc::default();
        Ok(Self(Arc::new(Shared {
            writer: counted(engines::connect(url, Use::Write).await?, &statements),
            reader: counted(engines::connect(url, Use::Read).await?, &statements),
            queue: lock.is_some().then(tokio::sync::Mutex::default),
            announcements: broadcast::Sender::new(BACKLOG),
            statements,
            _lock: lock,
        })))
    }

    /// Brings the schema up to date: all missing migrations in one transaction, so that a crash leaves none half done.
    ///
    /// # Errors
    /// [`StoreError::Db`].
    pub async fn migrate(&self) -> Result<(), StoreError> {
        self.write(async |txn| {
            let connection = &txn.inner;
            if connection.get_database_backend() == DbBackend::Postgres {
                let lock = format!("SELECT pg_advisory_xact_lock({MIGRATION_LOCK})");
                connection.execute_unprepared(&lock).await?;
            }
            Ok(Migrator::up(connection, None).await?)
        })
        .await
    }

    /// Runs `work` in a transaction: commits on `Ok`, rolls back on `Err`.
    ///
    /// `work` touches the transaction and its captures and nothing else: no mail, HTTP, file, sleep or spawn. What it
    /// computed is shown only after `write` returned `Ok`. It may be rolled back after returning `Ok` (a commit can
    /// fail), and dropped at any await (axum drops a handler when the client hangs up).
    ///
    /// # Errors
    /// Those of `work`; [`StoreError::Busy`] after ten seconds in the queue; [`StoreError::Db`] when the transaction
    /// cannot begin or commit.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        E: From<StoreError>,
        F: AsyncFnOnce(&Txn) -> Result<T, E>,
    {
        let _turn = match &self.0.queue {
            Some(queue) => Some(
                tokio::time::timeout(PATIENCE, queue.lock())
                    .await
                    .map_err(|_| StoreError::Busy)?,
            ),
            None => None,
        };
        let txn = self.begin().await?;
        match work(&txn).await {
            Ok(done) => {
                let announcements = txn.announcements.into_inner().unwrap_or_default();
                txn.inner.commit().await.map_err(StoreError::from)?;
                self.send(announcements);
                Ok(done)
            }
            Err(error) => {
                // Explicitly: a dropped transaction would only queue its rollback behind the next statement.
                if let Err(failure) = txn.inner.rollback().await {
                    tracing::warn!(error = %failure, "rolling back");
                }
                Err(error)
            }
        }
    }

    /// The side that cannot write.
    pub fn reader(&self) -> Reader {
        Reader {
            inner: self.0.reader.clone(),
        }
    }

    /// What is announced from now on.
    pub fn announcements(&self) -> broadcast::Receiver<Announcement> {
        self.0.announcements.subscribe()
    }

    /// How many statements were sent so far, `BEGIN` and `COMMIT` apart: tests see that a page's cost does not grow.
    pub fn statements(&self) -> u64 {
        self.0.statements.load(Ordering::Relaxed)
    }

    /// Closes every connection; on SQLite this folds the journal into the database.
    ///
    /// # Errors
    /// [`StoreError::Db`].
    pub async fn close(&self) -> Result<(), StoreError> {
        self.0.reader.close_by_ref().await?;
        Ok(self.0.writer.close_by_ref().await?)
    }

    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    async fn begin(&self) -> Result<Txn, StoreError> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        Ok(Txn {
            inner: self.0.writer.begin_with_options(options).await?,
            announcements: Mutex::default(),
        })
    }

    /// Where announcements leave. Several instances on PostgreSQL will need `NOTIFY` here.
    fn send(&self, announcements: Vec<Announcement>) {
        for announcement in announcements {
            // Fails only when nobody listens, and then there is nobody to tell.
            let _ = self.0.announcements.send(announcement);
        }
    }
}

fn counted(mut connection: DatabaseConnection, statements: &Arc<AtomicU64>) -> DatabaseConnection {
    let statements = Arc::clone(statements);
    connection.set_metric_callback(move |_| {
        statements.fetch_add(1, Ordering::Relaxed);
    });
    connection
}

/// A transaction that writes. Made by [`Db::write`] only.
pub struct Txn {
    inner: DatabaseTransaction,
    announcements: Mutex<Vec<Announcement>>,
}

impl Txn {
    /// Says something once the transaction is committed.
    pub fn announce(&self, announcement: Announcement) {
        if let Ok(mut announcements) = self.announcements.lock() {
            announcements.push(announcement);
        }
    }

    /// Whether row locks exist and are needed (PostgreSQL); SQLite has one writer.
    pub(super) fn has_row_locks(&self) -> bool {
        self.inner.get_database_backend() == DbBackend::Postgres
    }
}

impl Reads for Txn {}

impl connected::Connected for Txn {
    type Connection = DatabaseTransaction;
    fn connection(&self) -> &DatabaseTransaction {
        &self.inner
    }
}
