//! What holds for every person, act, stage and relation.
use super::*;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

fn positions() -> impl Strategy<Value = Positions> {
    subsequence(Position::ALL, 0..=Position::ALL.len()).prop_map(Positions::of)
}

fn principals() -> impl Strategy<Value = PrincipalFacts> {
    let roles = prop_oneof![
        subsequence(vec![Role::Intake, Role::Investigator, Role::Manager], 0..=3),
        Just(vec![Role::Admin]),
    ];
    let ago = prop::option::of((-1_i64..10).prop_map(|minutes| now() - TimeDelta::minutes(minutes)));
    prop_oneof![
        8 => (roles, any::<bool>(), ago).prop_map(|(roles, flag, factor_at)| PrincipalFacts { factor_at, ..staff(&roles, flag) }),
        1 => Just(client()),
        1 => Just(Principal::System.into()),
    ]
}

prop_compose! {
    fn cases()(
        stage in select(stages()),
        flags in prop::array::uniform7(any::<bool>()),
        hours in prop::array::uniform2(prop::option::of(-5_i64..5)),
        positions in positions(),
        ever in positions(),
        identity in select(IdentityMode::ALL),
        safeguarding in select(Safeguarding::ALL),
        purpose in prop::option::of(select(Purpose::ALL)),
        opened_for in prop::option::of(select(Purpose::ALL)),
    ) -> CaseFacts {
        let [is_destroyed, is_excluded, is_client, has_accepted, is_author, is_decliner, is_asker] = flags;
        let [take_due_at, identity_granted_until] = hours.map(|hours| hours.map(|hours| now() + TimeDelta::hours(hours)));
        CaseFacts {
            stage: stage.1, is_destroyed, is_excluded, is_client, take_due_at, positions, has_accepted, ever,
            is_author, is_decliner, is_asker, identity, identity_granted_until, safeguarding, purpose, opened_for,
        }
    }
}

/// The parts shown; nothing when hidden or refused.
fn shown(who: &PrincipalFacts, what: Action, case: &CaseFacts) -> Option<Scope> {
    match decide(who, what, case, now()) {
        Decision::Allowed(scope) => Some(scope),
        Decision::Hidden | Decision::Refused(_) => None,
    }
}

/// The same case with one right fewer.
fn with_less(case: &CaseFacts) -> Vec<CaseFacts> {
    let without = |position: Position| case.positions.iter().filter(move |other| *other != position);
    let mut fewer: Vec<_> = case
        .positions
        .iter()
        .map(|position| CaseFacts {
            positions: Positions::of(without(position)),
            ..*case
        })
        .collect();
    fewer.push(CaseFacts {
        opened_for: None,
        ..*case
    });
    fewer.push(CaseFacts {
        is_client: false,
        ..*case
    });
    fewer.push(CaseFacts {
        has_accepted: false,
        ..*case
    });
    fewer.push(CaseFacts {
        identity_granted_until: None,
        ..*case
    });
    fewer.push(CaseFacts {
        purpose: None,
        ..*case
    });
    fewer.push(CaseFacts {
        take_due_at: None,
        ..*case
    });
    fewer.push(CaseFacts {
        safeguarding: Safeguarding::None,
        ..*case
    });
    fewer.push(CaseFacts {
        is_excluded: true,
        ..*case
    });
    fewer
}

