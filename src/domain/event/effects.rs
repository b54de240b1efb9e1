//! What follows from an event: clocks, and who is told.
use super::CaseEvent;
use crate::domain::complaint::ContactMethod;
use crate::domain::deadline::{Audience, ClockKind, WarningStep};
use crate::domain::overlay::Safeguarding;
use chrono::{DateTime, Utc};

crate::codes! {
    /// What somebody is told, without content: the words are those of the catalogue, with a link.
    pub enum Notice as "notice" {
        /// 我们已收到 We have received it.
        ComplaintReceived = "complaint_received",
        /// 有一件新投诉 There is a new complaint.
        NewComplaint = "new_complaint",
        /// 有一条新消息 There is a new message.
        NewMessage = "new_message",
        /// 安全预警 Somebody may be in danger.
        SafetyAlert = "safety_alert",
        /// 有人声明利益关系 Somebody declared an interest.
        InterestDeclared = "interest_declared",
        /// 即将到期 Something is due soon.
        DeadlineNear = "deadline_near",
        /// 已逾期 Something is overdue.
        DeadlineOver = "deadline_over",
    }
}

/// A clock to start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockStart {
    /// Which.
    pub clock: ClockKind,
    /// From when.
    pub at: DateTime<Utc>,
    /// The urgency, which sets the length of the contact clock.
    pub safeguarding: Safeguarding,
}

/// A clock to stop, if it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockStop {
    /// Which.
    pub clock: ClockKind,
    /// The instant that counts.
    pub at: DateTime<Utc>,
}

impl CaseEvent {
    /// The clocks it starts; `at` is the instant of entry.
    pub fn starts(&self, at: DateTime<Utc>) -> Vec<ClockStart> {
        let from = |clock, at| ClockStart {
            clock,
            at,
            safeguarding: Safeguarding::None,
        };
        match *self {
            Self::ComplaintSubmitted { received_at, .. } => vec![
                from(ClockKind::AutoReceipt, at),
                from(ClockKind::Take, at),
                from(ClockKind::FirstResponse, received_at),
                from(ClockKind::Triage, received_at),
                from(ClockKind::Outcome, received_at),
            ],
            Self::SafeguardingRaised {
                level,
                is_minor_affected,
            } => {
                let first = if level.is_pressing() {
                    ClockKind::SafeguardingContact
                } else {
                    ClockKind::SafeguardingReview
                };
                let report = is_minor_affected.then_some(ClockKind::MandatoryReport);
                let clocks = [Some(first), report].into_iter().flatten();
                clocks
                    .map(|clock| ClockStart {
                        clock,
                        at,
                        safeguarding: level,
                    })
                    .collect()
            }
            Self::ReceiptSent { .. }
            | Self::ConsentGiven { .. }
            | Self::ComplaintTaken { .. }
            | Self::FirstResponseRecorded { .. }
            | Self::MessageSent { .. }
            | Self::MessageReceived { .. }
            | Self::ContactAttempted { .. }
            | Self::StatementAmended { .. }
            | Self::InterestDeclared { .. }
            | Self::ContentOpened { .. }
            | Self::AccessRefused { .. }
            | Self::DeadlineStarted { .. }
            | Self::DeadlineStopped { .. }
            | Self::DeadlineWarned { .. }
            | Self::DeadlineBreached { .. } => vec![],
        }
    }

    /// The clocks it stops; `at` is the instant of entry. The automatic receipt never stops the 24 hours, and neither
    /// does an attempt; speaking to somebody in danger, at first or again, stops the contact clock.
    pub fn stops(&self, at: DateTime<Utc>) -> Vec<ClockStop> {
        match *self {
            Self::ReceiptSent { .. } => vec![ClockStop {
                clock: ClockKind::AutoReceipt,
                at,
            }],
            Self::ComplaintTaken { .. } => vec![ClockStop {
                clock: ClockKind::Take,
                at,
            }],
            Self::FirstResponseRecorded { method, said_at, .. } => {
                let first = ClockStop {
                    clock: ClockKind::FirstResponse,
                    at: said_at,
                };
                std::iter::once(first).chain(spoken(method, said_at)).collect()
            }
            Self::ContactAttempted {
                method,
                tried_at,
                is_reached: true,
            } => spoken(method, tried_at).into_iter().collect(),
            Self::ComplaintSubmitted { .. }
            | Self::ConsentGiven { .. }
            | Self::MessageSent { .. }
            | Self::MessageReceived { .. }
            | Self::ContactAttempted {
                is_reached: false, ..
            }
            | Self::StatementAmended { .. }
            | Self::InterestDeclared { .. }
            | Self::SafeguardingRaised { .. }
            | Self::ContentOpened { .. }
            | Self::AccessRefused { .. }
            | Self::DeadlineStarted { .. }
            | Self::DeadlineStopped { .. }
            | Self::DeadlineWarned { .. }
            | Self::DeadlineBreached { .. } => vec![],
        }
    }

    /// Who is told what. `Owner` falls back to intake on duty while nobody holds the case; excluded persons are left out
    /// by the query that finds them.
    pub fn notices(&self) -> Vec<(Notice, Audience)> {
        match *self {
            Self::ComplaintSubmitted { .. } => {
                vec![
                    (Notice::ComplaintReceived, Audience::Client),
                    (Notice::NewComplaint, Audience::IntakeDuty),
                ]
            }
            Self::MessageSent { .. } => vec![(Notice::NewMessage, Audience::Client)],
            Self::MessageReceived { .. } | Self::StatementAmended { .. } => {
                vec![(Notice::NewMessage, Audience::Owner)]
            }
            Self::SafeguardingRaised { .. } => {
                vec![
                    (Notice::SafetyAlert, Audience::SafeguardingRota),
                    (Notice::SafetyAlert, Audience::Managers),
                ]
            }
            Self::InterestDeclared {
                interest: Some(_), ..
            } => vec![(Notice::InterestDeclared, Audience::Managers)],
            Self::DeadlineWarned { clock, step } => warned(clock, step, Notice::DeadlineNear),
            Self::DeadlineBreached { clock, .. } => warned(clock, WarningStep::Lapse, Notice::DeadlineOver),
            Self::ReceiptSent { .. }
            | Self::ConsentGiven { .. }
            | Self::ComplaintTaken { .. }
            | Self::FirstResponseRecorded { .. }
            | Self::ContactAttempted { .. }
            | Self::InterestDeclared { interest: None, .. }
            | Self::ContentOpened { .. }
            | Self::AccessRefused { .. }
            | Self::DeadlineStarted { .. }
            | Self::DeadlineStopped { .. } => vec![],
        }
    }
}

/// The end of the safety contact clock, when two people spoke: a text may never be read.
fn spoken(method: ContactMethod, at: DateTime<Utc>) -> Option<ClockStop> {
    match method {
        ContactMethod::InPerson | ContactMethod::Phone | ContactMethod::Video => Some(ClockStop {
            clock: ClockKind::SafeguardingContact,
            at,
        }),
        ContactMethod::PortalMessage
        | ContactMethod::Email
        | ContactMethod::TextMessage
        | ContactMethod::InstantMessage
        | ContactMethod::Post => None,
    }
}

/// Everybody the clock names for this step.
fn warned(clock: ClockKind, step: WarningStep, notice: Notice) -> Vec<(Notice, Audience)> {
    let named = clock.warnings().iter().filter(|(at, _)| *at == step);
    named
        .flat_map(|(_, audience)| audience.iter().map(move |whom| (notice, *whom)))
        .collect()
}
