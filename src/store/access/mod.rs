//! The only door to a case. `authorise` loads the facts fresh, in the transaction of the act, lets the policy decide, and
//! gives a [`Granted`] that carries the id, the header as read and the key. Every function on a case takes a grant and
//! gets the id from nowhere else, so that a check on one case and a query on another cannot be written.
//!
//! Unknown, hidden and malformed references take one path to one answer: [`Denied::NotFound`].

mod asks;
mod visible;

pub use asks::*;
pub use visible::may_know;
pub(super) use visible::visible_to;

use std::marker::PhantomData;

use chrono::{DateTime, Utc};

use super::Txn;
use super::case_facts::{facts, key_of};
use super::complaints::{self, Header};
use super::error::StoreError;
use super::{new_case_file, openings};
use crate::domain::code::Code;
use crate::domain::complaint::{ComplaintId, Reference};
use crate::domain::intake::NewComplaint;
use crate::domain::people::{PersonId, Principal, Role};
use crate::domain::policy::{Action, CaseFacts, Decision, PrincipalFacts, Purpose, Scope, Why, decide};
use crate::seal::{CaseKey, KeyRing};

/// The making of a new complaint and what the scheduler does are not asked for; they are granted here.
#[derive(Clone, Copy, Debug)]
pub struct Own;

/// Permission for one act on one case, with everything the act needs. Made here only; not to be kept.
pub struct Granted<A> {
    who: Principal,
    scope: Scope,
    header: Header,
    /// How the person who asked stands to the case, and when they asked; nothing where nobody asked.
    standing: Option<(CaseFacts, DateTime<Utc>)>,
    key: CaseKey,
    asked: PhantomData<A>,
}

impl<A> Granted<A> {
    /// The complaint.
    pub fn case(&self) -> ComplaintId {
        self.header.id
    }
    /// Its header, as read in this transaction.
    pub fn header(&self) -> &Header {
        &self.header
    }
    /// The member of staff who asked.
    pub fn person(&self) -> Option<PersonId> {
        self.who.staff().map(|staff| staff.person)
    }
    /// The role they act in.
    pub fn role(&self) -> Role {
        role_of(self.who)
    }
    /// What may be shown.
    pub fn scope(&self) -> Scope {
        self.scope
    }
    /// How the person who asked stands to the case; nothing where nobody asked.
    pub fn facts(&self) -> Option<&CaseFacts> {
        self.standing.as_ref().map(|(facts, _)| facts)
    }
    /// Every act the person who asked may do now, at this stage, without stating a purpose: what pages offer.
    pub fn may(&self) -> Vec<Action> {
        let Some((facts, at)) = self.standing else {
            return vec![];
        };
        let asked = PrincipalFacts::from(self.who);
        let facts = CaseFacts {
            stage: self.header.stage,
            purpose: None,
            ..facts
        };
        let is_open = |action: &Action| {
            action.verb().is_none_or(|verb| facts.stage.allows(verb))
                && matches!(decide(&asked, *action, &facts, at), Decision::Allowed(_))
        };
        Action::ALL.iter().copied().filter(is_open).collect()
    }
    /// Whether the content opens to the person who asked, once they say for what.
    pub fn opens_for_a_purpose(&self) -> bool {
        self.standing.is_some_and(|(facts, at)| {
            let facts = CaseFacts {
                stage: self.header.stage,
                purpose: Some(Purpose::Oversight),
                ..facts
            };
            let asked = PrincipalFacts::from(self.who);
            matches!(
                decide(&asked, Action::OpenContent, &facts, at),
                Decision::Allowed(_)
            )
        })
    }
    /// The key of the case, for this folder.
    pub(in crate::store) fn key(&self) -> &CaseKey {
        &self.key
    }
    /// The same grant after a verb changed the header.
    #[must_use]
    pub fn after(self, header: Header) -> Self {
        Self { header, ..self }
    }
}

