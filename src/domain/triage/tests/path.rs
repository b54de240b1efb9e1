//! The guards of `handle_directly`, one by one, and those of the other paths.
use super::super::*;
use crate::domain::code::Code;
use crate::domain::form::Problem;
use crate::domain::intake::SubmissionKey;
use crate::domain::people::PersonId;
use crate::domain::stage::Path;
use proptest::prelude::*;
use proptest::sample::select;

fn handler() -> PersonId {
    PersonId::from_random([3; 16])
}

/// Everything `handle_directly` asks for.
fn facts() -> PathFacts {
    PathFacts {
        is_assessed: true,
        path: None,
        priority: Some(Priority::P4),
        severity: Some(Severity::Low),
        categories: vec![Category::FeOvercharged],
        is_minor: false,
        safeguarding: Safeguarding::None,
        is_answered: true,
    }
}

fn form() -> PathForm {
    PathForm {
        submission_key: SubmissionKey::from_bytes([1; 16]).to_string(),
        path: Path::Simple.code().to_owned(),
        agreement: "周二电话里说可以".to_owned(),
        handler: handler().to_string(),
        ..PathForm::default()
    }
}

/// What stands against handling it directly.
fn against(form: &PathForm, facts: &PathFacts) -> Vec<(&'static str, Problem)> {
    let read = form.direct(facts, &[handler()]);
    read.map_or_else(|problems| problems.iter().collect(), |_| vec![])
}

#[test]
fn with_all_seven_met_it_is_handled_directly() {
    assert_eq!(against(&form(), &facts()), []);
    assert!(facts().allows(Path::Simple));
}

#[test]
fn handle_directly_1_needs_an_assessment_in_scope() {
    let facts = PathFacts {
        is_assessed: false,
        ..facts()
    };
    assert_eq!(
        against(&form(), &facts),
        [("direct_rule_assessed", Problem::NotMet)]
    );
}

#[test]
fn handle_directly_2_needs_the_lowest_priority_and_low_severity() {
    let urgent = PathFacts {
        priority: Some(Priority::P3),
        ..facts()
    };
    let graver = PathFacts {
        severity: Some(Severity::Moderate),
        ..facts()
    };
    for facts in [urgent, graver] {
        assert_eq!(against(&form(), &facts), [("direct_rule_low", Problem::NotMet)]);
    }
}

#[test]
fn handle_directly_3_bars_conduct_and_floors() {
    let conduct = PathFacts {
        categories: vec![Category::FeOvercharged, Category::BdTime],
        ..facts()
    };
    let minor = PathFacts {
        is_minor: true,
        ..facts()
    };
    for facts in [conduct, minor] {
        assert_eq!(
            against(&form(), &facts),
            [("direct_rule_no_conduct", Problem::NotMet)]
        );
    }
}

#[test]
fn handle_directly_4_waits_until_nobody_is_in_danger() {
    for safeguarding in Safeguarding::ALL {
        let facts = PathFacts {
            safeguarding: *safeguarding,
            ..facts()
        };
        let is_barred = safeguarding.is_open();
        let expected: &[_] = if is_barred {
            &[("direct_rule_no_alert", Problem::NotMet)]
        } else {
            &[]
        };
        assert_eq!(against(&form(), &facts), expected, "{}", safeguarding.code());
    }
}

#[test]
fn handle_directly_5_needs_the_clients_agreement() {
    let silent = PathForm {
        agreement: " ".to_owned(),
        ..form()
    };
    assert_eq!(against(&silent, &facts()), [("agreement", Problem::Required)]);
}

#[test]
fn handle_directly_6_needs_the_first_response() {
    let facts = PathFacts {
        is_answered: false,
        ..facts()
    };
    assert_eq!(
        against(&form(), &facts),
        [("direct_rule_first_response", Problem::NotMet)]
    );
}

#[test]
fn handle_directly_7_needs_an_eligible_handler() {
    let stranger = PathForm {
        handler: PersonId::from_random([4; 16]).to_string(),
        ..form()
    };
    assert_eq!(against(&stranger, &facts()), [("handler", Problem::NotMet)]);
}

#[test]
fn the_highest_priority_goes_the_major_path_only() {
    let highest = PathFacts {
        priority: Some(Priority::P1),
        ..facts()
    };
    assert_eq!(
        Path::ALL
            .iter()
            .map(|path| highest.allows(*path))
            .collect::<Vec<_>>(),
        [false, false, true]
    );
    let form = PathForm {
        path: Path::Standard.code().to_owned(),
        ..form()
    };
    let problems = form.thorough(&highest).unwrap_err();
    assert_eq!(problems.of("path_rule_highest_is_major"), Some(Problem::NotMet));
}

#[test]
fn the_simple_path_is_not_set_by_its_name_alone() {
    let problems = form().thorough(&facts()).unwrap_err();
    assert_eq!(problems.of("path"), Some(Problem::NotAChoice));
}

proptest! {
    /// I15: raised but never lowered, and never below what the priority asks for.
    #[test]
    fn a_path_is_never_lowered_and_keeps_to_its_floor(
        before in prop::option::of(select(Path::ALL)), path in select(Path::ALL), priority in select(Priority::ALL),
        severity in select(Severity::ALL), category in select(Category::ALL), safeguarding in select(Safeguarding::ALL),
    ) {
        let facts = PathFacts {
            path: before, priority: Some(priority), severity: Some(severity), categories: vec![category], safeguarding,
            ..facts()
        };
        if facts.allows(path) {
            prop_assert!(before.is_none_or(|before| path > before));
            prop_assert!(priority != Priority::P1 || path == Path::Major);
            prop_assert!(path != Path::Simple || (priority == Priority::P4 && !category.is_conduct()));
        }
    }
}
