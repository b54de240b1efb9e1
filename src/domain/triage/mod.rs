//! First assessment: how grave, how likely again, and the priority computed from both.
//!
//! A person may raise a priority freely; lowering needs a manager and a reason and never passes a floor.
mod assessment;
mod decline;
mod form;
mod path;
#[cfg(test)]
mod tests;

pub use assessment::{AllegationRow, Assessment, AssessmentFacts, Match, SafetyScreen, Scope};
pub use decline::{
    Decider, DeclineFacts, DeclineForm, DeclineProposal, DeclineReason, DeclineRule, WhoDecides,
};
pub use form::{CATEGORY_IDS, TriageForm, WORDS_IDS};
pub use path::{DirectRule, PathFacts, PathForm, PathRule};

use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::form::Problem;
use crate::domain::overlay::Safeguarding;

crate::codes! {
    /// How grave the worst allegation is.
    pub enum Severity as "severity" {
        /// 轻微 Low: annoyance, no effect on wellbeing.
        Low = "low",
        /// 一般 Moderate: distress, poorer service, small loss.
        Moderate = "moderate",
        /// 严重 High: rights breached, strong distress, relapse, privacy leak.
        High = "high",
        /// 重大 Critical: sexual or exploitative, self-harm, harm to a minor, violence, crime, mass leak.
        Critical = "critical",
    }
}

crate::codes! {
    /// How likely it is that it happens again.
    pub enum Likelihood as "likelihood" {
        /// 不太可能 Unlikely.
        Unlikely = "unlikely",
        /// 可能 Possible.
        Possible = "possible",
        /// 很可能或已重复 Likely or repeated.
        Likely = "likely",
    }
}

crate::codes! {
    /// Harm suffered, scored apart from severity.
    pub enum Harm as "harm" {
        /// 无 None.
        None = "none",
        /// 轻微 Minimal.
        Minimal = "minimal",
        /// 中等 Moderate.
        Moderate = "moderate",
        /// 严重 Major.
        Major = "major",
        /// 极重 Catastrophic.
        Catastrophic = "catastrophic",
    }
}

crate::codes! {
    /// Priority; in the order from most to least urgent, so the smaller one is the stronger one.
    pub enum Priority as "priority" {
        /// 最高 Highest.
        P1 = "p1",
        /// 高 High.
        P2 = "p2",
        /// 中 Normal.
        P3 = "p3",
        /// 低 Low.
        P4 = "p4",
    }
}

crate::codes! {
    /// Which rule set a priority.
    pub enum PriorityRule as "priority_rule" {
        /// Severity and likelihood.
        Matrix = "matrix",
        /// A category with a floor.
        Category = "category",
        /// Three allegations found true against the same counsellor in twelve months.
        Repetition = "repetition",
        /// A minor is affected.
        Minor = "minor",
        /// A safeguarding alert, urgent or immediate.
        Safeguarding = "safeguarding",
    }
}

/// Allegations found true against the same counsellor in the last twelve months from which the priority goes one up.
pub const REPETITION: u32 = 3;

/// What a priority is computed from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriorityFacts {
    /// Severity of the worst allegation.
    pub severity: Severity,
    /// Likelihood of a repetition.
    pub likelihood: Likelihood,
    /// Every category of the case.
    pub categories: Vec<Category>,
    /// Whether an affected person is a minor.
    pub is_minor_affected: bool,
    /// The safeguarding level now.
    pub safeguarding: Safeguarding,
    /// Allegations found `substantiated` against the same counsellor in the last twelve months.
    pub substantiated_in_a_year: u32,
}

/// The matrix of severity and likelihood.
pub fn matrix(severity: Severity, likelihood: Likelihood) -> Priority {
    match (severity, likelihood) {
        (Severity::Low, Likelihood::Unlikely | Likelihood::Possible)
        | (Severity::Moderate, Likelihood::Unlikely) => Priority::P4,
        (Severity::Low, Likelihood::Likely) | (Severity::Moderate, Likelihood::Possible) => Priority::P3,
        (Severity::Moderate, Likelihood::Likely)
        | (Severity::High, Likelihood::Unlikely | Likelihood::Possible) => Priority::P2,
        (Severity::High, Likelihood::Likely) | (Severity::Critical, _) => Priority::P1,
    }
}

/// The lowest priority allowed before anybody has judged severity: what the client's own answers demand.
pub fn floor(
    categories: &[Category],
    is_minor_affected: bool,
    safeguarding: Safeguarding,
) -> Option<(Priority, PriorityRule)> {
    if safeguarding.is_pressing() {
        return Some((Priority::P1, PriorityRule::Safeguarding));
    }
    if is_minor_affected {
        return Some((Priority::P1, PriorityRule::Minor));
    }
    categories
        .iter()
        .filter_map(|category| category.floor())
        .min()
        .map(|priority| (priority, PriorityRule::Category))
}

/// The computed priority and the rule that set it: matrix, △ categories, repetition, then ▲ categories, minors and
/// safeguarding; the strongest wins, the earlier rule on a tie.
pub fn priority(facts: &PriorityFacts) -> (Priority, PriorityRule) {
    let by_matrix = (matrix(facts.severity, facts.likelihood), PriorityRule::Matrix);
    let by_category = facts.categories.iter().any(|category| category.floor().is_some());
    let so_far = if by_category {
        stronger(by_matrix, (Priority::P2, PriorityRule::Category))
    } else {
        by_matrix
    };
    let repeated = facts.substantiated_in_a_year >= REPETITION;
    let so_far = if repeated {
        stronger(so_far, (one_up(so_far.0), PriorityRule::Repetition))
    } else {
        so_far
    };
    floor(&facts.categories, facts.is_minor_affected, facts.safeguarding)
        .map_or(so_far, |last| stronger(so_far, last))
}

fn stronger(first: (Priority, PriorityRule), then: (Priority, PriorityRule)) -> (Priority, PriorityRule) {
    if then.0 < first.0 { then } else { first }
}

/// Nothing where something is needed, or something that was not offered.
fn missing(typed: &str) -> Problem {
    if typed.trim().is_empty() {
        Problem::Required
    } else {
        Problem::NotAChoice
    }
}

/// A code that must be given.
fn required<C: Code>(typed: &str) -> Result<C, Problem> {
    C::from_code(typed.trim()).ok_or(missing(typed))
}

fn one_up(priority: Priority) -> Priority {
    match priority {
        Priority::P1 | Priority::P2 => Priority::P1,
        Priority::P3 => Priority::P2,
        Priority::P4 => Priority::P3,
    }
}
