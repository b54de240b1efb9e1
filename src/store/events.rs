//! The hash-chained streams: one per complaint, one for everything else. This file alone appends to them, always in the
//! transaction of the change itself; nothing ever edits them.
//!
//! A row holds codes, ids, instants, numbers and hashes, never text. A text that belongs to an event is its detail:
//! sealed beside the row, and vouched for by `detail_hash` over a sealed salt, so the chain still verifies after the
//! complaint's key was destroyed.
//!
//! Add a fact to an event: a pair in its [`Codes`]. The bytes that are hashed ([`Link::recomputed`]) never change for
//! rows that exist.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::Value;
use uuid::Uuid;

use super::access::Granted;
pub use super::codes::Codes;
use super::db::connected::Connected;
use super::entities::{event_details, event_heads, events, system_events};
use super::links::Link;
use super::rows::{instant, micros};
pub use super::system_stream::{SystemRecord, system_history};
use super::{Reads, StoreError, Txn};
use crate::domain::code::Code;
use crate::domain::complaint::ComplaintId;
use crate::domain::event::{EventKind, SystemEventKind};
use crate::domain::people::{PersonId, Role};
use crate::domain::stage::StageCode;
use crate::seal::{CaseKey, Cell, ChainHash, DetailSalt, Sealed, detail_hash, detail_hash_with};

/// The stream of everything that belongs to no complaint.
pub const SYSTEM: Uuid = Uuid::nil();
const START: ChainHash = [0; 32];

/// Who did it, in which role. Clients and the scheduler have no person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The member of staff.
    pub person: Option<PersonId>,
    /// The role acted in.
    pub role: Role,
}

/// Something that happened, about to be recorded.
#[derive(Clone, Debug)]
pub struct NewEvent<K = EventKind> {
    /// When it was entered.
    pub at: DateTime<Utc>,
    /// By whom.
    pub actor: Actor,
    /// What.
    pub kind: K,
    /// The stage before and after, when it moved the complaint.
    pub stages: Option<(Option<StageCode>, StageCode)>,
    /// The facts.
    pub codes: Codes,
}

/// Something that happened, as recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Its number in the stream, from 1 without gaps.
    pub seq: i64,
    /// When it was entered.
    pub at: DateTime<Utc>,
    /// By whom.
    pub actor: Actor,
    /// What.
    pub kind: EventKind,
    /// The stage before.
    pub stage_from: Option<StageCode>,
    /// The stage after.
    pub stage_to: Option<StageCode>,
    /// The facts.
    pub codes: Codes,
    /// Whether a sealed detail stands beside it.
    pub has_detail: bool,
}

/// Appends an event to a complaint's stream, with a detail if there is one; gives its number.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn append(
    txn: &Txn,
    case: ComplaintId,
    event: &NewEvent,
    detail: Option<(&CaseKey, &Value)>,
) -> Result<i64, StoreError> {
    let event = NewEvent {
        at: not_before_the_last(txn, case, event.at).await?,
        ..event.clone()
    };
    let detail = detail.map(|(key, value)| (key, value.to_string()));
    let salted = detail.as_ref().map(|(_, plain)| detail_hash(plain.as_bytes()));
    let link = append_to(txn, case.0, &event, salted.map(|(_, hash)| hash.to_vec())).await?;
    if let (Some((key, plain)), Some((salt, _))) = (&detail, salted) {
        let row = event_details::ActiveModel {
            complaint_id: Set(case.0),
            seq: Set(link.seq),
            salt_sealed: Set(key.seal_detail(&salt_cell(link.seq), &salt).into_bytes()),
            // The very text that was hashed: a value printed again might order its fields differently.
            body_sealed: Set(key.seal_detail(&body_cell(link.seq), plain).into_bytes()),
        };
        event_details::Entity::insert(row)
            .exec_without_returning(txn.connection())
            .await?;
    }
    let seq = link.seq;
    events::Entity::insert(link.into_event())
        .exec_without_returning(txn.connection())
        .await?;
    Ok(seq)
}

/// Appends an event to the stream of a granted case, sealing its words under the key of the case.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn append_granted<A>(
    txn: &Txn,
    grant: &Granted<A>,
    event: &NewEvent,
    words: Option<&Value>,
) -> Result<i64, StoreError> {
    append(txn, grant.case(), event, words.map(|words| (grant.key(), words))).await
}

/// The words sealed beside an event of a granted case.
///
/// # Errors
/// [`StoreError::Inconsistent`] when they are not what the event vouches for; [`StoreError::Db`].
pub async fn words_of<A>(
    reads: &impl Reads,
    grant: &Granted<A>,
    seq: i64,
) -> Result<Option<Value>, StoreError> {
    detail(reads, grant.key(), seq).await
}

/// Appends an event to the system stream: sign-ins, denials, grants, use of keys.
///
/// # Errors
/// [`StoreError::Db`].
pub async fn append_system(txn: &Txn, event: &NewEvent<SystemEventKind>) -> Result<i64, StoreError> {
    let link = append_to(txn, SYSTEM, event, None).await?;
    let seq = link.seq;
    system_events::Entity::insert(link.into_system_event())
        .exec_without_returning(txn.connection())
        .await?;
    Ok(seq)
}

