//! Proposals not to take a complaint up, and what came of them. Nothing is overwritten: a proposal that was sent back
//! stays, the next one is a row of its own.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::access::{Granted, visible_to};
use super::complaints::Header;
use super::db::connected::Connected as _;
use super::entities::{complaints, declines};
use super::error::StoreError;
use super::rows::{code, instant, micros, opened};
use super::{Reads, Txn};
use crate::domain::code::Code;
use crate::domain::people::{PersonId, StaffPrincipal};
use crate::domain::stage::StageCode;
use crate::domain::text::Note;
use crate::domain::triage::{DeclineProposal, DeclineReason};
use crate::seal::{Cell, Sealed, random};

const TABLE: &str = "declines";

crate::codes! {
    /// What came of a proposal.
    pub enum ProposalState as "proposal_state" {
        /// 待决定 Waiting for a second person.
        Proposed = "proposed",
        /// 已退回 Sent back.
        Returned = "returned",
        /// 已决定 Decided: the complaint is declined.
        Decided = "decided",
    }
}

/// A proposal as kept.
#[derive(Clone, Debug)]
pub struct Proposal {
    id: Uuid,
    /// What came of it.
    pub state: ProposalState,
    /// What is proposed.
    pub body: DeclineProposal,
    /// By whom.
    pub proposed_by: PersonId,
    /// When.
    pub proposed_at: DateTime<Utc>,
    /// Who decided or sent it back, and when.
    pub decided: Option<(PersonId, DateTime<Utc>)>,
    /// Why it was sent back.
    pub note: Option<Note>,
}

/// A proposal on the list of whoever may decide it: nothing of it is opened.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The case.
    pub header: Header,
    /// Why it should be declined.
    pub reason: DeclineReason,
    /// By whom.
    pub proposed_by: PersonId,
    /// When.
    pub proposed_at: DateTime<Utc>,
}

fn cell(column: &'static str, id: Uuid) -> Cell {
    Cell::new(TABLE, column, id)
}

/// The latest proposal of the present round.
///
/// # Errors
/// When the database fails, or a cell does not open.
pub async fn latest<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Option<Proposal>, StoreError> {
    let row = declines::Entity::find()
        .filter(declines::Column::ComplaintId.eq(grant.case().0))
        .filter(declines::Column::Round.eq(i64::from(grant.header().round)))
        .order_by_desc(declines::Column::ProposedAt)
        .order_by_desc(declines::Column::Id)
        .one(db.connection())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let body = grant
        .key()
        .open(&cell("body_sealed", row.id), &Sealed::from_bytes(row.body_sealed));
    let note = row.note_sealed.map(|bytes| {
        let note = grant
            .key()
            .open(&cell("note_sealed", row.id), &Sealed::from_bytes(bytes));
        opened(TABLE, row.id, note)
    });
    let decided = match (row.decided_by_id, row.decided_at) {
        (Some(by), Some(at)) => Some((PersonId(by), instant(TABLE, row.id, at)?)),
        (None, None) => None,
        _ => return Err(StoreError::inconsistent(TABLE, row.id, "half a decision")),
    };
    Ok(Some(Proposal {
        id: row.id,
        state: code(TABLE, row.id, &row.state)?,
        body: opened(TABLE, row.id, body)?,
        proposed_by: PersonId(row.proposed_by_id),
        proposed_at: instant(TABLE, row.id, row.proposed_at)?,
        decided,
        note: note.transpose()?,
    }))
}

/// Whether a proposal waits for a second person.
///
/// # Errors
/// When the database fails.
pub async fn is_waiting<A>(db: &impl Reads, grant: &Granted<A>) -> Result<bool, StoreError> {
    let waiting: Option<Uuid> = declines::Entity::find()
        .select_only()
        .column(declines::Column::Id)
        .filter(declines::Column::ComplaintId.eq(grant.case().0))
        .filter(declines::Column::Round.eq(i64::from(grant.header().round)))
        .filter(declines::Column::State.eq(ProposalState::Proposed.code()))
        .into_tuple()
        .one(db.connection())
        .await?;
    Ok(waiting.is_some())
}

