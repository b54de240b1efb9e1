//! What the client reads of a stage.
use super::{OpenStage, Path, Phase, Stage, StepState};
use crate::domain::deadline::ClockKind;

impl Stage {
    /// Catalogue key of the sentence the client reads; its dates come from [`Stage::client_clocks`].
    pub fn client_key(self) -> &'static str {
        match self {
            Self::Open(OpenStage::Received) => "client-stage-received",
            Self::Open(OpenStage::Triage) => "client-stage-triage",
            Self::Open(OpenStage::Investigating) => "client-stage-investigating",
            Self::Open(OpenStage::Deciding) => "client-stage-deciding",
            Self::Open(OpenStage::AwaitingApproval) => "client-stage-awaiting-approval",
            Self::Open(OpenStage::Approved) => "client-stage-approved",
            Self::Open(OpenStage::Responded) => "client-stage-responded",
            Self::Open(OpenStage::UnderReview { .. }) => "client-stage-under-review",
            Self::Closed => "client-stage-closed",
            Self::Archived => "client-stage-archived",
            Self::Declined { .. } => "client-stage-declined",
            Self::Withdrawn { .. } => "client-stage-withdrawn",
            Self::Merged { .. } => "client-stage-merged",
        }
    }

    /// The clocks whose dates the client is told, in the order of preference: the first one that still runs is the promise
    /// of this stage. None where nothing is promised.
    pub fn client_clocks(self) -> &'static [ClockKind] {
        match self {
            Self::Open(OpenStage::Received) => &[ClockKind::FirstResponse, ClockKind::Triage],
            Self::Open(OpenStage::Triage) => &[ClockKind::Triage, ClockKind::Outcome],
            Self::Open(OpenStage::Investigating) => &[ClockKind::ClientUpdate, ClockKind::Outcome],
            Self::Open(OpenStage::Deciding | OpenStage::AwaitingApproval | OpenStage::Approved) => {
                &[ClockKind::Outcome]
            }
            Self::Open(OpenStage::Responded) => &[ClockKind::ReviewWindow],
            Self::Open(OpenStage::UnderReview { .. }) => &[ClockKind::ReviewDecision],
            Self::Closed => &[ClockKind::ReopenWindow],
            Self::Archived => &[ClockKind::Retention],
            Self::Declined { .. } => &[ClockKind::DeclineReviewWindow],
            Self::Withdrawn { .. } => &[ClockKind::UndoWindow],
            Self::Merged { .. } => &[],
        }
    }

    /// The phase of the written procedure; none for what was withdrawn or joined with another.
    pub fn phase(self) -> Option<Phase> {
        match self {
            Self::Open(open) => Some(open.phase()),
            Self::Declined { .. } => Some(Phase::Acceptance),
            Self::Closed | Self::Archived => Some(Phase::FollowUp),
            Self::Withdrawn { .. } | Self::Merged { .. } => None,
        }
    }

    /// The five steps as drawn to the client. On the simple path nothing is investigated.
    pub fn stepper(self, path: Option<Path>) -> [(Phase, StepState); 5] {
        let (reached, has_ended) = match self {
            Self::Open(open) => (open.phase(), false),
            Self::Closed | Self::Archived => (Phase::FollowUp, false),
            Self::Declined { .. } => (Phase::Acceptance, true),
            Self::Withdrawn { from, .. } | Self::Merged { from, .. } => (from.phase(), true),
        };
        let state = |phase: Phase| match phase.cmp(&reached) {
            _ if phase == Phase::Investigation && path == Some(Path::Simple) => StepState::Direct,
            std::cmp::Ordering::Less => StepState::Done,
            std::cmp::Ordering::Equal if has_ended => StepState::Done,
            std::cmp::Ordering::Equal => StepState::Current,
            std::cmp::Ordering::Greater if has_ended => StepState::Ended,
            std::cmp::Ordering::Greater => StepState::Ahead,
        };
        [
            Phase::Acceptance,
            Phase::Investigation,
            Phase::Handling,
            Phase::Feedback,
            Phase::FollowUp,
        ]
        .map(|phase| (phase, state(phase)))
    }
}

impl OpenStage {
    fn phase(self) -> Phase {
        match self {
            Self::Received | Self::Triage => Phase::Acceptance,
            Self::Investigating => Phase::Investigation,
            Self::Deciding | Self::AwaitingApproval | Self::Approved => Phase::Handling,
            Self::Responded | Self::UnderReview { .. } => Phase::Feedback,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::stages;
    use super::*;
    use crate::domain::code::Code;
    use std::fmt::Write;

    #[test]
    fn steps_sentences_and_owners() {
        let mut table = String::new();
        for (name, stage) in stages() {
            let steps: Vec<_> = stage
                .stepper(None)
                .iter()
                .map(|(_, state)| state.code())
                .collect();
            let clocks: Vec<_> = stage.next_due().iter().map(|clock| clock.code()).collect();
            let (key, owner) = (stage.client_key(), stage.owner().code());
            let told: Vec<_> = stage.client_clocks().iter().map(|clock| clock.code()).collect();
            let dates = format!("{} | client: {}", clocks.join(" "), told.join(" "));
            let _ = writeln!(table, "{name} | {key} | {} | {owner} | {dates}", steps.join(" "));
        }
        insta::assert_snapshot!(table);
    }

    #[test]
    fn the_simple_path_investigates_nothing() {
        for (name, stage) in stages() {
            assert_eq!(
                stage.stepper(Some(Path::Simple))[1],
                (Phase::Investigation, StepState::Direct),
                "{name}"
            );
        }
    }

    #[test]
    fn exactly_one_step_is_current_while_the_complaint_has_not_ended() {
        for (name, stage) in stages() {
            let current = stage
                .stepper(None)
                .iter()
                .filter(|(_, state)| *state == StepState::Current)
                .count();
            let goes_on = stage.is_open() || matches!(stage, Stage::Closed | Stage::Archived);
            assert_eq!(current, usize::from(goes_on), "{name}");
        }
    }
}
