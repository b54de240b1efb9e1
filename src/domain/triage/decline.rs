//! IN-06: not taking a complaint up. One person proposes, another decides, the client gets a letter and may ask for a
//! review (ISO 10002:2018 7.4, 8.2; GB/T 19012-2019).
use super::{Severity, required};
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::SubmissionKey;
use crate::domain::overlay::Safeguarding;
use crate::domain::people::PersonId;
use crate::domain::text::{self, Note};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

crate::codes! {
    /// Why a complaint is not taken up.
    pub enum DeclineReason as "decline_reason" {
        /// 不属本机构 Not our service.
        NotOurService = "not_our_service",
        /// 咨询或建议 Not a complaint.
        NotAComplaint = "not_a_complaint",
        /// 已有结论且无新事实 Already decided, nothing new.
        AlreadyDecided = "already_decided",
        /// 司法或仲裁已受理 Before a court or arbitrator.
        BeforeCourt = "before_court",
        /// 超期且无正当理由 Out of time without good reason.
        OutOfTime = "out_of_time",
        /// 信息不足 Not enough information.
        InsufficientInformation = "insufficient_information",
        /// 无权代理 No authority to act.
        NoAuthority = "no_authority",
        /// 明显滥用 Clear abuse.
        Abusive = "abusive",
    }
}

crate::codes! {
    /// What declining asks for, in the order of `decline/1` to `/9`.
    pub enum DeclineRule as "decline_rule" {
        /// (1) The first response is recorded.
        FirstResponse = "first_response",
        /// (2) Safety was screened and nobody is in pressing danger.
        Safety = "safety",
        /// (3) A reason, an explanation, and where else to turn.
        Explained = "explained",
        /// (4) Whoever proposed it does not decide.
        TwoPersons = "two_persons",
        /// (5) Not enough information, only after a wait for the client has ended.
        AfterHold = "after_hold",
        /// (6) Out of time, only after the client was asked why and answered.
        LatenessAsked = "lateness_asked",
        /// (7) Abuse needs the pattern and a day to look again.
        Pattern = "pattern",
        /// (8) A manager decides what is grave, concerns a minor, is abuse or out of time.
        Manager = "manager",
        /// (9) Whoever decides is eligible.
        Eligible = "eligible",
    }
}

/// The page: proposing, deciding and sending back are forms of their own on it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeclineForm {
    /// The version of the case seen, a hidden field.
    pub version: String,
    /// The [`SubmissionKey`], a hidden field.
    pub submission_key: String,
    /// What the form does, a hidden field.
    pub act: String,
    /// What is missing, to the person who proposed it.
    pub return_note: String,
    /// A [`DeclineReason`].
    pub decline_reason: String,
    /// Why, in plain words to the client.
    pub explanation: String,
    /// Where else the client may turn.
    pub where_to_turn: String,
    /// What the client said about why it comes late.
    pub lateness: String,
    /// The pattern of abuse.
    pub pattern: String,
    /// When it is looked at again, `2026-11-23`.
    pub look_again_on: String,
}

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeclineProposal {
    /// Why.
    pub reason: DeclineReason,
    /// Why, in plain words to the client.
    pub explanation: Note,
    /// Where else the client may turn.
    pub where_to_turn: Note,
    /// What the client said about why it comes late.
    pub lateness: Option<Note>,
    /// The pattern of abuse, and when it is looked at again.
    pub pattern: Option<(Note, NaiveDate)>,
}

/// What declining is judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts, each of them its own question"
)]
pub struct DeclineFacts {
    /// Whether the round has its first response.
    pub is_answered: bool,
    /// Whether intake answered the safety screen in this round.
    pub is_screened: bool,
    /// The safeguarding level.
    pub safeguarding: Safeguarding,
    /// Whether a wait for the client has ended in this round.
    pub has_waited: bool,
    /// Severity of the worst allegation.
    pub severity: Option<Severity>,
    /// Whether a minor is concerned.
    pub is_minor: bool,
    /// The present day.
    pub today: NaiveDate,
}

/// Who would decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decider {
    /// Who.
    pub person: PersonId,
    /// Whether a manager.
    pub is_manager: bool,
    /// Active, of intake or a manager, not excluded, and declared to have no interest.
    pub is_eligible: bool,
}

/// Who may decide on a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhoDecides {
    /// A second person of intake, or a manager.
    AnyOther,
    /// A manager.
    Manager,
}

impl DeclineFacts {
    /// Rules (1) and (2): without them nobody is offered to decline.
    pub fn before(&self) -> [(DeclineRule, bool); 2] {
        [
            (DeclineRule::FirstResponse, self.is_answered),
            (
                DeclineRule::Safety,
                self.is_screened && !self.safeguarding.is_pressing(),
            ),
        ]
    }

    /// Rule (8): who decides on this reason.
    pub fn who_decides(&self, reason: DeclineReason) -> WhoDecides {
        let is_grave = self.severity.is_none_or(|severity| severity >= Severity::High);
        let is_delicate = matches!(reason, DeclineReason::Abusive | DeclineReason::OutOfTime);
        if is_grave || self.is_minor || is_delicate {
            WhoDecides::Manager
        } else {
            WhoDecides::AnyOther
        }
    }

