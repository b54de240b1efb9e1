//! Handing a case over: somebody is asked, with a reason; the case is theirs once they accept and declare no interest.
use super::form::{Problem, Problems};
use super::intake::SubmissionKey;
use super::interest::{InterestDeclaration, TakeForm};
use super::people::PersonId;
use super::stage::{OpenStage, Stage, TransitionError};
use super::text::Note;
use serde::{Deserialize, Serialize};

crate::codes! {
    /// What came of an offer.
    pub enum HandoverOutcome as "handover_outcome" {
        /// 已接手 Accepted.
        Accepted = "accepted",
        /// 因利害关系未接 The person asked declared an interest.
        Declined = "declined",
        /// 已另作安排 Somebody else was asked, or took it.
        Replaced = "replaced",
    }
}

/// IN-02: asking somebody, or answering.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HandoverForm {
    /// The [`SubmissionKey`], a hidden field.
    pub submission_key: String,
    /// [`HandoverForm::ASK`] or [`HandoverForm::ANSWER`], a hidden field.
    pub act: String,
    /// Who is asked.
    pub to: String,
    /// Why.
    pub reason: String,
    /// As in [`TakeForm`].
    pub interest: String,
    /// As in [`TakeForm`].
    pub interest_kind: String,
    /// As in [`TakeForm`].
    pub interest_note: String,
}

impl HandoverForm {
    /// Value of `act`: somebody is asked.
    pub const ASK: &'static str = "ask";
    /// Value of `act`: the person asked answers.
    pub const ANSWER: &'static str = "answer";

    /// Who is asked and why. Only one of `candidates` can be.
    ///
    /// # Errors
    /// `Required` and `NotAChoice` at `to`, `Required` at `reason`.
    pub fn ask(&self, candidates: &[PersonId]) -> Result<(SubmissionKey, PersonId, Note), Problems> {
        let mut problems = Problems::none();
        let key = problems.take("submission_key", SubmissionKey::parse(&self.submission_key));
        let to = match self.to.trim() {
            "" => Err(Problem::Required),
            typed => candidates
                .iter()
                .find(|it| it.to_string() == typed)
                .copied()
                .ok_or(Problem::NotAChoice),
        };
        let to = problems.take("to", to);
        let reason = problems.take("reason", Note::parse(&self.reason));
        match (key, to, reason) {
            (Some(key), Some(to), Some(reason)) => Ok((key, to, reason)),
            _ => Err(problems),
        }
    }

    /// The declaration with which the person asked answers.
    ///
    /// # Errors
    /// Those of [`TakeForm::parse`].
    pub fn answer(&self) -> Result<(SubmissionKey, InterestDeclaration), Problems> {
        let form = TakeForm {
            submission_key: self.submission_key.clone(),
            interest: self.interest.clone(),
            interest_kind: self.interest_kind.clone(),
            interest_note: self.interest_note.clone(),
            ..TakeForm::default()
        };
        form.parse()
    }
}

/// The stage once the person asked accepts: what nobody had taken is taken, everything else stays where it is.
///
/// # Errors
/// Outside intake: the case has left the hands of holders.
pub fn accept(stage: Stage) -> Result<Stage, TransitionError> {
    if stage == Stage::Open(OpenStage::Triage) {
        return Ok(stage);
    }
    stage.take(None)
}

/// Whether a holder carries the case.
pub fn is_in_intake(stage: Stage) -> bool {
    matches!(stage, Stage::Open(OpenStage::Received | OpenStage::Triage))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: [u8; 16] = [1; 16];

    fn form(to: &str, reason: &str) -> HandoverForm {
        HandoverForm {
            submission_key: SubmissionKey::from_bytes(KEY).to_string(),
            to: to.to_owned(),
            reason: reason.to_owned(),
            ..HandoverForm::default()
        }
    }

    #[test]
    fn only_a_candidate_can_be_asked_and_never_without_a_reason() {
        let zhao = PersonId::from_random([7; 16]);
        let asked = |to: &str, reason: &str| form(to, reason).ask(&[zhao]).map(|(_, to, _)| to);
        assert_eq!(asked(&zhao.to_string(), "休假"), Ok(zhao));
        let problems = asked("", "").unwrap_err();
        assert_eq!(problems.of("to"), Some(Problem::Required));
        assert_eq!(problems.of("reason"), Some(Problem::Required));
        let other = PersonId::from_random([8; 16]).to_string();
        assert_eq!(
            asked(&other, "休假").unwrap_err().of("to"),
            Some(Problem::NotAChoice)
        );
    }

    #[test]
    fn an_untaken_case_is_taken_and_a_held_one_stays_in_its_stage() {
        let triage = Stage::Open(OpenStage::Triage);
        assert_eq!(accept(Stage::Open(OpenStage::Received)), Ok(triage));
        assert_eq!(accept(triage), Ok(triage));
        assert!(accept(Stage::Archived).is_err());
    }
}
