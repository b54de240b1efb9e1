//! IN-04 and IN-05: what intake has made of a complaint, and which ways are open to it.
use super::super::record::record;
use super::super::triage::{assessment_facts, is_assessable, may_handle, path_facts};
use super::super::{Ctx, Error};
use super::header::{HeaderPage, page_of};
use crate::domain::complaint::Reference;
use crate::domain::event::{CaseEvent, OpenedPart};
use crate::domain::people::PersonId;
use crate::domain::policy::{Action, Purpose, Why};
use crate::domain::triage::{AssessmentFacts, PathFacts};
use crate::store::access::{OpenContent, SeeHeader};
use crate::store::assessments::{self, Allegation, Assessed};
use crate::store::case_file::{self, Told};
use crate::store::people::{self, Counsellor, Site};
use std::collections::BTreeMap;

/// What the page of the assessment shows.
#[derive(Clone, Debug)]
pub struct TriagePage {
    /// The header.
    pub page: HeaderPage,
    /// Whether the stage is one of assessing.
    pub is_open: bool,
    /// What the client said.
    pub told: Told,
    /// The assessment so far.
    pub assessed: Option<Assessed>,
    /// The allegations so far.
    pub allegations: Vec<Allegation>,
    /// What an assessment is judged by.
    pub facts: AssessmentFacts,
    /// The places there are.
    pub sites: Vec<Site>,
    /// The counsellors there are.
    pub counsellors: Vec<Counsellor>,
}

/// The page of the assessment, its opening on record: by whoever works on it as work, by a manager as a decision, once
/// they have declared to have no interest; `None` before that.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn triage(ctx: &Ctx, case: &Reference) -> Result<Option<TriagePage>, Error> {
    let seen = ctx
        .act::<SeeHeader, _, _>(case, None, async |_, grant| Ok(grant))
        .await?;
    let (may, is_open) = (seen.may(), is_assessable(seen.header().stage));
    if !may.contains(&Action::CodeCase) {
        return Err(Error::Forbidden(Why::NotYourPart));
    }
    let opens = may.contains(&Action::OpenContent);
    if !opens && !is_open {
        return Err(Error::Forbidden(Why::PurposeMissing));
    }
    if !opens && !seen.facts().is_some_and(|facts| facts.has_accepted) {
        return Ok(None);
    }
    let purpose = if opens {
        Purpose::Handling
    } else {
        Purpose::Approval
    };
    let grant = ctx
        .act::<OpenContent, _, _>(case, Some(purpose), async |txn, grant| {
            let part = OpenedPart::Content;
            record(txn, ctx, &grant, &CaseEvent::ContentOpened { part, purpose }).await?;
            Ok(grant)
        })
        .await?;
    let db = ctx.db.reader();
    Ok(Some(TriagePage {
        is_open,
        page: page_of(&db, &grant).await?,
        told: case_file::told(&db, &grant).await?,
        assessed: assessments::assessed(&db, &grant).await?,
        allegations: assessments::allegations(&db, &grant).await?,
        facts: assessment_facts(&db, ctx, &grant).await?,
        sites: people::sites(&db).await?,
        counsellors: people::counsellors(&db).await?,
    }))
}

/// What the page of the path shows.
#[derive(Clone, Debug)]
pub struct PathPage {
    /// The header.
    pub page: HeaderPage,
    /// What a path is judged by.
    pub facts: PathFacts,
    /// Who may handle it directly, the holder first.
    pub handlers: Vec<(PersonId, String)>,
}

/// The page of the path. It shows codes and dates only: nothing is opened.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn path(ctx: &Ctx, case: &Reference) -> Result<PathPage, Error> {
    let grant = ctx
        .act::<SeeHeader, _, _>(case, None, async |_, grant| Ok(grant))
        .await?;
    if !grant.may().contains(&Action::SetPath) {
        return Err(Error::Forbidden(Why::NotYourPart));
    }
    let db = ctx.db.reader();
    let able = may_handle(&db, &grant).await?;
    let mut names: BTreeMap<_, _> = people::names(&db, able.iter().copied()).await?;
    let handlers = able
        .into_iter()
        .filter_map(|person| names.remove(&person).map(|name| (person, name)))
        .collect();
    Ok(PathPage {
        page: HeaderPage {
            counsellor: None,
            ..page_of(&db, &grant).await?
        },
        facts: path_facts(&db, &grant).await?,
        handlers,
    })
}
