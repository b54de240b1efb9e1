//! What intake made of a round: in scope or not, how grave, and the allegations to be found true or not. An allegation
//! that is written anew or dropped keeps its earlier words beside it.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::access::Granted;
use super::case_categories;
use super::db::connected::Connected as _;
use super::entities::{allegations, assessments};
use super::error::StoreError;
use super::rows::{code, instant, micros, opened};
use super::{Reads, Txn};
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::people::PersonId;
use crate::domain::text::Note;
use crate::domain::triage::{Assessment, DeclineReason, Priority, PriorityRule, SafetyScreen, Scope};
use crate::seal::{Cell, Sealed, random};

/// An allegation as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allegation {
    /// Its number in the round, from 1.
    pub number: u32,
    /// What it is about.
    pub category: Category,
    /// Its words.
    pub words: Note,
}

/// An assessment as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessed {
    /// In scope or not.
    pub scope: Scope,
    /// Why.
    pub note: Option<Note>,
    /// The category that leads.
    pub primary: Category,
    /// Whether anybody is in danger.
    pub screen: SafetyScreen,
    /// What the rules gave, and which of them.
    pub computed: (Priority, PriorityRule),
    /// Who assessed last.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
}

fn note_cell(case: Uuid) -> Cell {
    Cell::new("assessments", "note_sealed", case)
}

fn words_cell(id: Uuid) -> Cell {
    Cell::new("allegations", "words_sealed", id)
}

/// The assessment of the present round.
///
/// # Errors
/// When the database fails, or a cell does not open.
pub async fn assessed<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Option<Assessed>, StoreError> {
    const TABLE: &str = "assessments";
    let case = grant.case().0;
    let row = assessments::Entity::find_by_id((case, i64::from(grant.header().round)))
        .one(db.connection())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let note = row.note_sealed.map(|bytes| {
        let note = grant.key().open(&note_cell(case), &Sealed::from_bytes(bytes));
        opened(TABLE, case, note)
    });
    let out = row
        .out_reason
        .map(|reason| code::<DeclineReason>(TABLE, case, &reason));
    Ok(Some(Assessed {
        scope: out.transpose()?.map_or(Scope::In, Scope::Out),
        note: note.transpose()?,
        primary: code(TABLE, case, &row.primary_category)?,
        screen: code(TABLE, case, &row.screen)?,
        computed: (
            code(TABLE, case, &row.computed_priority)?,
            code(TABLE, case, &row.priority_rule)?,
        ),
        by: PersonId(row.by_id),
        at: instant(TABLE, case, row.at)?,
    }))
}

/// Why the assessment of the present round says that it is not ours, if it does: a code, nothing is opened.
///
/// # Errors
/// When the database fails.
pub async fn out_reason<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Option<DeclineReason>, StoreError> {
    let case = grant.case().0;
    let row = assessments::Entity::find_by_id((case, i64::from(grant.header().round)))
        .one(db.connection())
        .await?;
    let reason = row.and_then(|row| row.out_reason);
    reason
        .map(|reason| code("assessments", case, &reason))
        .transpose()
}

/// The allegations of the present round, by number.
///
/// # Errors
/// When the database fails, or a cell does not open.
pub async fn allegations<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Vec<Allegation>, StoreError> {
    const TABLE: &str = "allegations";
    let rows = allegations::Entity::find()
        .filter(allegations::Column::ComplaintId.eq(grant.case().0))
        .filter(allegations::Column::Round.eq(i64::from(grant.header().round)))
        .filter(allegations::Column::IsCurrent.eq(true))
        .order_by_asc(allegations::Column::Number)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            let words = grant
                .key()
                .open(&words_cell(row.id), &Sealed::from_bytes(row.words_sealed));
            let number = u32::try_from(row.number);
            Ok(Allegation {
                number: number.map_err(|_| StoreError::inconsistent(TABLE, row.id, "number"))?,
                category: code(TABLE, row.id, &row.category)?,
                words: opened(TABLE, row.id, words)?,
            })
        })
        .collect()
}