/// The role somebody acts in: their first, in the order of the process.
pub fn role_of(who: Principal) -> Role {
    match who {
        Principal::Nobody | Principal::Client { .. } => Role::Client,
        Principal::Staff(staff) => staff.roles.iter().next().unwrap_or(Role::Admin),
        Principal::System => Role::System,
    }
}

/// Why there is no grant.
#[derive(Debug, thiserror::Error)]
pub enum Denied {
    /// There is no such case, for this person.
    #[error("no such case for this person")]
    NotFound,
    /// The person knows of the case and may not do this.
    #[error("refused: {0:?}")]
    Refused(Why),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Asks for an act. On PostgreSQL the row of the case is locked until the transaction ends.
///
/// # Errors
/// [`Denied`].
pub async fn authorise<A: Ask>(
    txn: &Txn,
    keys: &KeyRing,
    who: Principal,
    case: &Reference,
    purpose: Option<Purpose>,
    at: DateTime<Utc>,
) -> Result<Granted<A>, Denied> {
    let header = complaints::header(txn, case, txn.has_row_locks())
        .await?
        .ok_or(Denied::NotFound)?;
    let mut facts = facts(txn, who, &header, purpose).await?;
    if let Some(manager) = who.staff().filter(|staff| staff.is(Role::Manager)) {
        facts.opened_for = openings::current(txn, header.id, manager.person, at).await?;
    }
    match decide(&PrincipalFacts::from(who), A::ACTION, &facts, at) {
        Decision::Hidden => Err(Denied::NotFound),
        Decision::Refused(why) => Err(Denied::Refused(why)),
        Decision::Allowed(scope) => {
            let key = key_of(txn, keys, header.id).await?;
            Ok(Granted {
                who,
                scope,
                header,
                standing: Some((facts, at)),
                key,
                asked: PhantomData,
            })
        }
    }
}

/// A case for the scheduler, which fires what is due and shows nothing to anybody.
///
/// # Errors
/// When the database fails; [`Denied::NotFound`] for a case that is gone.
pub async fn scheduled(txn: &Txn, keys: &KeyRing, case: ComplaintId) -> Result<Granted<Own>, Denied> {
    let reference = complaints::reference_of(txn, case)
        .await?
        .ok_or(Denied::NotFound)?;
    let header = complaints::header(txn, &reference, txn.has_row_locks())
        .await?
        .ok_or(Denied::NotFound)?;
    let key = key_of(txn, keys, case).await?;
    Ok(Granted {
        who: Principal::System,
        scope: Scope::NONE,
        header,
        standing: None,
        key,
        asked: PhantomData,
    })
}

/// Keeps a new complaint and grants its first events. The draft's key becomes the key of the case.
///
/// # Errors
/// When the database fails.
pub async fn submit(
    txn: &Txn,
    keys: &KeyRing,
    who: Principal,
    header: Header,
    key: CaseKey,
    new: &NewComplaint,
    at: DateTime<Utc>,
) -> Result<Granted<Own>, StoreError> {
    complaints::insert(txn, keys, &key, &header, who.staff().map(|staff| staff.person)).await?;
    new_case_file::insert(txn, keys, &key, header.id, new, at).await?;
    Ok(Granted {
        who,
        scope: Scope::ALL,
        header,
        standing: None,
        key,
        asked: PhantomData,
    })
}

/// The case somebody was refused, for the event that says so; `None` when there is no such case.
///
/// # Errors
/// When the database fails.
pub async fn refused(
    txn: &Txn,
    keys: &KeyRing,
    who: Principal,
    case: &Reference,
) -> Result<Option<Granted<Own>>, StoreError> {
    let Some(header) = complaints::header(txn, case, false).await? else {
        return Ok(None);
    };
    let key = key_of(txn, keys, header.id).await?;
    Ok(Some(Granted {
        who,
        scope: Scope::NONE,
        header,
        standing: None,
        key,
        asked: PhantomData,
    }))
}
