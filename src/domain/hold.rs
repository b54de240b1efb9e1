//! Holds: the case waits, and with it its working-day clocks. Either the client is asked something and may answer or
//! not, or something outside must end first. A hold ends by itself; it never takes the 24 hours away from anybody.
use crate::domain::calendar::WorkCalendar;
use crate::domain::code::Code;
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::SubmissionKey;
use crate::domain::overlay::HoldReason;
use crate::domain::people::PersonId;
use crate::domain::stage::{OpenStage, Stage};
use crate::domain::text::{self, Note};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

crate::codes! {
    /// How far a hold has come.
    pub enum HoldState as "hold_state" {
        /// 待批准 Proposed, waiting for a manager.
        Proposed = "proposed",
        /// 暂停中 The case waits.
        Running = "running",
        /// 已结束 It goes on.
        Ended = "ended",
        /// 未批准 A manager decided against it.
        Refused = "refused",
    }
}

crate::codes! {
    /// How a hold ended.
    pub enum HoldEnd as "hold_end" {
        /// 来访者已答复 The client answered.
        Answered = "answered",
        /// 到期，按现有材料处理 The time was over: on with what there is.
        Limit = "limit",
        /// 工作人员恢复 Somebody let it go on.
        Resumed = "resumed",
    }
}

crate::codes! {
    /// What is done on the page.
    pub enum HoldAct as "hold_act" {
        /// 请来访者补充 Ask the client.
        Ask = "ask",
        /// 申请暂停 Propose to wait for something outside.
        Propose = "propose",
        /// 批准暂停 A manager agrees.
        Approve = "approve",
        /// 不批准 A manager does not.
        Refuse = "refuse",
        /// 继续暂停 A manager looked again, and it goes on waiting.
        Renew = "renew",
        /// 恢复办理 The case goes on.
        Resume = "resume",
    }
}

/// What ends most: working days a hold for the client may last.
pub const MOST_WORKING_DAYS: u32 = 10;
/// How often the client may be asked in one round.
pub const MOST_PER_ROUND: usize = 2;
/// Days until a hold for another reason is looked at again, at most.
pub const MOST_DAYS: u32 = 30;

/// The hold page.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HoldForm {
    /// The [`SubmissionKey`], a hidden field.
    pub submission_key: String,
    /// A [`HoldAct`]: which button.
    pub act: String,
    /// What the client is asked.
    pub question: String,
    /// How many working days the client has.
    pub days: String,
    /// Why the first word comes late, when this question is it.
    pub breach_reason: String,
    /// A [`HoldReason`] but that of the client.
    pub reason: String,
    /// What is known of it: court, reference, document.
    pub note: String,
    /// When it is looked at again: a local date.
    pub review_on: String,
    /// What has changed, or why not.
    pub change: String,
}

/// What a hold is judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HoldFacts {
    /// Where the case stands.
    pub stage: Stage,
    /// Whether it waits already.
    pub is_on_hold: bool,
    /// How often the client was asked in this round.
    pub asked: usize,
    /// Whether a question can reach the client.
    pub has_route: bool,
    /// Whether the question would be a first word that comes late.
    pub is_late: bool,
    /// The local day.
    pub today: NaiveDate,
}

/// A question that pauses the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Makes it happen once.
    pub key: SubmissionKey,
    /// The words.
    pub question: Note,
    /// Working days to answer.
    pub working_days: u32,
    /// Why the first word comes late; present exactly when it does.
    pub breach_reason: Option<Note>,
}

/// A wish to wait for something outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Makes it happen once.
    pub key: SubmissionKey,
    /// For what.
    pub reason: HoldReason,
    /// What is known of it.
    pub note: Note,
    /// Days until it is looked at again.
    pub days: u32,
}

impl HoldForm {
    /// Reasons that lie outside: everything but the client.
    pub const OUTSIDE: [HoldReason; 5] = [
        HoldReason::CourtOrArbitration,
        HoldReason::Police,
        HoldReason::Regulator,
        HoldReason::SeriousIllness,
        HoldReason::ForceMajeure,
    ];

    /// Which button was pressed.
    ///
    /// # Errors
    /// `NotAChoice`.
    pub fn act(&self) -> Result<HoldAct, Problems> {
        HoldAct::from_code(&self.act).ok_or_else(|| Problems::one("act", Problem::NotAChoice))
    }

