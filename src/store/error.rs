//! What can go wrong between us and the database.

use sea_orm::{DbErr, SqlErr};

/// Why the store could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or could not be reached. Nothing was changed.
    #[error("the database refused")]
    Db(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The row was unique and somebody else has it: a reference, an account, a submission key.
    #[error("a row like this is already there")]
    Taken,
    /// Too many writes were waiting. Nothing was changed.
    #[error("too many writes are waiting")]
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
            DbErr::ConnectionAcquire(_) => Self::Busy,
            error if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => Self::Taken,
            error => Self::Db(Box::new(error)),
        }
    }
}
