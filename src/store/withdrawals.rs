//! Withdrawals of a case. What the client said about pressure is sealed apart and opens with the grant of the
//! safeguarding rota only.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::access::{ClearSafeguarding, Granted};
use super::db::connected::Connected as _;
use super::entities::withdrawals;
use super::error::StoreError;
use super::rows::{code, instant, micros, opened};
use super::{Reads, Txn};
use crate::domain::code::Code;
use crate::domain::people::PersonId;
use crate::domain::text::Note;
use crate::domain::withdrawal::{ContinuationGround, Pressure, WithdrawalState};
use crate::seal::{Cell, Sealed, random};

const TABLE: &str = "withdrawals";

/// What one of two people signed first.
#[derive(Clone, Debug)]
pub struct Proposed {
    /// Why to go on.
    pub ground: ContinuationGround,
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Their reasons.
    pub reasons: Note,
}

/// A withdrawal as staff read it: without what was said about pressure.
#[derive(Clone, Debug)]
pub struct Withdrawal {
    /// Which.
    pub id: Uuid,
    /// How far it has come.
    pub state: WithdrawalState,
    /// The member of staff who wrote down what was said by word of mouth.
    pub asked_by: Option<PersonId>,
    /// When it was asked for.
    pub asked_at: DateTime<Utc>,
    /// When it began to stand.
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// Since when the case had been in the stage it left.
    pub stage_since: Option<DateTime<Utc>>,
    /// Why, if the client said.
    pub why: Option<Note>,
    /// What was signed first about going on.
    pub proposed: Option<Proposed>,
    /// Who decided about going on.
    pub decided_by: Option<PersonId>,
    /// When.
    pub decided_at: Option<DateTime<Utc>>,
    /// Their reasons.
    pub decision: Option<Note>,
}

impl Withdrawal {
    /// A new one, not kept yet.
    pub fn new(
        state: WithdrawalState,
        asked_by: Option<PersonId>,
        why: Option<Note>,
        at: DateTime<Utc>,
    ) -> Self {
        Self {
            id: Uuid::from_bytes(random()),
            state,
            asked_by,
            asked_at: at,
            withdrawn_at: None,
            stage_since: None,
            why,
            proposed: None,
            decided_by: None,
            decided_at: None,
            decision: None,
        }
    }
}

fn cell(column: &'static str, id: Uuid) -> Cell {
    Cell::new(TABLE, column, id)
}

fn row<A>(grant: &Granted<A>, it: &Withdrawal) -> withdrawals::ActiveModel {
    let seal = |column, text: Option<&Note>| {
        text.map(|text| grant.key().seal(&cell(column, it.id), text).into_bytes())
    };
    let proposed = it.proposed.as_ref();
    withdrawals::ActiveModel {
        id: Set(it.id),
        state: Set(it.state.code().to_owned()),
        asked_by: Set(it.asked_by.map(|person| person.0)),
        asked_at: Set(micros(it.asked_at)),
        withdrawn_at: Set(it.withdrawn_at.map(micros)),
        stage_since: Set(it.stage_since.map(micros)),
        reason_sealed: Set(seal("reason_sealed", it.why.as_ref())),
        ground: Set(proposed.map(|proposed| proposed.ground.code().to_owned())),
        proposed_by: Set(proposed.map(|proposed| proposed.by.0)),
        proposed_at: Set(proposed.map(|proposed| micros(proposed.at))),
        proposal_sealed: Set(seal(
            "proposal_sealed",
            proposed.map(|proposed| &proposed.reasons),
        )),
        decided_by: Set(it.decided_by.map(|person| person.0)),
        decided_at: Set(it.decided_at.map(micros)),
        decision_sealed: Set(seal("decision_sealed", it.decision.as_ref())),
        ..Default::default()
    }
}

/// Keeps a new withdrawal and what was said about pressure.
///
/// # Errors
/// When the database fails.
pub async fn add<A>(
    txn: &Txn,
    grant: &Granted<A>,
    it: &Withdrawal,
    pressure: Pressure,
) -> Result<(), StoreError> {
    let sealed = grant.key().seal(&cell("pressure_sealed", it.id), &pressure);
    withdrawals::ActiveModel {
        complaint_id: Set(grant.case().0),
        round: Set(i64::from(grant.header().round)),
        pressure_sealed: Set(Some(sealed.into_bytes())),
        ..row(grant, it)
    }
    .insert(txn.connection())
    .await?;
    Ok(())
}

