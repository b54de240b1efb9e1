//! Opening a case one has no part in: for a purpose, on record before a word is shown, for a limited time.
use super::code::Code;
use super::form::{Problem, Problems};
use super::policy::Purpose;
use super::text::{self, Note};
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

/// For what a manager without a part may open a case.
pub const PURPOSES: [Purpose; 3] = [Purpose::Approval, Purpose::Review, Purpose::Oversight];
/// The least that explains an opening for oversight, in graphemes.
pub const LEAST_REASON: usize = 10;
/// How long the content stays open.
pub const LASTS: TimeDelta = TimeDelta::hours(1);

/// S-05: why the content is opened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OpeningForm {
    /// One of [`PURPOSES`]; nothing is preselected.
    pub purpose: String,
    /// Why; needed for oversight.
    pub reason: String,
}

/// A purpose, with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// For what.
    pub purpose: Purpose,
    /// Why.
    pub reason: Option<Note>,
}

impl OpeningForm {
    /// The purpose and its reason.
    ///
    /// # Errors
    /// `Required` without a purpose, and for oversight without a reason; `TooShort` for one that explains nothing.
    pub fn parse(&self) -> Result<Opening, Problems> {
        let mut problems = Problems::none();
        let purpose = match self.purpose.trim() {
            "" => Err(Problem::Required),
            code => Purpose::from_code(code)
                .filter(|purpose| PURPOSES.contains(purpose))
                .ok_or(Problem::NotAChoice),
        };
        let purpose = problems.take("purpose", purpose);
        let reason = text::optional(&self.reason, Note::parse);
        let reason = match (purpose, reason) {
            (Some(Purpose::Oversight), Ok(None)) => Err(Problem::Required),
            (Some(Purpose::Oversight), Ok(Some(reason))) if graphemes(&reason) < LEAST_REASON => {
                Err(Problem::TooShort { min: LEAST_REASON })
            }
            (_, reason) => reason,
        };
        let reason = problems.take("reason", reason);
        purpose
            .zip(reason)
            .map(|(purpose, reason)| Opening { purpose, reason })
            .ok_or(problems)
    }
}

fn graphemes(text: &Note) -> usize {
    text.as_str().graphemes(true).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(purpose: &str, reason: &str) -> Option<(&'static str, Problem)> {
        let form = OpeningForm {
            purpose: purpose.to_owned(),
            reason: reason.to_owned(),
        };
        form.parse().err().and_then(|problems| problems.iter().next())
    }

    #[test]
    fn oversight_needs_a_reason_that_explains_something() {
        assert_eq!(problem("", ""), Some(("purpose", Problem::Required)));
        assert_eq!(problem("handling", ""), Some(("purpose", Problem::NotAChoice)));
        assert_eq!(problem("oversight", " "), Some(("reason", Problem::Required)));
        let short = Problem::TooShort { min: LEAST_REASON };
        assert_eq!(problem("oversight", "看一下进展，谢谢"), Some(("reason", short)));
        assert_eq!(problem("oversight", "投诉人来电询问进展，核对回复"), None);
        assert_eq!(problem("approval", ""), None);
        assert_eq!(problem("review", ""), None);
    }
}
