//! The parts people have in a case, and which part an act takes.
use super::{Action, CaseFacts, Purpose, Scope};
use crate::domain::code::Code;
use crate::domain::people::{Position, Principal, Role, StaffPrincipal};
use crate::domain::stage::{OpenStage, Stage};
use chrono::{DateTime, Utc};

crate::codes! {
    /// How somebody stands to a case. Whoever has no part does not know of it.
    pub enum Part as "part" {
        /// The client, or a verified representative.
        Client = "client",
        /// Intake, while it is in the queue.
        Duty = "duty",
        /// Took it and has not handed it over.
        Holder = "holder",
        /// Invited, has not accepted or not declared yet.
        Invited = "invited",
        /// Carries a simple case.
        Handler = "handler",
        /// Leads the team.
        Lead = "lead",
        /// On the team.
        Member = "member",
        /// Reads the letter before it goes.
        SecondReader = "second_reader",
        /// Reviews.
        Reviewer = "reviewer",
        /// Any manager.
        Manager = "manager",
        /// A manager once taking is late.
        Fallback = "fallback",
        /// Carries the safeguarding flag, while an alert is open or it must be decided whether to go on without the client.
        Safeguarding = "safeguarding",
        /// The scheduler.
        Scheduler = "scheduler",
    }
}

/// Parts of somebody who works on a case.
const WORKING: &[Part] = &[Part::Holder, Part::Handler, Part::Lead, Part::Member];
/// Parts of staff that know of a case.
const STAFF: &[Part] = &[
    Part::Duty,
    Part::Holder,
    Part::Invited,
    Part::Handler,
    Part::Lead,
    Part::Member,
    Part::SecondReader,
    Part::Reviewer,
    Part::Manager,
    Part::Safeguarding,
];

impl Part {
    /// Every part the asker has now.
    pub fn all_of(who: Principal, case: &CaseFacts, at: DateTime<Utc>) -> Vec<Self> {
        match who {
            Principal::Nobody => vec![],
            Principal::System => vec![Self::Scheduler],
            Principal::Client { .. } => {
                if case.is_client {
                    vec![Self::Client]
                } else {
                    vec![]
                }
            }
            Principal::Staff(staff) => Self::ALL
                .iter()
                .copied()
                .filter(|part| part.is_of(staff, case, at))
                .collect(),
        }
    }

    fn is_of(self, staff: StaffPrincipal, case: &CaseFacts, at: DateTime<Utc>) -> bool {
        let holds = |position| case.positions.has(position);
        let may = |roles: &[Role]| roles.iter().any(|role| staff.is(*role));
        let team = (may(&[Role::Intake, Role::Investigator]) && holds(Position::Handler))
            || (may(&[Role::Investigator]) && (holds(Position::Lead) || holds(Position::Member)));
        match self {
            Self::Client | Self::Scheduler => false,
            Self::Duty => may(&[Role::Intake]) && is_in_queue(case.stage),
            Self::Holder => may(&[Role::Intake, Role::Manager]) && holds(Position::IntakeHolder),
            Self::Invited => team,
            Self::Handler => team && case.has_accepted && holds(Position::Handler),
            Self::Lead => team && case.has_accepted && holds(Position::Lead),
            Self::Member => team && case.has_accepted && holds(Position::Member),
            Self::SecondReader => may(&[Role::Investigator, Role::Manager]) && holds(Position::SecondReader),
            Self::Reviewer => may(&[Role::Investigator, Role::Manager]) && holds(Position::Reviewer),
            Self::Manager => may(&[Role::Manager]),
            Self::Fallback => may(&[Role::Manager]) && case.take_due_at.is_some_and(|due| at > due),
            Self::Safeguarding => {
                let may_go_on = matches!(case.stage, Stage::Withdrawn { .. });
                staff.safeguarding && (case.safeguarding.is_open() || may_go_on)
            }
        }
    }

    /// What the part shows at most.
    pub fn scope(self, case: &CaseFacts) -> Scope {
        match self {
            Self::Client | Self::Holder | Self::Handler | Self::Lead | Self::Member => Scope::ALL,
            Self::SecondReader | Self::Reviewer => Scope::MASKED,
            Self::Manager if case.purpose.is_some() => Scope::ALL,
            Self::Manager if case.opened_for.is_some() => Scope::MASKED,
            // A second person of intake reads what they decide about, once they have declared no interest.
            Self::Duty if case.has_accepted && case.purpose == Some(Purpose::Approval) => Scope::MASKED,
            Self::Manager | Self::Duty | Self::Invited | Self::Fallback => Scope::HEADER,
            Self::Safeguarding => Scope {
                safety: true,
                identity: case.safeguarding.is_pressing(),
                ..Scope::HEADER
            },
            Self::Scheduler => Scope::NONE,
        }
    }
}

