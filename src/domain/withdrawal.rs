//! Taking a complaint back. Nobody has to say why; whoever was made to is protected, and the organisation may have to go
//! on for the sake of others.
use crate::domain::code::Code;
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::SubmissionKey;
use crate::domain::people::PersonId;
use crate::domain::text::{self, Note};
use serde::{Deserialize, Serialize};

crate::codes! {
    /// How far a withdrawal has come.
    pub enum WithdrawalState as "withdrawal_state" {
        /// 待来访者确认 Said by word of mouth, to be confirmed by the client.
        Asked = "asked",
        /// 来访者说没有撤回 The client did not mean it.
        Denied = "denied",
        /// 已撤回 The complaint is withdrawn, nothing is decided yet.
        Standing = "standing",
        /// 已恢复 The client changed their mind.
        Undone = "undone",
        /// 机构继续处理 The organisation goes on.
        Continued = "continued",
        /// 不再继续 The organisation does not go on.
        Ended = "ended",
    }
}

crate::codes! {
    /// What the client answered to whether somebody made them withdraw. Only people with the safeguarding flag read it.
    pub enum Pressure as "pressure" {
        /// 有 Yes.
        Reported = "reported",
        /// 无 No.
        NotReported = "not_reported",
        /// 未回答 No answer.
        NotSaid = "not_said",
    }
}

crate::codes! {
    /// Why the organisation goes on without the client.
    pub enum ContinuationGround as "continuation_ground" {
        /// 情节严重 Severe.
        SeverityHigh = "severity_high",
        /// 涉及未成年人 A minor.
        Minor = "minor",
        /// 安全 Safety.
        Safety = "safety",
        /// 多次发生 A pattern.
        Pattern = "pattern",
    }
}

crate::codes! {
    /// What the client does on their page.
    pub enum WithdrawalAct as "withdrawal_act" {
        /// 撤回投诉 Withdraw, or confirm what was said by word of mouth.
        Withdraw = "withdraw",
        /// 没有要撤回 It was not meant.
        Deny = "deny",
        /// 恢复投诉 Undo.
        Undo = "undo",
        /// 重新参与 Take part again in what the organisation continued.
        Rejoin = "rejoin",
    }
}

crate::codes! {
    /// What staff do about going on.
    pub enum ContinuationAct as "continuation_act" {
        /// 提议继续 The first of two says: go on.
        Propose = "propose",
        /// 同意继续 The second of two agrees.
        Agree = "agree",
        /// 不再继续 A manager says: do not go on.
        End = "end",
    }
}

/// The withdrawal page of the client, and that of staff for what was said by word of mouth.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WithdrawalForm {
    /// The [`SubmissionKey`], a hidden field.
    pub submission_key: String,
    /// A [`WithdrawalAct`]: which button.
    pub act: String,
    /// Why; nobody has to say.
    pub why: String,
    /// A [`Pressure`]; offered, never demanded.
    pub pressure: String,
}

/// What the client said when withdrawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Makes it happen once.
    pub key: SubmissionKey,
    /// Why.
    pub why: Option<Note>,
    /// Whether somebody made them.
    pub pressure: Pressure,
}

impl WithdrawalForm {
    /// Which button was pressed.
    ///
    /// # Errors
    /// `NotAChoice`.
    pub fn act(&self) -> Result<WithdrawalAct, Problems> {
        WithdrawalAct::from_code(&self.act).ok_or_else(|| Problems::one("act", Problem::NotAChoice))
    }

    /// `withdraw/1`: the question of pressure is part of the form; not answering it is an answer.
    ///
    /// # Errors
    /// An endless reason, or an answer that was not offered.
    pub fn parse(&self) -> Result<Said, Problems> {
        let mut problems = Problems::none();
        let key = problems.take("submission_key", SubmissionKey::parse(&self.submission_key));
        let why = problems.take("why", text::optional(&self.why, Note::parse));
        let pressure = match self.pressure.trim() {
            "" => Ok(Pressure::NotSaid),
            code => Pressure::from_code(code).ok_or(Problem::NotAChoice),
        };
        let pressure = problems.take("pressure", pressure);
        match (key, why, pressure) {
            (Some(key), Some(why), Some(pressure)) => Ok(Said { key, why, pressure }),
            _ => Err(problems),
        }
    }

    /// `withdraw/2`: what was said by word of mouth is written down in full; it stands once the client confirmed it.
    ///
    /// # Errors
    /// `Required` without words.
    pub fn parse_oral(&self) -> Result<Said, Problems> {
        let said = self.parse();
        if text::line(&self.why).is_empty() {
            return Err(Problems::one("why", Problem::Required));
        }
        said
    }
}