    /// The rules a decision would break: (1), (2), (5), (4), (8), (9). The others were met by the proposal.
    pub fn against(&self, proposal: &DeclineProposal, proposer: PersonId, by: Decider) -> Vec<DeclineRule> {
        let needs_manager = self.who_decides(proposal.reason) == WhoDecides::Manager;
        let rest = [
            (DeclineRule::AfterHold, self.may_say(proposal.reason)),
            (DeclineRule::TwoPersons, by.person != proposer),
            (DeclineRule::Manager, by.is_manager || !needs_manager),
            (DeclineRule::Eligible, by.is_eligible),
        ];
        let all = self.before().into_iter().chain(rest);
        all.filter(|(_, is_met)| !is_met).map(|(rule, _)| rule).collect()
    }

    /// Rule (5).
    fn may_say(&self, reason: DeclineReason) -> bool {
        reason != DeclineReason::InsufficientInformation || self.has_waited
    }
}

impl DeclineRule {
    /// The field that names it among problems.
    pub fn field(self) -> &'static str {
        match self {
            Self::FirstResponse => "decline_rule_first_response",
            Self::Safety => "decline_rule_safety",
            Self::Explained => "explanation",
            Self::TwoPersons => "decline_rule_two_persons",
            Self::AfterHold => "decline_reason",
            Self::LatenessAsked => "lateness",
            Self::Pattern => "pattern",
            Self::Manager => "decline_rule_manager",
            Self::Eligible => "decline_rule_eligible",
        }
    }
}

impl DeclineForm {
    /// Value of `act`: proposing it.
    pub const PROPOSE: &'static str = "propose";
    /// Value of `act`: deciding it.
    pub const DECIDE: &'static str = "decide";
    /// Value of `act`: sending it back.
    pub const RETURN: &'static str = "return";

    /// Guards (1), (2), (3), (5), (6) and (7) of `decline`.
    ///
    /// # Errors
    /// Every rule that is not met, and what is missing.
    pub fn parse(&self, facts: &DeclineFacts) -> Result<(SubmissionKey, DeclineProposal), Problems> {
        let mut problems = Problems::none();
        for (rule, _) in facts.before().iter().filter(|(_, is_met)| !is_met) {
            problems.add(rule.field(), Problem::NotMet);
        }
        let key = problems.take("submission_key", SubmissionKey::parse(&self.submission_key));
        let reason = problems.take("decline_reason", self.reason(facts));
        let explanation = problems.take("explanation", Note::parse(&self.explanation));
        let where_to_turn = problems.take("where_to_turn", Note::parse(&self.where_to_turn));
        let lateness = match reason {
            Some(DeclineReason::OutOfTime) => Note::parse(&self.lateness).map(Some),
            _ => text::optional(&self.lateness, Note::parse),
        };
        let lateness = problems.take("lateness", lateness);
        let pattern = self.pattern(reason, facts.today, &mut problems).ok();
        match (key, reason, explanation, where_to_turn, lateness, pattern) {
            (
                Some(key),
                Some(reason),
                Some(explanation),
                Some(where_to_turn),
                Some(lateness),
                Some(pattern),
            ) if problems.is_empty() => {
                let proposal = DeclineProposal {
                    reason,
                    explanation,
                    where_to_turn,
                    lateness,
                    pattern,
                };
                Ok((key, proposal))
            }
            _ => Err(problems),
        }
    }

    /// What is missing, when it is sent back.
    ///
    /// # Errors
    /// A blank or too long note.
    pub fn returning(&self) -> Result<(SubmissionKey, Note), Problems> {
        let mut problems = Problems::none();
        let key = problems.take("submission_key", SubmissionKey::parse(&self.submission_key));
        let note = problems.take("return_note", Note::parse(&self.return_note));
        key.zip(note).ok_or(problems)
    }

    fn reason(&self, facts: &DeclineFacts) -> Result<DeclineReason, Problem> {
        let reason = required(&self.decline_reason)?;
        if facts.may_say(reason) {
            Ok(reason)
        } else {
            Err(Problem::NotMet)
        }
    }

    /// Only abuse has a pattern, and abuse must have one.
    fn pattern(
        &self,
        reason: Option<DeclineReason>,
        today: NaiveDate,
        problems: &mut Problems,
    ) -> Result<Option<(Note, NaiveDate)>, ()> {
        if reason != Some(DeclineReason::Abusive) {
            return Ok(None);
        }
        let pattern = problems.take("pattern", Note::parse(&self.pattern));
        let day = match text::plain(&self.look_again_on).as_str() {
            "" => Err(Problem::Required),
            plain => NaiveDate::parse_from_str(plain, "%Y-%m-%d")
                .map_err(|_| Problem::NotADate)
                .and_then(|day| {
                    if day > today {
                        Ok(day)
                    } else {
                        Err(Problem::NotMet)
                    }
                }),
        };
        let day = problems.take("look_again_on", day);
        pattern.zip(day).map(Some).ok_or(())
    }
}
