//! The side that cannot write.

use migration::{Migrator, MigratorTrait};
use sea_orm::{
    DatabaseConnection, DatabaseTransaction, DbBackend, EntityTrait, IsolationLevel, QueryOrder, QuerySelect,
    TransactionOptions, TransactionTrait,
};

use super::StoreError;
use super::engines::{self, Use};
use super::entities::{self, case_keys};

/// A pool whose connections refuse to write.
#[derive(Clone)]
pub struct Reader {
    pub(super) inner: DatabaseConnection,
}

impl Reader {
    /// Opens the database for reading only, beside a server that may be running on it.
    ///
    /// # Errors
    /// [`StoreError::Unusable`], [`StoreError::Db`]; also when there is no database yet.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        engines::file_of(url)?;
        Ok(Self {
            inner: engines::connect(url, Use::Read).await?,
        })
    }

    /// One state of the database, for questions that belong together.
    ///
    /// # Errors
    /// [`StoreError::Db`], [`StoreError::Busy`].
    #[expect(clippy::disallowed_methods, reason = "this is the one place; it cannot write")]
    pub async fn snapshot(&self) -> Result<Snapshot, StoreError> {
        let isolation_level = (self.inner.get_database_backend() == DbBackend::Postgres)
            .then_some(IsolationLevel::RepeatableRead);
        let options = TransactionOptions {
            isolation_level,
            ..TransactionOptions::default()
        };
        Ok(Snapshot {
            inner: self.inner.begin_with_options(options).await?,
        })
    }

    /// The names of migrations that this program knows and the database has not seen.
    ///
    /// # Errors
    /// [`StoreError::Db`].
    pub async fn missing_migrations(&self) -> Result<Vec<String>, StoreError> {
        let missing = Migrator::get_pending_migrations_read_only(&self.inner).await?;
        Ok(missing
            .iter()
            .map(|migration| migration.name().to_owned())
            .collect())
    }

    /// The numbers of the wrapping keys that case keys are under: a ring without one of them cannot open everything.
    ///
    /// # Errors
    /// [`StoreError::Db`].
    pub async fn wrapping_keys(&self) -> Result<Vec<i64>, StoreError> {
        let numbers = case_keys::Entity::find()
            .select_only()
            .column(case_keys::Column::KeyNumber)
            .distinct()
            .order_by_asc(case_keys::Column::KeyNumber);
        Ok(numbers.into_tuple().all(&self.inner).await?)
    }

    /// Where the schema is not what this program expects; empty when all is well.
    pub async fn schema_differences(&self) -> Vec<String> {
        entities::differences(self).await
    }
}

/// The database as it stood at one moment.
pub struct Snapshot {
    inner: DatabaseTransaction,
}

/// Where questions can be asked: a [`super::Txn`], a [`Reader`] or a [`Snapshot`].
pub trait Reads: connected::Connected {}

impl Reads for Snapshot {}
impl Reads for Reader {}

pub(super) mod connected {
    //! The connection behind a transaction or a reader, for this folder only.

    use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction};

    /// Gives out the connection; outside `store` it cannot be named, so nobody else asks for it.
    pub trait Connected: Sync {
        /// What runs statements.
        type Connection: ConnectionTrait;
        /// The connection.
        fn connection(&self) -> &Self::Connection;
    }

    impl Connected for super::Snapshot {
        type Connection = DatabaseTransaction;
        fn connection(&self) -> &DatabaseTransaction {
            &self.inner
        }
    }

    impl Connected for super::Reader {
        type Connection = DatabaseConnection;
        fn connection(&self) -> &DatabaseConnection {
            &self.inner
        }
    }
}
