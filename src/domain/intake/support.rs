//! What makes taking part easier.
use super::{StepForm, choice, choices, is_ticked};
use crate::domain::form::{Problem, Problems};
use crate::domain::text::{self, Line, Note};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

crate::codes! {
    /// A kind of support.
    pub enum SupportNeed as "support_need" {
        /// 手语 Sign language.
        SignLanguage = "sign_language",
        /// 陪同人 A companion.
        Companion = "companion",
        /// 只用文字 In writing only.
        WrittenOnly = "written_only",
        /// 大字 Larger print.
        LargerPrint = "larger_print",
    }
}

crate::codes! {
    /// By whom the client would rather be interviewed.
    pub enum InterviewerWish as "interviewer_wish" {
        /// 女性 A woman.
        Woman = "woman",
        /// 男性 A man.
        Man = "man",
        /// 都可以 Anybody.
        Anybody = "anybody",
    }
}

/// C-11: support. All optional.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SupportForm {
    /// [`SupportNeed`]s.
    pub support: Vec<String>,
    /// A language other than that of the page.
    pub support_language: String,
    /// Ticked: under 18.
    pub under_18: String,
    /// An [`InterviewerWish`], or blank.
    pub interviewer: String,
    /// Anything else.
    pub support_note: String,
}

/// What the client needs to take part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Support {
    /// The needs, in the order of the list.
    pub needs: Vec<SupportNeed>,
    /// The language wished for.
    pub language: Option<Line>,
    /// Whether the client said to be under 18: priority P1, and a question about guardians for intake.
    pub is_minor: bool,
    /// The interviewer wished for.
    pub interviewer: Option<InterviewerWish>,
    /// Anything else.
    pub note: Option<Note>,
}

impl StepForm for SupportForm {
    type Answer = Support;

    fn parse(&self, _today: NaiveDate) -> Result<Support, Problems> {
        let mut problems = Problems::none();
        let needs = problems.take("support", choices(&self.support));
        let language = problems.take(
            "support_language",
            text::optional(&self.support_language, Line::parse),
        );
        let interviewer = match choice(&self.interviewer) {
            Err(Problem::Required) => Ok(None),
            wish => wish.map(Some),
        };
        let interviewer = problems.take("interviewer", interviewer);
        let note = problems.take("support_note", text::optional(&self.support_note, Note::parse));
        match (needs, language, interviewer, note) {
            (Some(needs), Some(language), Some(interviewer), Some(note)) => Ok(Support {
                needs,
                language,
                is_minor: is_ticked(&self.under_18),
                interviewer,
                note,
            }),
            _ => Err(problems),
        }
    }
}
