//! IN-04 as it is posted: what is needed, and what a priority may be set to.
use super::super::*;
use crate::domain::code::Code;
use crate::domain::form::{Problem, Problems};
use crate::domain::people::{CounsellorId, SiteId};
use proptest::prelude::*;
use proptest::sample::select;

fn counsellor() -> CounsellorId {
    CounsellorId::from_random([7; 16])
}

fn facts() -> AssessmentFacts {
    AssessmentFacts {
        numbers: vec![],
        sites: vec![SiteId::from_random([6; 16])],
        counsellors: vec![counsellor()],
        safeguarding: Safeguarding::None,
        is_minor: false,
        substantiated_in_a_year: 0,
        lowered_to: None,
        is_manager: false,
    }
}

/// A whole page: one allegation about fees, low and unlikely.
fn form() -> TriageForm {
    TriageForm {
        scope: TriageForm::IN.to_owned(),
        matched_site: TriageForm::NO_SITE.to_owned(),
        matched_counsellor: counsellor().to_string(),
        allegation_number: vec![String::new()],
        allegation_words: vec!["多收了一次费用".to_owned()],
        allegation_category: vec![Category::FeOvercharged.code().to_owned()],
        safety_screen: SafetyScreen::NoSign.code().to_owned(),
        severity: Severity::Low.code().to_owned(),
        likelihood: Likelihood::Unlikely.code().to_owned(),
        harm: Harm::None.code().to_owned(),
        ..TriageForm::default()
    }
}

fn with(category: Category) -> TriageForm {
    TriageForm {
        allegation_category: vec![category.code().to_owned()],
        ..form()
    }
}

fn problem(form: &TriageForm, facts: &AssessmentFacts) -> Vec<(&'static str, Problem)> {
    form.parse(facts)
        .map_or_else(|problems| problems.iter().collect(), |_| vec![])
}

#[test]
fn a_whole_page_is_read() {
    let made = form().parse(&facts()).unwrap();
    assert_eq!(made.scope, Scope::In);
    assert_eq!(made.about, Match::Counsellor(counsellor()));
    assert_eq!(made.primary, Category::FeOvercharged);
    assert_eq!((made.priority, made.lowering), (Priority::P4, None));
}

#[test]
fn no_allegation_no_category_and_no_safety_answer_are_refused() {
    let none = TriageForm {
        allegation_words: vec![],
        allegation_category: vec![],
        ..form()
    };
    assert_eq!(
        problem(&none, &facts()),
        [("allegation_words", Problem::Required)]
    );
    let uncategorised = TriageForm {
        allegation_category: vec![String::new()],
        ..form()
    };
    assert_eq!(
        problem(&uncategorised, &facts()),
        [("allegation_category", Problem::Required)]
    );
    let unscreened = TriageForm {
        safety_screen: String::new(),
        ..form()
    };
    assert_eq!(
        problem(&unscreened, &facts()),
        [("safety_screen", Problem::Required)]
    );
}

#[test]
fn danger_needs_an_alert_and_an_open_alert_is_danger() {
    let alert = TriageForm {
        safety_screen: SafetyScreen::Alert.code().to_owned(),
        ..form()
    };
    assert_eq!(problem(&alert, &facts()), [("safety_screen", Problem::NotMet)]);
    let raised = AssessmentFacts {
        safeguarding: Safeguarding::Watch,
        ..facts()
    };
    assert!(alert.parse(&raised).is_ok());
    assert_eq!(problem(&form(), &raised), [("safety_screen", Problem::NotMet)]);
    let cleared = AssessmentFacts {
        safeguarding: Safeguarding::Cleared,
        ..facts()
    };
    assert!(alert.parse(&cleared).is_ok() && form().parse(&cleared).is_ok());
}

#[test]
fn of_several_categories_exactly_one_is_primary() {
    let two = TriageForm {
        allegation_words: vec!["多收费".to_owned(), "等了很久".to_owned()],
        allegation_category: vec!["fe_overcharged".to_owned(), "sc_waiting".to_owned()],
        ..form()
    };
    assert_eq!(problem(&two, &facts()), [("primary", Problem::Required)]);
    let chosen = |primary: &str| TriageForm {
        primary: primary.to_owned(),
        ..two.clone()
    };
    assert_eq!(chosen("2").parse(&facts()).unwrap().primary, Category::ScWaiting);
    assert_eq!(
        problem(&chosen("3"), &facts()),
        [("primary", Problem::NotAChoice)]
    );
}

