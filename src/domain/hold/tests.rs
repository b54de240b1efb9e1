//! The guards of `hold` and `resume`, each alone.
use super::*;

fn facts() -> HoldFacts {
    HoldFacts {
        stage: Stage::Open(OpenStage::Triage),
        is_on_hold: false,
        asked: 0,
        has_route: true,
        is_late: false,
        today: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
    }
}

fn form() -> HoldForm {
    HoldForm {
        submission_key: SubmissionKey::from_bytes([1; 16]).to_string(),
        question: "当时还有谁在场？".to_owned(),
        days: "10".to_owned(),
        reason: "police".to_owned(),
        note: "公安已立案。".to_owned(),
        review_on: "2026-12-23".to_owned(),
        ..HoldForm::default()
    }
}

fn only(problems: Problems) -> Vec<(&'static str, Problem)> {
    problems.iter().collect()
}

#[test]
fn a_question_and_a_proposal_that_break_no_guard() {
    assert_eq!(form().question(&facts()).unwrap().working_days, 10);
    let investigating = HoldFacts {
        stage: Stage::Open(OpenStage::Investigating),
        ..facts()
    };
    assert_eq!(form().proposal(&investigating).unwrap().days, 30);
}

#[test]
fn hold_1_not_on_hold() {
    let held = HoldFacts {
        is_on_hold: true,
        ..facts()
    };
    assert_eq!(
        only(form().question(&held).unwrap_err()),
        [("hold_1", Problem::NotMet)]
    );
    let held = HoldFacts {
        stage: Stage::Open(OpenStage::Deciding),
        ..held
    };
    assert_eq!(
        only(form().proposal(&held).unwrap_err()),
        [("hold_1", Problem::NotMet)]
    );
}

#[test]
fn hold_2_a_question_a_route_twice_a_round_ten_days() {
    let silent = HoldForm {
        question: " ".to_owned(),
        ..form()
    };
    assert_eq!(
        only(silent.question(&facts()).unwrap_err()),
        [("question", Problem::Required)]
    );
    let unreachable = HoldFacts {
        has_route: false,
        ..facts()
    };
    assert_eq!(
        only(form().question(&unreachable).unwrap_err()),
        [("hold_2_route", Problem::NotMet)]
    );
    let once = HoldFacts { asked: 1, ..facts() };
    assert!(form().question(&once).is_ok());
    let twice = HoldFacts { asked: 2, ..facts() };
    assert_eq!(
        only(form().question(&twice).unwrap_err()),
        [("hold_2_twice", Problem::NotMet)]
    );
    for (days, problem) in [
        ("", Problem::Required),
        ("0", Problem::NotMet),
        ("11", Problem::NotMet),
        ("x", Problem::NotMet),
    ] {
        let form = HoldForm {
            days: days.to_owned(),
            ..form()
        };
        assert_eq!(
            only(form.question(&facts()).unwrap_err()),
            [("days", problem)],
            "{days}"
        );
    }
}

#[test]
fn hold_3_never_from_triage_a_note_and_thirty_days() {
    assert_eq!(
        only(form().proposal(&facts()).unwrap_err()),
        [("hold_3_triage", Problem::NotMet)]
    );
    let investigating = HoldFacts {
        stage: Stage::Open(OpenStage::Investigating),
        ..facts()
    };
    let wordless = HoldForm {
        note: String::new(),
        ..form()
    };
    assert_eq!(
        only(wordless.proposal(&investigating).unwrap_err()),
        [("note", Problem::Required)]
    );
    for day in ["2026-12-24", "2026-11-23", "2026-11-01"] {
        let form = HoldForm {
            review_on: day.to_owned(),
            ..form()
        };
        assert_eq!(
            only(form.proposal(&investigating).unwrap_err()),
            [("review_on", Problem::NotMet)],
            "{day}"
        );
    }
    let for_the_client = HoldForm {
        reason: "waiting_for_client".to_owned(),
        ..form()
    };
    assert_eq!(
        only(for_the_client.proposal(&investigating).unwrap_err()),
        [("reason", Problem::NotAChoice)]
    );
}

#[test]
fn who_proposes_does_not_decide() {
    let (one, other) = (PersonId::from_random([1; 16]), PersonId::from_random([2; 16]));
    assert!(two_people(one, other).is_ok());
    assert!(two_people(one, one).is_err());
}

#[test]
fn resume_2_outside_proceedings_end_with_a_reason() {
    let form = form();
    assert_eq!(form.change(HoldReason::WaitingForClient), Ok(None));
    assert_eq!(
        form.change(HoldReason::Police),
        Err(Problems::one("change", Problem::Required))
    );
}

#[test]
fn a_late_first_word_has_a_reason_even_as_a_question() {
    let late = HoldFacts {
        is_late: true,
        ..facts()
    };
    assert_eq!(
        only(form().question(&late).unwrap_err()),
        [("breach_reason", Problem::Required)]
    );
}
