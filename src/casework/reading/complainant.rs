//! Who complains: masked, until somebody who may asks with a purpose, for one page view, on record.
use super::super::record::record;
use super::super::{Ctx, Error};
use super::header::{HeaderPage, page_of};
use super::open::opening;
use crate::domain::code::Code;
use crate::domain::complaint::{IdentityMode, Reference};
use crate::domain::event::{CaseEvent, OpenedPart};
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::{Contact, Relation};
use crate::domain::policy::Purpose;
use crate::store::access::RevealIdentity;
use crate::store::case_file;
use serde::Deserialize;

/// For what a name and its addresses may be looked at.
pub const PURPOSES: [Purpose; 3] = [Purpose::Contact, Purpose::Verification, Purpose::Safety];

/// Asking to see a client's name and ways.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct RevealForm {
    /// A [`Purpose`].
    pub purpose: String,
}

/// The complainant, masked.
#[derive(Clone, Debug)]
pub struct Masked {
    /// The header.
    pub page: HeaderPage,
    /// Name and ways, to be masked by the page; none when anonymous.
    pub contact: Option<Contact>,
    /// The claimed relation.
    pub relation: Option<Relation>,
}

/// The complainant, to be shown masked.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn complainant(ctx: &Ctx, case: &Reference) -> Result<Masked, Error> {
    let grant = opening(ctx, case).await?;
    let db = ctx.db.reader();
    let who = case_file::complainant(&db, &grant).await?;
    Ok(Masked {
        page: page_of(&db, &grant).await?,
        contact: who.contact,
        relation: who.relation,
    })
}

/// The complainant in full, recorded with its purpose.
///
/// # Errors
/// `Invalid` without a purpose; `Forbidden` for whom the identity is closed; `NotFound` when there is none to reveal.
pub async fn reveal(ctx: &Ctx, case: &Reference, form: &RevealForm) -> Result<Masked, Error> {
    let purpose = PURPOSES
        .into_iter()
        .find(|purpose| purpose.code() == form.purpose.trim())
        .ok_or_else(|| Problems::one("purpose", Problem::Required))?;
    let grant = ctx
        .act::<RevealIdentity, _, _>(case, Some(purpose), async |txn, grant| {
            if grant.person().is_none() || grant.header().identity == IdentityMode::Anonymous {
                return Err(Error::NotFound);
            }
            for part in [OpenedPart::Identity, OpenedPart::Contact] {
                record(txn, ctx, &grant, &CaseEvent::ContentOpened { part, purpose }).await?;
            }
            Ok(grant)
        })
        .await?;
    let db = ctx.db.reader();
    let who = case_file::complainant(&db, &grant).await?;
    Ok(Masked {
        page: page_of(&db, &grant).await?,
        contact: who.contact,
        relation: who.relation,
    })
}
