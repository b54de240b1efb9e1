//! Who is told of what happened.
use super::CaseEvent;
use crate::domain::deadline::{Audience, ClockKind, WarningStep};

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
        /// 投诉被撤回 The client withdrew.
        CaseWithdrawn = "case_withdrawn",
        /// 撤回已恢复 The client changed their mind.
        WithdrawalUndone = "withdrawal_undone",
        /// 有新的进展 Something moved.
        CaseProgress = "case_progress",
        /// 有一份答复 There is a letter.
        LetterReady = "letter_ready",
        /// 有一项等待您决定 Something waits for a decision.
        DecisionNeeded = "decision_needed",
        /// 有一项被退回 Something came back.
        SentBack = "sent_back",
        /// 由您负责一件 Somebody is to carry a case.
        CaseAssigned = "case_assigned",
        /// 有一件需要新的负责人 A case needs somebody to hold it.
        HolderNeeded = "holder_needed",
        /// 有人声明利益关系 Somebody declared an interest.
        InterestDeclared = "interest_declared",
        /// 即将到期 Something is due soon.
        DeadlineNear = "deadline_near",
        /// 已逾期 Something is overdue.
        DeadlineOver = "deadline_over",
        /// 有一件工作请您接手 Somebody is asked to take a part.
        Invited = "invited",
        /// 有一封通知没有送到 A notice did not reach the client.
        MailFailed = "mail_failed",
    }
}

impl CaseEvent {
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
            Self::MessageReceived { .. }
            | Self::StatementAmended { .. }
            | Self::FileAdded {
                is_by_client: true, ..
            }
            | Self::ContactChanged
            | Self::IdentityRaised { .. } => {
                vec![(Notice::NewMessage, Audience::Owner)]
            }
            Self::SafeguardingRaised { .. } => {
                vec![
                    (Notice::SafetyAlert, Audience::SafeguardingRota),
                    (Notice::SafetyAlert, Audience::Managers),
                ]
            }
            Self::ComplaintWithdrawn { .. } => vec![
                (Notice::CaseWithdrawn, Audience::Owner),
                (Notice::CaseWithdrawn, Audience::Managers),
            ],
            Self::WithdrawalUndone => vec![
                (Notice::WithdrawalUndone, Audience::Owner),
                (Notice::WithdrawalUndone, Audience::Managers),
            ],
            Self::ContinuedInInterest { .. } => vec![(Notice::WithdrawalUndone, Audience::Owner)],
            Self::RetaliationReported => vec![
                (Notice::SafetyAlert, Audience::Owner),
                (Notice::SafetyAlert, Audience::SafeguardingRota),
            ],
            Self::InterestDeclared {
                interest: Some(_), ..
            } => vec![(Notice::InterestDeclared, Audience::Managers)],
            Self::MemberInvited { .. } => vec![(Notice::Invited, Audience::Invited)],
            Self::DeliveryFailed { .. } => vec![(Notice::MailFailed, Audience::Owner)],
            // Nobody has spoken to somebody in danger: that is an alert again, not a date.
            Self::DeadlineWarned {
                clock,
                step: step @ WarningStep::Repeat,
            } => warned(clock, step, Notice::SafetyAlert),
            Self::PathSet { .. } => vec![
                (Notice::CaseProgress, Audience::Client),
                (Notice::DecisionNeeded, Audience::Managers),
            ],
            Self::DirectHandlingStarted { .. } => vec![
                (Notice::CaseProgress, Audience::Client),
                (Notice::CaseAssigned, Audience::Owner),
            ],
            Self::DeclineProposed { .. } => vec![
                (Notice::DecisionNeeded, Audience::IntakeDuty),
                (Notice::DecisionNeeded, Audience::Managers),
            ],
            Self::DeclineReturned { .. } => vec![(Notice::SentBack, Audience::Owner)],
            Self::LetterIssued { .. } => vec![(Notice::LetterReady, Audience::Client)],
            Self::HolderShutOut { .. } => vec![(Notice::HolderNeeded, Audience::Managers)],
            Self::DeadlineWarned { clock, step } => warned(clock, step, Notice::DeadlineNear),
            Self::DeadlineBreached { clock, .. } => warned(clock, WarningStep::Lapse, Notice::DeadlineOver),
            // The client is told by the message that goes with it.
            Self::HoldStarted { .. }
            | Self::HoldEnded { .. }
            | Self::SafeguardingCleared { .. }
            | Self::SafeguardingReviewed { .. }
            | Self::MandatoryReportFiled { .. }
            | Self::ContinuationEnded
            | Self::DeadlinePaused { .. }
            | Self::DeadlineResumed { .. }
            | Self::ReceiptSent { .. }
            | Self::ConsentGiven { .. }
            | Self::CaseCoded(_)
            | Self::PriorityLowered { .. }
            | Self::AllegationAdded { .. }
            | Self::AllegationAmended { .. }
            | Self::ComplaintDeclined { .. }
            | Self::ComplaintTaken { .. }
            | Self::FirstResponseRecorded { .. }
            | Self::ContactAttempted { .. }
            | Self::InterestDeclared { interest: None, .. }
            | Self::NoteWritten { .. }
            | Self::ContentOpened { .. }
            | Self::MemberAccepted { .. }
            | Self::MemberRemoved { .. }
            | Self::FileAdded {
                is_by_client: false, ..
            }
            | Self::FileOpened { .. }
            | Self::AccessRefused { .. }
            | Self::DeadlineStarted { .. }
            | Self::DeadlineStopped { .. }
            | Self::DeadlineRecalculated { .. } => vec![],
        }
    }
}

/// Everybody the clock names for this step.
fn warned(clock: ClockKind, step: WarningStep, notice: Notice) -> Vec<(Notice, Audience)> {
    let named = clock.warnings().iter().filter(|(at, _)| *at == step);
    named
        .flat_map(|(_, audience)| audience.iter().map(move |whom| (notice, *whom)))
        .collect()
}