/// The instant of entry, or that of the last event where a clock was set back: a history never runs backwards, and no
/// message is lost over a wrong clock.
async fn not_before_the_last(
    txn: &Txn,
    case: ComplaintId,
    at: DateTime<Utc>,
) -> Result<DateTime<Utc>, StoreError> {
    let last: Option<i64> = events::Entity::find()
        .select_only()
        .column(events::Column::At)
        .filter(events::Column::ComplaintId.eq(case.0))
        .order_by_desc(events::Column::Seq)
        .into_tuple()
        .one(txn.connection())
        .await?;
    let last = last.map(|micros| instant("events", case, micros)).transpose()?;
    Ok(last.map_or(at, |last| at.max(last)))
}

/// Takes the next place in a stream: reads the head, locked, and moves it.
async fn append_to<K: Code>(
    txn: &Txn,
    stream: Uuid,
    event: &NewEvent<K>,
    detail: Option<Vec<u8>>,
) -> Result<Link, StoreError> {
    if txn.has_row_locks() {
        // The head of a new stream must exist to be locked; whoever comes second waits here.
        let empty = event_heads::ActiveModel {
            stream: Set(stream),
            seq: Set(0),
            hash: Set(START.to_vec()),
        };
        let mut nothing = OnConflict::column(event_heads::Column::Stream);
        event_heads::Entity::insert(empty)
            .on_conflict(nothing.do_nothing().to_owned())
            .exec_without_returning(txn.connection())
            .await?;
    }
    let mut head = event_heads::Entity::find_by_id(stream);
    if txn.has_row_locks() {
        head = head.lock_exclusive();
    }
    let head = head.one(txn.connection()).await?;
    let (seq, prev) = head.map_or((0, START.to_vec()), |head| (head.seq, head.hash));
    let (from, to) = event.stages.map_or((None, None), |(from, to)| (from, Some(to)));
    let mut link = Link {
        stream,
        seq: seq + 1,
        at: micros(event.at),
        actor: event.actor.person.map(|person| person.0),
        role: event.actor.role.code().to_owned(),
        verb: event.kind.code().to_owned(),
        stage_from: from.map(|stage| stage.code().to_owned()),
        stage_to: to.map(|stage| stage.code().to_owned()),
        codes: event.codes.0.clone(),
        detail_hash: detail,
        prev_hash: prev,
        hash: Vec::new(),
    };
    link.hash = link.recomputed().to_vec();
    let head = event_heads::ActiveModel {
        stream: Set(stream),
        seq: Set(link.seq),
        hash: Set(link.hash.clone()),
    };
    let mut moved = OnConflict::column(event_heads::Column::Stream);
    moved.update_columns([event_heads::Column::Seq, event_heads::Column::Hash]);
    event_heads::Entity::insert(head)
        .on_conflict(moved)
        .exec_without_returning(txn.connection())
        .await?;
    Ok(link)
}

/// The stream of a complaint, oldest first.
///
/// # Errors
/// [`StoreError::Inconsistent`] for a row with unknown codes; [`StoreError::Db`].
pub async fn stream(reads: &impl Reads, case: ComplaintId) -> Result<Vec<Recorded>, StoreError> {
    let rows = events::Entity::find()
        .filter(events::Column::ComplaintId.eq(case.0))
        .order_by_asc(events::Column::Seq)
        .all(reads.connection())
        .await?;
    rows.into_iter().map(|row| Link::from(row).recorded()).collect()
}

/// The detail of an event, checked against the hash in its row.
///
/// # Errors
/// [`StoreError::Inconsistent`] when it does not open or is not what the row vouches for; [`StoreError::Db`].
pub async fn detail(reads: &impl Reads, key: &CaseKey, seq: i64) -> Result<Option<Value>, StoreError> {
    let id = (key.case(), seq);
    let Some(row) = event_details::Entity::find_by_id(id)
        .one(reads.connection())
        .await?
    else {
        return Ok(None);
    };
    let broken = |why: &str| StoreError::inconsistent("event_details", format!("{} {seq}", key.case()), why);
    let salt: DetailSalt = key
        .open_detail(&salt_cell(seq), &Sealed::from_bytes(row.salt_sealed))
        .map_err(|error| broken(&error.to_string()))?;
    let plain: String = key
        .open_detail(&body_cell(seq), &Sealed::from_bytes(row.body_sealed))
        .map_err(|error| broken(&error.to_string()))?;
    let vouched = events::Entity::find_by_id(id)
        .one(reads.connection())
        .await?
        .and_then(|row| row.detail_hash);
    if vouched.as_deref() != Some(&detail_hash_with(&salt, plain.as_bytes())[..]) {
        return Err(broken("not the detail its event vouches for"));
    }
    serde_json::from_str(&plain)
        .map(Some)
        .map_err(|_| broken("no JSON"))
}

fn salt_cell(seq: i64) -> Cell {
    Cell::numbered("event_details", "salt_sealed", seq)
}

fn body_cell(seq: i64) -> Cell {
    Cell::numbered("event_details", "body_sealed", seq)
}
