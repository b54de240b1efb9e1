//! What staff noted when they took a complaint down, and the recorder's summary, kept apart from the client's words.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::access::Granted;
use super::db::connected::Connected as _;
use super::entities::statements;
use super::error::StoreError;
use super::rows::{instant, micros, opened};
use super::{Reads, Txn};
use crate::domain::complaint::ComplaintId;
use crate::domain::intake::{ConsentWay, Registered};
use crate::domain::people::PersonId;
use crate::domain::text::{Narrative, Note};
use crate::seal::{CaseKey, Cell, Sealed, random};

const TABLE: &str = "statements";
const SUMMARY: &str = "summary";
/// Before the client's own words, which begin at 1.
const SUMMARY_SEQ: i64 = 0;

/// How a complaint was taken down; sealed with the other answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TakenDown {
    /// Who took it.
    pub taken_by: PersonId,
    /// How the client agreed.
    pub consent: ConsentWay,
    /// Papers handed in, and where their originals are.
    pub originals: Option<Note>,
}

impl TakenDown {
    pub(super) fn of(registered: &Registered) -> Self {
        Self {
            taken_by: registered.taken_by,
            consent: registered.consent,
            originals: registered.originals.clone(),
        }
    }
}

/// A summary in the words of the person who took it down.
#[derive(Clone, Debug)]
pub struct Summary {
    /// When it was entered.
    pub at: DateTime<Utc>,
    /// The words.
    pub body: Narrative,
}

pub(super) async fn insert_summary(
    txn: &Txn,
    key: &CaseKey,
    case: ComplaintId,
    registered: &Registered,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(summary) = &registered.summary else {
        return Ok(());
    };
    let id = Uuid::from_bytes(random());
    statements::ActiveModel {
        id: Set(id),
        complaint_id: Set(case.0),
        seq: Set(SUMMARY_SEQ),
        is_by_client: Set(false),
        author_id: Set(Some(registered.taken_by.0)),
        kind: Set(SUMMARY.to_owned()),
        body_sealed: Set(key
            .seal(&Cell::new(TABLE, "body_sealed", id), summary)
            .into_bytes()),
        at: Set(micros(at)),
    }
    .insert(txn.connection())
    .await?;
    Ok(())
}

/// The recorder's summary, if there is one.
///
/// # Errors
/// When the database fails, or a cell does not open.
pub async fn summary<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Option<Summary>, StoreError> {
    let row = statements::Entity::find()
        .filter(statements::Column::ComplaintId.eq(grant.case().0))
        .filter(statements::Column::IsByClient.eq(false))
        .filter(statements::Column::Kind.eq(SUMMARY))
        .one(db.connection())
        .await?;
    row.map(|row| {
        let sealed = Sealed::from_bytes(row.body_sealed);
        let body = grant
            .key()
            .open(&Cell::new(TABLE, "body_sealed", row.id), &sealed);
        Ok(Summary {
            at: instant(TABLE, row.id, row.at)?,
            body: opened(TABLE, row.id, body)?,
        })
    })
    .transpose()
}
