//! The guards of a recorded contact.
use super::*;

fn at(local: &str) -> DateTime<Utc> {
    let local = chrono::NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M:%S").unwrap();
    local.and_local_timezone(zone()).unwrap().to_utc()
}

fn zone() -> FixedOffset {
    FixedOffset::east_opt(8 * 3600).unwrap()
}

/// Received Monday 10:00:30, owed until Tuesday 10:00:30, now Wednesday 09:00.
fn facts() -> ContactFacts {
    ContactFacts {
        round_started_at: at("2026-11-23 10:00:30"),
        first_response_due_at: Some(at("2026-11-24 10:00:30")),
        now: at("2026-11-25 09:00:00"),
        zone: zone(),
    }
}

fn form(date: &str, time: &str) -> StaffContactForm {
    StaffContactForm {
        submission_key: SubmissionKey::from_bytes([1; 16]).to_string(),
        method: "phone".to_owned(),
        contact_date: date.to_owned(),
        contact_time: time.to_owned(),
        reached: "yes".to_owned(),
        summary: "已通话，约好明天再谈".to_owned(),
        ..StaffContactForm::default()
    }
}

#[test]
fn record_first_response_1_a_listed_method_that_reached_somebody() {
    let sent = StaffContactForm {
        method: "portal_message".to_owned(),
        ..form("2026-11-23", "11:00")
    };
    assert_eq!(
        sent.parse(&facts()),
        Err(Problems::one("method", Problem::NotAChoice))
    );
    let tried = StaffContactForm {
        reached: "no".to_owned(),
        ..form("2026-11-25", "08:00")
    };
    let record = tried.parse(&facts()).unwrap();
    assert_eq!(
        record.attempt(),
        Some(Attempt {
            method: ContactMethod::Phone,
            at: at("2026-11-25 08:00:00")
        })
    );
    assert_eq!(
        form("2026-11-23", "11:00").parse(&facts()).unwrap().attempt(),
        None
    );
}

#[test]
fn record_first_response_2_v05_not_before_the_round_and_not_in_the_future() {
    let refused = |date, time| form(date, time).parse(&facts()).unwrap_err();
    assert_eq!(
        refused("2026-11-23", "09:59"),
        Problems::one("contact_date", Problem::BeforeReceipt)
    );
    assert_eq!(
        refused("2026-11-25", "09:01"),
        Problems::one("contact_time", Problem::InFuture)
    );
    assert_eq!(
        refused("2026-11-26", "08:00"),
        Problems::one("contact_date", Problem::InFuture)
    );
    assert_eq!(refused("去年", ""), {
        let mut problems = Problems::one("contact_date", Problem::NotADate);
        problems.add("contact_time", Problem::Required);
        problems
    });
}

#[test]
fn a_call_answered_in_the_minute_of_receipt_counts_from_the_receipt() {
    let record = form("2026-11-23", "10:00").parse(&facts()).unwrap();
    assert_eq!(record.at, facts().round_started_at);
    assert_eq!(
        form("２０２６-11-23", "１０：０５").parse(&facts()).unwrap().at,
        at("2026-11-23 10:05:00")
    );
}

#[test]
fn record_first_response_3_a_summary_is_not_blank() {
    let silent = StaffContactForm {
        summary: " ".to_owned(),
        ..form("2026-11-23", "11:00")
    };
    assert_eq!(
        silent.parse(&facts()),
        Err(Problems::one("summary", Problem::Required))
    );
}

#[test]
fn record_first_response_5_late_needs_a_reason_judged_by_the_contact_not_the_entry() {
    assert!(
        form("2026-11-24", "10:00")
            .parse(&facts())
            .unwrap()
            .breach_reason
            .is_none()
    );
    let late = form("2026-11-24", "10:01");
    assert_eq!(
        late.parse(&facts()),
        Err(Problems::one("breach_reason", Problem::Required))
    );
    let told = StaffContactForm {
        breach_reason: "值班人员生病".to_owned(),
        ..late.clone()
    };
    assert!(told.parse(&facts()).unwrap().breach_reason.is_some());
    let answered = ContactFacts {
        first_response_due_at: None,
        ..facts()
    };
    assert!(late.parse(&answered).is_ok());
    let tried = StaffContactForm {
        reached: "no".to_owned(),
        ..late
    };
    assert!(tried.parse(&facts()).is_ok());
}

#[test]
fn a_fresh_form_holds_the_present() {
    let fresh = StaffContactForm::starting(facts().now, zone(), SubmissionKey::from_bytes([1; 16]), 3);
    let shown = (
        fresh.contact_date.as_str(),
        fresh.contact_time.as_str(),
        fresh.version.as_str(),
    );
    assert_eq!(shown, ("2026-11-25", "09:00", "3"));
}
