//! Who stands where in a case: excluded, free of interest, a member. Exclusions are rows, written in the transaction that
//! gives the reason for them, so that nobody sees a case for one moment too long.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::access::Granted;
use super::db::connected::Connected as _;
use super::entities::{exclusions, interest_declarations};
use super::error::StoreError;
use super::exclusion::{hold_lines, settle};
pub use super::exclusion::{relink, rematch};
use super::people;
use super::rows::micros;
use super::{Reads, Txn};
use crate::domain::code::Code;
pub use crate::domain::exclusion::ExclusionReason;
use crate::domain::exclusion::Meant;
use crate::domain::intake::Service;
use crate::domain::interest::InterestDeclaration;
use crate::domain::people::{CounsellorId, PersonId};
use crate::domain::text::PersonName;

/// Excludes everybody the client named, and their lines: the counsellors complained about, and staff the client does not
/// want near it. A name is matched against the directory and against all staff, so that a name typed by hand protects
/// as well as one picked from the list.
///
/// # Errors
/// When the database fails.
pub async fn exclude_named<A>(
    txn: &Txn,
    grant: &Granted<A>,
    service: &Service,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    hold_lines(txn, false).await?;
    let meant = Meant {
        respondents: meant(txn, &service.counsellors).await?,
        unwanted: meant(txn, &service.unwanted_staff).await?,
    };
    settle(txn, grant.case().0, &meant, at).await
}

/// Excludes anew after the complaint was matched to a counsellor of the directory, in place of what the client's words
/// were taken to mean: the counsellor and their line, everybody the client named beside them, and staff the client does
/// not want near it. Where several counsellors are named, each goes on being kept out; where nobody of the directory is
/// meant, the client's words protect as they did. Whoever declared an interest stays out.
///
/// # Errors
/// When the database fails.
pub async fn exclude_matched<A>(
    txn: &Txn,
    grant: &Granted<A>,
    service: &Service,
    matched: Option<CounsellorId>,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let known = match matched {
        Some(id) => people::counsellors(txn)
            .await?
            .into_iter()
            .find(|one| one.id == id),
        None => None,
    };
    hold_lines(txn, false).await?;
    let by_name = [
        ExclusionReason::Respondent,
        ExclusionReason::Line,
        ExclusionReason::Unwanted,
    ];
    exclusions::Entity::delete_many()
        .filter(exclusions::Column::ComplaintId.eq(grant.case().0))
        .filter(exclusions::Column::Reason.is_in(by_name.map(Code::code)))
        .exec(txn.connection())
        .await?;
    let is_replaced = known.is_some() && service.counsellors.len() <= 1;
    // An account of the counsellor's name may be the same person: a false match is better than a missed one.
    let same_name = known.as_ref().and_then(|one| PersonName::parse(&one.name).ok());
    let named = service.counsellors.iter().filter(|_| !is_replaced).cloned();
    let names: Vec<_> = named.chain(same_name).collect();
    let mut meant = Meant {
        respondents: meant(txn, &names).await?,
        unwanted: meant(txn, &service.unwanted_staff).await?,
    };
    meant.respondents.extend(known.and_then(|one| one.person));
    settle(txn, grant.case().0, &meant, at).await
}

/// The staff these names may mean: accounts of that name, and accounts of counsellors of that name.
async fn meant(txn: &Txn, names: &[PersonName]) -> Result<BTreeSet<PersonId>, StoreError> {
    if names.is_empty() {
        return Ok(BTreeSet::new());
    }
    let is_meant = |name: &str| names.iter().any(|typed| typed.is_of(name));
    let mut found: BTreeSet<PersonId> = people::named(txn, is_meant).await?.into_iter().collect();
    let counsellors = people::counsellors(txn).await?;
    found.extend(
        counsellors
            .iter()
            .filter(|it| is_meant(&it.name))
            .filter_map(|it| it.person),
    );
    Ok(found)
}

async fn exclude<A>(
    txn: &Txn,
    grant: &Granted<A>,
    person: PersonId,
    reason: ExclusionReason,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = exclusions::ActiveModel {
        complaint_id: Set(grant.case().0),
        person_id: Set(person.0),
        reason: Set(reason.code().to_owned()),
        since: Set(micros(at)),
    };
    // The first reason stands: one is enough to keep somebody out.
    let mut known = OnConflict::columns([exclusions::Column::ComplaintId, exclusions::Column::PersonId]);
    exclusions::Entity::insert(row)
        .on_conflict(known.do_nothing().to_owned())
        .exec_without_returning(txn.connection())
        .await?;
    Ok(())
}

/// Keeps a declaration of interest. Whoever has one is excluded at once.
///
/// # Errors
/// When the database fails.
pub async fn declare<A>(
    txn: &Txn,
    grant: &Granted<A>,
    person: PersonId,
    declaration: &InterestDeclaration,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let kind = match declaration {
        InterestDeclaration::None => None,
        InterestDeclaration::Has { kind, .. } => Some(*kind),
    };
    let row = interest_declarations::ActiveModel {
        complaint_id: Set(grant.case().0),
        person_id: Set(person.0),
        has_interest: Set(kind.is_some()),
        kind: Set(kind.map(|kind| kind.code().to_owned())),
        at: Set(micros(at)),
    };
    let mut again = OnConflict::columns([
        interest_declarations::Column::ComplaintId,
        interest_declarations::Column::PersonId,
    ]);
    again.update_columns([
        interest_declarations::Column::HasInterest,
        interest_declarations::Column::Kind,
        interest_declarations::Column::At,
    ]);
    interest_declarations::Entity::insert(row)
        .on_conflict(again)
        .exec_without_returning(txn.connection())
        .await?;
    if kind.is_some() {
        exclude(txn, grant, person, ExclusionReason::Interest, at).await?;
    }
    Ok(())
}

/// Everybody excluded from a case.
///
/// # Errors
/// When the database fails.
pub async fn excluded<A>(db: &impl Reads, grant: &Granted<A>) -> Result<BTreeSet<PersonId>, StoreError> {
    let ids: Vec<Uuid> = exclusions::Entity::find()
        .select_only()
        .column(exclusions::Column::PersonId)
        .filter(exclusions::Column::ComplaintId.eq(grant.case().0))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(ids.into_iter().map(PersonId).collect())
}
