//! Keeping what a new complaint says, sealed under its own key.

use chrono::{DateTime, Utc};
use sea_orm::ActiveModelTrait;
use sea_orm::ActiveValue::Set;
use uuid::Uuid;

use super::Txn;
use super::case_file::{Answers, PartyNotes, cell};
use super::db::connected::Connected as _;
use super::entities::{
    answers, complaint_categories, consents, contact_ways, desired_outcomes, parties, statements,
};
use super::error::StoreError;
use super::registered::{self, TakenDown};
use super::rows::micros;
use crate::domain::code::Code;
use crate::domain::complaint::{ComplaintId, ContactMethod};
use crate::domain::intake::{Contact, NewComplaint};
use crate::seal::{CaseKey, Cell, KeyRing, random};

const ORIGINAL: &str = "original";
const BY_CLIENT: &str = "client";
const BY_STAFF: &str = "staff";

/// Keeps everything a new complaint says, sealed under its own key.
pub(super) async fn insert(
    txn: &Txn,
    keys: &KeyRing,
    key: &CaseKey,
    case: ComplaintId,
    new: &NewComplaint,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    insert_party(txn, keys, key, case, new, at).await?;
    let statement = Uuid::from_bytes(random());
    statements::ActiveModel {
        id: Set(statement),
        complaint_id: Set(case.0),
        seq: Set(1),
        is_by_client: Set(true),
        author_id: Set(None),
        kind: Set(ORIGINAL.to_owned()),
        body_sealed: Set(key
            .seal(
                &Cell::new("statements", "body_sealed", statement),
                new.statement(),
            )
            .into_bytes()),
        at: Set(micros(at)),
    }
    .insert(txn.connection())
    .await?;
    let rest = Answers {
        service: new.service().clone(),
        wishes: new.wishes().clone(),
        materials: new.materials().clone(),
        support: new.support().clone(),
        flags: new.flags(),
        registered: new.registered().map(TakenDown::of),
    };
    if let Some(registered) = new.registered() {
        registered::insert_summary(txn, key, case, registered, at).await?;
    }
    answers::ActiveModel {
        complaint_id: Set(case.0),
        body_sealed: Set(key
            .seal(&Cell::new("answers", "body_sealed", case.0), &rest)
            .into_bytes()),
        version: Set(1),
    }
    .insert(txn.connection())
    .await?;
    let chosen_by = if new.registered().is_some() {
        BY_STAFF
    } else {
        BY_CLIENT
    };
    for category in new.categories() {
        complaint_categories::ActiveModel {
            complaint_id: Set(case.0),
            code: Set(category.code().to_owned()),
            is_primary: Set(false),
            chosen_by: Set(chosen_by.to_owned()),
        }
        .insert(txn.connection())
        .await?;
    }
    for (position, kind) in (1..).zip(&new.wishes().kinds) {
        desired_outcomes::ActiveModel {
            complaint_id: Set(case.0),
            position: Set(position),
            kind: Set(kind.code().to_owned()),
        }
        .insert(txn.connection())
        .await?;
    }
    for kind in &new.consents().given {
        consents::ActiveModel {
            complaint_id: Set(case.0),
            kind: Set(kind.code().to_owned()),
            text_version: Set(new.consents().version.clone()),
            given_at: Set(micros(at)),
            withdrawn_at: Set(None),
        }
        .insert(txn.connection())
        .await?;
    }
    Ok(())
}

async fn insert_party(
    txn: &Txn,
    keys: &KeyRing,
    key: &CaseKey,
    case: ComplaintId,
    new: &NewComplaint,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let party = Uuid::from_bytes(random());
    let contact = new.contact();
    let notes = PartyNotes::of(new.relation().cloned(), contact);
    parties::ActiveModel {
        id: Set(party),
        complaint_id: Set(case.0),
        role: Set("complainant".to_owned()),
        name_sealed: Set(contact.map(|it| key.seal(&cell("name_sealed", party), &it.name).into_bytes())),
        name_index: Set(contact.map(|it| keys.blind_index("parties.name", it.name.as_str()).into_bytes())),
        relation: Set(new.relation().map(|it| it.kind.code().to_owned())),
        notes_sealed: Set(Some(key.seal(&cell("notes_sealed", party), &notes).into_bytes())),
        version: Set(1),
        created_at: Set(micros(at)),
    }
    .insert(txn.connection())
    .await?;
    match contact {
        Some(contact) => insert_ways(txn, keys, key, case, party, contact).await,
        None => Ok(()),
    }
}

/// Keeps the addresses of a party, the phone first.
pub(super) async fn insert_ways(
    txn: &Txn,
    keys: &KeyRing,
    key: &CaseKey,
    case: ComplaintId,
    party: Uuid,
    contact: &Contact,
) -> Result<(), StoreError> {
    let phone = contact
        .phone
        .as_ref()
        .map(|it| (ContactMethod::Phone, it.as_str().to_owned()));
    let email = contact
        .email
        .as_ref()
        .map(|it| (ContactMethod::Email, it.as_str().to_owned()));
    for (position, (method, address)) in (1..).zip([phone, email].into_iter().flatten()) {
        let way = Uuid::from_bytes(random());
        let index = keys.blind_index("contact_ways.address", &address);
        contact_ways::ActiveModel {
            id: Set(way),
            complaint_id: Set(case.0),
            party_id: Set(party),
            position: Set(position),
            method: Set(method.code().to_owned()),
            address_sealed: Set(key
                .seal(&Cell::new("contact_ways", "address_sealed", way), &address)
                .into_bytes()),
            address_index: Set(index.into_bytes()),
            version: Set(1),
        }
        .insert(txn.connection())
        .await?;
    }
    Ok(())
}
