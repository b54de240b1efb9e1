//! Every event with its facts, clocks and notices.
use super::*;
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::complaint::{Channel, ContactMethod, IdentityMode};
use crate::domain::deadline::{ClockKind, ClockResult, WarningStep};
use crate::domain::intake::{ConsentKind, SafetyAnswer};
use crate::domain::interest::InterestKind;
use crate::domain::mail::MailFailure;
use crate::domain::message::LetterKind;
use crate::domain::overlay::Safeguarding;
use crate::domain::people::{PersonId, Position};
use crate::domain::policy::{Action, Purpose, Why};
use crate::domain::stage::Path;
use crate::domain::triage::{DeclineReason, Harm, Likelihood, Priority, PriorityRule, Severity};
use chrono::{DateTime, Utc};
use std::fmt::Write;

fn at() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH
}

/// One of each, and those whose effects depend on their facts.
fn events() -> Vec<CaseEvent> {
    let person = PersonId::from_random([1; 16]);
    let raised = |level, is_minor_affected| CaseEvent::SafeguardingRaised {
        level,
        is_minor_affected,
    };
    let contact = |method, is_reached| CaseEvent::ContactAttempted {
        method,
        tried_at: at(),
        is_reached,
    };
    let first = |method| CaseEvent::FirstResponseRecorded {
        method,
        said_at: at(),
        is_late: false,
    };
    let path = |path, is_raised| CaseEvent::PathSet {
        path,
        is_raised,
        round_started_at: at(),
    };
    vec![
        CaseEvent::ComplaintSubmitted {
            channel: Channel::Website,
            identity: IdentityMode::Confidential,
            safety: SafetyAnswer::Safe,
            received_at: at(),
        },
        CaseEvent::ReceiptSent {
            method: ContactMethod::PortalMessage,
        },
        CaseEvent::ConsentGiven {
            consent: ConsentKind::SensitiveData,
        },
        CaseEvent::ComplaintTaken { holder: person },
        first(ContactMethod::PortalMessage),
        first(ContactMethod::Phone),
        CaseEvent::MessageSent { message: 1 },
        CaseEvent::MessageReceived { message: 2 },
        contact(ContactMethod::Phone, false),
        contact(ContactMethod::Phone, true),
        contact(ContactMethod::Email, true),
        CaseEvent::StatementAmended { addition: 1 },
        CaseEvent::InterestDeclared {
            person,
            interest: None,
        },
        CaseEvent::InterestDeclared {
            person,
            interest: Some(InterestKind::Line),
        },
        CaseEvent::CaseCoded(Coding {
            is_in_scope: true,
            primary: Category::FeOvercharged,
            severity: Severity::Low,
            likelihood: Likelihood::Unlikely,
            harm: Harm::None,
            priority: Priority::P4,
            rule: PriorityRule::Matrix,
            counsellor: None,
        }),
        CaseEvent::PriorityLowered {
            computed: Priority::P2,
            priority: Priority::P3,
        },
        CaseEvent::AllegationAdded { allegation: 1 },
        CaseEvent::AllegationAmended { allegation: 1 },
        CaseEvent::HolderShutOut { person },
        path(Path::Standard, false),
        path(Path::Major, true),
        CaseEvent::DirectHandlingStarted {
            handler: person,
            round_started_at: at(),
        },
        CaseEvent::DeclineProposed {
            reason: DeclineReason::NotOurService,
        },
        CaseEvent::DeclineReturned {
            reason: DeclineReason::NotOurService,
        },
        CaseEvent::ComplaintDeclined {
            reason: DeclineReason::NotOurService,
            proposer: person,
        },
        CaseEvent::LetterIssued {
            letter: LetterKind::Decline,
        },
        raised(Safeguarding::Watch, false),
        raised(Safeguarding::Immediate, true),
        CaseEvent::ContentOpened {
            part: OpenedPart::Content,
            purpose: Purpose::Handling,
        },
        CaseEvent::AccessRefused {
            action: Action::OpenContent,
            why: None,
        },
        CaseEvent::AccessRefused {
            action: Action::OpenContent,
            why: Some(Why::NotYourPart),
        },
        CaseEvent::DeadlineStarted {
            clock: ClockKind::FirstResponse,
            due_at: at(),
        },
        CaseEvent::DeadlineStopped {
            clock: ClockKind::FirstResponse,
            stopped_at: at(),
            result: ClockResult::Met,
        },
        CaseEvent::MemberInvited {
            person,
            position: Position::IntakeHolder,
        },
        CaseEvent::MemberAccepted {
            person,
            position: Position::IntakeHolder,
        },
        CaseEvent::MemberRemoved {
            person,
            position: Position::IntakeHolder,
        },
        CaseEvent::DeliveryFailed {
            notice: Notice::NewMessage,
            failure: MailFailure::Refused,
        },
        CaseEvent::DeadlineRecalculated {
            clock: ClockKind::Triage,
            was_due_at: at(),
            due_at: at(),
        },
        CaseEvent::DeadlineWarned {
            clock: ClockKind::FirstResponse,
            step: WarningStep::Half,
        },
        CaseEvent::DeadlineWarned {
            clock: ClockKind::FirstResponse,
            step: WarningStep::FourFifths,
        },
        CaseEvent::DeadlineBreached {
            clock: ClockKind::FirstResponse,
            due_at: at(),
        },
        CaseEvent::DeadlineBreached {
            clock: ClockKind::AutoReceipt,
            due_at: at(),
        },
    ]
}

