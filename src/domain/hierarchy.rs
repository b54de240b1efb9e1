//! Who stands above whom. A loop in the data ends every walk and loses nobody.

use crate::domain::people::PersonId;
use std::collections::{BTreeMap, BTreeSet};

/// The reporting lines of everybody on the staff, former members too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hierarchy {
    above: BTreeMap<PersonId, Option<PersonId>>,
}

impl Hierarchy {
    /// Each person with the one they report to.
    pub fn new(people: impl IntoIterator<Item = (PersonId, Option<PersonId>)>) -> Self {
        Self {
            above: people.into_iter().collect(),
        }
    }

    fn supervisor(&self, of: PersonId) -> Option<PersonId> {
        self.above.get(&of).copied().flatten()
    }

    /// Everyone above a person, at any distance.
    fn chain(&self, of: PersonId) -> BTreeSet<PersonId> {
        let mut chain = BTreeSet::new();
        let mut next = self.supervisor(of);
        while let Some(person) = next {
            if !chain.insert(person) {
                break;
            }
            next = self.supervisor(person);
        }
        chain
    }

    /// The line of a person, without themselves: everyone above them and everyone below them, at any distance.
    pub fn line_of(&self, of: PersonId) -> BTreeSet<PersonId> {
        let mut line = self.chain(of);
        let mut waiting = vec![of];
        while let Some(person) = waiting.pop() {
            let below = self
                .above
                .iter()
                .filter(|(_, above)| **above == Some(person))
                .map(|(below, _)| *below);
            for below in below {
                if below != of && line.insert(below) {
                    waiting.push(below);
                }
            }
        }
        line.remove(&of);
        line
    }

    /// Whether somebody would stand above themselves, if they reported to this supervisor.
    pub fn would_loop(&self, person: PersonId, supervisor: PersonId) -> bool {
        person == supervisor || self.chain(supervisor).contains(&person)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn person(number: u8) -> PersonId {
        PersonId::from_random([number; 16])
    }

    fn hierarchy(above: &[Option<u8>]) -> Hierarchy {
        let people = (0..).zip(above);
        Hierarchy::new(people.map(|(number, above)| (person(number), above.map(person))))
    }

    #[test]
    fn a_line_goes_up_and_down_and_never_sideways() {
        // 0 ← 1 ← 2, 0 ← 3, 4 alone
        let tree = hierarchy(&[None, Some(0), Some(1), Some(0), None]);
        let line = |number| tree.line_of(person(number));
        assert_eq!(line(1), [person(0), person(2)].into());
        assert_eq!(line(2), [person(0), person(1)].into());
        assert_eq!(line(0), [person(1), person(2), person(3)].into());
        assert!(line(4).is_empty());
    }

    #[test]
    fn whoever_would_stand_above_themselves_is_found() {
        let tree = hierarchy(&[None, Some(0), Some(1)]);
        assert!(tree.would_loop(person(0), person(2)) && tree.would_loop(person(0), person(0)));
        assert!(!tree.would_loop(person(2), person(0)));
    }

    fn any() -> impl Strategy<Value = Vec<Option<u8>>> {
        prop::collection::vec(prop::option::of(0_u8..8), 8)
    }

    proptest! {
        /// Loops in the data included: the walk ends, and nobody is in their own line.
        #[test]
        fn a_line_ends_and_never_holds_the_person(above in any(), of in 0_u8..8) {
            prop_assert!(!hierarchy(&above).line_of(person(of)).contains(&person(of)));
        }

        #[test]
        fn lines_are_mutual_without_loops(above in any(), one in 0_u8..8, other in 0_u8..8) {
            // Whoever reports to a smaller number cannot loop.
            let above: Vec<_> = (0..).zip(above).map(|(n, above)| above.filter(|above| *above < n)).collect();
            let tree = hierarchy(&above);
            prop_assert_eq!(
                tree.line_of(person(one)).contains(&person(other)),
                tree.line_of(person(other)).contains(&person(one))
            );
        }

        #[test]
        fn a_change_that_does_not_loop_leaves_a_tree(changes in prop::collection::vec((0_u8..8, 0_u8..8), 0..40)) {
            let mut above = vec![None; 8];
            for (below, supervisor) in changes {
                if !hierarchy(&above).would_loop(person(below), person(supervisor)) {
                    above[usize::from(below)] = Some(supervisor);
                }
                let tree = hierarchy(&above);
                prop_assert!((0..8).all(|n| !tree.chain(person(n)).contains(&person(n))));
            }
        }
    }
}
