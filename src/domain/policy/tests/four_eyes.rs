//! Nobody judges their own work, and what cannot be taken back asks twice.
use super::*;

#[test]
fn four_eyes() {
    let manager = staff(&[Role::Manager], false);
    let earlier = |position| CaseFacts {
        ever: Positions::of([position]),
        ..case()
    };
    for position in [
        Position::IntakeHolder,
        Position::Handler,
        Position::Lead,
        Position::Member,
        Position::Reviewer,
    ] {
        assert_eq!(
            refused(&manager, Action::Approve, &earlier(position)),
            Why::TookPart
        );
        assert_eq!(
            refused(&manager, Action::ReturnPlan, &earlier(position)),
            Why::TookPart
        );
    }
    assert!(is_allowed(&manager, Action::Approve, &case()));
    assert_eq!(
        refused(
            &manager,
            Action::Approve,
            &CaseFacts {
                is_author: true,
                ..case()
            }
        ),
        Why::TookPart
    );
    let asker = CaseFacts {
        is_asker: true,
        ..case()
    };
    assert_eq!(refused(&manager, Action::GrantIdentity, &asker), Why::TookPart);
    let led = earlier(Position::Lead);
    assert_eq!(refused(&manager, Action::Reopen, &led), Why::TookPart);
    assert_eq!(
        refused(&manager, Action::RequestReview, &earlier(Position::Approver)),
        Why::TookPart
    );
}

#[test]
fn acts_that_cannot_be_taken_back_ask_for_a_fresh_second_factor() {
    let manager = staff(&[Role::Manager], false);
    for action in [Action::Approve, Action::GrantIdentity] {
        for factor_at in [None, Some(now() - STEP_UP), Some(now() + TimeDelta::seconds(1))] {
            assert_eq!(
                refused(&PrincipalFacts { factor_at, ..manager }, action, &case()),
                Why::StepUp
            );
        }
        assert!(is_allowed(&manager, action, &case()));
    }
}
