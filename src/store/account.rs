//! What clients change about their own complaint after it was sent.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

use super::Txn;
use super::access::Granted;
use super::case_file::{PartyNotes, cell};
use super::db::connected::Connected as _;
use super::entities::{complaints, contact_ways, parties, statements};
use super::error::StoreError;
use super::new_case_file::insert_ways;
use super::rows::micros;
use crate::domain::code::Code;
use crate::domain::complaint::IdentityMode;
use crate::domain::intake::{Contact, Relation, Statement};
use crate::seal::{Cell, KeyRing, random};

const ADDITION: &str = "addition";

/// Adds to the account and gives the number of the addition, from 1. What stands there stays.
///
/// # Errors
/// When the database fails.
pub async fn add_statement<A>(
    txn: &Txn,
    grant: &Granted<A>,
    statement: &Statement,
    at: DateTime<Utc>,
) -> Result<i64, StoreError> {
    let case = grant.case().0;
    let there = statements::Entity::find()
        .filter(statements::Column::ComplaintId.eq(case))
        .count(txn.connection())
        .await?;
    let there = i64::try_from(there).unwrap_or(i64::MAX - 1);
    let id = Uuid::from_bytes(random());
    let cell = Cell::new("statements", "body_sealed", id);
    statements::ActiveModel {
        id: Set(id),
        complaint_id: Set(case),
        seq: Set(there + 1),
        is_by_client: Set(true),
        author_id: Set(None),
        kind: Set(ADDITION.to_owned()),
        body_sealed: Set(grant.key().seal(&cell, statement).into_bytes()),
        at: Set(micros(at)),
    }
    .insert(txn.connection())
    .await?;
    Ok(there)
}

/// Keeps a name and ways in place of those before.
///
/// # Errors
/// When the database fails, or there is no complainant.
pub async fn change_contact<A>(
    txn: &Txn,
    keys: &KeyRing,
    grant: &Granted<A>,
    relation: Option<Relation>,
    contact: &Contact,
) -> Result<(), StoreError> {
    let (case, key) = (grant.case(), grant.key());
    let party = parties::Entity::find()
        .filter(parties::Column::ComplaintId.eq(case.0))
        .filter(parties::Column::Role.eq("complainant"))
        .one(txn.connection())
        .await?
        .ok_or_else(|| StoreError::inconsistent("parties", case, "no complainant"))?;
    let notes = PartyNotes::of(relation, Some(contact));
    let name = key.seal(&cell("name_sealed", party.id), &contact.name);
    let index = keys.blind_index("parties.name", contact.name.as_str());
    let notes = key.seal(&cell("notes_sealed", party.id), &notes);
    parties::Entity::update_many()
        .col_expr(parties::Column::NameSealed, Expr::value(name.into_bytes()))
        .col_expr(parties::Column::NameIndex, Expr::value(index.into_bytes()))
        .col_expr(parties::Column::NotesSealed, Expr::value(notes.into_bytes()))
        .col_expr(
            parties::Column::Version,
            Expr::col(parties::Column::Version).add(1),
        )
        .filter(parties::Column::Id.eq(party.id))
        .exec(txn.connection())
        .await?;
    contact_ways::Entity::delete_many()
        .filter(contact_ways::Column::PartyId.eq(party.id))
        .exec(txn.connection())
        .await?;
    insert_ways(txn, keys, key, case, party.id, contact).await
}

/// Writes down how much may be known of the client from now on.
///
/// # Errors
/// When the database fails.
pub async fn raise_identity<A>(
    txn: &Txn,
    grant: &Granted<A>,
    identity: IdentityMode,
) -> Result<(), StoreError> {
    complaints::Entity::update_many()
        .col_expr(complaints::Column::IdentityMode, Expr::value(identity.code()))
        .filter(complaints::Column::Id.eq(grant.case().0))
        .exec(txn.connection())
        .await?;
    Ok(())
}