#[test]
fn an_emptied_row_drops_what_was_there_and_the_last_one_stays() {
    let known = AssessmentFacts {
        numbers: vec![1, 2],
        ..facts()
    };
    let dropped = TriageForm {
        allegation_number: vec!["1".to_owned(), "2".to_owned()],
        allegation_words: vec![String::new(), "等了很久".to_owned()],
        allegation_category: vec!["fe_overcharged".to_owned(), "sc_waiting".to_owned()],
        ..form()
    };
    let made = dropped.parse(&known).unwrap();
    assert_eq!(made.allegations[0].number, Some(1));
    assert_eq!(made.allegations[0].content, None);
    assert_eq!(made.categories(), [Category::ScWaiting]);
    let all = TriageForm {
        allegation_words: vec![String::new(), String::new()],
        ..dropped
    };
    assert_eq!(problem(&all, &known), [("allegation_words", Problem::Required)]);
}

#[test]
fn out_of_scope_says_why() {
    let out = TriageForm {
        scope: TriageForm::OUT.to_owned(),
        out_reason: DeclineReason::NotOurService.code().to_owned(),
        ..form()
    };
    assert_eq!(problem(&out, &facts()), [("scope_note", Problem::Required)]);
    let noted = TriageForm {
        scope_note: "不是我们的服务点".to_owned(),
        ..out
    };
    assert_eq!(
        noted.parse(&facts()).unwrap().scope,
        Scope::Out(DeclineReason::NotOurService)
    );
}

#[test]
fn raising_is_free_and_lowering_takes_a_manager_and_a_reason() {
    let chosen = |priority: Priority, reason: &str| TriageForm {
        severity: Severity::Moderate.code().to_owned(),
        likelihood: Likelihood::Likely.code().to_owned(),
        priority: priority.code().to_owned(),
        priority_reason: reason.to_owned(),
        ..form()
    };
    let raised = chosen(Priority::P1, "").parse(&facts()).unwrap();
    assert_eq!((raised.priority, raised.lowering), (Priority::P1, None));
    let lowered = chosen(Priority::P3, "已当面道歉");
    assert_eq!(problem(&lowered, &facts()), [("priority", Problem::NotMet)]);
    let manager = AssessmentFacts {
        is_manager: true,
        ..facts()
    };
    let silent = chosen(Priority::P3, "");
    assert_eq!(
        problem(&silent, &manager),
        [("priority_reason", Problem::Required)]
    );
    let made = lowered.parse(&manager).unwrap();
    assert_eq!(made.priority, Priority::P3);
    assert!(made.lowering.is_some());
    let kept = AssessmentFacts {
        lowered_to: Some(Priority::P3),
        ..facts()
    };
    assert_eq!(silent.parse(&kept).unwrap().priority, Priority::P3);
}

#[test]
fn a_manager_never_lowers_below_a_floor() {
    let manager = AssessmentFacts {
        is_manager: true,
        ..facts()
    };
    let leak = TriageForm {
        priority: Priority::P3.code().to_owned(),
        priority_reason: "x".to_owned(),
        ..with(Category::CfDataLeak)
    };
    assert_eq!(problem(&leak, &manager), [("priority", Problem::NotAChoice)]);
}

proptest! {
    /// I15: whoever chooses, whatever they choose.
    #[test]
    fn no_page_sets_a_priority_below_its_floor(
        category in select(Category::ALL), severity in select(Severity::ALL), likelihood in select(Likelihood::ALL),
        is_minor: bool, safeguarding in select(Safeguarding::ALL), is_manager: bool,
        chosen in prop::option::of(select(Priority::ALL)), lowered_to in prop::option::of(select(Priority::ALL)),
    ) {
        let screen = if safeguarding.is_open() { SafetyScreen::Alert } else { SafetyScreen::NoSign };
        let form = TriageForm {
            severity: severity.code().to_owned(),
            likelihood: likelihood.code().to_owned(),
            safety_screen: screen.code().to_owned(),
            priority: chosen.map(Code::code).unwrap_or_default().to_owned(),
            priority_reason: "说明".to_owned(),
            ..with(category)
        };
        let facts = AssessmentFacts { safeguarding, is_minor, lowered_to, is_manager, ..facts() };
        if let Ok(made) = form.parse(&facts) {
            if let Some((least, _)) = floor(&[category], is_minor, safeguarding) {
                prop_assert!(made.priority <= least);
            }
            prop_assert!(made.priority <= made.computed.0 || is_manager);
        } else {
            prop_assert!(chosen.is_some());
        }
    }
}

#[test]
fn an_empty_page_names_every_field() {
    let problems = TriageForm::default().parse(&facts()).unwrap_err();
    for field in [
        "scope",
        "matched_site",
        "matched_counsellor",
        "allegation_words",
        "safety_screen",
        "severity",
        "likelihood",
        "harm",
    ] {
        assert_eq!(problems.of(field), Some(Problem::Required), "{field}");
    }
    assert_ne!(problems, Problems::none());
}
