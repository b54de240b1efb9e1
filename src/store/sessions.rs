//! Sessions: tower-sessions' store over our own table.
//!
//! A row is found by the hash of its id, so a stolen table opens nothing; the payload is sealed; who it is, its times
//! and its stamp are columns, so that sessions can be counted and ended by them. Sign-in writes a [`SignedIn`] under
//! [`SIGNED_IN`]; it reaches the columns here and comes back from them, whatever the payload says.
//!
//! How long a session lives is decided here and not by the cookie: staff 30 minutes idle and 12 hours in all, a receipt
//! code 15 minutes and 2 hours.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use serde_json::Value;
use tower_sessions::SessionStore;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store;

use super::db::connected::Connected;
use super::entities::sessions;
use super::rows::micros;
use super::sign_ins::{CLIENT, STAFF, Span, hash, insert, signed_in};
pub use super::sign_ins::{CODE_IDLE_MINUTES, Holder, SIGNED_IN, SignedIn, end_all, end_others, of_person};
use super::{Db, StoreError, Txn};
use crate::clock::Clock;
use crate::seal::{Cell, KeyRing, Sealed, random};

/// `last_seen_at` is written at most this often.
const TOUCHED_EVERY: TimeDelta = TimeDelta::seconds(60);
type Values = std::collections::HashMap<String, Value>;

/// The store of sessions. Cheap to clone.
#[derive(Clone)]
pub struct Sessions {
    db: Db,
    ring: Arc<KeyRing>,
    clock: Clock,
}

impl fmt::Debug for Sessions {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Sessions")
    }
}

impl Sessions {
    /// Sessions kept in this database, sealed under this ring.
    pub fn new(db: Db, ring: Arc<KeyRing>, clock: Clock) -> Self {
        Self { db, ring, clock }
    }

    /// The row of a record. `created` is kept when the sign-in is older than the row.
    fn row(&self, id: &Id, data: &Values, now: DateTime<Utc>) -> Result<sessions::ActiveModel, StoreError> {
        let mut data = data.clone();
        let signed_in: Option<SignedIn> = data
            .remove(SIGNED_IN)
            .map(serde_json::from_value)
            .transpose()
            .map_err(|error| StoreError::inconsistent("sessions", "being saved", error))?;
        let hash = hash(id);
        let (kind, person, complaint) = match signed_in.as_ref().map(|signed_in| signed_in.holder) {
            Some(Holder::Staff(person)) => (Some(STAFF), Some(person.0), None),
            Some(Holder::Client(complaint)) => (Some(CLIENT), None, Some(complaint.0)),
            None => (None, None, None),
        };
        let created = micros(signed_in.as_ref().map_or(now, |signed_in| signed_in.since));
        Ok(sessions::ActiveModel {
            payload_sealed: Set(self.ring.seal_session(&cell(&hash), &data).into_bytes()),
            id_hash: Set(hash.to_vec()),
            principal_kind: Set(kind.map(str::to_owned)),
            person_id: Set(person),
            complaint_id: Set(complaint),
            created_at: Set(created),
            last_seen_at: Set(micros(now)),
            expires_at: Set(Span::of(kind).expiry(created, now)),
            factor_at: Set(signed_in
                .as_ref()
                .and_then(|signed_in| signed_in.factor_at)
                .map(micros)),
            stamp: Set(signed_in.and_then(|signed_in| signed_in.stamp)),
        })
    }

    async fn add(&self, record: &mut Record) -> Result<(), StoreError> {
        let now = self.clock.now();
        loop {
            record.id = Id(i128::from_be_bytes(random()));
            let row = self.row(&record.id, &record.data, now)?;
            let added = self.db.write(async |txn| insert(txn, row).await).await?;
            if added {
                return Ok(());
            }
        }
    }

