//! What was said: the sealed half of a case. Written when a complaint comes in (`new_case_file`), opened only
//! through a grant.

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Reads;
use super::access::Granted;
use super::case_categories;
use super::entities::{answers, complaint_categories, contact_ways, desired_outcomes, parties, statements};
use super::error::StoreError;
use super::registered::TakenDown;
use super::rows::{code, instant, opened};
use crate::domain::address::{EmailAddress, PhoneNumber};
use crate::domain::category::Category;
use crate::domain::complaint::{ComplaintId, ContactMethod, DesiredOutcomeKind};
use crate::domain::intake::{
    Contact, IntakeFlag, Materials, Relation, SafeHours, Service, Statement, Support, Wishes,
};
use crate::domain::text::PersonName;
use crate::seal::{BlindIndex, Cell, KeyRing, Sealed};

/// How the complainant may be reached and what to mind, apart from the addresses themselves.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct PartyNotes {
    pub(super) relation: Option<Relation>,
    pub(super) preferred: Option<ContactMethod>,
    pub(super) unsafe_ways: Vec<ContactMethod>,
    pub(super) hours: SafeHours,
    pub(super) leave_no_message: bool,
    pub(super) mention_no_complaint: bool,
}

impl PartyNotes {
    pub(super) fn of(relation: Option<Relation>, contact: Option<&Contact>) -> Self {
        Self {
            relation,
            preferred: contact.map(|it| it.preferred),
            unsafe_ways: contact.map(|it| it.unsafe_ways.clone()).unwrap_or_default(),
            hours: contact.map(|it| it.hours.clone()).unwrap_or_default(),
            leave_no_message: contact.is_some_and(|it| it.leave_no_message),
            mention_no_complaint: contact.is_some_and(|it| it.mention_no_complaint),
        }
    }
}

/// The answers that are neither the statement nor a person's address.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Answers {
    /// The service complained about.
    pub service: Service,
    /// What the client hopes for, with words and amount.
    pub wishes: Wishes,
    /// Material that exists.
    pub materials: Materials,
    /// Support the client asks for.
    pub support: Support,
    /// What intake should notice.
    pub flags: Vec<IntakeFlag>,
    /// What staff noted when they took it down; none when the client wrote it.
    #[serde(default)]
    pub registered: Option<TakenDown>,
}

/// What the client said, opened.
#[derive(Clone, Debug)]
pub struct Told {
    /// The client's own words, the first first; additions after it.
    pub statements: Vec<(DateTime<Utc>, Statement)>,
    /// The other answers.
    pub answers: Answers,
    /// The categories that were ticked.
    pub categories: Vec<Category>,
}

/// Who complains and how to reach them safely, opened.
#[derive(Clone, Debug)]
pub struct Complainant {
    /// Name and ways; none when anonymous.
    pub contact: Option<Contact>,
    /// The claimed relation to the person concerned.
    pub relation: Option<Relation>,
}

pub(super) fn cell(column: &'static str, party: Uuid) -> Cell {
    Cell::new("parties", column, party)
}

/// What the client said.
///
/// # Errors
/// When the database fails, or a cell does not open.
pub async fn told<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Told, StoreError> {
    let case = grant.case().0;
    let rows = statements::Entity::find()
        .filter(statements::Column::ComplaintId.eq(case))
        .filter(statements::Column::IsByClient.eq(true))
        .order_by_asc(statements::Column::Seq)
        .all(db.connection())
        .await?;
    let statements = rows
        .into_iter()
        .map(|row| {
            let sealed = Sealed::from_bytes(row.body_sealed);
            let said = grant
                .key()
                .open(&Cell::new("statements", "body_sealed", row.id), &sealed);
            Ok((
                instant("statements", row.id, row.at)?,
                opened("statements", row.id, said)?,
            ))
        })
        .collect::<Result<_, StoreError>>()?;
    let row = answers::Entity::find_by_id(case)
        .one(db.connection())
        .await?
        .ok_or_else(|| StoreError::inconsistent("answers", case, "missing"))?;
    let rest = grant.key().open(
        &Cell::new("answers", "body_sealed", case),
        &Sealed::from_bytes(row.body_sealed),
    );
    let categories = complaint_categories::Entity::find()
        .filter(complaint_categories::Column::ComplaintId.eq(case))
        .order_by_asc(complaint_categories::Column::Code)
        .all(db.connection())
        .await?;
    Ok(Told {
        statements,
        answers: opened("answers", case, rest)?,
        categories: categories
            .iter()
            .filter(|row| case_categories::is_ticked(row))
            .map(|row| code("complaint_categories", case, &row.code))
            .collect::<Result<_, _>>()?,
    })
}

