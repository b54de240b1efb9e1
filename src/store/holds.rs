//! Holds of a case: proposed, running, ended. Their words are sealed.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::access::Granted;
use super::db::connected::Connected as _;
use super::entities::holds;
use super::error::StoreError;
use super::rows::{code, instant, micros, opened};
use super::{Reads, Txn};
use crate::domain::code::Code;
use crate::domain::hold::{HoldEnd, HoldState};
use crate::domain::overlay::HoldReason;
use crate::domain::people::PersonId;
use crate::domain::text::Note;
use crate::seal::{Cell, Sealed, random};

const TABLE: &str = "holds";

/// A hold as colleagues read it.
#[derive(Clone, Debug)]
pub struct Hold {
    /// Which.
    pub id: Uuid,
    /// The round it belongs to.
    pub round: u32,
    /// For what the case waits.
    pub reason: HoldReason,
    /// How far it has come.
    pub state: HoldState,
    /// What the client was asked, or what is known of the matter outside.
    pub words: Note,
    /// How long: working days for the client, else days until it is looked at again.
    pub length: u32,
    /// Who asked or proposed.
    pub proposed_by: PersonId,
    /// When.
    pub proposed_at: DateTime<Utc>,
    /// Who decided, where somebody had to.
    pub decided_by: Option<PersonId>,
    /// Since when the case waits.
    pub started_at: Option<DateTime<Utc>>,
    /// When it went on.
    pub ended_at: Option<DateTime<Utc>>,
    /// How that came.
    pub end: Option<HoldEnd>,
    /// What had changed.
    pub change: Option<Note>,
}

impl Hold {
    /// A new one, not kept yet.
    pub fn new(
        reason: HoldReason,
        words: Note,
        length: u32,
        round: u32,
        by: PersonId,
        at: DateTime<Utc>,
    ) -> Self {
        Self {
            id: Uuid::from_bytes(random()),
            round,
            reason,
            state: HoldState::Proposed,
            words,
            length,
            proposed_by: by,
            proposed_at: at,
            decided_by: None,
            started_at: None,
            ended_at: None,
            end: None,
            change: None,
        }
    }
}

fn cell(column: &'static str, id: Uuid) -> Cell {
    Cell::new(TABLE, column, id)
}

fn row<A>(grant: &Granted<A>, hold: &Hold) -> holds::ActiveModel {
    let change = hold.change.as_ref().map(|change| {
        grant
            .key()
            .seal(&cell("change_sealed", hold.id), change)
            .into_bytes()
    });
    holds::ActiveModel {
        id: Set(hold.id),
        complaint_id: Set(grant.case().0),
        round: Set(i64::from(hold.round)),
        reason: Set(hold.reason.code().to_owned()),
        state: Set(hold.state.code().to_owned()),
        words_sealed: Set(grant
            .key()
            .seal(&cell("words_sealed", hold.id), &hold.words)
            .into_bytes()),
        length: Set(i64::from(hold.length)),
        proposed_by: Set(hold.proposed_by.0),
        proposed_at: Set(micros(hold.proposed_at)),
        decided_by: Set(hold.decided_by.map(|person| person.0)),
        started_at: Set(hold.started_at.map(micros)),
        ended_at: Set(hold.ended_at.map(micros)),
        ended_how: Set(hold.end.map(|end| end.code().to_owned())),
        change_sealed: Set(change),
    }
}

/// Keeps a new hold.
///
/// # Errors
/// When the database fails.
pub async fn add<A>(txn: &Txn, grant: &Granted<A>, hold: &Hold) -> Result<(), StoreError> {
    row(grant, hold).insert(txn.connection()).await?;
    Ok(())
}

/// Saves a hold that moved.
///
/// # Errors
/// When the database fails.
pub async fn save<A>(txn: &Txn, grant: &Granted<A>, hold: &Hold) -> Result<(), StoreError> {
    row(grant, hold).update(txn.connection()).await?;
    Ok(())
}

/// Every hold of a case, newest first.
///
/// # Errors
/// When the database fails, or a cell does not open.
pub async fn of<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Vec<Hold>, StoreError> {
    let rows = holds::Entity::find()
        .filter(holds::Column::ComplaintId.eq(grant.case().0))
        .order_by_desc(holds::Column::ProposedAt)
        .all(db.connection())
        .await?;
    rows.into_iter().map(|row| read(grant, row)).collect()
}

fn read<A>(grant: &Granted<A>, row: holds::Model) -> Result<Hold, StoreError> {
    let id = row.id;
    let text = |column, bytes| {
        opened(
            TABLE,
            id,
            grant
                .key()
                .open::<Note>(&cell(column, id), &Sealed::from_bytes(bytes)),
        )
    };
    let at = |micros| instant(TABLE, id, micros);
    let whole = |number: i64| {
        u32::try_from(number).map_err(|_| StoreError::inconsistent(TABLE, id, format!("{number}")))
    };
    Ok(Hold {
        id,
        round: whole(row.round)?,
        reason: code(TABLE, id, &row.reason)?,
        state: code(TABLE, id, &row.state)?,
        words: text("words_sealed", row.words_sealed)?,
        length: whole(row.length)?,
        proposed_by: PersonId(row.proposed_by),
        proposed_at: at(row.proposed_at)?,
        decided_by: row.decided_by.map(PersonId),
        started_at: row.started_at.map(at).transpose()?,
        ended_at: row.ended_at.map(at).transpose()?,
        end: row
            .ended_how
            .as_deref()
            .map(|end| code(TABLE, id, end))
            .transpose()?,
        change: row
            .change_sealed
            .map(|bytes| text("change_sealed", bytes))
            .transpose()?,
    })
}
