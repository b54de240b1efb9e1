//! Who may do what: the whole access policy, as one pure function over facts.
//!
//! Order of the checks: excluded, then no part in the case (both [`Decision::Hidden`], as if it did not exist), then
//! destroyed, then the table of parts and acts, then what is particular to an act: purpose, four eyes, second factor.
//! A destroyed case answers with its tombstone only to those who may know of it.
//!
//! Rights of any kind never override exclusion. An administrator has no part in any case.
//!
//! Add an act: a variant of [`Action`] and its line in `Action::parts`; the snapshot of the table shows who got it.
mod action;
mod facts;
mod parts;
#[cfg(test)]
mod tests;

pub use action::{Action, Purpose, Why};
pub use facts::{CaseFacts, Decision, Positions, PrincipalFacts, Scope};
pub use parts::Part;

use crate::domain::complaint::IdentityMode;
use crate::domain::people::{Position, Principal, Role};
use chrono::{DateTime, TimeDelta, Utc};

/// How long a second factor counts as fresh.
pub const STEP_UP: TimeDelta = TimeDelta::minutes(5);

/// Decides on one act on one case.
pub fn decide(who: &PrincipalFacts, what: Action, case: &CaseFacts, at: DateTime<Utc>) -> Decision {
    if is_shut_out(who.who, case) {
        return Decision::Hidden;
    }
    let parts = Part::all_of(who.who, case, at);
    if parts.is_empty() {
        return Decision::Hidden;
    }
    if case.is_destroyed {
        let tombstone = what == Action::SeeHeader && !parts.contains(&Part::Scheduler);
        return if tombstone {
            Decision::Allowed(Scope::HEADER)
        } else {
            Decision::Refused(Why::Destroyed)
        };
    }
    let acting: Vec<Part> = parts
        .into_iter()
        .filter(|part| what.parts().contains(part))
        .collect();
    match refusal(who, what, case, &acting, at) {
        Some(why) => Decision::Refused(why),
        None => Decision::Allowed(scope(what, case, &acting)),
    }
}

/// Which cases somebody may list, besides the rule that exclusion removes a case from every list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent reasons to see a row"
)]
pub struct Lists {
    /// Everything in the queue of intake.
    pub queue: bool,
    /// Cases in which the person has a position.
    pub own: bool,
    /// Every case.
    pub all: bool,
    /// Cases with an open safeguarding alert.
    pub alerts: bool,
}

/// Which cases somebody may list. Clients see theirs by the code alone; administrators and the scheduler none.
pub fn lists(who: Principal) -> Lists {
    match who {
        Principal::Nobody | Principal::Client { .. } | Principal::System => Lists::default(),
        Principal::Staff(staff) if staff.is(Role::Admin) => Lists::default(),
        Principal::Staff(staff) => Lists {
            queue: staff.is(Role::Intake),
            own: !staff.roles.is_empty(),
            all: staff.is(Role::Manager),
            alerts: staff.safeguarding,
        },
    }
}

/// Whom nothing lets in: excluded staff, and administrators.
fn is_shut_out(who: Principal, case: &CaseFacts) -> bool {
    match who {
        Principal::Nobody => true,
        Principal::Client { .. } | Principal::System => false,
        Principal::Staff(staff) => case.is_excluded || staff.is(Role::Admin),
    }
}

/// What stands against the act, in order.
fn refusal(
    who: &PrincipalFacts,
    what: Action,
    case: &CaseFacts,
    acting: &[Part],
    at: DateTime<Utc>,
) -> Option<Why> {
    if acting.is_empty() {
        return Some(missing_part(who.who, what, case));
    }
    let leaves_the_file = what.verb().is_some_and(|verb| case.stage.allows(verb));
    if !case.stage.is_writable() && !what.is_reading() && !leaves_the_file && !works_on_a_filed_case(what) {
        return Some(Why::Filed);
    }
    if let Some(why) = particular(what, case, acting, at) {
        return Some(why);
    }
    if took_part(what, case, acting) {
        return Some(Why::TookPart);
    }
    let is_fresh = who
        .factor_at
        .is_some_and(|proved| proved <= at && at - proved < STEP_UP);
    (needs_step_up(what) && !is_fresh).then_some(Why::StepUp)
}

