//! Who may do what, as one table.
use super::*;
use std::fmt::Write;

/// How somebody may stand to a case, by name.
fn relations() -> Vec<(&'static str, CaseFacts)> {
    let elsewhere = CaseFacts {
        stage: Stage::Open(OpenStage::Deciding),
        ..case()
    };
    let invited = CaseFacts {
        has_accepted: false,
        ..with(Position::Lead)
    };
    let at = |facts: CaseFacts| CaseFacts {
        stage: elsewhere.stage,
        ..facts
    };
    vec![
        ("any", elsewhere),
        ("queue", case()),
        (
            "late",
            CaseFacts {
                take_due_at: Some(now() - TimeDelta::hours(1)),
                ..case()
            },
        ),
        (
            "alert",
            CaseFacts {
                safeguarding: Safeguarding::Urgent,
                ..elsewhere
            },
        ),
        ("invited", at(invited)),
        ("holder", at(with(Position::IntakeHolder))),
        ("handler", at(with(Position::Handler))),
        ("lead", at(with(Position::Lead))),
        ("member", at(with(Position::Member))),
        ("second_reader", at(with(Position::SecondReader))),
        ("reviewer", at(with(Position::Reviewer))),
    ]
}

/// The relations that open the act; those that add nothing to a weaker one are left out.
fn cell(who: &PrincipalFacts, what: Action) -> String {
    let open: Vec<_> = relations()
        .into_iter()
        .filter(|(_, facts)| is_allowed(who, what, facts))
        .map(|(name, _)| name)
        .collect();
    match open.as_slice() {
        [] => "-".to_owned(),
        ["any", ..] => "any".to_owned(),
        ["queue", "late", rest @ ..] => ["queue"]
            .iter()
            .chain(rest)
            .copied()
            .collect::<Vec<_>>()
            .join(" "),
        some => some.join(" "),
    }
}

#[test]
fn roles_and_actions() {
    let roles = [
        ("intake", staff(&[Role::Intake], false)),
        ("investigator", staff(&[Role::Investigator], false)),
        ("manager", staff(&[Role::Manager], false)),
        ("safeguarding", staff(&[], true)),
        ("admin", staff(&[Role::Admin], true)),
        ("system", Principal::System.into()),
        ("nobody", Principal::Nobody.into()),
    ];
    let own = CaseFacts {
        is_client: true,
        ..case()
    };
    let mut table = String::new();
    for action in Action::ALL {
        let client = if is_allowed(&client(), *action, &own) {
            "own"
        } else {
            "-"
        };
        let _ = write!(table, "{}: client {client}", action.code());
        for (name, who) in &roles {
            let _ = write!(table, " | {name} {}", cell(who, *action));
        }
        table.push('\n');
    }
    insta::assert_snapshot!(table);
}

#[test]
fn lists_by_role() {
    let of = |facts: &PrincipalFacts| lists(facts.who);
    assert_eq!(
        of(&staff(&[Role::Intake], false)),
        Lists {
            queue: true,
            own: true,
            ..Lists::default()
        }
    );
    assert_eq!(
        of(&staff(&[Role::Investigator], true)),
        Lists {
            own: true,
            alerts: true,
            ..Lists::default()
        }
    );
    assert_eq!(
        of(&staff(&[Role::Manager], false)),
        Lists {
            own: true,
            all: true,
            ..Lists::default()
        }
    );
    for nobody in [
        staff(&[Role::Admin], true),
        client(),
        Principal::System.into(),
        Principal::Nobody.into(),
    ] {
        assert_eq!(of(&nobody), Lists::default());
    }
}
