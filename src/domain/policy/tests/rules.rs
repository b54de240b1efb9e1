//! Rules that a table of roles does not show.
use super::*;
use IdentityMode::{Anonymous, Confidential, Named};

#[test]
fn whoever_is_excluded_meets_nothing_whatever_their_rights() {
    let facts = CaseFacts {
        is_excluded: true,
        safeguarding: Safeguarding::Immediate,
        ..with(Position::Lead)
    };
    let mighty = staff(&[Role::Intake, Role::Investigator, Role::Manager], true);
    for action in Action::ALL {
        assert_eq!(decide(&mighty, *action, &facts, now()), Decision::Hidden);
    }
}

#[test]
fn the_queue_shows_its_header_only() {
    let intake = staff(&[Role::Intake], false);
    assert_eq!(
        decide(&intake, Action::SeeHeader, &case(), now()),
        Decision::Allowed(Scope::HEADER)
    );
    assert_eq!(refused(&intake, Action::OpenContent, &case()), Why::NotYourPart);
    let later = CaseFacts {
        stage: Stage::Open(OpenStage::Investigating),
        ..case()
    };
    assert_eq!(
        decide(&intake, Action::SeeHeader, &later, now()),
        Decision::Hidden
    );
}

#[test]
fn a_colleague_who_was_slower_is_told_so_by_the_verb_not_by_the_policy() {
    assert!(is_allowed(&staff(&[Role::Intake], false), Action::Take, &case()));
}

#[test]
fn content_opens_after_accepting_and_declaring() {
    let investigator = staff(&[Role::Investigator], false);
    let invited = CaseFacts {
        has_accepted: false,
        ..with(Position::Member)
    };
    assert_eq!(
        refused(&investigator, Action::OpenContent, &invited),
        Why::NotAccepted
    );
    assert_eq!(
        decide(&investigator, Action::SeeHeader, &invited, now()),
        Decision::Allowed(Scope::HEADER)
    );
    assert!(is_allowed(&investigator, Action::DeclareInterest, &invited));
    assert!(is_allowed(
        &investigator,
        Action::OpenContent,
        &with(Position::Member)
    ));
}

#[test]
fn a_manager_states_a_purpose() {
    let manager = staff(&[Role::Manager], false);
    let unsaid = CaseFacts {
        purpose: None,
        ..case()
    };
    assert_eq!(
        refused(&manager, Action::OpenContent, &unsaid),
        Why::PurposeMissing
    );
    let said = CaseFacts {
        purpose: Some(Purpose::Oversight),
        ..case()
    };
    assert_eq!(
        decide(&manager, Action::OpenContent, &said, now()),
        Decision::Allowed(Scope::MASKED)
    );
}

#[test]
fn a_revoked_role_counts_at_once() {
    let former = staff(&[Role::Investigator], false);
    assert_eq!(
        decide(&former, Action::OpenContent, &with(Position::IntakeHolder), now()),
        Decision::Hidden
    );
}

#[test]
fn identity_by_mode_and_part() {
    let sees = |roles: &[Role], position: Position, identity: IdentityMode| {
        is_allowed(
            &staff(roles, false),
            Action::RevealIdentity,
            &CaseFacts {
                identity,
                ..with(position)
            },
        )
    };
    for (identity, member, carrying) in [
        (Named, true, true),
        (Confidential, false, true),
        (Anonymous, false, false),
    ] {
        assert_eq!(
            sees(&[Role::Investigator], Position::Member, identity),
            member,
            "{identity:?}"
        );
        assert_eq!(
            sees(&[Role::Investigator], Position::Lead, identity),
            carrying,
            "{identity:?}"
        );
        assert_eq!(
            sees(&[Role::Intake], Position::IntakeHolder, identity),
            carrying,
            "{identity:?}"
        );
    }
}