/// Saves a withdrawal that moved; what was said about pressure stays as it is.
///
/// # Errors
/// When the database fails.
pub async fn save<A>(txn: &Txn, grant: &Granted<A>, it: &Withdrawal) -> Result<(), StoreError> {
    row(grant, it).update(txn.connection()).await?;
    Ok(())
}

/// Replaces what was said about pressure: the client confirms, and answers for themselves.
///
/// # Errors
/// When the database fails.
pub async fn answer<A>(
    txn: &Txn,
    grant: &Granted<A>,
    it: &Withdrawal,
    pressure: Pressure,
) -> Result<(), StoreError> {
    let sealed = grant.key().seal(&cell("pressure_sealed", it.id), &pressure);
    withdrawals::ActiveModel {
        id: Set(it.id),
        pressure_sealed: Set(Some(sealed.into_bytes())),
        ..Default::default()
    }
    .update(txn.connection())
    .await?;
    Ok(())
}

/// The last withdrawal of a case.
///
/// # Errors
/// When the database fails, or a cell does not open.
pub async fn last<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Option<Withdrawal>, StoreError> {
    let row = newest(db, grant).await?;
    row.map(|row| read(grant, row)).transpose()
}

async fn newest<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Option<withdrawals::Model>, StoreError> {
    Ok(withdrawals::Entity::find()
        .filter(withdrawals::Column::ComplaintId.eq(grant.case().0))
        .order_by_desc(withdrawals::Column::AskedAt)
        .one(db.connection())
        .await?)
}

/// What the client said about pressure when withdrawing last. Asked for with the grant of the rota.
///
/// # Errors
/// When the database fails, or a cell does not open.
pub async fn pressure(
    db: &impl Reads,
    grant: &Granted<ClearSafeguarding>,
) -> Result<Option<Pressure>, StoreError> {
    let Some(row) = newest(db, grant).await? else {
        return Ok(None);
    };
    let id = row.id;
    row.pressure_sealed
        .map(|bytes| {
            let open = grant
                .key()
                .open::<Pressure>(&cell("pressure_sealed", id), &Sealed::from_bytes(bytes));
            opened(TABLE, id, open)
        })
        .transpose()
}

fn read<A>(grant: &Granted<A>, row: withdrawals::Model) -> Result<Withdrawal, StoreError> {
    let id = row.id;
    let at = |micros| instant(TABLE, id, micros);
    let text = |column, bytes: Option<Vec<u8>>| {
        let open = |bytes| {
            grant
                .key()
                .open::<Note>(&cell(column, id), &Sealed::from_bytes(bytes))
        };
        bytes.map(|bytes| opened(TABLE, id, open(bytes))).transpose()
    };
    let reasons = text("proposal_sealed", row.proposal_sealed)?;
    let proposed = match (row.ground, row.proposed_by, row.proposed_at, reasons) {
        (None, None, None, None) => None,
        (Some(ground), Some(by), Some(when), Some(reasons)) => Some(Proposed {
            ground: code(TABLE, id, &ground)?,
            by: PersonId(by),
            at: at(when)?,
            reasons,
        }),
        _ => return Err(StoreError::inconsistent(TABLE, id, "half a proposal")),
    };
    Ok(Withdrawal {
        id,
        state: code(TABLE, id, &row.state)?,
        asked_by: row.asked_by.map(PersonId),
        asked_at: at(row.asked_at)?,
        withdrawn_at: row.withdrawn_at.map(at).transpose()?,
        stage_since: row.stage_since.map(at).transpose()?,
        why: text("reason_sealed", row.reason_sealed)?,
        proposed,
        decided_by: row.decided_by.map(PersonId),
        decided_at: row.decided_at.map(at).transpose()?,
        decision: text("decision_sealed", row.decision_sealed)?,
    })
}
