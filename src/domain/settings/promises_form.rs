//! The promises as an administrator enters them. The 24 hours are not among them, and neither is how long files are kept.

use crate::domain::deadline::{ClockKind, Promises};
use crate::domain::form::{Problem, Problems};
use crate::domain::overlay::Safeguarding;
use crate::domain::stage::Path;
use crate::domain::text::plain;
use serde::{Deserialize, Serialize};

/// The longest a client may be made to wait for an answer, in working days.
const OUTCOME_CAP: u32 = 60;

macro_rules! promises {
    ($($field:ident = $($place:ident).+, $min:literal..=$max:expr;)+) => {
        /// AD-04: how long each clock runs.
        #[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default)]
        pub struct PromisesForm {
            /// The version that was looked at.
            pub version: String,
            /// Set once the effect was looked at.
            pub confirmed: String,
            $(
                #[doc = concat!("`", stringify!($field), "` as typed.")]
                pub $field: String,
            )+
        }

        impl PromisesForm {
            /// Every field in the order of the page.
            pub const FIELDS: &[&'static str] = &[$(stringify!($field)),+];

            /// The form of these promises.
            pub fn of(promises: &Promises, version: i64) -> Self {
                Self {
                    version: version.to_string(),
                    confirmed: String::new(),
                    $($field: promises.$($place).+.to_string(),)+
                }
            }

            /// What was typed into a field.
            pub fn typed(&self, field: &str) -> &str {
                match field {
                    $(stringify!($field) => &self.$field,)+
                    _ => "",
                }
            }

            /// The promises, on top of what is in force.
            ///
            /// # Errors
            /// What is wrong, at the field: no number of the allowed range, or stages that do not add up to the promise.
            pub fn parse(&self, present: &Promises) -> Result<Promises, Problems> {
                let (mut problems, mut new) = (Problems::none(), *present);
                $(
                    let number = whole(&self.$field, $min, $max);
                    if let Some(number) = problems.take(stringify!($field), number) {
                        new.$($place).+ = number;
                    }
                )+
                if !problems.is_empty() {
                    return Err(problems);
                }
                for (path, field) in [
                    (Path::Simple, "simple_outcome"),
                    (Path::Standard, "standard_outcome"),
                    (Path::Major, "major_outcome"),
                ] {
                    if !new.adds_up(path) {
                        problems.add(field, Problem::DoesNotAddUp { sum: new.sum(path) });
                    }
                }
                if problems.is_empty() { Ok(new) } else { Err(problems) }
            }
        }
    };
}

promises! {
    take_hours = take_hours, 1..=24;
    triage_working_days = triage_working_days, 1..=20;
    simple_decide = simple.decide, 1..=20;
    simple_approval = simple.approval, 1..=20;
    simple_send = simple.send, 1..=20;
    simple_outcome = simple.outcome, 1..=OUTCOME_CAP;
    standard_team_ready = standard.team_ready, 1..=20;
    standard_investigate = standard.investigate, 1..=OUTCOME_CAP;
    standard_decide = standard.decide, 1..=20;
    standard_approval = standard.approval, 1..=20;
    standard_send = standard.send, 1..=20;
    standard_outcome = standard.outcome, 1..=OUTCOME_CAP;
    major_team_ready = major.team_ready, 1..=20;
    major_investigate = major.investigate, 1..=OUTCOME_CAP;
    major_decide = major.decide, 1..=20;
    major_approval = major.approval, 1..=20;
    major_send = major.send, 1..=20;
    major_outcome = major.outcome, 1..=OUTCOME_CAP;
    client_update_working_days = client_update_working_days, 1..=20;
    right_of_reply_working_days = right_of_reply_working_days, 1..=20;
    hold_limit_working_days = hold_limit_working_days, 1..=10;
    hold_review_days = hold_review_days, 1..=30;
    review_window_working_days = review_window_working_days, 5..=60;
    decline_review_window_working_days = decline_review_window_working_days, 5..=60;
    review_decision_working_days = review_decision_working_days, 1..=40;
    undo_window_working_days = undo_window_working_days, 3..=20;
    reopen_window_days = reopen_window_days, 30..=365;
    reopen_decision_working_days = reopen_decision_working_days, 1..=10;
    safeguarding_immediate_minutes = safeguarding_immediate_minutes, 5..=15;
    safeguarding_urgent_hours = safeguarding_urgent_hours, 1..=4;
    safeguarding_review_working_days = safeguarding_review_working_days, 1..=5;
}

fn whole(typed: &str, min: u32, max: u32) -> Result<u32, Problem> {
    let text = plain(typed);
    if text.is_empty() {
        return Err(Problem::Required);
    }
    text.parse()
        .ok()
        .filter(|number| (min..=max).contains(number))
        .ok_or(Problem::NotInRange { min, max })
}

/// The clocks whose length differs between two sets of promises, on any path.
pub fn changed_clocks(before: &Promises, after: &Promises) -> Vec<ClockKind> {
    use crate::domain::code::Code;
    let lengths = |promises: &Promises, clock| {
        let mut lengths = Vec::new();
        for path in Path::ALL {
            for level in Safeguarding::ALL {
                lengths.push(promises.spec(clock, Some(*path), *level));
            }
        }
        lengths
    };
    ClockKind::ALL
        .iter()
        .copied()
        .filter(|clock| lengths(before, *clock) != lengths(after, *clock))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> PromisesForm {
        PromisesForm::of(&Promises::default(), 0)
    }

    #[test]
    fn the_promises_in_force_pass_and_come_back_unchanged() {
        let present = Promises::default();
        assert_eq!(form().parse(&present), Ok(present));
        assert!(
            PromisesForm::FIELDS
                .iter()
                .all(|field| !form().typed(field).is_empty())
        );
        assert!(changed_clocks(&present, &present).is_empty());
    }

    #[test]
    fn ad04_1_the_24_hours_cannot_be_changed() {
        assert!(
            !PromisesForm::FIELDS
                .iter()
                .any(|field| field.contains("first_response"))
        );
        let clocks = PromisesForm::FIELDS.iter().flat_map(|_| {
            let shorter = PromisesForm {
                take_hours: "1".to_owned(),
                ..form()
            };
            changed_clocks(
                &Promises::default(),
                &shorter.parse(&Promises::default()).unwrap(),
            )
        });
        assert!(clocks.into_iter().all(|clock| clock == ClockKind::Take));
    }

    #[test]
    fn ad04_2_stage_budgets_add_up_to_the_promise() {
        let longer = PromisesForm {
            standard_investigate: "9".to_owned(),
            ..form()
        };
        let problems = longer.parse(&Promises::default()).unwrap_err();
        assert_eq!(
            problems.of("standard_outcome"),
            Some(Problem::DoesNotAddUp { sum: 21 })
        );
        assert_eq!(problems.of("major_outcome"), None);
        let told = PromisesForm {
            standard_outcome: "21".to_owned(),
            ..longer
        };
        let new = told.parse(&Promises::default()).unwrap();
        assert_eq!(
            changed_clocks(&Promises::default(), &new),
            [ClockKind::Investigate, ClockKind::Outcome]
        );
    }

    #[test]
    fn only_whole_numbers_within_reason() {
        for (typed, problem) in [
            ("", Problem::Required),
            ("0", Problem::NotInRange { min: 1, max: 24 }),
            ("25", Problem::NotInRange { min: 1, max: 24 }),
            ("4.5", Problem::NotInRange { min: 1, max: 24 }),
            ("vier", Problem::NotInRange { min: 1, max: 24 }),
        ] {
            let form = PromisesForm {
                take_hours: typed.to_owned(),
                ..form()
            };
            assert_eq!(
                form.parse(&Promises::default()).unwrap_err().of("take_hours"),
                Some(problem),
                "{typed}"
            );
        }
        let full_width = PromisesForm {
            take_hours: "６".to_owned(),
            ..form()
        };
        assert_eq!(full_width.parse(&Promises::default()).unwrap().take_hours, 6);
    }
}