/// Why nobody of these parts may: another role's act, another part's, or an invitation not answered yet.
fn missing_part(who: Principal, what: Action, case: &CaseFacts) -> Why {
    let team = [Part::Handler, Part::Lead, Part::Member];
    let is_invited = !case.has_accepted
        && case
            .positions
            .has_any(&[Position::Handler, Position::Lead, Position::Member]);
    if is_invited && team.iter().any(|part| what.parts().contains(part)) {
        return Why::NotAccepted;
    }
    let is_for_staff = what
        .parts()
        .iter()
        .any(|part| !matches!(part, Part::Client | Part::Scheduler));
    match who {
        Principal::Staff(_) if is_for_staff => Why::NotYourPart,
        Principal::Staff(_) | Principal::Nobody | Principal::Client { .. } | Principal::System => {
            Why::NotYourRole
        }
    }
}

/// What only some acts ask for: a purpose, somebody to reveal, a right to see them.
fn particular(what: Action, case: &CaseFacts, acting: &[Part], at: DateTime<Utc>) -> Option<Why> {
    if what == Action::OpenContent
        && acting.iter().all(|part| *part == Part::Manager)
        && case.purpose.is_none()
        && case.opened_for.is_none()
    {
        return Some(Why::PurposeMissing);
    }
    if !matches!(what, Action::RevealIdentity | Action::RevealContact) {
        return None;
    }
    if case.identity == IdentityMode::Anonymous {
        return Some(Why::NothingToReveal);
    }
    let is_granted = case.identity_granted_until.is_some_and(|until| at < until);
    if !is_granted && !acting.iter().any(|part| sees_identity(*part, case)) {
        return Some(Why::NotYourPart);
    }
    case.purpose.is_none().then_some(Why::PurposeMissing)
}

/// Whether the part may unmask the client without a grant.
fn sees_identity(part: Part, case: &CaseFacts) -> bool {
    match part {
        Part::Holder | Part::Handler | Part::Lead => true,
        Part::Member => case.identity == IdentityMode::Named,
        Part::Safeguarding => case.safeguarding.is_pressing(),
        Part::Client
        | Part::Duty
        | Part::Invited
        | Part::SecondReader
        | Part::Reviewer
        | Part::Manager
        | Part::Fallback
        | Part::Scheduler => false,
    }
}

/// Four eyes: nobody judges what they had a part in.
fn took_part(what: Action, case: &CaseFacts, acting: &[Part]) -> bool {
    const CARRIED: &[Position] = &[
        Position::IntakeHolder,
        Position::Handler,
        Position::Lead,
        Position::Member,
    ];
    let carried = case.ever.has_any(CARRIED) || case.is_author;
    let judges_the_case = carried || case.is_decliner;
    let asks_for_the_client = acting.contains(&Part::Client);
    (matches!(what, Action::Approve | Action::ReturnPlan) && (carried || case.ever.has(Position::Reviewer)))
        || (what == Action::ReadLetter && case.is_author)
        || (matches!(what, Action::Uphold | Action::Remit)
            && (judges_the_case || case.ever.has_any(&[Position::Approver, Position::SecondReader])))
        || (what == Action::RequestReview
            && !asks_for_the_client
            && (judges_the_case || case.ever != Positions::NONE))
        || (what == Action::Reopen
            && !asks_for_the_client
            && case.ever.has_any(&[Position::Lead, Position::Handler]))
        || (what == Action::GrantIdentity && case.is_asker)
}

/// Acts that belong to a filed case though they are no verbs.
fn works_on_a_filed_case(what: Action) -> bool {
    matches!(
        what,
        Action::HoldLegally | Action::Destroy | Action::DeclareInterest
    )
}

/// Acts that cannot be taken back.
fn needs_step_up(what: Action) -> bool {
    matches!(
        what,
        Action::Approve | Action::Unseal | Action::Destroy | Action::GrantIdentity
    )
}

/// What the act shows: never more than the acting parts, and name and addresses only to the client and when revealed.
fn scope(what: Action, case: &CaseFacts, acting: &[Part]) -> Scope {
    let reach = acting
        .iter()
        .fold(Scope::NONE, |scope, part| scope.or(part.scope(case)));
    if acting.contains(&Part::Client) {
        return reach;
    }
    let asked = if what == Action::SeeHeader {
        Scope::HEADER
    } else if what == Action::SeeSafety {
        Scope {
            safety: true,
            ..Scope::HEADER
        }
    } else if matches!(what, Action::RevealIdentity | Action::RevealContact) {
        Scope {
            identity: true,
            ..Scope::HEADER
        }
    } else {
        Scope::MASKED
    };
    reach.and(asked)
}