#[test]
fn a_grant_opens_the_identity_until_it_ends() {
    let manager = staff(&[Role::Manager], false);
    let until = |end| CaseFacts {
        identity_granted_until: Some(end),
        ..case()
    };
    assert_eq!(
        refused(&manager, Action::RevealIdentity, &case()),
        Why::NotYourPart
    );
    assert!(is_allowed(
        &manager,
        Action::RevealIdentity,
        &until(now() + TimeDelta::seconds(1))
    ));
    assert_eq!(
        refused(&manager, Action::RevealIdentity, &until(now())),
        Why::NotYourPart
    );
    let anonymous = CaseFacts {
        identity: IdentityMode::Anonymous,
        ..until(now() + TimeDelta::days(1))
    };
    assert_eq!(
        refused(&manager, Action::RevealIdentity, &anonymous),
        Why::NothingToReveal
    );
}

#[test]
fn nothing_is_revealed_without_a_purpose() {
    let unsaid = CaseFacts {
        purpose: None,
        ..with(Position::IntakeHolder)
    };
    assert_eq!(
        refused(&staff(&[Role::Intake], false), Action::RevealContact, &unsaid),
        Why::PurposeMissing
    );
}

#[test]
fn the_safeguarding_flag_opens_as_much_as_the_danger_asks() {
    let rota = staff(&[], true);
    let at = |safeguarding| CaseFacts {
        safeguarding,
        ..case()
    };
    for calm in [Safeguarding::None, Safeguarding::Cleared] {
        assert_eq!(
            decide(&rota, Action::SeeSafety, &at(calm), now()),
            Decision::Hidden
        );
    }
    assert_eq!(
        refused(&rota, Action::RevealContact, &at(Safeguarding::Watch)),
        Why::NotYourPart
    );
    assert!(is_allowed(
        &rota,
        Action::RevealContact,
        &at(Safeguarding::Urgent)
    ));
    assert_eq!(
        refused(&rota, Action::OpenContent, &at(Safeguarding::Immediate)),
        Why::NotYourPart
    );
}

#[test]
fn a_destroyed_case_leaves_a_tombstone_to_those_who_may_know() {
    let gone = CaseFacts {
        is_destroyed: true,
        stage: Stage::Archived,
        ..case()
    };
    let manager = staff(&[Role::Manager], false);
    assert_eq!(
        decide(&manager, Action::SeeHeader, &gone, now()),
        Decision::Allowed(Scope::HEADER)
    );
    assert_eq!(refused(&manager, Action::OpenContent, &gone), Why::Destroyed);
    assert_eq!(
        decide(
            &staff(&[Role::Investigator], false),
            Action::SeeHeader,
            &gone,
            now()
        ),
        Decision::Hidden
    );
}

#[test]
fn a_client_never_acts_for_staff_nor_on_another_case() {
    let own = CaseFacts {
        is_client: true,
        ..case()
    };
    assert_eq!(refused(&client(), Action::Take, &own), Why::NotYourRole);
    assert_eq!(
        decide(&client(), Action::OpenContent, &own, now()),
        Decision::Allowed(Scope::ALL)
    );
    assert_eq!(
        decide(&client(), Action::SeeHeader, &case(), now()),
        Decision::Hidden
    );
    let filed = CaseFacts {
        stage: Stage::Archived,
        ..own
    };
    assert_eq!(refused(&client(), Action::SendMessage, &filed), Why::Filed);
    assert!(is_allowed(&client(), Action::OpenContent, &filed));
}

#[test]
fn a_refusal_tells_role_and_part_apart() {
    let manager = staff(&[Role::Manager], false);
    assert_eq!(
        refused(&manager, Action::AmendStatement, &case()),
        Why::NotYourRole
    );
    assert_eq!(
        refused(&manager, Action::ConcludeEvidence, &case()),
        Why::NotYourPart
    );
}

#[test]
fn a_manager_takes_only_once_intake_is_late() {
    let manager = staff(&[Role::Manager], false);
    let due = |take_due_at| CaseFacts {
        take_due_at,
        ..case()
    };
    assert_eq!(refused(&manager, Action::Take, &due(None)), Why::NotYourPart);
    assert_eq!(
        refused(&manager, Action::Take, &due(Some(now()))),
        Why::NotYourPart
    );
    assert!(is_allowed(
        &manager,
        Action::Take,
        &due(Some(now() - TimeDelta::seconds(1)))
    ));
}
