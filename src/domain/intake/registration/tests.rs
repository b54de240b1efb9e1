//! The guards of `submit`, as they bind whoever takes a complaint down.
use super::*;
use crate::domain::category::Category;
use crate::domain::complaint::{IdentityMode, RepresentationKind};
use crate::domain::deadline::ClockKind;
use crate::domain::event::CaseEvent;
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::{
    ConsentKind, FixedStatement, IncidentTime, IntakeFlag, NewComplaint, SafetyAnswer, SiteChoice,
};
use proptest::prelude::*;

fn zone() -> FixedOffset {
    FixedOffset::east_opt(8 * 3600).unwrap()
}

fn at(local: &str) -> DateTime<Utc> {
    let local = chrono::NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M:%S").unwrap();
    local.and_local_timezone(zone()).unwrap().to_utc()
}

fn registrar() -> PersonId {
    PersonId::from_random([3; 16])
}

/// Monday, 10:00 in the morning.
fn facts() -> RegistrationFacts {
    RegistrationFacts {
        now: at("2026-11-23 10:00:30"),
        zone: zone(),
        registrar: registrar(),
    }
}

/// The least there is: a way in, one sentence, the safety answer, the consent.
fn least() -> RegistrationForm {
    RegistrationForm {
        channel: "phone".to_owned(),
        statement: "他把我说的话告诉了别人。".to_owned(),
        safety: "safe".to_owned(),
        consent: "read_out".to_owned(),
        ..RegistrationForm::starting(&facts(), Locale::ZhCn, SubmissionKey::from_bytes([7; 16]))
    }
}

fn registered(form: &RegistrationForm) -> NewComplaint {
    NewComplaint::parse_registered(form, &facts()).expect("the registration is complete")
}

fn refused(form: &RegistrationForm) -> Problems {
    NewComplaint::parse_registered(form, &facts()).expect_err("a guard is violated")
}

fn with(change: impl FnOnce(&mut RegistrationForm)) -> RegistrationForm {
    let mut form = least();
    change(&mut form);
    form
}

fn text(typed: &str) -> String {
    typed.to_owned()
}

#[test]
fn a_way_in_and_one_sentence_are_enough() {
    let new = registered(&least());
    assert_eq!(new.channel(), Channel::Phone);
    assert_eq!(new.identity(), IdentityMode::Anonymous);
    assert_eq!(new.contact(), None);
    assert_eq!(new.safety(), SafetyAnswer::Safe);
    assert_eq!(new.representation(), RepresentationKind::Oneself);
    assert_eq!(new.service().site, SiteChoice::Unsure);
    assert_eq!(new.service().happened, IncidentTime::Unsure);
    assert!(new.flags().is_empty());
    let registered = new.registered().unwrap();
    assert_eq!(registered.taken_by, registrar());
    assert_eq!(registered.received_at, at("2026-11-23 10:00:00"));
    assert_eq!((&registered.late_reason, &registered.response), (&None, &None));
}

#[test]
fn submit_1_the_clients_words_or_the_recorders() {
    let nothing = with(|form| form.statement = text(" \n "));
    assert_eq!(refused(&nothing), Problems::one("statement", Problem::Required));
    let summary = with(|form| {
        form.statement = String::new();
        form.recorder_summary = text("来电人情绪激动，说明天再谈。");
    });
    let new = registered(&summary);
    assert_eq!(new.statement().fixed(), Some(FixedStatement::WordsToCome));
    assert!(new.statement().narrative().is_none());
    assert!(
        !new.flags().contains(&IntakeFlag::PleaseListen),
        "nobody asked for that"
    );
    let long = with(|form| form.statement = "字".repeat(Narrative::MAX + 1));
    assert_eq!(
        refused(&long).of("statement"),
        Some(Problem::TooLong {
            max: Narrative::MAX,
            over: 1
        })
    );
}

#[test]
fn submit_2_nothing_can_have_happened_tomorrow() {
    let future = with(|form| form.happened_from = text("2026-11-24"));
    assert_eq!(
        refused(&future),
        Problems::one("happened_from", Problem::InFuture)
    );
    let backwards = with(|form| {
        form.happened_from = text("2026-11-20");
        form.happened_to = text("2026-11-02");
    });
    assert_eq!(
        refused(&backwards),
        Problems::one("happened_to", Problem::EndBeforeStart)
    );
    let span = with(|form| {
        form.happened_from = text("2026-11-02");
        form.happened_to = text("2026-11-20");
    });
    assert!(matches!(
        registered(&span).service().happened,
        IncidentTime::Period { .. }
    ));
}