    async fn change(&self, record: &Record) -> Result<(), StoreError> {
        let row = self.row(&record.id, &record.data, self.clock.now())?;
        self.db
            .write(async |txn| {
                // A session that was ended meanwhile stays ended.
                sessions::Entity::update_many()
                    .set(row)
                    .filter(sessions::Column::IdHash.eq(hash(&record.id).to_vec()))
                    .exec(txn.connection())
                    .await?;
                Ok(())
            })
            .await
    }

    async fn find(&self, id: &Id) -> Result<Option<Record>, StoreError> {
        let now = self.clock.now();
        let hash = hash(id);
        let reader = self.db.reader();
        let Some(row) = sessions::Entity::find_by_id(hash.to_vec())
            .one(reader.connection())
            .await?
        else {
            return Ok(None);
        };
        if row.expires_at <= micros(now) {
            self.db.write(async |txn| end(txn, id).await).await?;
            return Ok(None);
        }
        let mut expires = row.expires_at;
        if micros(now) - row.last_seen_at >= TOUCHED_EVERY.num_microseconds().unwrap_or_default() {
            expires = Span::of(row.principal_kind.as_deref()).expiry(row.created_at, now);
            self.touch(&hash, now, expires).await;
        }
        let broken = |why: &dyn fmt::Display| StoreError::inconsistent("sessions", "a row", why);
        let Ok(mut data) = self
            .ring
            .open_session::<Values>(&cell(&hash), &Sealed::from_bytes(row.payload_sealed.clone()))
        else {
            // Sealed under a session key that is gone, or changed: whoever it was signs in again.
            return Ok(None);
        };
        if let Some(signed_in) = signed_in(&row)? {
            data.insert(
                SIGNED_IN.to_owned(),
                serde_json::to_value(signed_in).map_err(|error| broken(&error))?,
            );
        }
        let expiry_date = time::OffsetDateTime::from_unix_timestamp_nanos(i128::from(expires) * 1000)
            .map_err(|error| broken(&error))?;
        Ok(Some(Record {
            id: *id,
            data,
            expiry_date,
        }))
    }

    /// A visit that cannot be noted must not fail: the session then ends a minute early.
    async fn touch(&self, hash: &[u8; 32], now: DateTime<Utc>, expires: i64) {
        let touched: Result<_, StoreError> = self
            .db
            .write(async |txn| {
                Ok(sessions::Entity::update_many()
                    .col_expr(sessions::Column::LastSeenAt, Expr::value(micros(now)))
                    .col_expr(sessions::Column::ExpiresAt, Expr::value(expires))
                    .filter(sessions::Column::IdHash.eq(hash.to_vec()))
                    .exec(txn.connection())
                    .await?)
            })
            .await;
        if let Err(error) = touched {
            tracing::warn!(%error, "noting a visit");
        }
    }
}

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> session_store::Result<()> {
        self.add(record).await.map_err(backend)
    }

    async fn save(&self, record: &Record) -> session_store::Result<()> {
        self.change(record).await.map_err(backend)
    }

    async fn load(&self, id: &Id) -> session_store::Result<Option<Record>> {
        self.find(id).await.map_err(backend)
    }

    async fn delete(&self, id: &Id) -> session_store::Result<()> {
        self.db
            .write(async |txn| end(txn, id).await)
            .await
            .map_err(backend)
    }
}

/// Removes expired sessions.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn sweep(txn: &Txn, now: DateTime<Utc>) -> Result<(), StoreError> {
    let expired = sessions::Column::ExpiresAt.lte(micros(now));
    sessions::Entity::delete_many()
        .filter(expired)
        .exec(txn.connection())
        .await?;
    Ok(())
}

async fn end(txn: &Txn, id: &Id) -> Result<(), StoreError> {
    sessions::Entity::delete_by_id(hash(id).to_vec())
        .exec(txn.connection())
        .await?;
    Ok(())
}

fn cell(hash: &[u8]) -> Cell {
    Cell::keyed("sessions", "payload_sealed", hash)
}

fn backend(error: StoreError) -> session_store::Error {
    session_store::Error::Backend(error.to_string())
}
