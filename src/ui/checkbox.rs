//! One tick: a consent, 「记不清」.

use super::field::{frame, invalid, problem_line};
use super::radio_cards::{Choice, card};
use leptos::prelude::*;

/// A single tick box as a card; posts `value` (default `yes`) when ticked and nothing otherwise.
#[component]
pub fn Checkbox(
    /// Field name: `name`, `id` and key of its problem.
    name: &'static str,
    /// What ticking says.
    #[prop(into)]
    label: String,
    /// Whether it is ticked.
    #[prop(optional)]
    is_ticked: bool,
    /// What is posted.
    #[prop(default = "yes")]
    value: &'static str,
    /// What ticking means.
    #[prop(optional, into)]
    hint: String,
    /// Finished sentence when it needs correcting.
    #[prop(optional_no_strip)]
    problem: Option<String>,
) -> impl IntoView {
    let (class, is_invalid) = (frame(problem.as_ref()), invalid(problem.as_ref()));
    let choice = Choice::new(value, label).meaning(hint);
    view! {
        <div class=class>
            {problem_line(name, problem)}
            {card("checkbox", name, 0, is_ticked, choice, is_invalid)}
        </div>
    }
}
