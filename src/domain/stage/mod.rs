//! Where a complaint stands: ten stages in order and three side ends. Nothing else is a stage.
//!
//! The phases 受理 · 调查 · 处理 · 反馈 · 跟踪 follow GB/T 19012-2019 clause 7 (ISO 10002:2018 clause 7).
//!
//! A stage carries its own facts, and a verb consumes the old stage. Add a verb: a variant of [`Verb`], its cells in
//! `Stage::allows`, its function in `transition.rs`; the snapshot of the table shows what changed.
mod client;
mod code;
mod keep;
mod table;
mod transition;
mod withdrawal;

pub use code::{Owner, Path, Phase, Reviewed, StageCode, StepState, Verb};
pub use keep::{InconsistentStage, StageColumns};
pub use transition::TransitionError;

use crate::domain::complaint::ComplaintId;
use crate::domain::deadline::ClockKind;
use chrono::{DateTime, Utc};

/// A stage in which work goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OpenStage {
    /// 已登记 Waiting for intake.
    Received,
    /// 初步评估 With intake.
    Triage,
    /// 调查中 With the team.
    Investigating,
    /// 认定与方案 Findings and plan.
    Deciding,
    /// 待审批 With a manager without part.
    AwaitingApproval,
    /// 待反馈 The answer is being prepared.
    Approved,
    /// 已反馈 Answered.
    Responded,
    /// 复核中 Looked at again.
    UnderReview {
        /// What is reviewed.
        of: Reviewed,
    },
}

/// A stage with the facts that belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// One of the eight stages in which work goes on.
    Open(OpenStage),
    /// 已结案 Closed.
    Closed,
    /// 已归档 Filed for good.
    Archived,
    /// 不予受理 Not taken up.
    Declined {
        /// When.
        at: DateTime<Utc>,
    },
    /// 已撤回 Taken back by the client.
    Withdrawn {
        /// The stage it left, to return to.
        from: OpenStage,
        /// When.
        at: DateTime<Utc>,
    },
    /// 已并案 Joined with another complaint of the same client.
    Merged {
        /// The other complaint.
        into: ComplaintId,
        /// The stage it left, to return to.
        from: OpenStage,
        /// When.
        at: DateTime<Utc>,
    },
}

impl OpenStage {
    /// The stage without its facts.
    pub fn code(self) -> StageCode {
        match self {
            Self::Received => StageCode::Received,
            Self::Triage => StageCode::Triage,
            Self::Investigating => StageCode::Investigating,
            Self::Deciding => StageCode::Deciding,
            Self::AwaitingApproval => StageCode::AwaitingApproval,
            Self::Approved => StageCode::Approved,
            Self::Responded => StageCode::Responded,
            Self::UnderReview { .. } => StageCode::UnderReview,
        }
    }
}

impl Stage {
    /// The stage without its facts.
    pub fn code(self) -> StageCode {
        match self {
            Self::Open(open) => open.code(),
            Self::Closed => StageCode::Closed,
            Self::Archived => StageCode::Archived,
            Self::Declined { .. } => StageCode::Declined,
            Self::Withdrawn { .. } => StageCode::Withdrawn,
            Self::Merged { .. } => StageCode::Merged,
        }
    }

    /// Whether it is one of the eight stages in which work goes on.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open(_))
    }

    /// Whose turn it is.
    pub fn owner(self) -> Owner {
        match self {
            Self::Open(OpenStage::Received) => Owner::IntakeDuty,
            Self::Open(OpenStage::Triage) => Owner::Holder,
            Self::Open(OpenStage::Investigating) => Owner::Lead,
            Self::Open(OpenStage::AwaitingApproval) => Owner::Approver,
            Self::Open(OpenStage::Deciding | OpenStage::Approved | OpenStage::Responded) | Self::Closed => {
                Owner::LeadOrHandler
            }
            Self::Open(OpenStage::UnderReview { .. }) => Owner::Reviewer,
            Self::Archived | Self::Withdrawn { .. } => Owner::Managers,
            Self::Declined { .. } => Owner::Proposer,
            Self::Merged { .. } => Owner::TargetOwner,
        }
    }

    /// The clocks whose earliest is the next due date of the case. Never empty: every stage has one.
    pub fn next_due(self) -> &'static [ClockKind] {
        match self {
            Self::Open(OpenStage::Received) => &[ClockKind::Take, ClockKind::FirstResponse],
            Self::Open(OpenStage::Triage) => {
                &[ClockKind::FirstResponse, ClockKind::Triage, ClockKind::TeamReady]
            }
            Self::Open(OpenStage::Investigating) => &[ClockKind::Investigate, ClockKind::ClientUpdate],
            Self::Open(OpenStage::Deciding) => &[ClockKind::Decide, ClockKind::ClientUpdate],
            Self::Open(OpenStage::AwaitingApproval) => &[ClockKind::Approval],
            Self::Open(OpenStage::Approved) => &[ClockKind::Send],
            Self::Open(OpenStage::Responded) => &[ClockKind::ReviewWindow, ClockKind::Remedy],
            Self::Open(OpenStage::UnderReview { .. }) => &[ClockKind::ReviewDecision],
            Self::Closed => &[ClockKind::SurveySend, ClockKind::SurveyClose, ClockKind::Archive],
            Self::Archived => &[ClockKind::Retention],
            Self::Declined { .. } => &[ClockKind::DeclineReviewWindow, ClockKind::Archive],
            Self::Withdrawn { .. } => &[ClockKind::UndoWindow, ClockKind::Archive],
            Self::Merged { .. } => &[ClockKind::MergeUndo],
        }
    }
}

#[cfg(test)]
pub(super) mod samples {
    //! Every stage with every fact that matters, by name.
    use super::*;

    pub(crate) fn stages() -> Vec<(&'static str, Stage)> {
        let at = DateTime::UNIX_EPOCH;
        let into = ComplaintId::from_random([9; 16]);
        vec![
            ("received", Stage::Open(OpenStage::Received)),
            ("triage", Stage::Open(OpenStage::Triage)),
            ("investigating", Stage::Open(OpenStage::Investigating)),
            ("deciding", Stage::Open(OpenStage::Deciding)),
            ("awaiting_approval", Stage::Open(OpenStage::AwaitingApproval)),
            ("approved", Stage::Open(OpenStage::Approved)),
            ("responded", Stage::Open(OpenStage::Responded)),
            (
                "under_review of outcome",
                Stage::Open(OpenStage::UnderReview {
                    of: Reviewed::Outcome,
                }),
            ),
            (
                "under_review of decline",
                Stage::Open(OpenStage::UnderReview {
                    of: Reviewed::Decline,
                }),
            ),
            ("closed", Stage::Closed),
            ("archived", Stage::Archived),
            ("declined", Stage::Declined { at }),
            (
                "withdrawn",
                Stage::Withdrawn {
                    from: OpenStage::UnderReview {
                        of: Reviewed::Decline,
                    },
                    at,
                },
            ),
            (
                "merged",
                Stage::Merged {
                    into,
                    from: OpenStage::Triage,
                    at,
                },
            ),
        ]
    }
}
