//! What an assessment says, as codes.
use crate::domain::category::Category;
use crate::domain::people::CounsellorId;
use crate::domain::triage::{Harm, Likelihood, Priority, PriorityRule, Severity};

/// What an assessment says, as codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coding {
    /// Whether it is ours to take up.
    pub is_in_scope: bool,
    /// The category that leads.
    pub primary: Category,
    /// How grave the worst allegation is.
    pub severity: Severity,
    /// How likely it happens again.
    pub likelihood: Likelihood,
    /// Harm suffered.
    pub harm: Harm,
    /// What it is now.
    pub priority: Priority,
    /// The rule that gave the computed one.
    pub rule: PriorityRule,
    /// Whom it is about, if somebody of the directory.
    pub counsellor: Option<CounsellorId>,
}
