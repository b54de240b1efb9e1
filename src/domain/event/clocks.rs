//! The clocks an event starts and stops.
use super::CaseEvent;
use crate::domain::complaint::ContactMethod;
use crate::domain::deadline::{ClockKind, ClockSpec};
use crate::domain::overlay::{HoldReason, Safeguarding};
use crate::domain::safety::SafetyEntry;
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
    /// How long, where that was chosen; else what the organisation promises.
    pub spec: Option<ClockSpec>,
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
            spec: None,
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
                        spec: None,
                    })
                    .collect()
            }
            Self::PathSet {
                is_raised,
                round_started_at,
                ..
            } => {
                let team = (!is_raised).then(|| from(ClockKind::TeamReady, at));
                let outcome = from(ClockKind::Outcome, round_started_at);
                team.into_iter().chain([outcome]).collect()
            }
            Self::DirectHandlingStarted { round_started_at, .. } => vec![
                from(ClockKind::Decide, at),
                from(ClockKind::Outcome, round_started_at),
            ],
            Self::ComplaintDeclined { .. } => vec![from(ClockKind::DeclineReviewWindow, at)],
            Self::SafeguardingCleared { level } | Self::SafeguardingReviewed { level, .. } => {
                if level.is_open() {
                    vec![from(ClockKind::SafeguardingReview, at)]
                } else {
                    vec![]
                }
            }
            Self::HoldStarted { reason, length } => {
                let (clock, spec) = if reason == HoldReason::WaitingForClient {
                    (ClockKind::HoldLimit, ClockSpec::working_days(length))
                } else {
                    (ClockKind::HoldReview, ClockSpec::calendar_days(length))
                };
                vec![ClockStart {
                    spec: Some(spec),
                    ..from(clock, at)
                }]
            }
            Self::ComplaintWithdrawn { .. } => vec![from(ClockKind::UndoWindow, at)],
            Self::MandatoryReportFiled { .. }
            | Self::RetaliationReported
            | Self::HoldEnded { .. }
            | Self::WithdrawalUndone
            | Self::ContinuedInInterest { .. }
            | Self::ContinuationEnded
            | Self::DeadlinePaused { .. }
            | Self::DeadlineResumed { .. }
            | Self::ReceiptSent { .. }
            | Self::ConsentGiven { .. }
            | Self::CaseCoded(_)
            | Self::PriorityLowered { .. }
            | Self::AllegationAdded { .. }
            | Self::AllegationAmended { .. }
            | Self::HolderShutOut { .. }
            | Self::DeclineProposed { .. }
            | Self::DeclineReturned { .. }
            | Self::LetterIssued { .. }
            | Self::ComplaintTaken { .. }
            | Self::FirstResponseRecorded { .. }
            | Self::MessageSent { .. }
            | Self::MessageReceived { .. }
            | Self::ContactAttempted { .. }
            | Self::StatementAmended { .. }
            | Self::FileAdded { .. }
            | Self::FileOpened { .. }
            | Self::ContactChanged
            | Self::IdentityRaised { .. }
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

    /// Whether the working days of the case stop counting with it.
    pub fn pauses(&self) -> bool {
        matches!(self, Self::HoldStarted { .. } | Self::ComplaintWithdrawn { .. })
    }

    /// Whether they may count again with it, once nothing else holds the case.
    pub fn resumes(&self) -> bool {
        matches!(
            self,
            Self::HoldEnded { .. } | Self::WithdrawalUndone | Self::ContinuedInInterest { .. }
        )
    }

    /// The clocks it stops; `at` is the instant of entry. The automatic receipt never stops the 24 hours, and neither
    /// does an attempt; speaking to somebody in danger, at first or again, stops the contact clock.
    pub fn stops(&self, at: DateTime<Utc>) -> Vec<ClockStop> {
        match *self {
            Self::ReceiptSent { .. } => vec![ClockStop {
                clock: ClockKind::AutoReceipt,
                at,
            }],
            Self::PathSet { .. } | Self::DirectHandlingStarted { .. } => vec![ClockStop {
                clock: ClockKind::Triage,
                at,
            }],
            Self::ComplaintDeclined { .. } => [ClockKind::Triage, ClockKind::TeamReady, ClockKind::Outcome]
                .map(|clock| ClockStop { clock, at })
                .to_vec(),
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
            Self::SafeguardingCleared { level } => {
                let lower: &[ClockKind] = match level {
                    Safeguarding::None | Safeguarding::Cleared => {
                        &[ClockKind::SafeguardingContact, ClockKind::SafeguardingReview]
                    }
                    Safeguarding::Watch => &[ClockKind::SafeguardingContact],
                    Safeguarding::Urgent | Safeguarding::Immediate => &[],
                };
                all(lower, at)
            }
            Self::SafeguardingReviewed {
                entry: SafetyEntry::Contact | SafetyEntry::Attempt,
                ..
            } => all(
                &[ClockKind::SafeguardingContact, ClockKind::SafeguardingReview],
                at,
            ),
            Self::SafeguardingReviewed { .. } => all(&[ClockKind::SafeguardingReview], at),
            Self::MandatoryReportFiled { .. } => all(&[ClockKind::MandatoryReport], at),
            Self::HoldEnded { .. } => all(&[ClockKind::HoldLimit, ClockKind::HoldReview], at),
            Self::WithdrawalUndone => all(&[ClockKind::UndoWindow], at),
            Self::RetaliationReported
            | Self::HoldStarted { .. }
            | Self::ComplaintWithdrawn { .. }
            | Self::ContinuedInInterest { .. }
            | Self::ContinuationEnded
            | Self::DeadlinePaused { .. }
            | Self::DeadlineResumed { .. }
            | Self::ComplaintSubmitted { .. }
            | Self::ConsentGiven { .. }
            | Self::CaseCoded(_)
            | Self::PriorityLowered { .. }
            | Self::AllegationAdded { .. }
            | Self::AllegationAmended { .. }
            | Self::HolderShutOut { .. }
            | Self::DeclineProposed { .. }
            | Self::DeclineReturned { .. }
            | Self::LetterIssued { .. }
            | Self::MessageSent { .. }
            | Self::MessageReceived { .. }
            | Self::ContactAttempted {
                is_reached: false, ..
            }
            | Self::StatementAmended { .. }
            | Self::FileAdded { .. }
            | Self::FileOpened { .. }
            | Self::ContactChanged
            | Self::IdentityRaised { .. }
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

/// These clocks end now, if they run.
fn all(clocks: &[ClockKind], at: DateTime<Utc>) -> Vec<ClockStop> {
    clocks
        .iter()
        .map(|clock| ClockStop { clock: *clock, at })
        .collect()
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
