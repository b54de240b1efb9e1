//! The guards of raising and clearing, each alone.
use super::*;
use crate::domain::code::Code;
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::SubmissionKey;
use crate::domain::people::PersonId;
use proptest::prelude::*;
use proptest::sample::select;

fn person(number: u8) -> PersonId {
    PersonId::from_random([number; 16])
}

fn facts() -> ClearFacts {
    ClearFacts {
        level: Safeguarding::Urgent,
        peak: Safeguarding::Urgent,
        is_looked_after: true,
        first_signature: None,
        owes_report: false,
        by: person(1),
    }
}

fn form() -> SafetyForm {
    SafetyForm {
        level: "urgent".to_owned(),
        ground: "self_harm".to_owned(),
        reason: "电话里说不想活了。".to_owned(),
        lower_level: "watch".to_owned(),
        outcome: "已见到本人，家人陪伴。".to_owned(),
        ..SafetyForm::default()
    }
}

fn only(problems: Problems) -> Vec<(&'static str, Problem)> {
    problems.iter().collect()
}

#[test]
fn raise_safeguarding_1_one_of_three_levels_with_a_reason() {
    assert_eq!(form().raise().unwrap().0, Safeguarding::Urgent);
    for code in ["none", "cleared", "x"] {
        let form = SafetyForm {
            level: code.to_owned(),
            ..form()
        };
        assert_eq!(
            only(form.raise().unwrap_err()),
            [("level", Problem::NotAChoice)],
            "{code}"
        );
    }
    let wordless = SafetyForm {
        reason: String::new(),
        ..form()
    };
    assert_eq!(
        only(wordless.raise().unwrap_err()),
        [("reason", Problem::Required)]
    );
    let secret = SafetyForm {
        ground: "pressure".to_owned(),
        ..form()
    };
    assert_eq!(
        only(secret.raise().unwrap_err()),
        [("ground", Problem::NotAChoice)],
        "the ground of pressure comes from the client alone"
    );
}

#[test]
fn clear_safeguarding_1_a_contact_or_an_assessment_first() {
    let unseen = ClearFacts {
        is_looked_after: false,
        ..facts()
    };
    let rule = [("clear_safeguarding_1", Problem::NotMet)];
    assert_eq!(only(form().clear(&unseen).unwrap_err()), rule);
    assert_eq!(only(form().step_down(&unseen).unwrap_err()), rule);
    assert_eq!(form().clear(&facts()).unwrap().0, Clearing::Cleared);
}

#[test]
fn clear_safeguarding_2_what_was_immediate_needs_a_second_person() {
    let immediate = ClearFacts {
        level: Safeguarding::Immediate,
        peak: Safeguarding::Immediate,
        ..facts()
    };
    assert_eq!(form().clear(&immediate).unwrap().0, Clearing::Proposed);
    // Stepping down first does not get around it.
    let lowered = ClearFacts {
        level: Safeguarding::Watch,
        ..immediate
    };
    assert_eq!(form().clear(&lowered).unwrap().0, Clearing::Proposed);
    let signed = ClearFacts {
        first_signature: Some(person(1)),
        ..immediate
    };
    assert_eq!(
        only(form().clear(&signed).unwrap_err()),
        [("clear_safeguarding_2", Problem::NotMet)]
    );
    let by_another = ClearFacts {
        by: person(2),
        ..signed
    };
    assert_eq!(form().clear(&by_another).unwrap().0, Clearing::Cleared);
}

#[test]
fn clear_safeguarding_3_the_report_on_a_minor_comes_first() {
    let owing = ClearFacts {
        owes_report: true,
        ..facts()
    };
    assert_eq!(
        only(form().clear(&owing).unwrap_err()),
        [("clear_safeguarding_3", Problem::NotMet)]
    );
    assert!(form().step_down(&owing).is_ok(), "stepping down owes no report");
}

#[test]
fn clear_safeguarding_4_stepping_down_lowers_and_says_why() {
    assert_eq!(form().step_down(&facts()).unwrap().0, Safeguarding::Watch);
    let higher = SafetyForm {
        lower_level: "urgent".to_owned(),
        ..form()
    };
    assert_eq!(
        only(higher.step_down(&facts()).unwrap_err()),
        [("lower_level", Problem::NotMet)]
    );
    let wordless = SafetyForm {
        outcome: " ".to_owned(),
        ..form()
    };
    assert_eq!(
        only(wordless.step_down(&facts()).unwrap_err()),
        [("outcome", Problem::Required)]
    );
}

#[test]
fn two_tries_by_two_ways_are_a_chain() {
    assert!(!is_attempt_chain::<&str>([]));
    assert!(!is_attempt_chain(["phone", "phone"]));
    assert!(is_attempt_chain(["phone", "phone", "email"]));
}

fn told(signs: &[&str]) -> UnsafeForm {
    UnsafeForm {
        submission_key: SubmissionKey::from_bytes([1; 16]).to_string(),
        signs: signs.iter().map(|sign| (*sign).to_owned()).collect(),
        ..UnsafeForm::default()
    }
}

#[test]
fn the_most_urgent_sign_sets_the_level() {
    let report = told(&["threat", "self_harm"]).parse().unwrap();
    assert_eq!(report.level(), Safeguarding::Immediate);
    assert_eq!(report.ground(), SafetyGround::SelfHarm);
    assert!(report.is_retaliation());
    let threatened = told(&["threat"]).parse().unwrap();
    assert_eq!(threatened.level(), Safeguarding::Urgent);
    assert!(!told(&["danger"]).parse().unwrap().is_retaliation());
    assert_eq!(told(&[]).parse(), Err(Problems::one("signs", Problem::Required)));
    assert_eq!(
        told(&["bored"]).parse(),
        Err(Problems::one("signs", Problem::NotAChoice))
    );
}

proptest! {
    #[test]
    fn i12_whatever_is_raised_or_told_nothing_is_lowered(
        before in select(Safeguarding::ALL), level in select(LEVELS.to_vec()), signs in prop::collection::vec(select(Sign::ALL), 1..4),
    ) {
        prop_assert!(before.raised_to(level) >= before);
        let codes: Vec<_> = signs.iter().map(|sign| sign.code()).collect();
        let report = told(&codes).parse().unwrap();
        prop_assert!(before.raised_to(report.level()) >= before);
        prop_assert!(report.level().is_open());
    }
}
