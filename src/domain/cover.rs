//! Whether everybody could be complained about: somebody outside their line must be there to take the complaint, and
//! somebody else to approve what comes of it. Otherwise the first complaint about the wrong person has nowhere to go.

use crate::domain::hierarchy::Hierarchy;
use crate::domain::people::{PersonId, Role, Roles};
use std::collections::BTreeSet;

/// A member of staff, as far as cover goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// Who.
    pub person: PersonId,
    /// Their roles.
    pub roles: Roles,
    /// Whether the account may be used.
    pub is_active: bool,
}

crate::codes! {
    /// What a complaint about somebody would lack.
    pub enum Lack as "lack" {
        /// 受理员 Somebody of intake outside their line.
        Intake = "intake",
        /// 审批人 A manager outside their line.
        Approver = "approver",
        /// 第二个人 Intake and approval would be one and the same person.
        SecondPerson = "second_person",
    }
}

/// What a complaint about these persons would lack; nothing when all is well. Nobody named: about a counsellor without
/// an account.
pub fn lack(about: Option<PersonId>, staff: &[Colleague], hierarchy: &Hierarchy) -> Option<Lack> {
    let mut excluded: BTreeSet<PersonId> = BTreeSet::new();
    if let Some(about) = about {
        excluded = hierarchy.line_of(about);
        excluded.insert(about);
    }
    let eligible = |role| {
        staff
            .iter()
            .filter(move |it| it.is_active && it.roles.has(role))
            .map(|it| it.person)
            .filter(|person| !excluded.contains(person))
            .collect::<BTreeSet<_>>()
    };
    let (intake, managers) = (eligible(Role::Intake), eligible(Role::Manager));
    if intake.is_empty() {
        Some(Lack::Intake)
    } else if managers.is_empty() {
        Some(Lack::Approver)
    } else if intake.len() == 1 && intake == managers {
        Some(Lack::SecondPerson)
    } else {
        None
    }
}

/// Everybody active about whom a complaint would lack something.
pub fn uncovered(staff: &[Colleague], hierarchy: &Hierarchy) -> Vec<(PersonId, Lack)> {
    let active = staff.iter().filter(|it| it.is_active);
    active
        .filter_map(|it| lack(Some(it.person), staff, hierarchy).map(|lack| (it.person, lack)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn person(number: u8) -> PersonId {
        PersonId::from_random([number; 16])
    }

    fn colleague(number: u8, roles: &[Role]) -> Colleague {
        Colleague {
            person: person(number),
            roles: Roles::of_staff(roles.iter().copied()).unwrap(),
            is_active: true,
        }
    }

    fn flat(people: u8) -> Hierarchy {
        Hierarchy::new((0..people).map(|n| (person(n), None)))
    }

    #[test]
    fn each_lack_is_named() {
        let intake = colleague(0, &[Role::Intake]);
        let manager = colleague(1, &[Role::Manager]);
        let both = colleague(2, &[Role::Intake, Role::Manager]);
        let none = None::<PersonId>;
        assert_eq!(lack(none, &[manager], &flat(3)), Some(Lack::Intake));
        assert_eq!(lack(none, &[intake], &flat(3)), Some(Lack::Approver));
        assert_eq!(lack(none, &[both], &flat(3)), Some(Lack::SecondPerson));
        assert_eq!(lack(none, &[both, manager], &flat(3)), None);
        assert_eq!(
            lack(Some(person(1)), &[intake, manager], &flat(3)),
            Some(Lack::Approver)
        );
    }

    #[test]
    fn a_line_takes_its_people_along_and_whoever_left_covers_nobody() {
        let staff = [
            colleague(0, &[Role::Manager]),
            colleague(1, &[Role::Intake]),
            colleague(2, &[Role::Intake]),
            colleague(3, &[Role::Manager]),
        ];
        // 1 and 2 report to 0: a complaint about 0 finds nobody to take it.
        let line = Hierarchy::new([
            (person(0), None),
            (person(1), Some(person(0))),
            (person(2), Some(person(0))),
            (person(3), None),
        ]);
        assert_eq!(uncovered(&staff, &line), [(person(0), Lack::Intake)]);
        let outside = [staff.as_slice(), &[colleague(4, &[Role::Intake])]].concat();
        assert!(uncovered(&outside, &line).is_empty());
        let left = outside.iter().map(|it| Colleague {
            is_active: it.person != person(4),
            ..*it
        });
        assert_eq!(uncovered(&left.collect::<Vec<_>>(), &line).len(), 1);
    }

    fn staff() -> impl Strategy<Value = (Vec<Colleague>, Hierarchy)> {
        prop::collection::vec((0_u8..16, any::<bool>(), prop::option::of(0_u8..8)), 8).prop_map(|rows| {
            let roles = [Role::Intake, Role::Investigator, Role::Manager];
            let people = (0..).zip(&rows).map(|(n, (bits, is_active, _))| Colleague {
                is_active: *is_active,
                ..colleague(
                    n,
                    &roles
                        .iter()
                        .enumerate()
                        .filter(|(at, _)| bits & (1 << at) != 0)
                        .map(|(_, role)| *role)
                        .collect::<Vec<_>>(),
                )
            });
            // Whoever reports to a smaller number cannot loop.
            let lines = (0..)
                .zip(&rows)
                .map(|(n, (.., above))| (person(n), above.filter(|above| *above < n).map(person)));
            (people.collect(), Hierarchy::new(lines))
        })
    }

    proptest! {
        /// Green means: for everybody there is a pair of two different people outside the line.
        #[test]
        fn covered_is_exactly_a_pair_of_different_people_outside_the_line((staff, lines) in staff(), about in 0_u8..8) {
            let about = person(about);
            let line = lines.line_of(about);
            let free = |it: &&Colleague| it.is_active && it.person != about && !line.contains(&it.person);
            let pairs = staff.iter().filter(free).any(|intake| {
                intake.roles.has(Role::Intake) && staff.iter().filter(free).any(|manager| {
                    manager.roles.has(Role::Manager) && manager.person != intake.person
                })
            });
            prop_assert_eq!(lack(Some(about), &staff, &lines).is_none(), pairs);
        }

        /// Hiring an intake person and a manager outside every line covers everybody but these two.
        #[test]
        fn two_of_each_outside_every_line_cover_everybody((staff, lines) in staff()) {
            let outside = [
                colleague(100, &[Role::Intake]),
                colleague(101, &[Role::Intake]),
                colleague(102, &[Role::Manager]),
                colleague(103, &[Role::Manager]),
            ];
            let staff = [staff.as_slice(), &outside].concat();
            prop_assert_eq!(uncovered(&staff, &lines), vec![]);
        }
    }
}
