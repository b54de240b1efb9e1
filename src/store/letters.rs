//! Letters to the client, sealed as they were issued: what was said stays what was said.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::access::Granted;
use super::db::connected::Connected as _;
use super::entities::letters;
use super::error::StoreError;
use super::rows::{code, instant, micros, opened};
use super::{Reads, Txn};
use crate::domain::code::Code;
use crate::domain::locale::Locale;
use crate::domain::message::LetterKind;
use crate::domain::people::PersonId;
use crate::seal::{Cell, Sealed, random};

const TABLE: &str = "letters";

/// The words of a letter: paragraphs in order, some of them under a heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterText {
    /// Heading and text; the heading is empty where the text goes on.
    pub parts: Vec<(String, String)>,
}

/// A letter as issued.
#[derive(Clone, Debug)]
pub struct Letter {
    /// What it says.
    pub kind: LetterKind,
    /// In which language.
    pub locale: Locale,
    /// Its words.
    pub text: LetterText,
    /// When it was issued.
    pub issued_at: DateTime<Utc>,
    /// When the client first opened it.
    pub read_at: Option<DateTime<Utc>>,
}

fn cell(id: Uuid) -> Cell {
    Cell::new(TABLE, "body_sealed", id)
}

/// Issues a letter in the client's language.
///
/// # Errors
/// When the database fails.
pub async fn issue<A>(
    txn: &Txn,
    grant: &Granted<A>,
    kind: LetterKind,
    text: &LetterText,
    by: PersonId,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let id = Uuid::from_bytes(random());
    letters::ActiveModel {
        id: Set(id),
        complaint_id: Set(grant.case().0),
        round: Set(i64::from(grant.header().round)),
        kind: Set(kind.code().to_owned()),
        locale: Set(grant.header().locale.code().to_owned()),
        body_sealed: Set(grant.key().seal(&cell(id), text).into_bytes()),
        issued_by_id: Set(by.0),
        issued_at: Set(micros(at)),
        read_at: Set(None),
    }
    .insert(txn.connection())
    .await?;
    Ok(())
}

/// The letters of a case, the latest first.
///
/// # Errors
/// When the database fails, or a cell does not open.
pub async fn of<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Vec<Letter>, StoreError> {
    let rows = letters::Entity::find()
        .filter(letters::Column::ComplaintId.eq(grant.case().0))
        .order_by_desc(letters::Column::IssuedAt)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            let text = grant
                .key()
                .open(&cell(row.id), &Sealed::from_bytes(row.body_sealed));
            Ok(Letter {
                kind: code(TABLE, row.id, &row.kind)?,
                locale: code(TABLE, row.id, &row.locale)?,
                text: opened(TABLE, row.id, text)?,
                issued_at: instant(TABLE, row.id, row.issued_at)?,
                read_at: row.read_at.map(|at| instant(TABLE, row.id, at)).transpose()?,
            })
        })
        .collect()
}

/// Notes that the client has opened the letters.
///
/// # Errors
/// When the database fails.
pub async fn mark_read<A>(txn: &Txn, grant: &Granted<A>, at: DateTime<Utc>) -> Result<(), StoreError> {
    letters::Entity::update_many()
        .col_expr(letters::Column::ReadAt, Expr::value(micros(at)))
        .filter(letters::Column::ComplaintId.eq(grant.case().0))
        .filter(letters::Column::ReadAt.is_null())
        .exec(txn.connection())
        .await?;
    Ok(())
}
