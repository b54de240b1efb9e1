//! The wizard as a whole: its steps, what each accepts, and the complaint that comes out.
mod answers;
mod submission;
mod way;

use super::*;
use crate::domain::category::Category;
use crate::domain::complaint::{ContactMethod, IdentityMode, RepresentationKind};
use crate::domain::form::{Problem, Problems};
use crate::domain::overlay::Safeguarding;
use crate::domain::text::{Narrative, PersonName};
use crate::domain::triage::{Priority, PriorityRule};
use chrono::NaiveDate;
use proptest::prelude::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn some(text: &str) -> String {
    text.to_owned()
}

fn codes(list: &[&str]) -> Vec<String> {
    list.iter().map(|code| some(code)).collect()
}

fn contact_form() -> ContactForm {
    ContactForm {
        name: some("林安"),
        phone: some("１３８ ００００ １２３４"),
        ..ContactForm::default()
    }
}

fn counsellor_form() -> CounsellorForm {
    CounsellorForm {
        site: some("unsure"),
        counsellor: some("郑询"),
        from_year: some("2026"),
        ..CounsellorForm::default()
    }
}

/// A draft with every required answer, as 林安 would give them.
fn complete() -> Draft {
    let mut draft = Draft::default();
    draft.keep(RepresentationForm {
        for_whom: some("self"),
    });
    draft.keep(SafetyForm { safety: some("safe") });
    draft.keep(IdentityForm {
        identity_mode: some("confidential"),
    });
    draft.keep(contact_form());
    draft.keep(counsellor_form());
    draft.keep(CategoriesForm {
        categories: codes(&["told_others", "unsure"]),
    });
    draft.keep(StatementForm {
        statement: some("他把我说的话\r\n告诉了别人。"),
        listen: some(""),
    });
    draft
}

fn check_form() -> CheckForm {
    CheckForm {
        submission_key: SubmissionKey::from_bytes([7; 16]).to_string(),
        consent_version: some(CONSENT_VERSION),
        consent_sensitive: some("yes"),
        ..CheckForm::default()
    }
}

fn submitted(draft: &Draft) -> NewComplaint {
    NewComplaint::parse(draft, &check_form(), today()).expect("the draft is complete")
}

fn problems<F: StepForm>(form: &F) -> Problems {
    form.parse(today()).err().unwrap_or_default()
}

proptest! {
    #[test]
    fn a_submission_key_survives_the_form(bytes: [u8; 16]) {
        let key = SubmissionKey::from_bytes(bytes);
        prop_assert_eq!(SubmissionKey::parse(&key.to_string()), Ok(key));
    }

    #[test]
    fn no_input_breaks_a_step(a: String, b: String, c: String, list: Vec<String>) {
        let mut draft = complete();
        draft.keep(RelationForm { relation_kind: a.clone(), knows: b.clone(), basis: c.clone() });
        draft.keep(ContactForm { name: a.clone(), phone: b.clone(), email: c.clone(), unsafe_ways: list.clone(), ..ContactForm::default() });
        draft.keep(StatementForm { statement: a.clone(), listen: b.clone() });
        draft.keep(DesiredOutcomesForm { desired_outcomes: list.clone(), desired_outcome_text: a.clone(), amount: b.clone() });
        draft.keep(MaterialsForm { materials: list.clone(), materials_note: c.clone() });
        draft.keep(SupportForm { support: list, support_language: a, interviewer: b, support_note: c, ..SupportForm::default() });
        let parsed = NewComplaint::parse(&draft, &check_form(), today());
        prop_assert_eq!(parsed.is_ok(), draft.first_gap(today()).is_none());
    }
}
