//! Limits by name. Attempts are rows, so that every instance and every restart sees them.
//!
//! Add a limit: a value of [`Limited`] and its row in [`Limited::rule`]; the sentence people read stands in the
//! catalogues under `limit-<code>`.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};

use super::db::connected::Connected;
use super::entities::counters;
use super::rows::{instant, micros};
use super::{Reads, StoreError, Txn};
use crate::domain::code::Code;
use crate::seal::KeyRing;

/// Nothing is kept longer: the keys of sources change daily anyway.
const KEPT: TimeDelta = TimeDelta::hours(48);

crate::codes! {
    /// What may be tried only so often.
    pub enum Limited as "limit" {
        /// Signing in to one account.
        SignInAccount = "sign_in_account",
        /// Signing in from one source.
        SignInSource = "sign_in_source",
        /// Codes of the second factor in one attempt.
        SecondFactor = "second_factor",
        /// Receipt codes from one source.
        ReceiptCode = "receipt_code",
        /// Resume codes from one source.
        ResumeCode = "resume_code",
        /// Wrong receipt and resume codes from everywhere together.
        CodesEverywhere = "codes_everywhere",
        /// Password resets for one account or from one source.
        Reset = "reset",
        /// Invitations for one account or from one source.
        Invite = "invite",
        /// Complaints from one source.
        Submit = "submit",
        /// Files for one draft or case.
        Upload = "upload",
        /// Searches by one member of staff.
        Search = "search",
        /// Exports by one member of staff.
        Export = "export",
        /// Autosaves of one session.
        Autosave = "autosave",
    }
}

/// How often, and what then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// So many are free.
    pub free: i64,
    /// Within this time, counted from the first.
    pub within: TimeDelta,
    /// What the next one meets.
    pub then: Then,
}

/// What happens beyond the free attempts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Each further attempt makes the next one wait twice as long.
    Wait {
        /// The first wait.
        first: TimeDelta,
        /// The longest.
        most: TimeDelta,
    },
    /// Nothing more until the time is over.
    Refuse,
}

impl Limited {
    /// The default of a limit.
    pub fn rule(self) -> Rule {
        let (second, minute, hour) = (TimeDelta::seconds, TimeDelta::minutes, TimeDelta::hours);
        let wait = |most| Then::Wait {
            first: second(1),
            most,
        };
        let (free, within, then) = match self {
            Self::SignInAccount => (5, minute(15), wait(minute(15))),
            Self::SignInSource => (30, minute(15), wait(minute(15))),
            Self::SecondFactor => (5, minute(15), Then::Refuse),
            Self::ReceiptCode | Self::ResumeCode => (5, minute(15), wait(second(60))),
            Self::CodesEverywhere => (
                200,
                hour(1),
                Then::Wait {
                    first: second(2),
                    most: second(2),
                },
            ),
            Self::Reset | Self::Invite => (3, hour(1), Then::Refuse),
            Self::Submit => (10, hour(1), Then::Refuse),
            Self::Upload => (60, hour(1), Then::Refuse),
            Self::Search => (30, minute(1), Then::Refuse),
            Self::Export => (10, hour(24), Then::Refuse),
            Self::Autosave => (60, minute(1), Then::Refuse),
        };
        Rule { free, within, then }
    }

    /// The key of the sentence shown to whoever meets the limit.
    pub fn sentence(self) -> String {
        format!("limit-{}", self.code().replace('_', "-"))
    }

    /// What this limit counts by, as it is stored: an HMAC. For a network address give the day, so that the same address
    /// cannot be followed from one day to the next.
    pub fn key(self, ring: &KeyRing, of: &[u8], day: Option<NaiveDate>) -> CounterKey {
        let day = day.map(|day| day.to_string()).unwrap_or_default();
        CounterKey(ring.counter_key(&format!("{}/{day}", self.code()), of))
    }
}

/// What a limit counts by.
#[derive(Clone, Copy)]
pub struct CounterKey(pub(super) [u8; 32]);

/// Until when the next attempt must wait; none when it need not. Counts nothing.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn blocked_until(
    reads: &impl Reads,
    limit: Limited,
    key: CounterKey,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let row = counters::Entity::find_by_id(id(limit, key))
        .one(reads.connection())
        .await?;
    let until = row
        .and_then(|row| row.blocked_until)
        .map(|until| instant("counters", limit.code(), until));
    Ok(until.transpose()?.filter(|until| *until > now))
}

/// Counts one attempt, and says until when the next one must wait. With [`Then::Refuse`] an answer means that this
/// very attempt is one too many.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn count(
    txn: &Txn,
    limit: Limited,
    key: CounterKey,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let fresh = counters::ActiveModel {
        limit_name: Set(limit.code().to_owned()),
        key_hash: Set(key.0.to_vec()),
        window_start: Set(micros(now)),
        count: Set(0),
        blocked_until: Set(None),
    };
    let mut known = OnConflict::columns([counters::Column::LimitName, counters::Column::KeyHash]);
    counters::Entity::insert(fresh)
        .on_conflict(known.do_nothing().to_owned())
        .exec_without_returning(txn.connection())
        .await?;
    let mut row = counters::Entity::find_by_id(id(limit, key));
    if txn.has_row_locks() {
        row = row.lock_exclusive();
    }
    let row = row.one(txn.connection()).await?.ok_or(StoreError::Stale)?;

    let rule = limit.rule();
    let begun = instant("counters", limit.code(), row.window_start)?;
    let blocked = row
        .blocked_until
        .map(|until| instant("counters", limit.code(), until))
        .transpose()?;
    let is_over = now >= begun + rule.within && blocked.is_none_or(|until| until <= now);
    let (begun, before) = if is_over { (now, 0) } else { (begun, row.count) };
    let until = rule.blocked(before + 1, begun, now);

    let mut row = row.into_active_model();
    row.window_start = Set(micros(begun));
    row.count = Set(before + 1);
    row.blocked_until = Set(until.map(micros));
    counters::Entity::update(row).exec(txn.connection()).await?;
    Ok(until)
}

impl Rule {
    fn blocked(self, count: i64, begun: DateTime<Utc>, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let beyond = count - self.free;
        match self.then {
            // The attempt that uses up the last free one already makes the next one wait.
            Then::Wait { first, most } if beyond >= 0 => {
                let doubled = i32::try_from(beyond)
                    .ok()
                    .and_then(|beyond| 1_i32.checked_shl(beyond.cast_unsigned()));
                let wait = doubled
                    .and_then(|times| first.checked_mul(times))
                    .filter(|wait| *wait > TimeDelta::zero());
                Some(now + wait.unwrap_or(most).min(most))
            }
            Then::Refuse if beyond > 0 => Some(begun + self.within),
            Then::Wait { .. } | Then::Refuse => None,
        }
    }
}

/// Starts afresh, after a success.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn forget(txn: &Txn, limit: Limited, key: CounterKey) -> Result<(), StoreError> {
    counters::Entity::delete_by_id(id(limit, key))
        .exec(txn.connection())
        .await?;
    Ok(())
}

/// Removes what is older than 48 hours.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn sweep(txn: &Txn, now: DateTime<Utc>) -> Result<(), StoreError> {
    counters::Entity::delete_many()
        .filter(counters::Column::WindowStart.lte(micros(now - KEPT)))
        .exec(txn.connection())
        .await?;
    Ok(())
}

fn id(limit: Limited, key: CounterKey) -> (String, Vec<u8>) {
    (limit.code().to_owned(), key.0.to_vec())
}
