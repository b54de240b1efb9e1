//! A day as people say it: year, month, day, each may be missing (G-17). Clients only; staff use [`super::WhenInput`].

use super::field::{described_by, hint_line, invalid, label_words, problem_line};
use super::words;
use leptos::prelude::*;

/// Three short fields in a group. Their names are `<name>_year`, `<name>_month`, `<name>_day`; the group itself has the
/// id `<name>`, so that a problem may be noted at the date or at one part.
#[component]
pub fn DateFields(
    /// Stem of the names.
    name: &'static str,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// Year as typed.
    #[prop(optional, into)]
    year: String,
    /// Month as typed.
    #[prop(optional, into)]
    month: String,
    /// Day as typed.
    #[prop(optional, into)]
    day: String,
    /// Help before typing.
    #[prop(optional, into)]
    hint: String,
    /// Finished sentence when it needs correcting; it names the part.
    #[prop(optional_no_strip)]
    problem: Option<String>,
    /// Whether the label ends in 「（选填）」.
    #[prop(optional)]
    is_optional: bool,
) -> impl IntoView {
    let described = described_by(name, problem.is_some(), !hint.is_empty());
    let class = if problem.is_some() {
        "field group wrong"
    } else {
        "field group"
    };
    let parts = [
        ("year", year, "input four"),
        ("month", month, "input two"),
        ("day", day, "input two"),
    ]
    .map(|(part, value, class)| {
        let id = format!("{name}_{part}");
        view! {
            <div class="part">
                <label for=id.clone()>{words().say(&format!("ui-date-{part}"))}</label>
                <input class=class id=id.clone() name=id type="text" inputmode="numeric" autocomplete="off"
                    value=value aria-invalid=invalid(problem.as_ref()) aria-describedby=described.clone()/>
            </div>
        }
    })
    .into_iter()
    .collect::<Vec<_>>();
    view! {
        <fieldset class=class id=name tabindex="-1" aria-describedby=described>
            <legend>{label_words(label, is_optional)}</legend>
            {hint_line(name, hint)}
            {problem_line(name, problem)}
            <div class="parts">{parts}</div>
        </fieldset>
    }
}