#[test]
fn events_and_what_follows() {
    let mut table = String::new();
    for event in events() {
        let starts: Vec<_> = event
            .starts(at())
            .iter()
            .map(|start| format!(" +{}", start.clock.code()))
            .collect();
        let stops: Vec<_> = event
            .stops(at())
            .iter()
            .map(|stop| format!(" -{}", stop.clock.code()))
            .collect();
        let notices: Vec<_> = event
            .notices()
            .iter()
            .map(|(notice, whom)| format!(" {}>{}", notice.code(), whom.code()))
            .collect();
        let mark = if event.kind().is_client_visible() {
            "†"
        } else {
            ""
        };
        let (kind, codes) = (event.kind().code(), event.codes());
        let _ = writeln!(
            table,
            "{kind}{mark} [{codes}]{}{}{}",
            starts.concat(),
            stops.concat(),
            notices.concat()
        );
    }
    insta::assert_snapshot!(table);
}

#[test]
fn the_automatic_receipt_and_an_attempt_leave_the_24_hours_running() {
    let stops_it = |event: &CaseEvent| {
        event
            .stops(at())
            .iter()
            .any(|stop| stop.clock == ClockKind::FirstResponse)
    };
    for event in events() {
        assert_eq!(
            stops_it(&event),
            event.kind() == EventKind::FirstResponseRecorded,
            "{event:?}"
        );
    }
}

#[test]
fn the_24_hours_run_from_the_arrival_and_taking_from_the_entry() {
    let entered = at() + chrono::TimeDelta::hours(9);
    let starts = events()[0].starts(entered);
    let from = |clock| {
        starts
            .iter()
            .find(|start| start.clock == clock)
            .map(|start| start.at)
    };
    assert_eq!(
        (from(ClockKind::FirstResponse), from(ClockKind::Take)),
        (Some(at()), Some(entered))
    );
}

#[test]
fn facts_hold_nothing_but_codes_ids_and_numbers() {
    for event in events() {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_=;-".contains(c);
        assert!(event.codes().chars().all(plain), "{}", event.codes());
    }
}

#[test]
fn the_client_sees_what_the_vocabulary_marks() {
    let seen: Vec<_> = EventKind::ALL
        .iter()
        .filter(|kind| kind.is_client_visible())
        .map(|kind| kind.code())
        .collect();
    insta::assert_snapshot!(seen.join("\n"));
}
