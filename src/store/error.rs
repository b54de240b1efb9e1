//! What can go wrong between us and the database.

use sea_orm::{DbErr, RuntimeErr, SqlErr, sqlx};

/// Why the store could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or could not be reached. Nothing was changed.
    #[error("the database refused")]
    Db(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The row was unique and somebody else has it: a reference, an account, a submission key.
    #[error("a row like this is already there")]
    Taken,
    /// Not now: too many writes are waiting, the database is locked, unreachable or its disk is full. Nothing was
    /// changed; trying again later may help.
    #[error("the database cannot do this now")]
    Busy,
    /// Another process holds this database, or it lies where locks cannot be trusted.
    #[error("the database cannot be opened: {0}")]
    Unusable(&'static str),
    /// The row changed, or went away, since it was read.
    #[error("the row was changed by somebody else")]
    Stale,
    /// A row that maps to nothing the domain knows. It is refused, not repaired.
    #[error("{table} {row} makes no sense: {why}")]
    Inconsistent {
        /// The table.
        table: &'static str,
        /// Which row: its key.
        row: String,
        /// What is wrong, naming the column.
        why: String,
    },
}

impl StoreError {
    /// A row that maps to nothing the domain knows.
    pub fn inconsistent(table: &'static str, row: impl ToString, why: impl ToString) -> Self {
        Self::Inconsistent {
            table,
            row: row.to_string(),
            why: why.to_string(),
        }
    }
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match error {
            DbErr::RecordNotUpdated => Self::Stale,
            error if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => Self::Taken,
            error if is_passing(&error) => {
                tracing::error!(%error, "the database cannot do this now");
                Self::Busy
            }
            error => Self::Db(Box::new(error)),
        }
    }
}

/// Whether the reason lies in the machine and may pass.
fn is_passing(error: &DbErr) -> bool {
    let (DbErr::Exec(RuntimeErr::SqlxError(cause)) | DbErr::Query(RuntimeErr::SqlxError(cause))) = error
    else {
        return matches!(error, DbErr::ConnectionAcquire(_) | DbErr::Conn(_));
    };
    match &**cause {
        sqlx::Error::Database(cause) => cause.code().is_some_and(|code| match code.parse::<u32>() {
            // SQLite: busy, locked, IO error, full, cannot open; the upper bits only say more.
            Ok(code) if code < 10_000 => matches!(code & 0xFF, 5 | 6 | 10 | 13 | 14),
            // PostgreSQL: connection, resources, lock timeout, operator, rolled back by the engine.
            _ => ["08", "53", "55P03", "57P", "40"]
                .iter()
                .any(|class| code.starts_with(class)),
        }),
        sqlx::Error::Io(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed => true,
        _ => false,
    }
}
