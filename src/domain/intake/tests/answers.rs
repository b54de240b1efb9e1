//! What each step accepts.
use super::*;

#[test]
fn a_contact_needs_a_name_and_one_way() {
    assert_eq!(
        problems(&ContactForm::default()).of("name"),
        Some(Problem::Required)
    );
    let nobody = ContactForm {
        name: some("林安"),
        ..ContactForm::default()
    };
    assert_eq!(problems(&nobody), Problems::one("phone", Problem::NeedOne));
    let on_this_site = ContactForm {
        preferred: some("portal_message"),
        ..nobody
    };
    assert_eq!(
        on_this_site.parse(today()).unwrap().ways(),
        [ContactMethod::PortalMessage]
    );
    let contact = contact_form().parse(today()).unwrap();
    assert_eq!(
        (contact.phone.unwrap().as_str(), contact.preferred),
        ("13800001234", ContactMethod::Phone)
    );
}

#[test]
fn a_wrong_address_is_told_once_at_its_field() {
    let form = ContactForm {
        name: some("林安"),
        email: some("lin"),
        preferred: some("email"),
        ..ContactForm::default()
    };
    assert_eq!(problems(&form), Problems::one("email", Problem::NotAnEmail));
    let form = ContactForm {
        preferred: some("email"),
        ..contact_form()
    };
    assert_eq!(problems(&form), Problems::one("preferred", Problem::NotAChoice));
}

#[test]
fn unsafe_ways_are_never_offered() {
    let form = ContactForm {
        unsafe_ways: codes(&["phone", "portal_message"]),
        email: some("a@b.cn"),
        ..contact_form()
    };
    let contact = form.parse(today()).unwrap();
    assert_eq!(
        contact.ways(),
        [
            ContactMethod::TextMessage,
            ContactMethod::Email,
            ContactMethod::PortalMessage
        ]
    );
    assert_eq!(contact.preferred, ContactMethod::TextMessage);
    let contradiction = ContactForm {
        preferred: some("phone"),
        ..form
    };
    assert_eq!(
        problems(&contradiction).of("preferred"),
        Some(Problem::NotAChoice)
    );
}

#[test]
fn safe_hours_are_local_and_any_time_by_default() {
    let form = ContactForm {
        safe_times: codes(&["weekday_evening"]),
        ..contact_form()
    };
    let hours = form.parse(today()).unwrap().hours;
    let at = |day, hour| {
        NaiveDate::from_ymd_opt(2026, 11, day)
            .unwrap()
            .and_hms_opt(hour, 30, 0)
            .unwrap()
    };
    assert!(hours.allow(at(23, 18)) && hours.allow(at(23, 20)));
    assert!(!hours.allow(at(23, 21)) && !hours.allow(at(28, 18)));
    assert!(SafeHours::default().allow(at(28, 3)));
}

#[test]
fn the_counsellor_may_be_unknown_and_a_future_day_is_refused() {
    assert_eq!(
        problems(&CounsellorForm::default()).of("counsellor"),
        Some(Problem::Required)
    );
    let unknown = CounsellorForm {
        counsellor: some(""),
        counsellor_unknown: some("yes"),
        ..counsellor_form()
    };
    assert!(unknown.parse(today()).unwrap().counsellors.is_empty());
    let ahead = CounsellorForm {
        from_month: some("12"),
        ..counsellor_form()
    };
    assert_eq!(problems(&ahead), Problems::one("from_year", Problem::InFuture));
    let forgotten = CounsellorForm {
        time_unsure: some("yes"),
        ..ahead
    };
    assert_eq!(forgotten.parse(today()).unwrap().happened, IncidentTime::Unsure);
    let backwards = CounsellorForm {
        to_year: some("2025"),
        ..counsellor_form()
    };
    assert_eq!(
        problems(&backwards),
        Problems::one("to_year", Problem::EndBeforeStart)
    );
    let elsewhere = CounsellorForm {
        site: some("not-an-id"),
        ..counsellor_form()
    };
    assert_eq!(problems(&elsewhere), Problems::one("site", Problem::NotAChoice));
}

#[test]
fn listening_replaces_writing() {
    assert_eq!(
        problems(&StatementForm::default()),
        Problems::one("statement", Problem::Required)
    );
    let listen = StatementForm {
        statement: some(" "),
        listen: some("call"),
    }
    .parse(today())
    .unwrap();
    assert_eq!(
        (listen.narrative(), listen.fixed()),
        (None, Some(FixedStatement::PleaseCall))
    );
    let both = StatementForm {
        statement: some("一句"),
        listen: some("meeting"),
    }
    .parse(today())
    .unwrap();
    assert!(both.narrative().is_some() && both.fixed() == Some(FixedStatement::PleaseMeet));
    let long = StatementForm {
        statement: "长".repeat(Narrative::MAX + 1),
        listen: some("call"),
    };
    assert_eq!(
        problems(&long).of("statement"),
        Some(Problem::TooLong { max: 20_000, over: 1 })
    );
    let tampered = StatementForm {
        statement: some("一句"),
        listen: some("shout"),
    };
    assert_eq!(problems(&tampered), Problems::one("listen", Problem::NotAChoice));
}

#[test]
fn every_choice_has_an_existing_category_or_is_left_to_intake() {
    use crate::domain::code::Code;
    let uncoded: Vec<_> = CategoryChoice::ALL
        .iter()
        .filter(|choice| choice.category().is_none())
        .collect();
    assert_eq!(uncoded, [&CategoryChoice::Other, &CategoryChoice::Unsure]);
    let form = CategoriesForm {
        categories: codes(&["unsure"]),
    };
    assert!(form.parse(today()).is_ok());
    let form = CategoriesForm {
        categories: codes(&["bd_sexual"]),
    };
    assert_eq!(problems(&form), Problems::one("categories", Problem::NotAChoice));
}

#[test]
fn choices_come_once_and_in_order() {
    let form = CategoriesForm {
        categories: codes(&["unsure", "sexual", "", "told_others", "sexual"]),
    };
    let ticked = form.parse(today()).unwrap();
    assert_eq!(
        ticked,
        [
            CategoryChoice::ToldOthers,
            CategoryChoice::Sexual,
            CategoryChoice::Unsure
        ]
    );
}

#[test]
fn two_dates_are_near_within_so_many_days_and_unknown_ones_never() {
    let on = |month: &str, day: &str| {
        let date = PartialDate::parse("2026", month, day, today()).unwrap();
        IncidentTime::On(date.unwrap())
    };
    assert!(on("11", "8").is_near(on("11", "15"), 7) && on("11", "15").is_near(on("11", "8"), 7));
    assert!(!on("11", "8").is_near(on("11", "16"), 7));
    assert!(on("10", "").is_near(on("11", "7"), 7) && !on("10", "").is_near(on("11", "8"), 7));
    assert!(!IncidentTime::Unsure.is_near(on("11", "8"), 7));
    assert!(!IncidentTime::Unsure.is_near(IncidentTime::Unsure, 7));
}
