//! Who may not know of a case, and why. One reason is enough to keep somebody out; the strongest is the one that stands.

use crate::domain::hierarchy::Hierarchy;
use crate::domain::people::PersonId;
use std::collections::{BTreeMap, BTreeSet};

crate::codes! {
    /// Why somebody may not know of a case.
    pub enum ExclusionReason as "exclusion_reason" {
        /// 被投诉人 It is about them.
        Respondent = "respondent",
        /// 被投诉人的上下级 They stand above or below the person it is about.
        Line = "line",
        /// 投诉人不希望其接触 The client does not want them near it; until a manager decides.
        Unwanted = "unwanted",
        /// 已声明利益关系 They declared an interest.
        Interest = "interest",
    }
}

/// The exclusions of one case: a reason for each person.
pub type Exclusions = BTreeMap<PersonId, ExclusionReason>;

/// Staff found to be meant by what the client wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meant {
    /// The persons it is about.
    pub respondents: BTreeSet<PersonId>,
    /// The persons who should stay away from it.
    pub unwanted: BTreeSet<PersonId>,
}

/// The exclusions as they must be: whoever is kept out for a reason of their own stays out, whoever is found to be meant
/// is kept out, and with both go the lines as they are now. Somebody kept out for nothing but a line is let in when
/// nothing puts them into one any more.
pub fn due(
    present: &Exclusions,
    interested: &BTreeSet<PersonId>,
    meant: &Meant,
    hierarchy: &Hierarchy,
) -> Exclusions {
    let of = |reason| {
        present
            .iter()
            .filter(move |(_, found)| **found == reason)
            .map(|(person, _)| *person)
    };
    let respondents: BTreeSet<_> = of(ExclusionReason::Respondent)
        .chain(meant.respondents.iter().copied())
        .collect();
    let unwanted: BTreeSet<_> = of(ExclusionReason::Unwanted)
        .chain(meant.unwanted.iter().copied())
        .collect();
    let lines = respondents
        .union(&unwanted)
        .flat_map(|root| hierarchy.line_of(*root));
    // The strongest reason comes last and stands.
    let mut due: Exclusions = lines.map(|person| (person, ExclusionReason::Line)).collect();
    let interested = of(ExclusionReason::Interest).chain(interested.iter().copied());
    due.extend(interested.map(|person| (person, ExclusionReason::Interest)));
    due.extend(unwanted.iter().map(|person| (*person, ExclusionReason::Unwanted)));
    due.extend(
        respondents
            .iter()
            .map(|person| (*person, ExclusionReason::Respondent)),
    );
    due
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn person(number: u8) -> PersonId {
        PersonId::from_random([number; 16])
    }

    fn tree(above: &[Option<u8>]) -> Hierarchy {
        Hierarchy::new((0..).zip(above).map(|(n, above)| (person(n), above.map(person))))
    }

    #[test]
    fn a_line_that_ends_lets_in_and_a_reason_of_ones_own_does_not() {
        let boss = tree(&[None, Some(0), None]);
        let respondent = Meant {
            respondents: [person(1)].into(),
            ..Meant::default()
        };
        let first = due(&Exclusions::new(), &BTreeSet::new(), &respondent, &boss);
        assert_eq!(first[&person(0)], ExclusionReason::Line);
        let moved = tree(&[None, Some(2), None]);
        let nobody = Meant::default();
        let then = due(&first, &BTreeSet::new(), &nobody, &moved);
        assert!(!then.contains_key(&person(0)));
        assert_eq!(then[&person(2)], ExclusionReason::Line);
        let declared = due(&first, &[person(0)].into(), &nobody, &moved);
        assert_eq!(declared[&person(0)], ExclusionReason::Interest);
    }

    #[test]
    fn the_line_of_an_unwanted_person_is_kept_out_too() {
        let unwanted = Meant {
            unwanted: [person(1)].into(),
            ..Meant::default()
        };
        let due = due(
            &Exclusions::new(),
            &BTreeSet::new(),
            &unwanted,
            &tree(&[None, Some(0)]),
        );
        assert_eq!(due[&person(1)], ExclusionReason::Unwanted);
        assert_eq!(due[&person(0)], ExclusionReason::Line);
    }

    proptest! {
        /// Whatever the order of changes: what stands afterwards is what the roots and the lines of today ask for.
        #[test]
        fn any_sequence_of_changes_ends_where_the_oracle_does(
            changes in prop::collection::vec((0_u8..8, prop::option::of(0_u8..8), 0_u8..6), 1..30),
        ) {
            let mut above = vec![None; 8];
            let mut roots: Meant = Meant::default();
            let mut interested = BTreeSet::new();
            let mut stands = Exclusions::new();
            for (who, other, what) in changes {
                let mut meant = Meant::default();
                match what {
                    0 => { meant.respondents.insert(person(who)); }
                    1 => { meant.unwanted.insert(person(who)); }
                    2 => { interested.insert(person(who)); }
                    _ => {
                        let loops = other.is_some_and(|other| tree(&above).would_loop(person(who), person(other)));
                        if !loops { above[usize::from(who)] = other; }
                    }
                }
                roots.respondents.extend(&meant.respondents);
                roots.unwanted.extend(&meant.unwanted);
                let tree = tree(&above);
                stands = due(&stands, &interested, &meant, &tree);

                let is_kept_out = |id: PersonId| {
                    let is_root = |id| roots.respondents.contains(&id) || roots.unwanted.contains(&id);
                    is_root(id) || interested.contains(&id) || tree.line_of(id).into_iter().any(is_root)
                };
                for n in 0..8 {
                    prop_assert_eq!(stands.contains_key(&person(n)), is_kept_out(person(n)), "{}", n);
                }
                prop_assert!(roots.respondents.iter().all(|id| stands[id] == ExclusionReason::Respondent));
                prop_assert_eq!(&due(&stands, &interested, &Meant::default(), &tree), &stands, "again changes nothing");
            }
        }
    }
}
