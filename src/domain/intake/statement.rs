//! What happened, in the client's own words, or the wish to be heard instead of writing.
use super::{StepForm, choice};
use crate::domain::form::{Problem, Problems};
use crate::domain::text::{self, Narrative};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

crate::codes! {
    /// How somebody who does not want to write wants to be heard.
    pub enum ListenBy as "listen_by" {
        /// 打电话 On the phone.
        Call = "call",
        /// 见面 In person.
        Meeting = "meeting",
    }
}

crate::codes! {
    /// A sentence that stands for the client's account until it is told.
    pub enum FixedStatement as "fixed_statement" {
        /// 我不想写，请打电话听我说 Please call and listen.
        PleaseCall = "please_call",
        /// 我不想写，请见面听我说 Please meet and listen.
        PleaseMeet = "please_meet",
        /// 我现在不安全，请联系我 I am not safe, please contact me.
        PleaseContactNow = "please_contact_now",
        /// 原话还没有记下 Only a recorder's summary is known so far.
        WordsToCome = "words_to_come",
    }
}

/// C-08: in the client's own words.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StatementForm {
    /// The account, up to [`Narrative::MAX`] graphemes; no minimum.
    pub statement: String,
    /// A [`ListenBy`], or blank.
    pub listen: String,
}

/// The client's account: words, a fixed sentence, or both; never neither.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Kept", into = "Kept")]
pub struct Statement {
    narrative: Option<Narrative>,
    fixed: Option<FixedStatement>,
}

type Kept = (Option<Narrative>, Option<FixedStatement>);

impl Statement {
    /// The client's own words.
    pub fn narrative(&self) -> Option<&Narrative> {
        self.narrative.as_ref()
    }

    /// The fixed sentence to show before, or in place of, the client's words.
    pub fn fixed(&self) -> Option<FixedStatement> {
        self.fixed
    }

    /// What somebody says later, in words.
    pub fn told(narrative: Narrative) -> Self {
        Self {
            narrative: Some(narrative),
            fixed: None,
        }
    }

    pub(super) fn fixed_only(fixed: FixedStatement) -> Self {
        Self {
            narrative: None,
            fixed: Some(fixed),
        }
    }
}

impl TryFrom<Kept> for Statement {
    type Error = &'static str;
    fn try_from((narrative, fixed): Kept) -> Result<Self, &'static str> {
        if narrative.is_none() && fixed.is_none() {
            return Err(Problem::Required.code());
        }
        Ok(Self { narrative, fixed })
    }
}

impl From<Statement> for Kept {
    fn from(statement: Statement) -> Self {
        (statement.narrative, statement.fixed)
    }
}

impl StepForm for StatementForm {
    type Answer = Statement;

    fn parse(&self, _today: NaiveDate) -> Result<Statement, Problems> {
        let mut problems = Problems::none();
        let fixed = match choice(&self.listen) {
            Ok(ListenBy::Call) => Some(FixedStatement::PleaseCall),
            Ok(ListenBy::Meeting) => Some(FixedStatement::PleaseMeet),
            Err(Problem::Required) => None,
            Err(problem) => {
                problems.add("listen", problem);
                None
            }
        };
        let parsed = match fixed {
            Some(_) => text::optional(&self.statement, Narrative::parse),
            None => Narrative::parse(&self.statement).map(Some),
        };
        let narrative = problems.take("statement", parsed);
        match narrative {
            Some(narrative) if problems.is_empty() => Ok(Statement { narrative, fixed }),
            _ => Err(problems),
        }
    }
}