/// Keeps a proposal.
///
/// # Errors
/// When the database fails.
pub async fn propose<A>(
    txn: &Txn,
    grant: &Granted<A>,
    proposal: &DeclineProposal,
    by: PersonId,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let id = Uuid::from_bytes(random());
    declines::ActiveModel {
        id: Set(id),
        complaint_id: Set(grant.case().0),
        round: Set(i64::from(grant.header().round)),
        state: Set(ProposalState::Proposed.code().to_owned()),
        reason: Set(proposal.reason.code().to_owned()),
        body_sealed: Set(grant.key().seal(&cell("body_sealed", id), proposal).into_bytes()),
        proposed_by_id: Set(by.0),
        proposed_at: Set(micros(at)),
        decided_by_id: Set(None),
        decided_at: Set(None),
        note_sealed: Set(None),
    }
    .insert(txn.connection())
    .await?;
    Ok(())
}

/// Decides on a proposal that waits, or sends it back with a note.
///
/// # Errors
/// [`StoreError::Stale`] when somebody else was faster.
pub async fn settle<A>(
    txn: &Txn,
    grant: &Granted<A>,
    proposal: &Proposal,
    note: Option<&Note>,
    by: PersonId,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let state = if note.is_some() {
        ProposalState::Returned
    } else {
        ProposalState::Decided
    };
    let sealed = note.map(|note| {
        let sealed = grant.key().seal(&cell("note_sealed", proposal.id), note);
        sealed.into_bytes()
    });
    let done = declines::Entity::update_many()
        .col_expr(declines::Column::State, Expr::value(state.code()))
        .col_expr(declines::Column::DecidedById, Expr::value(by.0))
        .col_expr(declines::Column::DecidedAt, Expr::value(micros(at)))
        .col_expr(declines::Column::NoteSealed, Expr::value(sealed))
        .filter(declines::Column::Id.eq(proposal.id))
        .filter(declines::Column::State.eq(ProposalState::Proposed.code()))
        .exec(txn.connection())
        .await?;
    if done.rows_affected == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

/// Proposals that wait and were made by others, of cases the viewer may know of; the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn waiting(db: &impl Reads, who: StaffPrincipal) -> Result<Vec<Waiting>, StoreError> {
    let rows = declines::Entity::find()
        .filter(declines::Column::State.eq(ProposalState::Proposed.code()))
        .filter(declines::Column::ProposedById.ne(who.person.0))
        .order_by_asc(declines::Column::ProposedAt)
        .all(db.connection())
        .await?;
    let seen = Condition::all()
        .add(complaints::Column::Id.is_in(rows.iter().map(|row| row.complaint_id)))
        .add(complaints::Column::Stage.eq(StageCode::Triage.code()))
        .add(visible_to(who));
    let cases = complaints::Entity::find()
        .filter(seen)
        .all(db.connection())
        .await?;
    let mut found = Vec::new();
    for row in rows {
        let Some(case) = cases.iter().find(|case| case.id == row.complaint_id) else {
            continue;
        };
        found.push(Waiting {
            header: Header::of(case.clone())?,
            reason: code(TABLE, row.id, &row.reason)?,
            proposed_by: PersonId(row.proposed_by_id),
            proposed_at: instant(TABLE, row.id, row.proposed_at)?,
        });
    }
    Ok(found)
}

/// Whether a person proposed or decided a decline of this case, in any round.
pub(super) async fn took_part(db: &impl Reads, case: Uuid, person: Uuid) -> Result<bool, StoreError> {
    let part: Option<Uuid> = declines::Entity::find()
        .select_only()
        .column(declines::Column::Id)
        .filter(declines::Column::ComplaintId.eq(case))
        .filter(
            Condition::any()
                .add(declines::Column::ProposedById.eq(person))
                .add(declines::Column::DecidedById.eq(person)),
        )
        .into_tuple()
        .one(db.connection())
        .await?;
    Ok(part.is_some())
}
