//! What an event is about, to find it again in a long history.
use super::EventKind;

crate::codes! {
    /// What an event is about.
    pub enum EventGroup as "event_group" {
        /// 经过 The course of the case: stages, decisions, findings.
        Course = "course",
        /// 往来 What was said to and by the client, and noted.
        Conversation = "conversation",
        /// 人员 Who works on it, and who stepped back.
        People = "people",
        /// 安全 Danger and protection.
        Safety = "safety",
        /// 期限 Clocks that began, stopped, ran late.
        Clocks = "clocks",
        /// 查阅 Who opened it, and who was refused.
        Access = "access",
    }
}

impl EventKind {
    /// What it is about.
    pub fn group(self) -> EventGroup {
        match self {
            Self::ComplaintSubmitted
            | Self::ComplaintTaken
            | Self::ComplaintDeclined
            | Self::DeclineProposed
            | Self::DeclineReturned
            | Self::DirectHandlingStarted
            | Self::InvestigationOpened
            | Self::CaseEscalated
            | Self::EvidenceConcluded
            | Self::EvidenceReopened
            | Self::PlanSubmitted
            | Self::PlanApproved
            | Self::PlanReturned
            | Self::ApprovalVoided
            | Self::OutcomeSent
            | Self::ReviewRequested
            | Self::OutcomeUpheld
            | Self::CaseRemitted
            | Self::OutcomeAccepted
            | Self::CaseClosed
            | Self::CaseReopened
            | Self::CaseArchived
            | Self::CaseUnsealed
            | Self::ComplaintWithdrawn
            | Self::WithdrawalUndone
            | Self::ContinuedInInterest
            | Self::ContinuationEnded
            | Self::CaseMerged
            | Self::HoldStarted
            | Self::HoldEnded
            | Self::CaseAbsorbed
            | Self::CaseCoded
            | Self::PriorityLowered
            | Self::PathSet
            | Self::AllegationAdded
            | Self::DuplicateLinked
            | Self::EvidenceAdded
            | Self::EvidenceVersioned
            | Self::EvidenceWithdrawn
            | Self::InterviewRecorded
            | Self::ReplyReceived
            | Self::ReplyWaived
            | Self::FindingRecorded
            | Self::FindingSigned
            | Self::FindingMarked
            | Self::EntryAmended
            | Self::RemedyPromised
            | Self::RemedyDone
            | Self::RemedyWaived
            | Self::ArchiveSupplemented
            | Self::LegalHoldSet
            | Self::LegalHoldLifted
            | Self::CaseDestroyed => EventGroup::Course,
            Self::MessageSent
            | Self::MessageReceived
            | Self::NoteWritten
            | Self::ContactAttempted
            | Self::FirstResponseRecorded
            | Self::StatementAmended
            | Self::ReceiptSent
            | Self::LetterIssued
            | Self::DeliveryFailed
            | Self::ContactPlanSet
            | Self::ContactPlanEnded
            | Self::ConsentGiven
            | Self::ConsentWithdrawn
            | Self::SurveyScheduled
            | Self::SurveySent
            | Self::SurveyAnswered
            | Self::SurveyExpired
            | Self::SurveyWaived => EventGroup::Conversation,
            Self::InterestDeclared
            | Self::MemberInvited
            | Self::MemberAccepted
            | Self::MemberRemoved
            | Self::LeadChanged => EventGroup::People,
            Self::SafeguardingRaised
            | Self::SafeguardingCleared
            | Self::SafeguardingReviewed
            | Self::RetaliationReported
            | Self::InterimProtectionSet
            | Self::InterimProtectionLifted
            | Self::MandatoryReportFiled => EventGroup::Safety,
            Self::DeadlineStarted
            | Self::DeadlineStopped
            | Self::DeadlinePaused
            | Self::DeadlineResumed
            | Self::DeadlineWarned
            | Self::DeadlineBreached
            | Self::DeadlineExtended
            | Self::DeadlineRecalculated => EventGroup::Clocks,
            Self::ContentOpened
            | Self::AccessRefused
            | Self::ContentExported
            | Self::IdentityRequested
            | Self::IdentityGranted
            | Self::IdentityRefused
            | Self::Disclosed => EventGroup::Access,
        }
    }
}
