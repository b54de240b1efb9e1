//! The policy by table, by rule and by property.
mod four_eyes;
mod invariants;
mod rules;
mod table;

use super::*;
use crate::domain::code::Code;
use crate::domain::complaint::ComplaintId;
use crate::domain::overlay::Safeguarding;
use crate::domain::people::{PersonId, Roles, StaffPrincipal};
use crate::domain::stage::samples::stages;
use crate::domain::stage::{OpenStage, Stage};

fn now() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_000)
}

/// A member of staff with a fresh second factor.
fn staff(roles: &[Role], safeguarding: bool) -> PrincipalFacts {
    let roles = Roles::of_staff(roles.iter().copied()).unwrap();
    let who = Principal::Staff(StaffPrincipal {
        person: PersonId::from_random([1; 16]),
        roles,
        safeguarding,
    });
    PrincipalFacts {
        who,
        factor_at: Some(now()),
    }
}

fn client() -> PrincipalFacts {
    Principal::Client {
        complaint: ComplaintId::from_random([2; 16]),
    }
    .into()
}

/// A named case at assessment with which the asker has nothing to do, and a purpose stated.
fn case() -> CaseFacts {
    let stranger = CaseFacts::of_a_stranger(Stage::Open(OpenStage::Triage), IdentityMode::Named);
    CaseFacts {
        purpose: Some(Purpose::Handling),
        ..stranger
    }
}

/// A case in which the asker holds the position and has accepted it.
fn with(position: Position) -> CaseFacts {
    CaseFacts {
        positions: Positions::of([position]),
        ever: Positions::NONE,
        has_accepted: true,
        ..case()
    }
}

fn is_allowed(who: &PrincipalFacts, what: Action, case: &CaseFacts) -> bool {
    matches!(decide(who, what, case, now()), Decision::Allowed(_))
}

fn refused(who: &PrincipalFacts, what: Action, case: &CaseFacts) -> Why {
    match decide(who, what, case, now()) {
        Decision::Refused(why) => why,
        Decision::Hidden | Decision::Allowed(_) => panic!("{what:?} is not refused"),
    }
}
