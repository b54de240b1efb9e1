//! The guards of `decline`, one by one.
use super::super::*;
use crate::domain::code::Code;
use crate::domain::form::Problem;
use crate::domain::intake::SubmissionKey;
use crate::domain::people::PersonId;
use chrono::NaiveDate;

fn proposer() -> PersonId {
    PersonId::from_random([1; 16])
}

fn facts() -> DeclineFacts {
    DeclineFacts {
        is_answered: true,
        is_screened: true,
        safeguarding: Safeguarding::None,
        has_waited: false,
        severity: Some(Severity::Low),
        is_minor: false,
        today: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
    }
}

fn form(reason: DeclineReason) -> DeclineForm {
    DeclineForm {
        submission_key: SubmissionKey::from_bytes([1; 16]).to_string(),
        decline_reason: reason.code().to_owned(),
        explanation: "这次服务不是由我们提供的。".to_owned(),
        where_to_turn: "可以联系提供服务的机构。".to_owned(),
        ..DeclineForm::default()
    }
}

fn ours() -> DeclineForm {
    form(DeclineReason::NotOurService)
}

fn against(form: &DeclineForm, facts: &DeclineFacts) -> Vec<(&'static str, Problem)> {
    form.parse(facts)
        .map_or_else(|problems| problems.iter().collect(), |_| vec![])
}

/// A second person of intake, free to decide.
fn second() -> Decider {
    Decider {
        person: PersonId::from_random([2; 16]),
        is_manager: false,
        is_eligible: true,
    }
}

/// The rules that stand against a decision.
fn broken(reason: DeclineReason, facts: &DeclineFacts, by: Decider) -> Vec<DeclineRule> {
    let whole = DeclineForm {
        lateness: "一直在住院".to_owned(),
        pattern: "三个月内十二次".to_owned(),
        look_again_on: "2027-02-01".to_owned(),
        ..form(reason)
    };
    let waited = DeclineFacts {
        has_waited: true,
        ..self::facts()
    };
    let (_, proposal) = whole.parse(&waited).unwrap();
    facts.against(&proposal, proposer(), by)
}

#[test]
fn with_all_met_it_is_proposed_and_decided() {
    assert_eq!(against(&ours(), &facts()), []);
    assert_eq!(broken(DeclineReason::NotOurService, &facts(), second()), []);
}

#[test]
fn decline_1_needs_the_first_response() {
    let facts = DeclineFacts {
        is_answered: false,
        ..facts()
    };
    assert_eq!(
        against(&ours(), &facts),
        [("decline_rule_first_response", Problem::NotMet)]
    );
    assert_eq!(
        broken(DeclineReason::NotOurService, &facts, second()),
        [DeclineRule::FirstResponse]
    );
}

#[test]
fn decline_2_needs_the_safety_screen_and_nobody_in_pressing_danger() {
    let unscreened = DeclineFacts {
        is_screened: false,
        ..facts()
    };
    let urgent = DeclineFacts {
        safeguarding: Safeguarding::Urgent,
        ..facts()
    };
    for facts in [unscreened, urgent] {
        assert_eq!(
            against(&ours(), &facts),
            [("decline_rule_safety", Problem::NotMet)]
        );
        assert_eq!(
            broken(DeclineReason::NotOurService, &facts, second()),
            [DeclineRule::Safety]
        );
    }
}

#[test]
fn decline_3_needs_a_reason_an_explanation_and_where_to_turn() {
    let empty = DeclineForm {
        decline_reason: String::new(),
        explanation: String::new(),
        where_to_turn: String::new(),
        ..ours()
    };
    let fields = ["decline_reason", "explanation", "where_to_turn"].map(|field| (field, Problem::Required));
    assert_eq!(against(&empty, &facts()), fields);
}

#[test]
fn decline_4_is_never_decided_by_whoever_proposed_it() {
    let same = Decider {
        person: proposer(),
        ..second()
    };
    assert_eq!(
        broken(DeclineReason::NotOurService, &facts(), same),
        [DeclineRule::TwoPersons]
    );
}

#[test]
fn decline_5_lacks_information_only_after_a_wait() {
    let lacking = form(DeclineReason::InsufficientInformation);
    assert_eq!(against(&lacking, &facts()), [("decline_reason", Problem::NotMet)]);
    assert_eq!(
        broken(DeclineReason::InsufficientInformation, &facts(), second()),
        [DeclineRule::AfterHold]
    );
    let waited = DeclineFacts {
        has_waited: true,
        ..facts()
    };
    assert_eq!(against(&lacking, &waited), []);
}

#[test]
fn decline_6_is_out_of_time_only_after_asking_why() {
    let late = form(DeclineReason::OutOfTime);
    assert_eq!(against(&late, &facts()), [("lateness", Problem::Required)]);
}

#[test]
fn decline_7_is_abuse_only_with_a_pattern_and_a_day_to_look_again() {
    let abusive = form(DeclineReason::Abusive);
    let missing = [
        ("pattern", Problem::Required),
        ("look_again_on", Problem::Required),
    ];
    assert_eq!(against(&abusive, &facts()), missing);
    let past = DeclineForm {
        pattern: "三个月内十二次".to_owned(),
        look_again_on: "2026-11-23".to_owned(),
        ..abusive
    };
    assert_eq!(against(&past, &facts()), [("look_again_on", Problem::NotMet)]);
}

#[test]
fn decline_8_is_for_a_manager_when_grave_a_minor_late_or_abuse() {
    let grave = DeclineFacts {
        severity: Some(Severity::High),
        ..facts()
    };
    let minor = DeclineFacts {
        is_minor: true,
        ..facts()
    };
    let unjudged = DeclineFacts {
        severity: None,
        ..facts()
    };
    let manager = Decider {
        is_manager: true,
        ..second()
    };
    let ours = DeclineReason::NotOurService;
    let cases = [
        (ours, grave),
        (ours, minor),
        (ours, unjudged),
        (DeclineReason::OutOfTime, facts()),
        (DeclineReason::Abusive, facts()),
    ];
    for (reason, facts) in cases {
        assert_eq!(
            broken(reason, &facts, second()),
            [DeclineRule::Manager],
            "{}",
            reason.code()
        );
        assert_eq!(broken(reason, &facts, manager), [], "{}", reason.code());
    }
}

#[test]
fn decline_9_needs_an_eligible_decider() {
    let undeclared = Decider {
        is_eligible: false,
        ..second()
    };
    assert_eq!(
        broken(DeclineReason::NotOurService, &facts(), undeclared),
        [DeclineRule::Eligible]
    );
}