/// The page on which two people decide whether to go on.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContinuationForm {
    /// A [`ContinuationAct`]: which button.
    pub act: String,
    /// A [`ContinuationGround`].
    pub ground: String,
    /// The reasons.
    pub reasons: String,
}

/// One of the two who go on without the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signer {
    /// Who.
    pub person: PersonId,
    /// Whether they are a manager.
    pub is_manager: bool,
    /// Whether they carry the safeguarding flag.
    pub is_safeguarding: bool,
}

impl ContinuationForm {
    /// Which button was pressed.
    ///
    /// # Errors
    /// `NotAChoice`.
    pub fn act(&self) -> Result<ContinuationAct, Problems> {
        ContinuationAct::from_code(&self.act).ok_or_else(|| Problems::one("act", Problem::NotAChoice))
    }

    /// The ground and the reasons (`continue_in_interest/2`).
    ///
    /// # Errors
    /// Every problem, in the order of the fields.
    pub fn proposal(&self) -> Result<(ContinuationGround, Note), Problems> {
        let mut problems = Problems::none();
        let ground = match self.ground.trim() {
            "" => Err(Problem::Required),
            code => ContinuationGround::from_code(code).ok_or(Problem::NotAChoice),
        };
        let ground = problems.take("ground", ground);
        let reasons = problems.take("reasons", Note::parse(&self.reasons));
        ground.zip(reasons).ok_or(problems)
    }

    /// The reasons alone.
    ///
    /// # Errors
    /// Missing or endless reasons.
    pub fn reasons(&self) -> Result<Note, Problems> {
        Note::parse(&self.reasons).map_err(|problem| Problems::one("reasons", problem))
    }
}

/// `continue_in_interest/1`: two different persons, one of them a manager, the other with the safeguarding flag.
///
/// # Errors
/// `NotMet` at the rule.
pub fn two_people(first: Signer, second: Signer) -> Result<(), Problems> {
    let fits = |manager: Signer, other: Signer| manager.is_manager && other.is_safeguarding;
    if first.person != second.person && (fits(first, second) || fits(second, first)) {
        Ok(())
    } else {
        Err(Problems::one("continue_in_interest_1", Problem::NotMet))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> WithdrawalForm {
        WithdrawalForm {
            submission_key: SubmissionKey::from_bytes([1; 16]).to_string(),
            ..WithdrawalForm::default()
        }
    }

    fn signer(person: u8, is_manager: bool, is_safeguarding: bool) -> Signer {
        Signer {
            person: PersonId::from_random([person; 16]),
            is_manager,
            is_safeguarding,
        }
    }

    #[test]
    fn withdraw_1_the_question_of_pressure_may_be_skipped() {
        assert_eq!(form().parse().unwrap().pressure, Pressure::NotSaid);
        let made = WithdrawalForm {
            pressure: "reported".to_owned(),
            ..form()
        };
        assert_eq!(made.parse().unwrap().pressure, Pressure::Reported);
        let invented = WithdrawalForm {
            pressure: "maybe".to_owned(),
            ..form()
        };
        assert_eq!(
            invented.parse(),
            Err(Problems::one("pressure", Problem::NotAChoice))
        );
    }

    #[test]
    fn withdraw_2_what_was_said_is_written_down() {
        assert!(form().parse().unwrap().why.is_none());
        assert_eq!(form().parse_oral(), Err(Problems::one("why", Problem::Required)));
    }

    #[test]
    fn continue_in_interest_1_a_manager_and_another_person_with_the_flag() {
        let (manager, flagged, both) = (
            signer(1, true, false),
            signer(2, false, true),
            signer(3, true, true),
        );
        for (first, second, fits) in [
            (manager, flagged, true),
            (flagged, manager, true),
            (both, flagged, true),
            (both, manager, true),
            (both, both, false),
            (manager, signer(4, true, false), false),
            (flagged, signer(4, false, true), false),
        ] {
            assert_eq!(two_people(first, second).is_ok(), fits, "{first:?} {second:?}");
        }
    }

    #[test]
    fn continue_in_interest_2_names_a_ground() {
        let wordless = ContinuationForm::default().proposal().unwrap_err();
        assert_eq!(
            wordless.iter().collect::<Vec<_>>(),
            [("ground", Problem::Required), ("reasons", Problem::Required)]
        );
        let known = ContinuationForm {
            ground: "pattern".to_owned(),
            reasons: "第三次。".to_owned(),
            ..ContinuationForm::default()
        };
        assert_eq!(known.proposal().unwrap().0, ContinuationGround::Pattern);
    }
}