/// Who complains. Pages mask it until somebody asks for it with a purpose.
///
/// # Errors
/// When the database fails, or a cell does not open.
pub async fn complainant<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Complainant, StoreError> {
    let case = grant.case().0;
    let party = parties::Entity::find()
        .filter(parties::Column::ComplaintId.eq(case))
        .filter(parties::Column::Role.eq("complainant"))
        .one(db.connection())
        .await?
        .ok_or_else(|| StoreError::inconsistent("parties", case, "no complainant"))?;
    let ways = contact_ways::Entity::find()
        .filter(contact_ways::Column::PartyId.eq(party.id))
        .order_by_asc(contact_ways::Column::Position)
        .all(db.connection())
        .await?;
    let open_text = |column, bytes| {
        opened(
            "parties",
            party.id,
            grant
                .key()
                .open::<PersonName>(&cell(column, party.id), &Sealed::from_bytes(bytes)),
        )
    };
    let notes = party
        .notes_sealed
        .ok_or_else(|| StoreError::inconsistent("parties", party.id, "no notes"))?;
    let notes: PartyNotes = opened(
        "parties",
        party.id,
        grant
            .key()
            .open(&cell("notes_sealed", party.id), &Sealed::from_bytes(notes)),
    )?;
    let (mut phone, mut email) = (None, None);
    for way in ways {
        let sealed = Sealed::<String>::from_bytes(way.address_sealed);
        let address = grant
            .key()
            .open(&Cell::new("contact_ways", "address_sealed", way.id), &sealed);
        let address = opened("contact_ways", way.id, address)?;
        let garbled = |_| StoreError::inconsistent("contact_ways", way.id, "address");
        match code::<ContactMethod>("contact_ways", way.id, &way.method)? {
            ContactMethod::Email => email = Some(EmailAddress::parse(&address).map_err(garbled)?),
            ContactMethod::Phone => phone = Some(PhoneNumber::parse(&address).map_err(garbled)?),
            ContactMethod::InPerson
            | ContactMethod::Video
            | ContactMethod::PortalMessage
            | ContactMethod::TextMessage
            | ContactMethod::InstantMessage
            | ContactMethod::Post => return Err(StoreError::inconsistent("contact_ways", way.id, "method")),
        }
    }
    let contact = match (party.name_sealed, notes.preferred) {
        (Some(name), Some(preferred)) => Some(Contact {
            name: open_text("name_sealed", name)?,
            phone,
            email,
            preferred,
            unsafe_ways: notes.unsafe_ways,
            hours: notes.hours,
            leave_no_message: notes.leave_no_message,
            mention_no_complaint: notes.mention_no_complaint,
        }),
        (None, None) => None,
        _ => return Err(StoreError::inconsistent("parties", party.id, "half a contact")),
    };
    Ok(Complainant {
        contact,
        relation: notes.relation,
    })
}

/// What the client hopes for, as codes: these also stand in lists and letters.
///
/// # Errors
/// When the database fails.
pub async fn wishes<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Vec<DesiredOutcomeKind>, StoreError> {
    let rows = desired_outcomes::Entity::find()
        .filter(desired_outcomes::Column::ComplaintId.eq(grant.case().0))
        .order_by_asc(desired_outcomes::Column::Position)
        .all(db.connection())
        .await?;
    rows.iter()
        .map(|row| code("desired_outcomes", row.complaint_id, &row.kind))
        .collect()
}

/// The complaints of somebody with this name, by its blind index: nothing is opened.
///
/// # Errors
/// When the database fails.
pub async fn by_name(db: &impl Reads, keys: &KeyRing, name: &str) -> Result<Vec<ComplaintId>, StoreError> {
    let indexes = keys
        .blind_indexes("parties.name", name)
        .into_iter()
        .map(BlindIndex::into_bytes);
    let rows: Vec<Uuid> = parties::Entity::find()
        .select_only()
        .column(parties::Column::ComplaintId)
        .filter(parties::Column::NameIndex.is_in(indexes))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(ComplaintId).collect())
}
