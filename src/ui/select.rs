//! One of many, as a native list.

use super::field::{described_by, frame, hint_line, invalid, label_words, problem_line};
use super::radio_cards::Choice;
use super::words;
use leptos::prelude::*;

/// A labelled native list; it starts with a line that posts nothing.
#[component]
pub fn Select(
    /// Field name: `name`, `id` and key of its problem.
    name: &'static str,
    /// Posted under this name, where several rows share one; `name` stays the id.
    #[prop(optional)]
    posts_as: Option<&'static str>,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// The choices.
    choices: Vec<Choice>,
    /// The value chosen, or empty.
    #[prop(optional, into)]
    value: String,
    /// Help before choosing.
    #[prop(optional, into)]
    hint: String,
    /// Finished sentence when it needs correcting.
    #[prop(optional_no_strip)]
    problem: Option<String>,
    /// Whether the label ends in 「（选填）」.
    #[prop(optional)]
    is_optional: bool,
    /// What choosing nothing means; 「请选择」 unless given.
    #[prop(optional, into)]
    nothing: String,
) -> impl IntoView {
    let described = described_by(name, problem.is_some(), !hint.is_empty());
    let (class, is_invalid) = (frame(problem.as_ref()), invalid(problem.as_ref()));
    let nothing = if nothing.is_empty() {
        words().say("ui-choose")
    } else {
        nothing
    };
    let options = choices
        .into_iter()
        .map(|choice| {
            let is_chosen = choice.value == value;
            view! { <option value=choice.value selected=is_chosen>{choice.label}</option> }
        })
        .collect::<Vec<_>>();
    view! {
        <div class=class>
            <label for=name>{label_words(label, is_optional)}</label>
            {hint_line(name, hint)}
            {problem_line(name, problem)}
            <select class="input half" id=name name=posts_as.unwrap_or(name) autocomplete="off" aria-invalid=is_invalid
                aria-describedby=described>
                <option value="">{nothing}</option>
                {options}
            </select>
        </div>
    }
}
