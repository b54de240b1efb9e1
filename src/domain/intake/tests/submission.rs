//! The complaint that comes out.
use super::*;

#[test]
fn the_safety_answer_raises_the_alert() {
    let alert = |answer: &str| {
        let mut draft = complete();
        draft.keep(SafetyForm { safety: some(answer) });
        submitted(&draft).alert()
    };
    assert_eq!(alert("unsafe"), Some(Safeguarding::Immediate));
    assert_eq!(alert("unsure"), Some(Safeguarding::Urgent));
    assert_eq!((alert("not_said"), alert("safe")), (None, None));
}

#[test]
fn named_counsellors_and_unwanted_staff_are_kept_away() {
    let form = CounsellorForm {
        counsellor: some("郑询、李四"),
        unwanted_staff: some("王五"),
        ..counsellor_form()
    };
    let mut draft = complete();
    draft.keep(form);
    let complaint = submitted(&draft);
    let names: Vec<_> = complaint.service().kept_from().map(PersonName::as_str).collect();
    assert_eq!(names, ["郑询", "李四", "王五"]);
    assert!(complaint.flags().contains(&IntakeFlag::UnwantedStaff));
}

#[test]
fn the_required_consent_is_asked_in_its_current_edition() {
    let refused = |form: CheckForm| NewComplaint::parse(&complete(), &form, today()).unwrap_err();
    let missing = Problems::one("consent_sensitive", Problem::Required);
    assert_eq!(
        refused(CheckForm {
            consent_sensitive: some(""),
            ..check_form()
        }),
        missing
    );
    assert_eq!(
        refused(CheckForm {
            consent_version: some("2020-01"),
            ..check_form()
        }),
        missing
    );
    let tampered = CheckForm {
        submission_key: some("../x"),
        ..check_form()
    };
    assert_eq!(
        refused(tampered),
        Problems::one("submission_key", Problem::NotRecognised)
    );
}

#[test]
fn optional_consents_are_off_until_ticked() {
    assert_eq!(
        submitted(&complete()).consents().given,
        [ConsentKind::SensitiveData]
    );
    let form = CheckForm {
        consent_tell_counsellor: some("yes"),
        ..check_form()
    };
    let given = NewComplaint::parse(&complete(), &form, today())
        .unwrap()
        .consents()
        .given
        .clone();
    assert_eq!(given, [ConsentKind::SensitiveData, ConsentKind::TellCounsellor]);
    let mut anonymous = complete();
    anonymous
        .accept(
            IdentityForm {
                identity_mode: some("anonymous"),
            },
            today(),
        )
        .unwrap();
    let complaint = NewComplaint::parse(&anonymous, &form, today()).unwrap();
    assert_eq!((complaint.contact(), complaint.consents().given.len()), (None, 1));
}

#[test]
fn a_complete_draft_becomes_a_complaint() {
    let complaint = submitted(&complete());
    assert_eq!(complaint.identity(), IdentityMode::Confidential);
    assert_eq!(complaint.categories(), [Category::CfDisclosed]);
    assert_eq!(
        complaint.statement().narrative().unwrap().as_str(),
        "他把我说的话\n告诉了别人。"
    );
    assert_eq!(
        complaint.proposed_floor(),
        Some((Priority::P2, PriorityRule::Category))
    );
    assert_eq!(complaint.key(), SubmissionKey::from_bytes([7; 16]));
    assert!(complaint.flags().is_empty() && complaint.relation().is_none());
}

#[test]
fn an_incomplete_draft_tells_every_problem_at_once() {
    let mut draft = complete();
    draft.keep(StatementForm::default());
    draft.keep(CategoriesForm::default());
    let form = CheckForm {
        consent_sensitive: some(""),
        ..check_form()
    };
    let problems = NewComplaint::parse(&draft, &form, today()).unwrap_err();
    let fields: Vec<_> = problems.iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["categories", "statement", "consent_sensitive"]);
}

#[test]
fn for_somebody_else_is_flagged_and_needs_no_proof() {
    let mut draft = complete();
    draft.keep(RepresentationForm {
        for_whom: some("my_child"),
    });
    assert_eq!(draft.first_gap(today()), Some(Step::Relation));
    draft.keep(RelationForm {
        relation_kind: some("guardian"),
        knows: some("no"),
        basis: some(""),
    });
    let complaint = submitted(&draft);
    assert_eq!(complaint.relation().unwrap().kind, RepresentationKind::Guardian);
    let expected = [
        IntakeFlag::PersonMayNotKnow,
        IntakeFlag::RelationUnverified,
        IntakeFlag::Minor,
    ];
    assert_eq!(complaint.flags(), expected);
    assert_eq!(
        complaint.proposed_floor(),
        Some((Priority::P1, PriorityRule::Minor))
    );
    let staff = RelationForm {
        relation_kind: some("staff"),
        knows: some("yes"),
        basis: some(""),
    };
    assert_eq!(
        problems(&staff),
        Problems::one("relation_kind", Problem::NotAChoice)
    );
}

#[test]
fn an_old_matter_is_accepted_and_flagged() {
    let mut draft = complete();
    draft.keep(CounsellorForm {
        from_year: some("2019"),
        ..counsellor_form()
    });
    assert_eq!(submitted(&draft).flags(), [IntakeFlag::OutOfTime]);
}

#[test]
fn the_short_form_is_a_complete_submission() {
    let form = ShortForm {
        name: some("小周"),
        phone: some("138-0000-1234"),
        submission_key: check_form().submission_key,
        consent_version: some(CONSENT_VERSION),
        consent_sensitive: some("yes"),
    };
    let complaint = NewComplaint::parse_short(&Draft::default(), &form, today()).unwrap();
    assert_eq!(complaint.alert(), Some(Safeguarding::Immediate));
    assert_eq!(
        complaint.statement().fixed(),
        Some(FixedStatement::PleaseContactNow)
    );
    assert_eq!(complaint.flags(), [IntakeFlag::ShortForm]);
    assert_eq!(complaint.contact().unwrap().preferred, ContactMethod::Phone);
    assert!(
        complaint.contact().unwrap().leave_no_message && complaint.contact().unwrap().mention_no_complaint
    );
    let mut unsure = Draft::default();
    unsure.keep(SafetyForm {
        safety: some("unsure"),
    });
    let complaint = NewComplaint::parse_short(&unsure, &form, today()).unwrap();
    assert_eq!(complaint.alert(), Some(Safeguarding::Urgent));
    let blank = NewComplaint::parse_short(&unsure, &ShortForm::default(), today()).unwrap_err();
    let fields: Vec<_> = blank.iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["name", "phone", "submission_key", "consent_sensitive"]);
}

#[test]
fn answers_survive_being_kept() {
    let complaint = submitted(&complete());
    let service = serde_json::to_string(complaint.service()).unwrap();
    assert_eq!(
        &serde_json::from_str::<Service>(&service).unwrap(),
        complaint.service()
    );
    let contact = serde_json::to_string(complaint.contact().unwrap()).unwrap();
    assert_eq!(
        &serde_json::from_str::<Contact>(&contact).unwrap(),
        complaint.contact().unwrap()
    );
    let statement = serde_json::to_string(complaint.statement()).unwrap();
    assert_eq!(
        &serde_json::from_str::<Statement>(&statement).unwrap(),
        complaint.statement()
    );
    assert!(serde_json::from_str::<Statement>("[null,null]").is_err());
}
