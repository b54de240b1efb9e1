//! What an administrator may enter.
use super::*;
use crate::domain::people::Role;

fn form() -> PersonForm {
    PersonForm {
        account: "Fang.Xin ".to_owned(),
        display_name: "方新".to_owned(),
        locale: "zh-CN".to_owned(),
        roles: vec!["intake".to_owned()],
        ..PersonForm::default()
    }
}

fn problem(form: &PersonForm, field: &str) -> Option<Problem> {
    form.parse().err().and_then(|problems| problems.of(field))
}

#[test]
fn ad02_1_an_administrator_holds_nothing_else_both_ways() {
    for roles in [["admin", "intake"], ["manager", "admin"]] {
        let both = PersonForm {
            roles: roles.map(str::to_owned).to_vec(),
            ..form()
        };
        assert_eq!(problem(&both, "roles"), Some(Problem::AdminAlone));
    }
    let flagged = PersonForm {
        roles: vec!["admin".to_owned()],
        safeguarding: "yes".to_owned(),
        ..form()
    };
    assert_eq!(problem(&flagged, "safeguarding"), Some(Problem::AdminAlone));
}

#[test]
fn a_person_needs_a_name_and_a_role_of_staff() {
    let nobody = PersonForm {
        display_name: " ".to_owned(),
        roles: vec![],
        ..form()
    };
    assert_eq!(problem(&nobody, "display_name"), Some(Problem::Required));
    assert_eq!(problem(&nobody, "roles"), Some(Problem::Required));
    let client = PersonForm {
        roles: vec!["client".to_owned()],
        ..form()
    };
    assert_eq!(problem(&client, "roles"), Some(Problem::NotAChoice));
    let details = form().parse().unwrap();
    assert!(details.roles.has(Role::Intake) && details.email.is_none() && !details.is_on_duty);
}

#[test]
fn sign_in_names_are_small_and_plain() {
    let account = |typed: &str| {
        PersonForm {
            account: typed.to_owned(),
            ..form()
        }
        .account()
    };
    assert_eq!(form().account(), Ok("fang.xin".to_owned()));
    assert_eq!(account("ｆａｎｇ"), Ok("fang".to_owned()));
    assert_eq!(account(""), Err(Problem::Required));
    for bad in ["a", "方新", "fang xin", "fang@example.org", &"a".repeat(41)] {
        assert_eq!(account(bad), Err(Problem::NotAnAccount), "{bad}");
    }
}

#[test]
fn a_counsellor_may_have_an_account_or_none() {
    let entry = |person: &str| {
        CounsellorEntryForm {
            name: "柳言".to_owned(),
            person: person.to_owned(),
            ..CounsellorEntryForm::default()
        }
        .parse()
    };
    assert_eq!(entry("").unwrap().person, None);
    let id = Uuid::from_bytes([7; 16]);
    assert_eq!(entry(&id.to_string()).unwrap().person.unwrap().0, id);
    assert_eq!(
        entry("somebody").unwrap_err().of("person"),
        Some(Problem::NotAChoice)
    );
}
