//! What the client sees of the history.
use super::EventKind;

impl EventKind {
    /// Whether the client sees it on the timeline.
    pub fn is_client_visible(self) -> bool {
        match self {
            Self::ComplaintSubmitted
            | Self::ComplaintTaken
            | Self::FirstResponseRecorded
            | Self::ComplaintDeclined
            | Self::DirectHandlingStarted
            | Self::InvestigationOpened
            | Self::CaseEscalated
            | Self::EvidenceConcluded
            | Self::PlanApproved
            | Self::OutcomeSent
            | Self::ReviewRequested
            | Self::OutcomeUpheld
            | Self::CaseRemitted
            | Self::OutcomeAccepted
            | Self::CaseClosed
            | Self::CaseReopened
            | Self::CaseArchived
            | Self::ComplaintWithdrawn
            | Self::WithdrawalUndone
            | Self::ContinuedInInterest
            | Self::CaseMerged
            | Self::HoldStarted
            | Self::HoldEnded
            | Self::ReceiptSent
            | Self::CaseAbsorbed
            | Self::LetterIssued
            | Self::AllegationAdded
            | Self::StatementAmended
            | Self::InterviewRecorded
            | Self::MessageSent
            | Self::MessageReceived
            | Self::ContactAttempted
            | Self::RetaliationReported
            | Self::ContactPlanSet
            | Self::ContactPlanEnded
            | Self::RemedyPromised
            | Self::RemedyDone
            | Self::RemedyWaived
            | Self::SurveySent
            | Self::SurveyAnswered
            | Self::ConsentGiven
            | Self::ConsentWithdrawn
            | Self::Disclosed
            | Self::IdentityGranted
            | Self::DeadlineExtended
            | Self::ContentOpened => true,
            Self::EvidenceReopened
            | Self::PlanSubmitted
            | Self::PlanReturned
            | Self::ApprovalVoided
            | Self::CaseUnsealed
            | Self::SafeguardingRaised
            | Self::SafeguardingCleared
            | Self::SafeguardingReviewed
            | Self::ContinuationEnded
            | Self::DeliveryFailed
            | Self::DeclineProposed
            | Self::DeclineReturned
            | Self::CaseCoded
            | Self::PriorityLowered
            | Self::PathSet
            | Self::InterestDeclared
            | Self::MemberInvited
            | Self::MemberAccepted
            | Self::MemberRemoved
            | Self::LeadChanged
            | Self::DuplicateLinked
            | Self::EvidenceAdded
            | Self::EvidenceVersioned
            | Self::EvidenceWithdrawn
            | Self::ReplyReceived
            | Self::ReplyWaived
            | Self::FindingRecorded
            | Self::FindingSigned
            | Self::FindingMarked
            | Self::EntryAmended
            | Self::NoteWritten
            | Self::SurveyScheduled
            | Self::SurveyExpired
            | Self::SurveyWaived
            | Self::InterimProtectionSet
            | Self::InterimProtectionLifted
            | Self::MandatoryReportFiled
            | Self::IdentityRequested
            | Self::IdentityRefused
            | Self::DeadlineStarted
            | Self::DeadlineStopped
            | Self::DeadlinePaused
            | Self::DeadlineResumed
            | Self::DeadlineWarned
            | Self::DeadlineBreached
            | Self::DeadlineRecalculated
            | Self::AccessRefused
            | Self::ContentExported
            | Self::ArchiveSupplemented
            | Self::LegalHoldSet
            | Self::LegalHoldLifted
            | Self::CaseDestroyed => false,
        }
    }
}
