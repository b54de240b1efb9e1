//! Keeping exclusions true when lines, links or names change. The change and what follows from it are one transaction,
//! for every case at once: nobody sees a case for one moment too long.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::db::connected::Connected as _;
use super::entities::{answers, case_keys, complaints, exclusions, interest_declarations, people as rows};
use super::error::StoreError;
use super::line::hierarchy;
use super::rows::{code, micros, opened};
use super::{Reads, Txn, people};
use crate::domain::code::Code;
use crate::domain::exclusion::{Exclusions, Meant, due};
use crate::domain::hierarchy::Hierarchy;
use crate::domain::intake::Service;
use crate::domain::people::{CounsellorId, PersonId};
use crate::seal::{Cell, KeyRing, Sealed};

/// Guards the lines while exclusions follow from them, on PostgreSQL; any number of our own.
const LINES: i64 = 0x4865_6172_6422;
/// How many cases are opened at a time.
const BATCH: u64 = 500;

/// The part of the answers that names people.
#[derive(Serialize, Deserialize)]
pub(super) struct Named {
    pub(super) service: Service,
}

/// Somebody with everything a complaint may know them by.
struct Known {
    person: PersonId,
    names: Vec<String>,
    counsellors: BTreeSet<CounsellorId>,
}

/// Waits until nobody else changes lines; with `change`, until nobody reads them either. SQLite has one writer anyway.
pub(super) async fn hold_lines(txn: &Txn, change: bool) -> Result<(), StoreError> {
    if txn.has_row_locks() {
        let kind = if change { "" } else { "_shared" };
        let lock = format!("SELECT pg_advisory_xact_lock{kind}({LINES})");
        txn.connection().execute_unprepared(&lock).await?;
    }
    Ok(())
}

/// Brings the exclusions of one case to what they must be.
pub(super) async fn settle(
    txn: &Txn,
    case: Uuid,
    meant: &Meant,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let present = present(txn, Some(case)).await?.remove(&case).unwrap_or_default();
    let interested = interested(txn, Some(case))
        .await?
        .remove(&case)
        .unwrap_or_default();
    let due = due(&present, &interested, meant, &hierarchy(txn).await?);
    write(txn, case, &present, &due, at).await
}

/// The lines have changed: every case follows. Called in the transaction that changed them.
///
/// # Errors
/// When the database fails.
pub async fn relink(txn: &Txn, at: DateTime<Utc>) -> Result<(), StoreError> {
    hold_lines(txn, true).await?;
    settle_all(txn, &BTreeMap::new(), at).await
}

/// The names of these persons, or the counsellors they are, have changed: every case that means one of them keeps them
/// out from now on, and their lines. Called in the transaction that changed them.
///
/// # Errors
/// When the database fails, or what a client wrote cannot be opened: then nothing changes.
pub async fn rematch(
    txn: &Txn,
    keys: &KeyRing,
    persons: &[PersonId],
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    hold_lines(txn, true).await?;
    let known = known(txn, persons).await?;
    let mut meant: BTreeMap<Uuid, Meant> = BTreeMap::new();
    let mut after = Uuid::nil();
    loop {
        let batch = answers::Entity::find()
            .filter(answers::Column::ComplaintId.gt(after))
            .order_by_asc(answers::Column::ComplaintId)
            .limit(BATCH)
            .all(txn.connection())
            .await?;
        let Some(last) = batch.last() else { break };
        after = last.complaint_id;
        let cases: Vec<Uuid> = batch.iter().map(|row| row.complaint_id).collect();
        let wraps = wraps(txn, &cases).await?;
        let of_counsellor = counsellors_of(txn, &cases).await?;
        for row in batch {
            let case = row.complaint_id;
            // Destroyed: nobody can open it any more, and nobody needs to be kept from it.
            let Some(wrap) = wraps.get(&case) else { continue };
            let key = opened("case_keys", case, keys.unwrap(case, wrap))?;
            let cell = Cell::new("answers", "body_sealed", case);
            let Named { service } = opened(
                "answers",
                case,
                key.open(&cell, &Sealed::from_bytes(row.body_sealed)),
            )?;
            let found = meant_by(&service, of_counsellor.get(&case), &known);
            if found != Meant::default() {
                meant.insert(case, found);
            }
        }
    }
    settle_all(txn, &meant, at).await
}

fn meant_by(service: &Service, counsellor: Option<&CounsellorId>, known: &[Known]) -> Meant {
    let named = |names: &[crate::domain::text::PersonName], of: &Known| {
        names
            .iter()
            .any(|typed| of.names.iter().any(|name| typed.is_of(name)))
    };
    let is_respondent = |of: &&Known| {
        counsellor.is_some_and(|it| of.counsellors.contains(it)) || named(&service.counsellors, of)
    };
    let is_unwanted = |of: &&Known| named(&service.unwanted_staff, of);
    Meant {
        respondents: known.iter().filter(is_respondent).map(|it| it.person).collect(),
        unwanted: known.iter().filter(is_unwanted).map(|it| it.person).collect(),
    }
}

