//! Declaring an interest: whoever takes part in a case says first whether they are free to.
//!
//! "None" opens the content; "has" closes the case to the person, at once and everywhere (ISO 10002:2018 4.7,
//! objectivity; annex C: conflicts of interest).
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::SubmissionKey;
use crate::domain::{code::Code, text, text::Note};
use serde::{Deserialize, Serialize};

crate::codes! {
    /// What kind of interest.
    pub enum InterestKind as "interest_kind" {
        /// 亲友 Family or friend of somebody in the case.
        Close = "close",
        /// 上下级、督导或同事关系 Reports to, supervises, or works closely with the counsellor.
        Line = "line",
        /// 经济往来 Money is involved.
        Money = "money",
        /// 曾参与此事 Had a part in the matter.
        EarlierPart = "earlier_part",
        /// 其他 Another reason.
        Other = "other",
    }
}

/// A declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InterestDeclaration {
    /// 无 No interest.
    None,
    /// 有 An interest.
    Has {
        /// Which kind.
        kind: InterestKind,
        /// More, in the person's words.
        note: Option<Note>,
    },
}

/// The page on which intake takes a case, with the declaration.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TakeForm {
    /// The [`SubmissionKey`], a hidden field.
    pub submission_key: String,
    /// The version of the case seen, a hidden field.
    pub version: String,
    /// [`TakeForm::NONE`] or [`TakeForm::HAS`]; nothing is preselected.
    pub interest: String,
    /// An [`InterestKind`], when there is one.
    pub interest_kind: String,
    /// More, optional.
    pub interest_note: String,
}

impl TakeForm {
    /// Value of `interest`: 无.
    pub const NONE: &'static str = "none";
    /// Value of `interest`: 有.
    pub const HAS: &'static str = "has";

    /// The key and the declaration (`take/1`).
    ///
    /// # Errors
    /// Problems with the declaration.
    pub fn parse(&self) -> Result<(SubmissionKey, InterestDeclaration), Problems> {
        let mut problems = Problems::none();
        let key = problems.take("submission_key", SubmissionKey::parse(&self.submission_key));
        let declaration = match self.interest.trim() {
            Self::NONE => Some(InterestDeclaration::None),
            Self::HAS => {
                let kind = problems.take("interest_kind", self.kind());
                let note = problems.take("interest_note", text::optional(&self.interest_note, Note::parse));
                kind.zip(note)
                    .map(|(kind, note)| InterestDeclaration::Has { kind, note })
            }
            other => {
                let problem = if other.is_empty() {
                    Problem::Required
                } else {
                    Problem::NotAChoice
                };
                problems.add("interest", problem);
                None
            }
        };
        key.zip(declaration).ok_or(problems)
    }

    fn kind(&self) -> Result<InterestKind, Problem> {
        match self.interest_kind.trim() {
            "" => Err(Problem::Required),
            code => InterestKind::from_code(code).ok_or(Problem::NotAChoice),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(interest: &str, kind: &str) -> TakeForm {
        TakeForm {
            submission_key: SubmissionKey::from_bytes([1; 16]).to_string(),
            interest: interest.to_owned(),
            interest_kind: kind.to_owned(),
            ..TakeForm::default()
        }
    }

    fn declared(interest: &str, kind: &str) -> Result<InterestDeclaration, Problems> {
        form(interest, kind).parse().map(|(_, declaration)| declaration)
    }

    #[test]
    fn take_1_needs_a_declaration() {
        assert_eq!(declared("none", ""), Ok(InterestDeclaration::None));
        assert_eq!(
            declared("", ""),
            Err(Problems::one("interest", Problem::Required))
        );
        assert_eq!(
            declared("maybe", ""),
            Err(Problems::one("interest", Problem::NotAChoice))
        );
        assert_eq!(
            declared("has", ""),
            Err(Problems::one("interest_kind", Problem::Required))
        );
        let expected = InterestDeclaration::Has {
            kind: InterestKind::Line,
            note: None,
        };
        assert_eq!(declared("has", "line"), Ok(expected));
    }
}
