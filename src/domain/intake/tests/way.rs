//! From step to step.
use super::*;

#[test]
fn ten_steps_for_oneself_nine_when_anonymous_one_more_for_somebody_else() {
    let mut draft = Draft::default();
    assert_eq!(draft.steps().len(), 10);
    assert_eq!(draft.place(Step::Identity), Some((3, 10)));
    draft.keep(IdentityForm {
        identity_mode: some("anonymous"),
    });
    assert_eq!((draft.steps().len(), draft.place(Step::Contact)), (9, None));
    draft.keep(RepresentationForm {
        for_whom: some("my_child"),
    });
    assert_eq!(draft.steps().len(), 10);
    draft.keep(IdentityForm {
        identity_mode: some("named"),
    });
    assert_eq!(
        (draft.steps().len(), draft.place(Step::Relation)),
        (11, Some((2, 11)))
    );
}

#[test]
fn the_way_leads_forward_and_back() {
    let draft = complete();
    let mut step = Step::Representation;
    let mut way = vec![step];
    while step != Step::Check {
        assert_eq!(draft.before(draft.after(step)), Some(step));
        step = draft.after(step);
        way.push(step);
    }
    assert_eq!(way.len(), 11);
    assert_eq!(
        (draft.before(Step::Representation), draft.after(Step::Check)),
        (None, Step::Check)
    );
    assert_eq!(draft.after(Step::Relation), Step::Safety);
}

#[test]
fn a_step_opens_only_after_the_required_ones_before_it() {
    let mut draft = complete();
    assert_eq!(draft.first_gap(today()), None);
    draft.keep(CounsellorForm::default());
    assert_eq!(draft.first_gap(today()), Some(Step::Counsellor));
    assert_eq!(draft.gap_before(Step::Counsellor, today()), None);
    assert_eq!(draft.gap_before(Step::Support, today()), Some(Step::Counsellor));
    assert_eq!(Draft::default().first_gap(today()), Some(Step::Representation));
}

#[test]
fn what_was_typed_is_kept_right_or_wrong() {
    let mut draft = Draft::default();
    let wrong = ContactForm {
        email: some("not an address"),
        ..contact_form()
    };
    assert!(draft.accept(wrong.clone(), today()).is_err());
    assert!(draft.is_blank());
    draft.keep(wrong.clone());
    assert!(*draft.form::<ContactForm>() == wrong);
    let kept = serde_json::to_string(&draft).unwrap();
    assert!(serde_json::from_str::<Draft>(&kept).unwrap() == draft);
    assert!(serde_json::from_str::<Draft>("{}").unwrap().is_blank());
}

#[test]
fn answers_that_became_void_are_forgotten() {
    let mut draft = complete();
    draft
        .accept(
            RepresentationForm {
                for_whom: some("other"),
            },
            today(),
        )
        .unwrap();
    let relation = RelationForm {
        relation_kind: some("agent"),
        knows: some("no"),
        basis: some(""),
    };
    draft.accept(relation, today()).unwrap();
    assert!(draft.has_relation() && draft.has_contact());
    draft
        .accept(
            RepresentationForm {
                for_whom: some("self"),
            },
            today(),
        )
        .unwrap();
    draft
        .accept(
            IdentityForm {
                identity_mode: some("anonymous"),
            },
            today(),
        )
        .unwrap();
    assert!(!draft.has_relation() && !draft.has_contact());
}

#[test]
fn nothing_is_preselected() {
    let blank = Draft::default();
    for (step, field) in [
        (Step::Representation, "for_whom"),
        (Step::Safety, "safety"),
        (Step::Identity, "identity_mode"),
        (Step::Categories, "categories"),
        (Step::Statement, "statement"),
    ] {
        assert_eq!(
            blank.problems(step, today()),
            Problems::one(field, Problem::Required)
        );
    }
    for step in [Step::DesiredOutcomes, Step::Materials, Step::Support, Step::Check] {
        assert!(blank.problems(step, today()).is_empty());
    }
}
