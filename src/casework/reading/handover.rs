//! IN-02: who could carry a case, and whether the person who looks is asked to.
use super::super::{Ctx, Error};
use super::header::{HeaderPage, page_of};
use crate::domain::complaint::Reference;
use crate::domain::handover::is_in_intake;
use crate::domain::people::PersonId;
use crate::domain::policy::Action;
use crate::store::access::SeeHeader;
use crate::store::{handovers, people};

/// The page of a case that changes hands.
#[derive(Clone, Debug)]
pub struct HandoverPage {
    /// The header, with names.
    pub page: HeaderPage,
    /// Who may be asked, with their names; nobody for whoever may not ask.
    pub candidates: Vec<(PersonId, String)>,
    /// Whether the person who looks is asked to carry it.
    pub is_asked: bool,
    /// Who else is asked.
    pub asked: Option<String>,
}

/// The page.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn handover(ctx: &Ctx, case: &Reference) -> Result<HandoverPage, Error> {
    let grant = ctx
        .act::<SeeHeader, _, _>(case, None, async |_, grant| Ok(grant))
        .await?;
    let db = ctx.db.reader();
    let page = HeaderPage {
        counsellor: None,
        ..page_of(&db, &grant).await?
    };
    let asked = handovers::asked(&db, &grant).await?;
    let may_ask = page.may(Action::HandOver) && is_in_intake(page.header.stage);
    let candidates = if may_ask {
        handovers::candidates(&db, &grant).await?
    } else {
        vec![]
    };
    let names = people::names(&db, candidates.iter().copied().chain(asked)).await?;
    let named = |person: PersonId| names.get(&person).cloned().unwrap_or_default();
    let is_asked = asked.is_some() && asked == grant.person();
    Ok(HandoverPage {
        page,
        candidates: candidates
            .into_iter()
            .map(|person| (person, named(person)))
            .collect(),
        is_asked,
        asked: asked.filter(|_| !is_asked).map(named),
    })
}