async fn known(txn: &Txn, persons: &[PersonId]) -> Result<Vec<Known>, StoreError> {
    let counsellors = people::counsellors(txn).await?;
    let names: Vec<(Uuid, String)> = rows::Entity::find()
        .select_only()
        .columns([rows::Column::Id, rows::Column::DisplayName])
        .filter(rows::Column::Id.is_in(persons.iter().map(|person| person.0)))
        .into_tuple()
        .all(txn.connection())
        .await?;
    let known = names.into_iter().map(|(id, name)| {
        let theirs = counsellors.iter().filter(|it| it.person == Some(PersonId(id)));
        Known {
            person: PersonId(id),
            names: theirs.clone().map(|it| it.name.clone()).chain([name]).collect(),
            counsellors: theirs.map(|it| it.id).collect(),
        }
    });
    Ok(known.collect())
}

async fn wraps(txn: &Txn, cases: &[Uuid]) -> Result<BTreeMap<Uuid, Vec<u8>>, StoreError> {
    let found = case_keys::Entity::find()
        .filter(case_keys::Column::ComplaintId.is_in(cases.iter().copied()))
        .all(txn.connection())
        .await?;
    Ok(found
        .into_iter()
        .map(|row| (row.complaint_id, row.wrap))
        .collect())
}

async fn counsellors_of(txn: &Txn, cases: &[Uuid]) -> Result<BTreeMap<Uuid, CounsellorId>, StoreError> {
    let found: Vec<(Uuid, Option<Uuid>)> = complaints::Entity::find()
        .select_only()
        .columns([complaints::Column::Id, complaints::Column::CounsellorId])
        .filter(complaints::Column::Id.is_in(cases.iter().copied()))
        .into_tuple()
        .all(txn.connection())
        .await?;
    let known = found.into_iter();
    Ok(known
        .filter_map(|(case, it)| it.map(|it| (case, CounsellorId(it))))
        .collect())
}

async fn settle_all(txn: &Txn, meant: &BTreeMap<Uuid, Meant>, at: DateTime<Utc>) -> Result<(), StoreError> {
    let (mut present, mut interested) = (present(txn, None).await?, interested(txn, None).await?);
    let hierarchy: Hierarchy = hierarchy(txn).await?;
    let cases: BTreeSet<Uuid> = present.keys().chain(meant.keys()).copied().collect();
    let nobody = Meant::default();
    for case in cases {
        let stands = present.remove(&case).unwrap_or_default();
        let declared = interested.remove(&case).unwrap_or_default();
        let due = due(
            &stands,
            &declared,
            meant.get(&case).unwrap_or(&nobody),
            &hierarchy,
        );
        write(txn, case, &stands, &due, at).await?;
    }
    Ok(())
}

/// The exclusions that stand, by case.
pub(super) async fn present(
    db: &impl Reads,
    case: Option<Uuid>,
) -> Result<BTreeMap<Uuid, Exclusions>, StoreError> {
    let mut query = exclusions::Entity::find();
    if let Some(case) = case {
        query = query.filter(exclusions::Column::ComplaintId.eq(case));
    }
    let mut found: BTreeMap<Uuid, Exclusions> = BTreeMap::new();
    for row in query.all(db.connection()).await? {
        let reason = code("exclusions", row.complaint_id, &row.reason)?;
        found
            .entry(row.complaint_id)
            .or_default()
            .insert(PersonId(row.person_id), reason);
    }
    Ok(found)
}

async fn interested(
    db: &impl Reads,
    case: Option<Uuid>,
) -> Result<BTreeMap<Uuid, BTreeSet<PersonId>>, StoreError> {
    let mut query = interest_declarations::Entity::find()
        .select_only()
        .columns([
            interest_declarations::Column::ComplaintId,
            interest_declarations::Column::PersonId,
        ])
        .filter(interest_declarations::Column::HasInterest.eq(true));
    if let Some(case) = case {
        query = query.filter(interest_declarations::Column::ComplaintId.eq(case));
    }
    let rows: Vec<(Uuid, Uuid)> = query.into_tuple().all(db.connection()).await?;
    let mut found: BTreeMap<Uuid, BTreeSet<PersonId>> = BTreeMap::new();
    for (case, person) in rows {
        found.entry(case).or_default().insert(PersonId(person));
    }
    Ok(found)
}

async fn write(
    txn: &Txn,
    case: Uuid,
    stands: &Exclusions,
    due: &Exclusions,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    for (person, reason) in due
        .iter()
        .filter(|(person, reason)| stands.get(person) != Some(reason))
    {
        let row = exclusions::ActiveModel {
            complaint_id: Set(case),
            person_id: Set(person.0),
            reason: Set(reason.code().to_owned()),
            since: Set(micros(at)),
        };
        let mut known = OnConflict::columns([exclusions::Column::ComplaintId, exclusions::Column::PersonId]);
        known.update_column(exclusions::Column::Reason);
        exclusions::Entity::insert(row)
            .on_conflict(known)
            .exec_without_returning(txn.connection())
            .await?;
    }
    let over: Vec<Uuid> = stands
        .keys()
        .filter(|person| !due.contains_key(person))
        .map(|person| person.0)
        .collect();
    if !over.is_empty() {
        exclusions::Entity::delete_many()
            .filter(exclusions::Column::ComplaintId.eq(case))
            .filter(exclusions::Column::PersonId.is_in(over))
            .exec(txn.connection())
            .await?;
    }
    Ok(())
}