/// The categories of the allegations of the present round: codes only, nothing is opened.
///
/// # Errors
/// When the database fails.
pub async fn categories<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Vec<Category>, StoreError> {
    let codes: Vec<String> = allegations::Entity::find()
        .select_only()
        .column(allegations::Column::Category)
        .filter(allegations::Column::ComplaintId.eq(grant.case().0))
        .filter(allegations::Column::Round.eq(i64::from(grant.header().round)))
        .filter(allegations::Column::IsCurrent.eq(true))
        .into_tuple()
        .all(db.connection())
        .await?;
    codes
        .iter()
        .map(|one| code("allegations", grant.case(), one))
        .collect()
}

/// The number the next allegation of the round gets: dropped ones keep theirs.
///
/// # Errors
/// When the database fails.
pub async fn next_number<A>(db: &impl Reads, grant: &Granted<A>) -> Result<u32, StoreError> {
    let last = allegations::Entity::find()
        .filter(allegations::Column::ComplaintId.eq(grant.case().0))
        .filter(allegations::Column::Round.eq(i64::from(grant.header().round)))
        .order_by_desc(allegations::Column::Number)
        .one(db.connection())
        .await?;
    let number = last.map_or(0, |row| row.number) + 1;
    u32::try_from(number).map_err(|_| StoreError::inconsistent("allegations", grant.case(), "number"))
}

/// Writes an allegation; the one of the same number before it stays as it was, no longer current.
///
/// # Errors
/// When the database fails.
pub async fn write<A>(
    txn: &Txn,
    grant: &Granted<A>,
    allegation: &Allegation,
    by: Option<PersonId>,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    drop_one(txn, grant, allegation.number).await?;
    let id = Uuid::from_bytes(random());
    allegations::ActiveModel {
        id: Set(id),
        complaint_id: Set(grant.case().0),
        round: Set(i64::from(grant.header().round)),
        number: Set(i64::from(allegation.number)),
        category: Set(allegation.category.code().to_owned()),
        words_sealed: Set(grant.key().seal(&words_cell(id), &allegation.words).into_bytes()),
        is_current: Set(true),
        by_id: Set(by.map(|by| by.0)),
        at: Set(micros(at)),
    }
    .insert(txn.connection())
    .await?;
    case_categories::add(txn, grant.case().0, allegation.category).await
}

/// Drops an allegation; its words stay, no longer current.
///
/// # Errors
/// When the database fails.
pub async fn drop_one<A>(txn: &Txn, grant: &Granted<A>, number: u32) -> Result<(), StoreError> {
    allegations::Entity::update_many()
        .col_expr(allegations::Column::IsCurrent, Expr::value(false))
        .filter(allegations::Column::ComplaintId.eq(grant.case().0))
        .filter(allegations::Column::Round.eq(i64::from(grant.header().round)))
        .filter(allegations::Column::Number.eq(i64::from(number)))
        .exec(txn.connection())
        .await?;
    Ok(())
}

/// Keeps the assessment of the round and the categories lists show.
///
/// # Errors
/// When the database fails.
pub async fn keep<A>(
    txn: &Txn,
    grant: &Granted<A>,
    made: &Assessment,
    by: PersonId,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let case = grant.case().0;
    let note = made.note.as_ref();
    let row = assessments::ActiveModel {
        complaint_id: Set(case),
        round: Set(i64::from(grant.header().round)),
        out_reason: Set(match made.scope {
            Scope::In => None,
            Scope::Out(reason) => Some(reason.code().to_owned()),
        }),
        note_sealed: Set(note.map(|note| grant.key().seal(&note_cell(case), note).into_bytes())),
        primary_category: Set(made.primary.code().to_owned()),
        screen: Set(made.screen.code().to_owned()),
        computed_priority: Set(made.computed.0.code().to_owned()),
        priority_rule: Set(made.computed.1.code().to_owned()),
        by_id: Set(by.0),
        at: Set(micros(at)),
    };
    let mut again = OnConflict::columns([assessments::Column::ComplaintId, assessments::Column::Round]);
    again.update_columns([
        assessments::Column::OutReason,
        assessments::Column::NoteSealed,
        assessments::Column::PrimaryCategory,
        assessments::Column::Screen,
        assessments::Column::ComputedPriority,
        assessments::Column::PriorityRule,
        assessments::Column::ById,
        assessments::Column::At,
    ]);
    assessments::Entity::insert(row)
        .on_conflict(again)
        .exec_without_returning(txn.connection())
        .await?;
    case_categories::list_under(txn, case, &made.categories(), made.primary).await
}
