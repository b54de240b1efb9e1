//! How long each clock runs by default; the organisation may change every number but the 24 hours.
use super::{ClockKind, ClockSpec};
use crate::domain::overlay::Safeguarding;
use crate::domain::stage::Path;
use serde::{Deserialize, Serialize};

/// Working days of each stage on one path, and of the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PathBudget {
    /// Forming the team; none on the simple path.
    pub team_ready: u32,
    /// Investigating; none on the simple path.
    pub investigate: u32,
    /// Findings and plan.
    pub decide: u32,
    /// Approval.
    pub approval: u32,
    /// Sending the answer.
    pub send: u32,
    /// From the start of the round to the answer.
    pub outcome: u32,
}

/// The promises of the organisation, in the unit each name carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Promises {
    /// Minutes to the automatic receipt.
    pub auto_receipt_minutes: u32,
    /// Hours until intake takes a complaint.
    pub take_hours: u32,
    /// Working days to the decision on the way forward.
    pub triage_working_days: u32,
    /// Budgets of the simple path.
    pub simple: PathBudget,
    /// Budgets of the standard path.
    pub standard: PathBudget,
    /// Budgets of the major path.
    pub major: PathBudget,
    /// Working days for the respondent's answer.
    pub right_of_reply_working_days: u32,
    /// Working days between two words to the client.
    pub client_update_working_days: u32,
    /// Working days a hold for the client lasts at most.
    pub hold_limit_working_days: u32,
    /// Days until a hold for another reason is looked at again.
    pub hold_review_days: u32,
    /// Working days in which a review may be asked for.
    pub review_window_working_days: u32,
    /// Working days in which a review of a decline may be asked for.
    pub decline_review_window_working_days: u32,
    /// Working days to the decision of a review.
    pub review_decision_working_days: u32,
    /// Days in which reopening may be asked for.
    pub reopen_window_days: u32,
    /// Working days to the decision on reopening.
    pub reopen_decision_working_days: u32,
    /// Working days in which a withdrawal may be undone.
    pub undo_window_working_days: u32,
    /// Working days in which a merge may be undone.
    pub merge_undo_working_days: u32,
    /// Minutes until somebody in immediate danger is reached.
    pub safeguarding_immediate_minutes: u32,
    /// Hours until somebody in urgent need is reached.
    pub safeguarding_urgent_hours: u32,
    /// Working days until an alert is looked at again.
    pub safeguarding_review_working_days: u32,
    /// Hours until the alarm over an unreported harm to a minor.
    pub mandatory_report_hours: u32,
    /// Working days until interim protection is looked at again.
    pub interim_review_working_days: u32,
    /// Days from closing to the survey.
    pub survey_send_days: u32,
    /// Days a survey stays open.
    pub survey_close_days: u32,
    /// Working days to the follow-up of a low score.
    pub low_score_follow_up_working_days: u32,
    /// Working days to filing.
    pub archive_working_days: u32,
    /// Years a file with counselling content is kept after filing.
    pub retention_counselling_years: u32,
    /// Years any other file is kept after filing.
    pub retention_general_years: u32,
}

impl Default for Promises {
    fn default() -> Self {
        Self {
            auto_receipt_minutes: 1,
            take_hours: 4,
            triage_working_days: 2,
            simple: PathBudget {
                team_ready: 0,
                investigate: 0,
                decide: 1,
                approval: 1,
                send: 1,
                outcome: 5,
            },
            standard: PathBudget {
                team_ready: 3,
                investigate: 8,
                decide: 2,
                approval: 3,
                send: 2,
                outcome: 20,
            },
            major: PathBudget {
                team_ready: 3,
                investigate: 25,
                decide: 5,
                approval: 3,
                send: 2,
                outcome: 40,
            },
            right_of_reply_working_days: 5,
            client_update_working_days: 10,
            hold_limit_working_days: 10,
            hold_review_days: 30,
            review_window_working_days: 15,
            decline_review_window_working_days: 10,
            review_decision_working_days: 20,
            reopen_window_days: 90,
            reopen_decision_working_days: 2,
            undo_window_working_days: 5,
            merge_undo_working_days: 10,
            safeguarding_immediate_minutes: 15,
            safeguarding_urgent_hours: 4,
            safeguarding_review_working_days: 5,
            mandatory_report_hours: 24,
            interim_review_working_days: 10,
            survey_send_days: 3,
            survey_close_days: 30,
            low_score_follow_up_working_days: 2,
            archive_working_days: 10,
            retention_counselling_years: 10,
            retention_general_years: 5,
        }
    }
}

impl Promises {
    /// Hours to the first human word. Not a setting: it is what the portal promises on its first page.
    pub const FIRST_RESPONSE_HOURS: u32 = 24;

    /// The budgets of a path.
    pub fn budget(&self, path: Path) -> PathBudget {
        match path {
            Path::Simple => self.simple,
            Path::Standard => self.standard,
            Path::Major => self.major,
        }
    }

    /// Working days of all stages of a path together.
    pub fn sum(&self, path: Path) -> u32 {
        let budget = self.budget(path);
        let stages = [
            budget.team_ready,
            budget.investigate,
            budget.decide,
            budget.approval,
            budget.send,
        ];
        self.triage_working_days + stages.iter().sum::<u32>()
    }

