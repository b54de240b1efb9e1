//! Who a session belongs to, how long it lasts, how many there may be, and ending them.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use tower_sessions::session::Id;

use super::db::connected::Connected;
use super::entities::sessions;
use super::rows::{instant, micros};
use super::{Reads, StoreError, Txn};
use crate::domain::complaint::ComplaintId;
use crate::domain::people::PersonId;
use crate::seal::digest;

/// Where a session's [`SignedIn`] stands among its values.
pub const SIGNED_IN: &str = "signed_in";
pub(super) const STAFF: &str = "staff";
pub(super) const CLIENT: &str = "client";

/// Who a session belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holder {
    /// A member of staff.
    Staff(PersonId),
    /// A client who presented the receipt code of this complaint.
    Client(ComplaintId),
}

/// A sign-in, as a session carries it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedIn {
    /// Who.
    pub holder: Holder,
    /// `Stamp::into_bytes` of the account at sign-in; none for clients.
    pub stamp: Option<Vec<u8>>,
    /// When the sign-in happened: the session ends 12 or 2 hours later, whatever its id.
    pub since: DateTime<Utc>,
    /// When a second factor was last presented.
    pub factor_at: Option<DateTime<Utc>>,
}

/// Minutes without a request after which a receipt code is asked for again.
pub const CODE_IDLE_MINUTES: i64 = 15;

/// How long, and how many.
pub(super) struct Span {
    idle: TimeDelta,
    absolute: TimeDelta,
    concurrent: u64,
}

impl Span {
    pub(super) fn of(kind: Option<&str>) -> Self {
        if kind == Some(CLIENT) {
            Self {
                idle: TimeDelta::minutes(CODE_IDLE_MINUTES),
                absolute: TimeDelta::hours(2),
                concurrent: 2,
            }
        } else {
            Self {
                idle: TimeDelta::minutes(30),
                absolute: TimeDelta::hours(12),
                concurrent: 3,
            }
        }
    }

    pub(super) fn expiry(&self, created: i64, seen: DateTime<Utc>) -> i64 {
        let absolute = self.absolute.num_microseconds().unwrap_or(i64::MAX);
        micros(seen + self.idle).min(created.saturating_add(absolute))
    }
}

/// Ends every session of a member of staff.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn end_all(txn: &Txn, person: PersonId) -> Result<(), StoreError> {
    let theirs = sessions::Column::PersonId.eq(person.0);
    sessions::Entity::delete_many()
        .filter(theirs)
        .exec(txn.connection())
        .await?;
    Ok(())
}

/// Ends every session of a member of staff but this one.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn end_others(txn: &Txn, person: PersonId, this: &Id) -> Result<(), StoreError> {
    sessions::Entity::delete_many()
        .filter(sessions::Column::PersonId.eq(person.0))
        .filter(sessions::Column::IdHash.ne(hash(this).to_vec()))
        .exec(txn.connection())
        .await?;
    Ok(())
}

/// Begin and last visit of the open sessions of a member of staff, newest first.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn of_person(
    reads: &impl Reads,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<Vec<(DateTime<Utc>, DateTime<Utc>)>, StoreError> {
    let rows = sessions::Entity::find()
        .filter(sessions::Column::PersonId.eq(person.0))
        .filter(sessions::Column::ExpiresAt.gt(micros(now)))
        .order_by_desc(sessions::Column::CreatedAt)
        .all(reads.connection())
        .await?;
    let times = |row: sessions::Model| {
        Ok((
            instant("sessions", "a row", row.created_at)?,
            instant("sessions", "a row", row.last_seen_at)?,
        ))
    };
    rows.into_iter().map(times).collect()
}

/// Adds a session unless its id is taken, and ends the holder's oldest beyond the number allowed.
pub(super) async fn insert(txn: &Txn, row: sessions::ActiveModel) -> Result<bool, StoreError> {
    let kind = row.principal_kind.clone().take().flatten();
    let (person, complaint) = (
        row.person_id.clone().take().flatten(),
        row.complaint_id.clone().take().flatten(),
    );
    let mut taken = OnConflict::column(sessions::Column::IdHash);
    let added = sessions::Entity::insert(row)
        .on_conflict(taken.do_nothing().to_owned())
        .exec_without_returning(txn.connection())
        .await?;
    let theirs = match (person, complaint) {
        (Some(person), _) => sessions::Column::PersonId.eq(person),
        (None, Some(complaint)) => sessions::Column::ComplaintId.eq(complaint),
        (None, None) => return Ok(added == 1),
    };
    let kept: Vec<Vec<u8>> = sessions::Entity::find()
        .select_only()
        .column(sessions::Column::IdHash)
        .filter(theirs.clone())
        .order_by_desc(sessions::Column::CreatedAt)
        .order_by_desc(sessions::Column::LastSeenAt)
        .limit(Span::of(kind.as_deref()).concurrent)
        .into_tuple()
        .all(txn.connection())
        .await?;
    sessions::Entity::delete_many()
        .filter(theirs)
        .filter(sessions::Column::IdHash.is_not_in(kept))
        .exec(txn.connection())
        .await?;
    Ok(added == 1)
}

/// The sign-in that the columns of a row tell of.
pub(super) fn signed_in(row: &sessions::Model) -> Result<Option<SignedIn>, StoreError> {
    let holder = match (row.principal_kind.as_deref(), row.person_id, row.complaint_id) {
        (None, None, None) => return Ok(None),
        (Some(STAFF), Some(person), None) => Holder::Staff(PersonId(person)),
        (Some(CLIENT), None, Some(complaint)) => Holder::Client(ComplaintId(complaint)),
        _ => {
            return Err(StoreError::inconsistent(
                "sessions",
                "a row",
                "principal_kind and ids disagree",
            ));
        }
    };
    Ok(Some(SignedIn {
        holder,
        stamp: row.stamp.clone(),
        since: instant("sessions", "a row", row.created_at)?,
        factor_at: row
            .factor_at
            .map(|at| instant("sessions", "a row", at))
            .transpose()?,
    }))
}

/// What a session is found by.
pub(super) fn hash(id: &Id) -> [u8; 32] {
    digest(&[&id.0.to_be_bytes()])
}