    /// `hold/1` and `hold/2`.
    ///
    /// # Errors
    /// Every problem, in the order of the fields.
    pub fn question(&self, facts: &HoldFacts) -> Result<Question, Problems> {
        let mut problems = Problems::none();
        if facts.is_on_hold {
            problems.add("hold_1", Problem::NotMet);
        }
        if facts.asked >= MOST_PER_ROUND {
            problems.add("hold_2_twice", Problem::NotMet);
        }
        if !facts.has_route {
            problems.add("hold_2_route", Problem::NotMet);
        }
        let key = problems.take("submission_key", SubmissionKey::parse(&self.submission_key));
        let question = problems.take("question", Note::parse(&self.question));
        let days = problems.take("days", count(&self.days, MOST_WORKING_DAYS));
        let reason = if facts.is_late {
            Note::parse(&self.breach_reason).map(Some)
        } else {
            Ok(None)
        };
        let breach_reason = problems.take("breach_reason", reason);
        match (key, question, days, breach_reason) {
            (Some(key), Some(question), Some(working_days), Some(breach_reason)) if problems.is_empty() => {
                Ok(Question {
                    key,
                    question,
                    working_days,
                    breach_reason,
                })
            }
            _ => Err(problems),
        }
    }

    /// `hold/1` and `hold/3`.
    ///
    /// # Errors
    /// Every problem, in the order of the fields.
    pub fn proposal(&self, facts: &HoldFacts) -> Result<Proposal, Problems> {
        let mut problems = Problems::none();
        if facts.is_on_hold {
            problems.add("hold_1", Problem::NotMet);
        }
        if facts.stage == Stage::Open(OpenStage::Triage) {
            problems.add("hold_3_triage", Problem::NotMet);
        }
        let key = problems.take("submission_key", SubmissionKey::parse(&self.submission_key));
        let reason = problems.take("reason", self.reason());
        let note = problems.take("note", Note::parse(&self.note));
        let days = problems.take("review_on", self.days_until(facts.today));
        match (key, reason, note, days) {
            (Some(key), Some(reason), Some(note), Some(days)) if problems.is_empty() => Ok(Proposal {
                key,
                reason,
                note,
                days,
            }),
            _ => Err(problems),
        }
    }

    /// Another date to look at it again, with why it still waits (`hold/3`).
    ///
    /// # Errors
    /// Every problem, in the order of the fields.
    pub fn renewal(&self, today: NaiveDate) -> Result<(Note, u32), Problems> {
        let mut problems = Problems::none();
        let change = problems.take("change", Note::parse(&self.change));
        let days = problems.take("review_on", self.days_until(today));
        change.zip(days).ok_or(problems)
    }

    /// What has changed (`resume/2`); a hold for the client may end without a word.
    ///
    /// # Errors
    /// A missing or endless reason.
    pub fn change(&self, reason: HoldReason) -> Result<Option<Note>, Problems> {
        let given = if reason == HoldReason::WaitingForClient {
            text::optional(&self.change, Note::parse)
        } else {
            Note::parse(&self.change).map(Some)
        };
        given.map_err(|problem| Problems::one("change", problem))
    }

    fn reason(&self) -> Result<HoldReason, Problem> {
        match self.reason.trim() {
            "" => Err(Problem::Required),
            code => HoldReason::from_code(code)
                .filter(|reason| Self::OUTSIDE.contains(reason))
                .ok_or(Problem::NotAChoice),
        }
    }

    fn days_until(&self, today: NaiveDate) -> Result<u32, Problem> {
        let day = match text::plain(&self.review_on).as_str() {
            "" => return Err(Problem::Required),
            plain => NaiveDate::parse_from_str(plain, "%Y-%m-%d").map_err(|_| Problem::NotADate)?,
        };
        u32::try_from((day - today).num_days())
            .ok()
            .filter(|days| (1..=MOST_DAYS).contains(days))
            .ok_or(Problem::NotMet)
    }
}

fn count(typed: &str, most: u32) -> Result<u32, Problem> {
    match text::plain(typed).as_str() {
        "" => Err(Problem::Required),
        plain => plain
            .parse()
            .ok()
            .filter(|days| (1..=most).contains(days))
            .ok_or(Problem::NotMet),
    }
}

/// The manager who decides is not the person who proposed.
///
/// # Errors
/// `NotMet` at the rule.
pub fn two_people(proposer: PersonId, decider: PersonId) -> Result<(), Problems> {
    if proposer == decider {
        Err(Problems::one("hold_two_people", Problem::NotMet))
    } else {
        Ok(())
    }
}

/// The last day of a hold for the client that begins today.
pub fn last_day(today: NaiveDate, working_days: u32, calendar: &WorkCalendar) -> NaiveDate {
    calendar.add_working_days(today, working_days)
}

#[cfg(test)]
mod tests;