/// While it waits for intake or is assessed: the queue shows its header to all of intake.
fn is_in_queue(stage: Stage) -> bool {
    matches!(stage, Stage::Open(OpenStage::Received | OpenStage::Triage))
}

impl Action {
    /// The parts that may do it: one line per act, the whole of "who may do what".
    #[expect(
        clippy::match_same_arms,
        reason = "read as a table: acts of a kind stand together"
    )]
    pub fn parts(self) -> &'static [Part] {
        use Part::{
            Client, Duty, Fallback, Handler, Holder, Invited, Lead, Manager, Member, Reviewer, Safeguarding,
            Scheduler, SecondReader,
        };
        match self {
            Self::SeeHeader => &[
                Client,
                Duty,
                Holder,
                Invited,
                Handler,
                Lead,
                Member,
                SecondReader,
                Reviewer,
                Manager,
                Safeguarding,
            ],
            Self::SeeSafety => &[Holder, Handler, Lead, Member, Safeguarding],
            Self::OpenContent => &[
                Client,
                Holder,
                Handler,
                Lead,
                Member,
                SecondReader,
                Reviewer,
                Manager,
            ],
            Self::RevealIdentity => &[Holder, Handler, Lead, Member, Manager],
            Self::RevealContact => &[Holder, Handler, Lead, Member, Manager, Safeguarding],
            Self::SendMessage => &[Client, Holder, Handler, Lead, Member, Reviewer, Manager],
            Self::WriteNote => &[Holder, Handler, Lead, Member, Reviewer, Manager],
            Self::RecordContact => &[Holder, Handler, Lead, Member, Manager, Safeguarding],
            Self::AmendStatement | Self::UndoWithdraw => &[Client],
            Self::DeclareInterest => STAFF,
            Self::Take => &[Duty, Fallback],
            Self::HandOver => &[Holder, Manager],
            Self::RecordFirstResponse => &[Holder, Handler, Lead, Member, Manager],
            Self::Decline => &[Duty, Holder, Manager],
            Self::HandleDirectly => &[Holder],
            Self::OpenInvestigation => &[Lead, Holder, Manager],
            Self::Escalate => &[Client, Handler, Holder, Manager, Scheduler],
            Self::ConcludeEvidence | Self::ReopenEvidence | Self::Disclose => &[Lead],
            Self::SubmitPlan | Self::Amend | Self::SendOutcome => &[Lead, Handler],
            Self::Approve
            | Self::ReturnPlan
            | Self::Archive
            | Self::Unseal
            | Self::ExtendTarget
            | Self::GrantIdentity
            | Self::HoldLegally
            | Self::Destroy => &[Manager],
            Self::ReadLetter => &[SecondReader],
            Self::RequestReview => &[Client, Manager],
            Self::Uphold | Self::Remit => &[Reviewer],
            Self::AcceptOutcome => &[Client, Lead, Handler],
            Self::Close => &[Lead, Handler, Manager],
            Self::Reopen => &[Client, Holder, Manager],
            Self::Withdraw => &[Client, Holder],
            Self::ContinueInInterest | Self::ProtectInterim => &[Manager, Safeguarding],
            Self::Merge => &[Holder, Manager],
            Self::Hold => &[Holder, Handler, Lead, Reviewer, Manager],
            Self::Resume => &[Client, Lead, Manager, Scheduler],
            Self::RaiseSafeguarding => &[
                Client,
                Duty,
                Holder,
                Invited,
                Handler,
                Lead,
                Member,
                SecondReader,
                Reviewer,
                Manager,
                Safeguarding,
            ],
            Self::ClearSafeguarding => &[Safeguarding],
            Self::CodeCase | Self::SetPath => &[Holder, Lead, Manager],
            Self::ManageTeam => &[Manager, Lead],
            Self::AddEvidence => &[Client, Handler, Lead, Member],
            Self::RecordFinding => &[Handler, Lead, Member],
            Self::DeliverRemedy => &[Client, Handler, Lead, Manager],
            Self::RequestIdentity => WORKING,
        }
    }
}
