//! Whose files: those of a draft that a browser holds, or of a case by a grant, with the key to them.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::Txn;
use super::access::Granted;
use super::db::connected::Connected as _;
use super::drafts::{Draft, KEPT};
use super::entities::{complaints, drafts};
use super::error::StoreError;
use super::rows::micros;
use crate::seal::{CaseKey, FileKey, random};

/// The place where the files of one draft or case stand, with the key to them.
pub struct Shelf<'a> {
    pub(super) key: &'a CaseKey,
}

impl<'a> Shelf<'a> {
    /// Of the draft that a browser holds.
    pub fn of_draft<T>(draft: &'a Draft<T>) -> Self {
        Self { key: &draft.key }
    }

    /// Of a case, by a grant.
    pub fn of_case<A>(grant: &'a Granted<A>) -> Self {
        Self { key: grant.key() }
    }

    /// A new name for a blob, drawn at random, and the key of what will lie there.
    pub fn new_blob(&self) -> (Uuid, FileKey) {
        let id = Uuid::from_bytes(random());
        (id, self.key.file(id))
    }

    /// The key of a blob of this shelf.
    pub fn blob_key(&self, blob: Uuid) -> FileKey {
        self.key.file(blob)
    }
}

/// A draft is written in: it is kept for another fortnight, and nobody else adds to it until the transaction ends.
///
/// # Errors
/// [`StoreError::Stale`] when it expired, was thrown away, or is a complaint by now.
pub async fn hold_draft<T>(txn: &Txn, draft: &Draft<T>, now: DateTime<Utc>) -> Result<(), StoreError> {
    let sent = Query::select()
        .column(complaints::Column::Id)
        .from(complaints::Entity)
        .and_where(complaints::Column::Id.eq(draft.id.0))
        .to_owned();
    let held = drafts::Entity::update_many()
        .col_expr(drafts::Column::ExpiresAt, Expr::value(micros(now + KEPT)))
        .filter(drafts::Column::Id.eq(draft.id.0))
        .filter(drafts::Column::ExpiresAt.gt(micros(now)))
        .filter(Expr::exists(sent).not())
        .exec(txn.connection())
        .await?;
    if held.rows_affected == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}
