//! Which verb is possible in which stage: one table for the server's check and for the buttons drawn.
use super::{OpenStage, Reviewed, Stage, Verb};

impl Stage {
    /// Whether the stage permits the verb. Who may do it is `policy`; a case that does not exist yet permits `submit`
    /// alone, so no stage does.
    pub fn allows(self, verb: Verb) -> bool {
        match verb {
            Verb::Submit => false,
            Verb::Take => self.is_one_of(&[OpenStage::Received]),
            Verb::RecordFirstResponse => self.is_open() || matches!(self, Self::Withdrawn { .. }),
            Verb::Decline | Verb::HandleDirectly | Verb::OpenInvestigation => {
                self.is_one_of(&[OpenStage::Triage])
            }
            Verb::Escalate => self.is_one_of(&[OpenStage::Deciding, OpenStage::AwaitingApproval]),
            Verb::ConcludeEvidence => self.is_one_of(&[OpenStage::Investigating]),
            Verb::ReopenEvidence | Verb::SubmitPlan => self.is_one_of(&[OpenStage::Deciding]),
            Verb::Approve | Verb::ReturnPlan => self.is_one_of(&[OpenStage::AwaitingApproval]),
            Verb::Amend => self.is_one_of(&[OpenStage::AwaitingApproval, OpenStage::Approved]),
            Verb::SendOutcome => self.is_one_of(&[OpenStage::Approved]),
            Verb::RequestReview => {
                self.is_one_of(&[OpenStage::Responded]) || matches!(self, Self::Declined { .. })
            }
            Verb::Uphold | Verb::Remit => self.is_under_review(),
            // Only an outcome can be accepted, not a decline.
            Verb::AcceptOutcome => self.is_one_of(&[
                OpenStage::Responded,
                OpenStage::UnderReview {
                    of: Reviewed::Outcome,
                },
            ]),
            Verb::Close => self.is_one_of(&[OpenStage::Responded]),
            Verb::Reopen => matches!(self, Self::Closed | Self::Merged { .. }),
            Verb::Archive => matches!(
                self,
                Self::Closed | Self::Declined { .. } | Self::Withdrawn { .. }
            ),
            Verb::Unseal => matches!(self, Self::Archived),
            Verb::Withdraw => self.is_open(),
            Verb::UndoWithdraw | Verb::ContinueInInterest => matches!(self, Self::Withdrawn { .. }),
            Verb::Merge => {
                self.is_one_of(&[OpenStage::Received, OpenStage::Triage, OpenStage::Investigating])
            }
            Verb::Hold | Verb::Resume => {
                self.is_one_of(&[OpenStage::Triage, OpenStage::Investigating, OpenStage::Deciding])
                    || self.is_under_review()
            }
            Verb::RaiseSafeguarding | Verb::ClearSafeguarding => self.is_writable(),
        }
    }

    /// Whether a new allegation joins the present round; later it is a complaint of its own, so that a plan that was
    /// submitted is never stretched.
    pub fn takes_allegations(self) -> bool {
        match self {
            Self::Open(
                OpenStage::Received | OpenStage::Triage | OpenStage::Investigating | OpenStage::Deciding,
            ) => true,
            Self::Open(
                OpenStage::AwaitingApproval
                | OpenStage::Approved
                | OpenStage::Responded
                | OpenStage::UnderReview { .. },
            )
            | Self::Closed
            | Self::Archived
            | Self::Declined { .. }
            | Self::Withdrawn { .. }
            | Self::Merged { .. } => false,
        }
    }

    /// Whether anything but its own exit verbs may be written: not when filed or joined with another.
    pub fn is_writable(self) -> bool {
        match self {
            Self::Archived | Self::Merged { .. } => false,
            Self::Open(_) | Self::Closed | Self::Declined { .. } | Self::Withdrawn { .. } => true,
        }
    }

    fn is_one_of(self, stages: &[OpenStage]) -> bool {
        matches!(self, Self::Open(open) if stages.contains(&open))
    }

    fn is_under_review(self) -> bool {
        matches!(self, Self::Open(OpenStage::UnderReview { .. }))
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::stages;
    use super::*;
    use crate::domain::code::Code;
    use std::fmt::Write;

    #[test]
    fn verbs_per_stage() {
        let mut table = String::new();
        for (name, stage) in stages() {
            let allowed: Vec<_> = Verb::ALL
                .iter()
                .filter(|verb| stage.allows(**verb))
                .map(|verb| verb.code())
                .collect();
            let _ = writeln!(table, "{name}: {}", allowed.join(", "));
        }
        insta::assert_snapshot!(table);
    }

    #[test]
    fn every_stage_has_a_way_on() {
        for (name, stage) in stages() {
            assert!(Verb::ALL.iter().any(|verb| stage.allows(*verb)), "{name}");
            assert!(!stage.next_due().is_empty(), "{name}");
        }
    }
}