/// The same person with one right fewer.
fn who_has_less(who: &PrincipalFacts) -> Vec<PrincipalFacts> {
    let mut fewer = vec![PrincipalFacts {
        factor_at: None,
        ..*who
    }];
    if let Principal::Staff(person) = who.who {
        fewer.push(PrincipalFacts {
            who: Principal::Staff(StaffPrincipal {
                safeguarding: false,
                ..person
            }),
            ..*who
        });
        // An administrator's role is a bar, not a right.
        for role in person.roles.iter().filter(|role| *role != Role::Admin) {
            let roles = Roles::of_staff(person.roles.iter().filter(|other| *other != role)).unwrap();
            fewer.push(PrincipalFacts {
                who: Principal::Staff(StaffPrincipal { roles, ..person }),
                ..*who
            });
        }
    }
    fewer
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn excluded_means_hidden_and_administrators_have_no_case(who in principals(), case in cases()) {
        let Principal::Staff(person) = who.who else { return Ok(()) };
        for action in Action::ALL {
            if case.is_excluded || person.is(Role::Admin) {
                prop_assert_eq!(decide(&who, *action, &case, now()), Decision::Hidden);
            }
        }
    }

    #[test]
    fn taking_a_right_away_never_adds_one(who in principals(), case in cases()) {
        for action in Action::ALL {
            let before = shown(&who, *action, &case);
            let after = with_less(&case)
                .iter()
                .filter_map(|less| shown(&who, *action, less))
                .chain(who_has_less(&who).iter().filter_map(|less| shown(less, *action, &case)))
                .collect::<Vec<_>>();
            for scope in after {
                prop_assert!(before.is_some_and(|before| before.covers(scope)), "{:?} {:?} {:?}", action, before, scope);
            }
        }
    }

    #[test]
    fn whoever_may_do_anything_may_see_the_header(who in principals(), case in cases()) {
        let may_act = Action::ALL.iter().any(|action| shown(&who, *action, &case).is_some());
        if may_act && !matches!(who.who, Principal::System) {
            let late_only = Part::all_of(who.who, &case, now()) == [Part::Fallback];
            prop_assert!(late_only || shown(&who, Action::SeeHeader, &case).is_some());
        }
    }

    #[test]
    fn nobody_judges_their_own_work(who in principals(), case in cases()) {
        let carried = case.is_author
            || case.ever.has_any(&[Position::IntakeHolder, Position::Handler, Position::Lead, Position::Member]);
        for action in [Action::Approve, Action::ReturnPlan, Action::Uphold, Action::Remit] {
            prop_assert!(!carried || shown(&who, action, &case).is_none());
        }
        prop_assert!(!case.is_author || shown(&who, Action::ReadLetter, &case).is_none());
        let approved = case.ever.has_any(&[Position::Approver, Position::SecondReader]);
        prop_assert!(!approved || shown(&who, Action::Uphold, &case).is_none());
    }

    #[test]
    fn filed_and_destroyed_cases_do_not_change(who in principals(), case in cases()) {
        let exits = [Action::Unseal, Action::Reopen, Action::HoldLegally, Action::Destroy, Action::DeclareInterest];
        for action in Action::ALL.iter().filter(|action| !action.is_reading()) {
            if !case.stage.is_writable() && !exits.contains(action) {
                prop_assert!(shown(&who, *action, &case).is_none(), "{:?}", action);
            }
            if case.is_destroyed {
                prop_assert!(shown(&who, *action, &case).is_none(), "{:?}", action);
            }
        }
    }

    #[test]
    fn an_anonymous_client_is_unmasked_to_nobody(who in principals(), case in cases()) {
        let anonymous = CaseFacts { identity: IdentityMode::Anonymous, ..case };
        for action in Action::ALL {
            let scope = shown(&who, *action, &anonymous).unwrap_or_default();
            prop_assert!(!scope.identity || matches!(who.who, Principal::Client { .. }), "{:?}", action);
        }
    }

    #[test]
    fn staff_see_name_and_addresses_by_asking_only(who in principals(), case in cases()) {
        for action in Action::ALL.iter().filter(|action| !matches!(action, Action::RevealIdentity | Action::RevealContact)) {
            let scope = shown(&who, *action, &case).unwrap_or_default();
            prop_assert!(!scope.identity || matches!(who.who, Principal::Client { .. }), "{:?}", action);
        }
    }

    #[test]
    fn the_scheduler_sees_nothing(case in cases()) {
        for action in Action::ALL {
            prop_assert_eq!(shown(&Principal::System.into(), *action, &case).unwrap_or_default(), Scope::NONE);
        }
    }
}
