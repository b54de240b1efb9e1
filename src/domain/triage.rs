//! First assessment: how grave, how likely again, and the priority computed from both.
//!
//! A person may raise a priority freely; lowering needs a manager and a reason and never passes a floor.
use crate::domain::category::Category;
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

fn one_up(priority: Priority) -> Priority {
    match priority {
        Priority::P1 | Priority::P2 => Priority::P1,
        Priority::P3 => Priority::P2,
        Priority::P4 => Priority::P3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::Code;
    use proptest::prelude::*;
    use proptest::sample::select;
    use std::fmt::Write;

    fn facts(severity: Severity, likelihood: Likelihood) -> PriorityFacts {
        PriorityFacts {
            severity,
            likelihood,
            categories: vec![],
            is_minor_affected: false,
            safeguarding: Safeguarding::None,
            substantiated_in_a_year: 0,
        }
    }

    #[test]
    fn the_matrix() {
        let mut table = String::new();
        for severity in Severity::ALL {
            let row: Vec<_> = Likelihood::ALL
                .iter()
                .map(|likelihood| matrix(*severity, *likelihood).code())
                .collect();
            let _ = writeln!(table, "{:<9}{}", severity.code(), row.join(" "));
        }
        insta::assert_snapshot!(table, @r"
        low      p4 p4 p3
        moderate p4 p3 p2
        high     p2 p2 p1
        critical p1 p1 p1
        ");
    }

    #[test]
    fn floors_apply_in_order_and_the_strongest_wins() {
        let low = facts(Severity::Low, Likelihood::Unlikely);
        let leak = PriorityFacts {
            categories: vec![Category::CfDataLeak],
            ..low.clone()
        };
        assert_eq!(priority(&low), (Priority::P4, PriorityRule::Matrix));
        assert_eq!(priority(&leak), (Priority::P2, PriorityRule::Category));
        let repeated = PriorityFacts {
            substantiated_in_a_year: REPETITION,
            ..low.clone()
        };
        assert_eq!(priority(&repeated), (Priority::P3, PriorityRule::Repetition));
        let repeated_leak = PriorityFacts {
            substantiated_in_a_year: REPETITION,
            ..leak
        };
        assert_eq!(priority(&repeated_leak), (Priority::P1, PriorityRule::Repetition));
        let minor = PriorityFacts {
            is_minor_affected: true,
            ..low.clone()
        };
        assert_eq!(priority(&minor), (Priority::P1, PriorityRule::Minor));
        let sexual = PriorityFacts {
            categories: vec![Category::BdSexual],
            ..low.clone()
        };
        assert_eq!(priority(&sexual), (Priority::P1, PriorityRule::Category));
        let watched = PriorityFacts {
            safeguarding: Safeguarding::Watch,
            ..low.clone()
        };
        assert_eq!(priority(&watched).0, Priority::P4);
        let urgent = PriorityFacts {
            safeguarding: Safeguarding::Urgent,
            ..low
        };
        assert_eq!(priority(&urgent), (Priority::P1, PriorityRule::Safeguarding));
    }

    proptest! {
        #[test]
        fn a_priority_never_sits_below_its_floor(
            severity in select(Severity::ALL), likelihood in select(Likelihood::ALL),
            categories in prop::collection::vec(select(Category::ALL), 0..4),
            is_minor_affected: bool, safeguarding in select(Safeguarding::ALL), substantiated_in_a_year in 0_u32..5,
        ) {
            let facts = PriorityFacts { severity, likelihood, categories, is_minor_affected, safeguarding, substantiated_in_a_year };
            let (computed, _) = priority(&facts);
            prop_assert!(computed <= matrix(severity, likelihood));
            if let Some((least, _)) = floor(&facts.categories, is_minor_affected, safeguarding) {
                prop_assert!(computed <= least);
            }
        }
    }
}
