//! Of which kind an event is.
use super::{CaseEvent, EventKind};

impl CaseEvent {
    /// Its kind.
    pub fn kind(&self) -> EventKind {
        match self {
            Self::ComplaintSubmitted { .. } => EventKind::ComplaintSubmitted,
            Self::ReceiptSent { .. } => EventKind::ReceiptSent,
            Self::ConsentGiven { .. } => EventKind::ConsentGiven,
            Self::ComplaintTaken { .. } => EventKind::ComplaintTaken,
            Self::FirstResponseRecorded { .. } => EventKind::FirstResponseRecorded,
            Self::MessageSent { .. } => EventKind::MessageSent,
            Self::NoteWritten { .. } => EventKind::NoteWritten,
            Self::MessageReceived { .. } => EventKind::MessageReceived,
            Self::ContactAttempted { .. } => EventKind::ContactAttempted,
            Self::StatementAmended { .. } => EventKind::StatementAmended,
            Self::FileAdded { .. } => EventKind::EvidenceAdded,
            Self::ContactChanged | Self::IdentityRaised { .. } | Self::AllegationAmended { .. } => {
                EventKind::EntryAmended
            }
            Self::InterestDeclared { .. } => EventKind::InterestDeclared,
            Self::SafeguardingRaised { .. } => EventKind::SafeguardingRaised,
            Self::SafeguardingCleared { .. } => EventKind::SafeguardingCleared,
            Self::SafeguardingReviewed { .. } => EventKind::SafeguardingReviewed,
            Self::MandatoryReportFiled { .. } => EventKind::MandatoryReportFiled,
            Self::RetaliationReported => EventKind::RetaliationReported,
            Self::HoldStarted { .. } => EventKind::HoldStarted,
            Self::HoldEnded { .. } => EventKind::HoldEnded,
            Self::ComplaintWithdrawn { .. } => EventKind::ComplaintWithdrawn,
            Self::WithdrawalUndone => EventKind::WithdrawalUndone,
            Self::ContinuedInInterest { .. } => EventKind::ContinuedInInterest,
            Self::ContinuationEnded => EventKind::ContinuationEnded,
            Self::DeadlinePaused { .. } => EventKind::DeadlinePaused,
            Self::DeadlineResumed { .. } => EventKind::DeadlineResumed,
            Self::ContentOpened { .. } | Self::FileOpened { .. } => EventKind::ContentOpened,
            Self::AccessRefused { .. } => EventKind::AccessRefused,
            Self::DeadlineStarted { .. } => EventKind::DeadlineStarted,
            Self::DeadlineStopped { .. } => EventKind::DeadlineStopped,
            Self::DeadlineRecalculated { .. } => EventKind::DeadlineRecalculated,
            Self::DeadlineWarned { .. } => EventKind::DeadlineWarned,
            Self::MemberInvited { .. } => EventKind::MemberInvited,
            Self::MemberAccepted { .. } => EventKind::MemberAccepted,
            Self::HolderShutOut { .. } | Self::MemberRemoved { .. } => EventKind::MemberRemoved,
            Self::CaseCoded(_) => EventKind::CaseCoded,
            Self::PriorityLowered { .. } => EventKind::PriorityLowered,
            Self::AllegationAdded { .. } => EventKind::AllegationAdded,
            Self::PathSet { .. } => EventKind::PathSet,
            Self::DirectHandlingStarted { .. } => EventKind::DirectHandlingStarted,
            Self::DeclineProposed { .. } => EventKind::DeclineProposed,
            Self::DeclineReturned { .. } => EventKind::DeclineReturned,
            Self::ComplaintDeclined { .. } => EventKind::ComplaintDeclined,
            Self::LetterIssued { .. } => EventKind::LetterIssued,
            Self::DeliveryFailed { .. } => EventKind::DeliveryFailed,
            Self::DeadlineBreached { .. } => EventKind::DeadlineBreached,
        }
    }
}
