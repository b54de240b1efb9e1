//! A member of staff opens the content of a case. The opening is written down and durable before anything is unsealed;
//! if it cannot be, nothing is shown.
use super::super::record::record;
use super::super::{Ctx, Error};
use super::header::{HeaderPage, page_of};
use crate::domain::complaint::{DesiredOutcomeKind, Reference};
use crate::domain::event::{CaseEvent, OpenedPart};
use crate::domain::policy::{Positions, Purpose};
use crate::store::Txn;
use crate::store::access::{Granted, OpenContent};
use crate::store::assessments::{self, Allegation, Assessed};
use crate::store::case_file::{self, Told};
use crate::store::deadlines::{self, Kept};
use crate::store::people;
use crate::store::registered::{self, Summary};

/// A case with its content.
#[derive(Clone, Debug)]
pub struct OpenCase {
    /// The header, with names.
    pub page: HeaderPage,
    /// What the client said.
    pub told: Told,
    /// The recorder's summary, when staff took it down.
    pub summary: Option<Summary>,
    /// Who took it down, by name.
    pub taken_by: Option<String>,
    /// What the client hopes for.
    pub wishes: Vec<DesiredOutcomeKind>,
    /// What is to be found true or not.
    pub allegations: Vec<Allegation>,
    /// What intake made of it.
    pub assessed: Option<Assessed>,
    /// Every clock, by due time.
    pub clocks: Vec<Kept>,
}

/// Opens a case.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Unavailable` when the opening cannot be recorded.
pub async fn open(ctx: &Ctx, case: &Reference) -> Result<OpenCase, Error> {
    let grant = opening(ctx, case).await?;
    let db = ctx.db.reader();
    let told = case_file::told(&db, &grant).await?;
    let taken_by = told.answers.registered.as_ref().map(|it| it.taken_by);
    Ok(OpenCase {
        page: page_of(&db, &grant).await?,
        told,
        summary: registered::summary(&db, &grant).await?,
        taken_by: people::names(&db, taken_by).await?.into_values().next(),
        wishes: case_file::wishes(&db, &grant).await?,
        allegations: assessments::allegations(&db, &grant).await?,
        assessed: assessments::assessed(&db, &grant).await?,
        clocks: deadlines::of(&db, &grant).await?,
    })
}

/// The grant to read content, its opening on record.
pub(in crate::casework) async fn opening(ctx: &Ctx, case: &Reference) -> Result<Granted<OpenContent>, Error> {
    ctx.act::<OpenContent, _, _>(case, None, async |txn, grant| {
        opened(txn, ctx, &grant).await?;
        Ok(grant)
    })
    .await
}

/// Writes down that a member of staff opens the content. Clients reading their own complaint are not an event, and have
/// pages of their own.
pub(in crate::casework) async fn opened(
    txn: &Txn,
    ctx: &Ctx,
    grant: &Granted<OpenContent>,
) -> Result<(), Error> {
    if grant.person().is_none() {
        return Err(Error::NotFound);
    }
    let event = CaseEvent::ContentOpened {
        part: OpenedPart::Content,
        purpose: purpose(grant),
    };
    record(txn, ctx, grant, &event).await
}

/// For what: whoever works on the case does so to handle it, a manager without a part for what they said before.
fn purpose(grant: &Granted<OpenContent>) -> Purpose {
    let facts = grant.facts().filter(|facts| facts.positions == Positions::NONE);
    facts
        .and_then(|facts| facts.opened_for)
        .unwrap_or(Purpose::Handling)
}