#[test]
fn submit_3_a_counsellor_of_the_list_and_one_typed_are_both_named() {
    let both = with(|form| {
        form.counsellor_listed = text("郑询");
        form.counsellor = text("李四、王五");
    });
    let new = registered(&both);
    let names: Vec<_> = new
        .service()
        .counsellors
        .iter()
        .map(crate::domain::text::PersonName::as_str)
        .collect();
    assert_eq!(names, ["郑询", "李四", "王五"]);
}

#[test]
fn submit_4_a_name_and_a_safe_way_or_neither() {
    let named = with(|form| {
        form.name = text("林安");
        form.phone = text("13800001234");
    });
    assert_eq!(
        registered(&named).identity(),
        IdentityMode::Confidential,
        "unless they say otherwise, a name is kept"
    );
    let nameless = with(|form| form.phone = text("13800001234"));
    assert_eq!(refused(&nameless), Problems::one("name", Problem::Required));
    let unreachable = with(|form| form.name = text("林安"));
    assert_eq!(refused(&unreachable), Problems::one("phone", Problem::NeedOne));
    let contradicts = with(|form| {
        form.identity_mode = text("anonymous");
        form.name = text("林安");
    });
    assert_eq!(
        refused(&contradicts),
        Problems::one("identity_mode", Problem::NotAChoice)
    );
}

#[test]
fn submit_5_whoever_is_there_is_asked_and_a_letter_can_be_asked_later() {
    let unasked = with(|form| form.consent = String::new());
    assert_eq!(refused(&unasked), Problems::one("consent", Problem::Required));
    for channel in CHANNELS {
        let later = with(|form| {
            form.channel = text(channel.code());
            form.consent = text("to_ask");
        });
        if matches!(channel, Channel::Phone | Channel::OnSite) {
            assert_eq!(refused(&later), Problems::one("consent", Problem::NotAChoice));
        } else {
            let new = registered(&later);
            assert!(new.consents().given.is_empty());
            assert!(new.flags().contains(&IntakeFlag::ConsentToAsk));
        }
    }
    let old_text = with(|form| form.consent_version = text("2020-01"));
    assert_eq!(refused(&old_text), Problems::one("consent", Problem::Required));
    assert_eq!(
        registered(&least()).consents().given,
        [ConsentKind::SensitiveData]
    );
}

#[test]
fn submit_6_the_safety_question_is_answered() {
    let unasked = with(|form| form.safety = String::new());
    assert_eq!(refused(&unasked), Problems::one("safety", Problem::Required));
    let not_said = with(|form| form.safety = text("not_said"));
    assert_eq!(registered(&not_said).alert(), None);
}

#[test]
fn submit_7_received_before_now_and_a_day_late_needs_a_reason() {
    let ahead = with(|form| form.received_time = text("10:01"));
    assert_eq!(refused(&ahead), Problems::one("received_time", Problem::InFuture));
    let tomorrow = with(|form| form.received_date = text("2026-11-24"));
    assert_eq!(
        refused(&tomorrow),
        Problems::one("received_date", Problem::InFuture)
    );
    let within_a_day = with(|form| {
        form.received_date = text("2026-11-22");
        form.received_time = text("10:00:30");
    });
    assert_eq!(registered(&within_a_day).registered().unwrap().late_reason, None);
    let late = |reason: &str| {
        with(|form| {
            form.received_date = text("2026-11-22");
            form.received_time = text("10:00:29");
            form.late_reason = text(reason);
        })
    };
    assert_eq!(
        refused(&late(" ")),
        Problems::one("late_reason", Problem::Required)
    );
    let new = registered(&late("信件压在前台。"));
    assert!(new.registered().unwrap().late_reason.is_some());
    assert_eq!(
        new.received_at(facts().now),
        at("2026-11-22 10:00:29"),
        "the clock runs from the arrival"
    );
}

#[test]
fn v2_a_call_taken_at_night_is_due_the_next_night() {
    let typed_in_the_morning = RegistrationFacts {
        now: at("2026-11-20 09:00:00"),
        ..facts()
    };
    let call = with(|form| {
        form.received_date = text("2026-11-19");
        form.received_time = text("23:30");
    });
    let new = NewComplaint::parse_registered(&call, &typed_in_the_morning).unwrap();
    assert_eq!(
        new.received_at(typed_in_the_morning.now),
        at("2026-11-19 23:30:00")
    );
}

