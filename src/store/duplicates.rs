//! Complaints that may be the one being taken down: the same address, or the same counsellor at about the same time.
//!
//! Only among those the person may know of, by the one predicate of every list. Addresses are compared by their blind
//! index; the time of a matter is sealed, so the few complaints about the same counsellor are opened here and only their
//! headers leave this file.

use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::Reads;
use super::access::visible_to;
use super::case_facts::key_of;
use super::case_file::Answers;
use super::complaints::Header;
use super::entities::{answers, complaints, contact_ways};
use super::error::StoreError;
use super::people;
use super::rows::opened;
use crate::domain::complaint::ComplaintId;
use crate::domain::intake::{Contact, NewComplaint};
use crate::domain::people::StaffPrincipal;
use crate::seal::{BlindIndex, Cell, KeyRing, Sealed};

/// As many days apart two matters may be and still be one.
const DAYS: u64 = 7;
/// As many are looked at, the newest first.
const LOOKED_AT: u64 = 50;

crate::codes! {
    /// In what two complaints are alike.
    pub enum Likeness as "likeness" {
        /// 同一电话或邮箱 The same phone number or e-mail address.
        Address = "address",
        /// 同一咨询师、时间相近 The same counsellor at about the same time.
        Matter = "matter",
    }
}

/// A complaint that may be the same.
#[derive(Clone, Debug)]
pub struct Similar {
    /// Its header.
    pub header: Header,
    /// In what it is alike.
    pub likeness: Likeness,
}

/// Complaints that may be this one, among those this person may know of; the newest first.
///
/// # Errors
/// When the database fails, or a cell does not open.
pub async fn similar(
    db: &impl Reads,
    keys: &KeyRing,
    who: StaffPrincipal,
    new: &NewComplaint,
) -> Result<Vec<Similar>, StoreError> {
    let mut found = match new.contact() {
        Some(contact) => same_address(db, keys, who, contact).await?,
        None => vec![],
    };
    for header in same_matter(db, keys, who, new).await? {
        if !found.iter().any(|known| known.header.id == header.id) {
            found.push(Similar {
                header,
                likeness: Likeness::Matter,
            });
        }
    }
    Ok(found)
}

async fn same_address(
    db: &impl Reads,
    keys: &KeyRing,
    who: StaffPrincipal,
    contact: &Contact,
) -> Result<Vec<Similar>, StoreError> {
    let phone = contact.phone.as_ref().map(|it| it.as_str().to_owned());
    let email = contact.email.as_ref().map(|it| it.as_str().to_owned());
    let indexes: Vec<Vec<u8>> = [phone, email]
        .into_iter()
        .flatten()
        .flat_map(|address| keys.blind_indexes("contact_ways.address", &address))
        .map(BlindIndex::into_bytes)
        .collect();
    if indexes.is_empty() {
        return Ok(vec![]);
    }
    let theirs = Query::select()
        .column(contact_ways::Column::ComplaintId)
        .from(contact_ways::Entity)
        .and_where(contact_ways::Column::AddressIndex.is_in(indexes))
        .to_owned();
    let alike = Condition::all().add(complaints::Column::Id.in_subquery(theirs));
    let found = newest(db, who, alike).await?.into_iter();
    Ok(found
        .map(|header| Similar {
            header,
            likeness: Likeness::Address,
        })
        .collect())
}

async fn same_matter(
    db: &impl Reads,
    keys: &KeyRing,
    who: StaffPrincipal,
    new: &NewComplaint,
) -> Result<Vec<Header>, StoreError> {
    let happened = new.service().happened;
    let named = people::first_counsellor_named(db, &new.service().counsellors).await?;
    let (Some(counsellor), Some(_)) = (named, happened.latest()) else {
        return Ok(vec![]);
    };
    let alike = Condition::all().add(complaints::Column::CounsellorId.eq(counsellor.id.0));
    let mut near = Vec::new();
    for header in newest(db, who, alike).await? {
        let told = answers_of(db, keys, header.id).await?;
        if told.service.happened.is_near(happened, DAYS) {
            near.push(header);
        }
    }
    Ok(near)
}

async fn newest(db: &impl Reads, who: StaffPrincipal, alike: Condition) -> Result<Vec<Header>, StoreError> {
    let rows = complaints::Entity::find()
        .filter(alike)
        .filter(visible_to(who))
        .order_by_desc(complaints::Column::ReceivedAt)
        .limit(LOOKED_AT)
        .all(db.connection())
        .await?;
    rows.into_iter().map(Header::of).collect()
}

async fn answers_of(db: &impl Reads, keys: &KeyRing, case: ComplaintId) -> Result<Answers, StoreError> {
    let row = answers::Entity::find_by_id(case.0)
        .one(db.connection())
        .await?
        .ok_or_else(|| StoreError::inconsistent("answers", case, "missing"))?;
    let key = key_of(db, keys, case).await?;
    let told = key.open(
        &Cell::new("answers", "body_sealed", case.0),
        &Sealed::from_bytes(row.body_sealed),
    );
    opened("answers", case, told)
}
