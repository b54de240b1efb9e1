//! The header of a case: what may be known without opening it.
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::policy::{Action, Positions};
use crate::store::access::{self, Denied, Granted, SeeHeader, Take};
use crate::store::complaints::Header;
use crate::store::{Reads, StoreError, assessments, declines, handovers, people};

/// A header with the names of the people and places it points to.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts, each of them its own question"
)]
pub struct HeaderPage {
    /// Codes, dates and ids.
    pub header: Header,
    /// Who took it.
    pub holder: Option<String>,
    /// The place.
    pub site: Option<String>,
    /// The counsellor, for those who may open the content.
    pub counsellor: Option<String>,
    /// Whether the person who asks took it.
    pub is_mine: bool,
    /// Whether the person who asks has declared to have no interest.
    pub has_accepted: bool,
    /// The positions the person who asks holds now.
    pub positions: Positions,
    /// Whether the content opens to the person who asks, once they say for what.
    pub opens_for_a_purpose: bool,
    /// Whether the person who asks is asked to carry it.
    pub is_offered: bool,
    /// Whether the assessment of this round says that it is not ours to take up.
    pub is_out_of_scope: bool,
    /// Whether a proposal not to take it up waits for a second person.
    pub has_proposal: bool,
    /// Every act the person who asks may do now, without stating a purpose.
    pub may: Vec<Action>,
}

impl HeaderPage {
    /// Whether the person who asks may do this now.
    pub fn may(&self, action: Action) -> bool {
        self.may.contains(&action)
    }

    /// Whether the pages with content open to the person who asks, without stating a purpose.
    pub fn opens(&self) -> bool {
        self.may(Action::OpenContent)
    }
}

/// The header of a case.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn header(ctx: &Ctx, case: &Reference) -> Result<HeaderPage, Error> {
    let grant = ctx
        .act::<SeeHeader, _, _>(case, None, async |_, grant| Ok(grant))
        .await?;
    Ok(HeaderPage {
        counsellor: None,
        ..page_of(&ctx.db.reader(), &grant).await?
    })
}

/// Whether the person who asks may take the case now. Asking is no attempt: nothing is written down.
///
/// # Errors
/// When the database fails.
pub async fn may_take(ctx: &Ctx, case: &Reference) -> Result<bool, Error> {
    ctx.db
        .write(async |txn| {
            match access::authorise::<Take>(txn, &ctx.keys, ctx.who, case, None, ctx.now()).await {
                Ok(grant) => Ok(grant.header().stage.take(grant.header().holder).is_ok()),
                Err(Denied::NotFound | Denied::Refused(_)) => Ok(false),
                Err(error @ Denied::Store(_)) => Err(error.into()),
            }
        })
        .await
}

/// The header behind a grant.
pub(in crate::casework) async fn page_of<A>(
    db: &impl Reads,
    grant: &Granted<A>,
) -> Result<HeaderPage, StoreError> {
    let header = grant.header().clone();
    let holder = people::names(db, header.holder).await?.into_values().next();
    let site = match header.site {
        Some(id) => people::site_name(db, id).await?,
        None => None,
    };
    let counsellor = match header.counsellor {
        Some(id) => people::counsellor_name(db, id).await?,
        None => None,
    };
    let is_mine = header.holder.is_some() && header.holder == grant.person();
    Ok(HeaderPage {
        header,
        holder,
        site,
        counsellor,
        is_mine,
        has_accepted: grant.facts().is_some_and(|facts| facts.has_accepted),
        positions: grant.facts().map(|facts| facts.positions).unwrap_or_default(),
        opens_for_a_purpose: grant.opens_for_a_purpose(),
        is_offered: grant.person().is_some() && handovers::asked(db, grant).await? == grant.person(),
        is_out_of_scope: assessments::out_reason(db, grant).await?.is_some(),
        has_proposal: declines::is_waiting(db, grant).await?,
        may: grant.may(),
    })
}
