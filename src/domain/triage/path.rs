//! IN-05: how thoroughly a complaint is looked into, and what each way asks for before it is open.
use super::{Priority, Severity, required};
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::SubmissionKey;
use crate::domain::overlay::Safeguarding;
use crate::domain::people::PersonId;
use crate::domain::stage::Path;
use crate::domain::text::Note;
use serde::{Deserialize, Serialize};

crate::codes! {
    /// What handling a complaint directly asks for, in the order of `handle_directly/1` to `/7`.
    pub enum DirectRule as "direct_rule" {
        /// (1) Assessed: in scope, allegations, one primary category, severity, likelihood and harm.
        Assessed = "assessed",
        /// (2) Priority low and severity low.
        Low = "low",
        /// (3) No category of conduct, and no floor.
        NoConduct = "no_conduct",
        /// (4) Nobody in danger: no alert, or cleared.
        NoAlert = "no_alert",
        /// (5) The client agrees to quick handling.
        Agreement = "agreement",
        /// (6) The first response is recorded.
        FirstResponse = "first_response",
        /// (7) Whoever handles it is eligible.
        Handler = "handler",
    }
}

crate::codes! {
    /// What the standard and the major path ask for.
    pub enum PathRule as "path_rule" {
        /// Assessed, as for handling directly.
        Assessed = "assessed",
        /// The highest priority goes the major path.
        HighestIsMajor = "highest_is_major",
        /// Never lowered within a round.
        NeverLowered = "never_lowered",
    }
}

/// What a path is judged by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathFacts {
    /// Assessed in this round, and in scope.
    pub is_assessed: bool,
    /// The path so far.
    pub path: Option<Path>,
    /// The priority.
    pub priority: Option<Priority>,
    /// Severity of the worst allegation.
    pub severity: Option<Severity>,
    /// Categories of the allegations.
    pub categories: Vec<Category>,
    /// Whether a minor is concerned.
    pub is_minor: bool,
    /// The safeguarding level.
    pub safeguarding: Safeguarding,
    /// Whether the round has its first response.
    pub is_answered: bool,
}

/// The page: each path is a form of its own, with the same fields.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PathForm {
    /// The version of the case seen, a hidden field.
    pub version: String,
    /// The [`SubmissionKey`], a hidden field.
    pub submission_key: String,
    /// A [`Path`], a hidden field.
    pub path: String,
    /// How and when the client agreed to quick handling.
    pub agreement: String,
    /// Id of the person who handles it directly.
    pub handler: String,
}

impl PathFacts {
    /// Rules (1) to (4) and (6), each with whether it is met: what can be said before anybody agrees or is chosen.
    pub fn before_direct(&self) -> [(DirectRule, bool); 5] {
        let has_floor = self.is_minor || self.categories.iter().any(|one| one.floor().is_some());
        [
            (DirectRule::Assessed, self.is_assessed),
            (
                DirectRule::Low,
                self.priority == Some(Priority::P4) && self.severity == Some(Severity::Low),
            ),
            (
                DirectRule::NoConduct,
                !has_floor && !self.categories.iter().any(|one| one.is_conduct()),
            ),
            (DirectRule::NoAlert, !self.safeguarding.is_open()),
            (DirectRule::FirstResponse, self.is_answered),
        ]
    }

    /// What the standard or the major path asks for, each with whether it is met.
    pub fn before(&self, path: Path) -> [(PathRule, bool); 3] {
        [
            (PathRule::Assessed, self.is_assessed),
            (
                PathRule::HighestIsMajor,
                path == Path::Major || self.priority != Some(Priority::P1),
            ),
            (
                PathRule::NeverLowered,
                self.path.is_none_or(|before| path > before),
            ),
        ]
    }

    /// Whether a path may be taken.
    pub fn allows(&self, path: Path) -> bool {
        match path {
            Path::Simple => self.path.is_none() && self.before_direct().iter().all(|(_, is_met)| *is_met),
            Path::Standard | Path::Major => self.before(path).iter().all(|(_, is_met)| *is_met),
        }
    }
}

impl DirectRule {
    /// The field that names it among problems.
    pub fn field(self) -> &'static str {
        match self {
            Self::Assessed => "direct_rule_assessed",
            Self::Low => "direct_rule_low",
            Self::NoConduct => "direct_rule_no_conduct",
            Self::NoAlert => "direct_rule_no_alert",
            Self::Agreement => "agreement",
            Self::FirstResponse => "direct_rule_first_response",
            Self::Handler => "handler",
        }
    }
}

impl PathRule {
    /// The field that names it among problems.
    pub fn field(self) -> &'static str {
        match self {
            Self::Assessed => "path_rule_assessed",
            Self::HighestIsMajor => "path_rule_highest_is_major",
            Self::NeverLowered => "path_rule_never_lowered",
        }
    }
}

impl PathForm {
    /// Whether it asks for the simple path.
    pub fn is_direct(&self) -> bool {
        self.path.trim() == Path::Simple.code()
    }

    /// All seven guards of `handle_directly`: who handles it, and how the client agreed.
    ///
    /// # Errors
    /// Every rule that is not met, and what is missing.
    pub fn direct(
        &self,
        facts: &PathFacts,
        eligible: &[PersonId],
    ) -> Result<(SubmissionKey, PersonId, Note), Problems> {
        let mut problems = Problems::none();
        for (rule, _) in facts.before_direct().iter().filter(|(_, is_met)| !is_met) {
            problems.add(rule.field(), Problem::NotMet);
        }
        let key = problems.take("submission_key", SubmissionKey::parse(&self.submission_key));
        let agreement = problems.take(DirectRule::Agreement.field(), Note::parse(&self.agreement));
        let chosen = self.handler.trim();
        let handler = eligible.iter().find(|person| person.to_string() == chosen);
        let handler = handler.copied().ok_or(if chosen.is_empty() {
            Problem::Required
        } else {
            Problem::NotMet
        });
        let handler = problems.take(DirectRule::Handler.field(), handler);
        match (key, handler, agreement) {
            (Some(key), Some(handler), Some(agreement)) if problems.is_empty() => {
                Ok((key, handler, agreement))
            }
            _ => Err(problems),
        }
    }

    /// The standard or the major path, if it may be taken.
    ///
    /// # Errors
    /// Every rule that is not met.
    pub fn thorough(&self, facts: &PathFacts) -> Result<Path, Problems> {
        let path = required::<Path>(&self.path).map_err(|it| Problems::one("path", it))?;
        if path == Path::Simple {
            return Err(Problems::one("path", Problem::NotAChoice));
        }
        let mut problems = Problems::none();
        for (rule, _) in facts.before(path).iter().filter(|(_, is_met)| !is_met) {
            problems.add(rule.field(), Problem::NotMet);
        }
        if problems.is_empty() {
            Ok(path)
        } else {
            Err(problems)
        }
    }
}
