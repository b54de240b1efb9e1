//! IN-06 and MG-01: a proposal not to take a complaint up, for whoever makes it and for whoever decides on it.
use super::super::record::record;
use super::super::triage::{decider, decline_facts, decline_letter};
use super::super::{Ctx, Error};
use super::header::{HeaderPage, page_of};
use crate::domain::complaint::Reference;
use crate::domain::event::{CaseEvent, OpenedPart};
use crate::domain::people::{PersonId, Role};
use crate::domain::policy::Purpose;
use crate::domain::triage::{DeclineFacts, DeclineReason, DeclineRule, WhoDecides};
use crate::store::access::{Decline, Granted};
use crate::store::assessments;
use crate::store::case_file::{self, Told};
use crate::store::declines::{self, Proposal, ProposalState, Waiting};
use crate::store::letters::{self, Letter, LetterText};
use crate::store::{Reads, memberships, people};
use std::collections::BTreeMap;

/// How the person who asks stands to a decline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeclinePart {
    /// Holds the complaint and may propose.
    Proposes,
    /// Proposed it and waits for a second person.
    Waits,
    /// Must declare that there is no interest before the proposal opens.
    Declares,
    /// Decides.
    Decides,
    /// Neither; may see that it is so.
    LooksOn,
}

/// What the page of a decline shows.
#[derive(Clone, Debug)]
pub struct DeclinePage {
    /// The header.
    pub page: HeaderPage,
    /// How the person who asks stands to it.
    pub part: DeclinePart,
    /// What declining is judged by.
    pub facts: DeclineFacts,
    /// Why the assessment says that it is not ours, if it does.
    pub out_reason: Option<DeclineReason>,
    /// The latest proposal, for those to whom it opens.
    pub proposal: Option<Proposal>,
    /// The letter as it would go out.
    pub letter: Option<LetterText>,
    /// What the client said, for whoever decides.
    pub told: Option<Told>,
    /// Rules that stand against a decision by the person who asks.
    pub against: Vec<DeclineRule>,
    /// Whether nobody is left who could decide.
    pub is_stuck: bool,
    /// Names of those who proposed and decided.
    pub names: BTreeMap<PersonId, String>,
    /// Letters that went out.
    pub letters: Vec<Letter>,
}

/// The page of a decline. The opening is recorded for whoever reads the proposal.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn decline(ctx: &Ctx, case: &Reference) -> Result<DeclinePage, Error> {
    let purpose = Purpose::Approval;
    let (grant, part, latest, opens) = ctx
        .act::<Decline, _, _>(case, Some(purpose), async |txn, grant| {
            let latest = declines::latest(txn, &grant).await?;
            let part = part_of(&grant, latest.as_ref());
            let opens = grant.scope().content && part != DeclinePart::Declares && latest.is_some();
            if opens {
                let part = OpenedPart::Content;
                record(txn, ctx, &grant, &CaseEvent::ContentOpened { part, purpose }).await?;
            }
            Ok((grant, part, latest, opens))
        })
        .await?;
    let (db, header) = (ctx.db.reader(), grant.header());
    let facts = decline_facts(&db, ctx, &grant).await?;
    let is_stuck = match &latest {
        Some(proposal) if proposal.state == ProposalState::Proposed => {
            nobody_decides(&db, &grant, &facts, proposal).await?
        }
        Some(_) | None => false,
    };
    let proposal = latest.filter(|_| opens);
    let by = decider(ctx, &grant);
    let against = proposal
        .as_ref()
        .zip(by)
        .map(|(proposal, by)| facts.against(&proposal.body, proposal.proposed_by, by));
    let waiting = proposal.as_ref().filter(|it| it.state == ProposalState::Proposed);
    let letter = waiting.map(|it| decline_letter(ctx, header, &it.body));
    let told = if part == DeclinePart::Decides {
        Some(case_file::told(&db, &grant).await?)
    } else {
        None
    };
    let people = proposal
        .iter()
        .flat_map(|it| std::iter::once(it.proposed_by).chain(it.decided.map(|(person, _)| person)));
    Ok(DeclinePage {
        names: people::names(&db, people).await?,
        letters: if opens {
            letters::of(&db, &grant).await?
        } else {
            vec![]
        },
        page: page_of(&db, &grant).await?,
        out_reason: assessments::out_reason(&db, &grant).await?,
        part,
        facts,
        letter,
        told,
        against: against.unwrap_or_default(),
        is_stuck,
        proposal,
    })
}

/// How the person who asks stands to the latest proposal.
fn part_of(grant: &Granted<Decline>, latest: Option<&Proposal>) -> DeclinePart {
    let (header, person) = (grant.header(), grant.person());
    let is_holder = header.holder.is_some() && header.holder == person;
    let has_accepted = grant.facts().is_some_and(|facts| facts.has_accepted);
    let waiting = latest.filter(|proposal| proposal.state == ProposalState::Proposed);
    match waiting {
        _ if header.stage.decline(header.stage_at).is_err() => DeclinePart::LooksOn,
        Some(proposal) if Some(proposal.proposed_by) == person => DeclinePart::Waits,
        Some(_) if !has_accepted => DeclinePart::Declares,
        Some(_) => DeclinePart::Decides,
        None if is_holder => DeclinePart::Proposes,
        None => DeclinePart::LooksOn,
    }
}

/// Whether everybody who could decide is kept out: the step stays, and says so.
async fn nobody_decides(
    db: &impl Reads,
    grant: &Granted<Decline>,
    facts: &DeclineFacts,
    proposal: &Proposal,
) -> Result<bool, Error> {
    let roles: &[Role] = match facts.who_decides(proposal.body.reason) {
        WhoDecides::AnyOther => &[Role::Intake, Role::Manager],
        WhoDecides::Manager => &[Role::Manager],
    };
    let mut able = memberships::eligible(db, grant, roles).await?;
    able.remove(&proposal.proposed_by);
    Ok(able.is_empty())
}

/// Proposals that wait for the person who asks, with the names of those who made them.
#[derive(Clone, Debug)]
pub struct Approvals {
    /// The oldest first.
    pub waiting: Vec<Waiting>,
    /// Who proposed them.
    pub names: BTreeMap<PersonId, String>,
}

/// What waits for a decision by the person who asks. Nothing is opened.
///
/// # Errors
/// `NotFound` for anybody but staff.
pub async fn approvals(ctx: &Ctx) -> Result<Approvals, Error> {
    let who = ctx.who.staff().ok_or(Error::NotFound)?;
    let db = ctx.db.reader();
    let waiting = declines::waiting(&db, who).await?;
    let names = people::names(&db, waiting.iter().map(|it| it.proposed_by)).await?;
    Ok(Approvals { waiting, names })
}
