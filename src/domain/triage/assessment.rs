//! IN-04: what intake makes of a complaint. In scope or not, whom and where it is about, what exactly is to be found true
//! or not, how grave it is.
use super::{DeclineReason, Harm, Likelihood, Priority, PriorityRule, Severity};
use crate::domain::category::Category;
use crate::domain::overlay::Safeguarding;
use crate::domain::people::{CounsellorId, SiteId};
use crate::domain::text::Note;

crate::codes! {
    /// What intake answers to "is anybody in danger", after reading.
    pub enum SafetyScreen as "safety_screen" {
        /// 未见危险迹象 Nothing points to danger.
        NoSign = "no_sign",
        /// 有危险迹象 Something does, and an alert was raised.
        Alert = "alert",
    }
}

/// Whether it is ours to take up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// It is.
    In,
    /// It is not, for this reason; declining is a step of its own.
    Out(DeclineReason),
}

/// Whom it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// A counsellor of the directory.
    Counsellor(CounsellorId),
    /// Somebody the directory does not know; the names the client gave go on protecting.
    Unmatched,
    /// No counsellor is concerned.
    Nobody,
}

/// One thing to be found true or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllegationRow {
    /// Its number, unless it is new.
    pub number: Option<u32>,
    /// Its words; none when it is dropped.
    pub content: Option<(Note, Category)>,
}

/// What an assessment is judged by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssessmentFacts {
    /// Numbers of the allegations there are.
    pub numbers: Vec<u32>,
    /// The places there are.
    pub sites: Vec<SiteId>,
    /// The counsellors there are.
    pub counsellors: Vec<CounsellorId>,
    /// The safeguarding level now.
    pub safeguarding: Safeguarding,
    /// Whether a minor is concerned.
    pub is_minor: bool,
    /// Allegations found true against the same counsellor in twelve months.
    pub substantiated_in_a_year: u32,
    /// A priority a manager has lowered before: keeping it needs no second decision.
    pub lowered_to: Option<Priority>,
    /// Whether a manager assesses.
    pub is_manager: bool,
}

/// An assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// In scope or not.
    pub scope: Scope,
    /// Why.
    pub note: Option<Note>,
    /// The place.
    pub site: Option<SiteId>,
    /// Whom it is about.
    pub about: Match,
    /// The rows, dropped ones included; at least one has content.
    pub allegations: Vec<AllegationRow>,
    /// The category that leads.
    pub primary: Category,
    /// Whether anybody is in danger.
    pub screen: SafetyScreen,
    /// How grave the worst allegation is.
    pub severity: Severity,
    /// How likely it happens again.
    pub likelihood: Likelihood,
    /// Harm suffered.
    pub harm: Harm,
    /// What the rules give, and which of them.
    pub computed: (Priority, PriorityRule),
    /// What it is.
    pub priority: Priority,
    /// Why it is lower than computed, when somebody lowers it now.
    pub lowering: Option<Note>,
}

impl Assessment {
    /// The categories, each once, in the order of the tree.
    pub fn categories(&self) -> Vec<Category> {
        let all = self.allegations.iter().filter_map(|row| row.content.as_ref());
        let all: std::collections::BTreeSet<_> = all.map(|(_, category)| *category).collect();
        all.into_iter().collect()
    }
}
