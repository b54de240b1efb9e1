//! The clocks an event starts and stops.
use super::CaseEvent;
use crate::domain::complaint::ContactMethod;
use crate::domain::deadline::ClockKind;
use crate::domain::overlay::Safeguarding;
use chrono::{DateTime, Utc};

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
            | Self::NoteWritten { .. }
            | Self::ContentOpened { .. }
            | Self::AccessRefused { .. }
            | Self::DeadlineStarted { .. }
            | Self::DeadlineStopped { .. }
            | Self::DeadlineRecalculated { .. }
            | Self::DeadlineWarned { .. }
            | Self::DeliveryFailed { .. }
            | Self::MemberInvited { .. }
            | Self::MemberAccepted { .. }
            | Self::MemberRemoved { .. }
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
            | Self::NoteWritten { .. }
            | Self::ContentOpened { .. }
            | Self::AccessRefused { .. }
            | Self::DeadlineStarted { .. }
            | Self::DeadlineStopped { .. }
            | Self::DeadlineRecalculated { .. }
            | Self::DeadlineWarned { .. }
            | Self::DeliveryFailed { .. }
            | Self::MemberInvited { .. }
            | Self::MemberAccepted { .. }
            | Self::MemberRemoved { .. }
            | Self::DeadlineBreached { .. } => vec![],
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
