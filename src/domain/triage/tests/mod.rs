//! The rules of triage, one by one and as properties.
mod assessment;
mod decline;
mod path;

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