#[test]
fn v5_an_answer_before_the_receipt_or_in_the_future_is_refused() {
    let answered = |day: &str, hour: &str| {
        with(|form| {
            form.received_time = text("09:30");
            form.responded = text("yes");
            form.contact_date = text(day);
            form.contact_time = text(hour);
            form.summary = text("说了接下来的步骤。");
        })
    };
    assert_eq!(
        refused(&answered("2026-11-23", "09:29")),
        Problems::one("contact_time", Problem::BeforeReceipt)
    );
    assert_eq!(
        refused(&answered("2026-11-23", "10:01")),
        Problems::one("contact_time", Problem::InFuture)
    );
    let at_once = registered(&answered("", ""));
    let response = at_once.registered().unwrap().response.clone().unwrap();
    assert_eq!(
        response.at,
        at("2026-11-23 09:30:00"),
        "answered in the call: the time of the receipt"
    );
    assert_eq!(response.method, ContactMethod::Phone);
    let silent = with(|form| form.responded = text("yes"));
    assert_eq!(refused(&silent), Problems::one("summary", Problem::Required));
}

#[test]
fn a_late_answer_needs_its_own_reason() {
    let letter = with(|form| {
        form.channel = text("letter");
        form.received_date = text("2026-11-20");
        form.received_time = text("09:00");
        form.late_reason = text("周末无人拆信。");
        form.responded = text("yes");
        form.contact_date = text("2026-11-23");
        form.contact_time = text("09:30");
        form.summary = text("电话说明了情况。");
        form.method = text("phone");
    });
    assert_eq!(
        refused(&letter),
        Problems::one("breach_reason", Problem::Required)
    );
}

#[test]
fn the_website_registers_itself() {
    let website = with(|form| form.channel = text("website"));
    assert_eq!(refused(&website), Problems::one("channel", Problem::NotAChoice));
}

#[test]
fn staff_who_report_what_they_saw_speak_as_staff() {
    let seen = with(|form| {
        form.channel = text("staff_observed");
        form.consent = text("to_ask");
    });
    assert_eq!(registered(&seen).representation(), RepresentationKind::Staff);
    let child = with(|form| form.for_whom = text("my_child"));
    let new = registered(&child);
    assert_eq!(new.representation(), RepresentationKind::Guardian);
    assert!(new.is_minor() && new.flags().contains(&IntakeFlag::PersonMayNotKnow));
}

#[test]
fn categories_are_those_of_the_tree_and_bind_the_priority() {
    let coded = with(|form| form.categories = vec![text("bd_sexual"), text("ev_other")]);
    let new = registered(&coded);
    assert_eq!(new.categories(), [Category::BdSexual, Category::EvOther]);
    assert!(new.proposed_floor().is_some());
    let odd = with(|form| form.categories = vec![text("not_listening")]);
    assert_eq!(refused(&odd), Problems::one("categories", Problem::NotAChoice));
}

proptest! {
    /// I10, from the pen to the clock: whenever it was received, the first word is due 24 hours later, to the second.
    #[test]
    fn the_first_word_is_due_a_day_after_the_receipt(minutes in 0_i64..500_000, seconds in 0_i64..60) {
        let received = facts().now - TimeDelta::minutes(minutes) - TimeDelta::seconds(seconds);
        let local = received.with_timezone(&zone());
        let form = with(|form| {
            form.received_date = local.format("%Y-%m-%d").to_string();
            form.received_time = local.format("%H:%M:%S").to_string();
            form.late_reason = text("迟录。");
        });
        let new = registered(&form);
        let event = CaseEvent::ComplaintSubmitted {
            channel: new.channel(),
            identity: new.identity(),
            safety: new.safety(),
            received_at: new.received_at(facts().now),
        };
        let first = event
            .starts(facts().now)
            .into_iter()
            .find(|start| start.clock == ClockKind::FirstResponse)
            .unwrap();
        let spec = crate::domain::deadline::Promises::default()
            .spec(first.clock, None, first.safeguarding)
            .unwrap();
        let calendar = crate::domain::calendar::WorkCalendar::china();
        let clock = crate::domain::deadline::Deadline::start(first.clock, 1, spec, first.at, zone(), &calendar);
        prop_assert_eq!(clock.due_at(), received + TimeDelta::hours(24));
    }

    #[test]
    fn no_text_breaks_the_parser(channel: String, day: String, hour: String, person: String, responded: bool) {
        let form = with(|form| {
            form.channel = channel;
            form.received_date = day.clone();
            form.received_time = hour.clone();
            form.taken_by = person;
            form.happened_from = hour;
            form.responded = if responded { text("yes") } else { String::new() };
            form.contact_date = day;
        });
        let _ = NewComplaint::parse_registered(&form, &facts());
    }
}