    /// Whether the stage budgets of a path add up to what the client is promised.
    pub fn adds_up(&self, path: Path) -> bool {
        self.sum(path) == self.budget(path).outcome
    }

    /// How long a clock runs. Until the path is set it is the standard one. `safeguarding` matters to the contact clock
    /// alone. `None` where the act itself sets the day: a promised measure, the retention of a file; and for the contact
    /// clock of a level that asks for none.
    pub fn spec(
        &self,
        clock: ClockKind,
        path: Option<Path>,
        safeguarding: Safeguarding,
    ) -> Option<ClockSpec> {
        let budget = self.budget(path.unwrap_or(Path::Standard));
        Some(match clock {
            ClockKind::AutoReceipt => ClockSpec::minutes(self.auto_receipt_minutes),
            ClockKind::Take => ClockSpec::hours(self.take_hours),
            ClockKind::FirstResponse => ClockSpec::hours(Self::FIRST_RESPONSE_HOURS),
            ClockKind::Triage => ClockSpec::working_days(self.triage_working_days),
            ClockKind::TeamReady => ClockSpec::working_days(budget.team_ready),
            ClockKind::Investigate => ClockSpec::working_days(budget.investigate),
            ClockKind::RightOfReply => ClockSpec::working_days(self.right_of_reply_working_days),
            ClockKind::Decide => ClockSpec::working_days(budget.decide),
            ClockKind::Approval => ClockSpec::working_days(budget.approval),
            ClockKind::Send => ClockSpec::working_days(budget.send),
            ClockKind::Outcome => ClockSpec::working_days(budget.outcome),
            ClockKind::ClientUpdate => ClockSpec::working_days(self.client_update_working_days),
            ClockKind::HoldLimit => ClockSpec::working_days(self.hold_limit_working_days),
            ClockKind::HoldReview => ClockSpec::calendar_days(self.hold_review_days),
            ClockKind::ReviewWindow => ClockSpec::working_days(self.review_window_working_days),
            ClockKind::DeclineReviewWindow => {
                ClockSpec::working_days(self.decline_review_window_working_days)
            }
            ClockKind::ReviewDecision => ClockSpec::working_days(self.review_decision_working_days),
            ClockKind::ReopenWindow => ClockSpec::calendar_days(self.reopen_window_days),
            ClockKind::ReopenDecision => ClockSpec::working_days(self.reopen_decision_working_days),
            ClockKind::UndoWindow => ClockSpec::working_days(self.undo_window_working_days),
            ClockKind::MergeUndo => ClockSpec::working_days(self.merge_undo_working_days),
            ClockKind::SafeguardingContact => match safeguarding {
                Safeguarding::Immediate => ClockSpec::minutes(self.safeguarding_immediate_minutes),
                Safeguarding::Urgent => ClockSpec::hours(self.safeguarding_urgent_hours),
                Safeguarding::None | Safeguarding::Cleared | Safeguarding::Watch => return None,
            },
            ClockKind::SafeguardingReview => ClockSpec::working_days(self.safeguarding_review_working_days),
            ClockKind::MandatoryReport => ClockSpec::hours(self.mandatory_report_hours),
            ClockKind::InterimReview => ClockSpec::working_days(self.interim_review_working_days),
            ClockKind::SurveySend => ClockSpec::calendar_days(self.survey_send_days),
            ClockKind::SurveyClose => ClockSpec::calendar_days(self.survey_close_days),
            ClockKind::LowScoreFollowUp => ClockSpec::working_days(self.low_score_follow_up_working_days),
            ClockKind::Archive => ClockSpec::working_days(self.archive_working_days),
            ClockKind::Remedy | ClockKind::Retention => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::Code;
    use std::fmt::Write;

    #[test]
    fn stage_budgets_add_up_to_the_promise() {
        let promises = Promises::default();
        assert!(Path::ALL.iter().all(|path| promises.adds_up(*path)));
        let broken = Promises {
            triage_working_days: 3,
            ..promises
        };
        assert!(!Path::ALL.iter().any(|path| broken.adds_up(*path)));
    }

    #[test]
    fn the_defaults_by_path() {
        let promises = Promises::default();
        let mut table = String::new();
        for clock in ClockKind::ALL {
            let row: Vec<String> = Path::ALL
                .iter()
                .map(|path| promises.spec(*clock, Some(*path), Safeguarding::Immediate))
                .map(|spec| {
                    spec.map_or("own".to_owned(), |spec| {
                        format!("{} {}", spec.amount, spec.unit.code())
                    })
                })
                .collect();
            let _ = writeln!(table, "{:<24}{}", clock.code(), row.join(" | "));
        }
        insta::assert_snapshot!(table);
    }

    #[test]
    fn urgency_sets_the_contact_clock() {
        let spec = |level| Promises::default().spec(ClockKind::SafeguardingContact, None, level);
        assert_eq!(spec(Safeguarding::Immediate), Some(ClockSpec::minutes(15)));
        assert_eq!(spec(Safeguarding::Urgent), Some(ClockSpec::hours(4)));
        assert_eq!(spec(Safeguarding::Watch), None);
    }
}
