//! Any of very many, in groups that open: a tree of codes on one page.

use super::field::{described_by, hint_line, invalid, label_words, problem_line};
use super::radio_cards::{Choice, card};
use super::words;
use leptos::prelude::*;

/// Groups of cards, of which any number may be chosen. A group opens by itself where something in it is chosen.
#[component]
pub fn GroupedChecks(
    /// Field name, repeated once per tick: id of the first card and key of its problem.
    name: &'static str,
    /// The question.
    #[prop(into)]
    label: String,
    /// The groups with their choices.
    groups: Vec<(String, Vec<Choice>)>,
    /// The values chosen.
    #[prop(optional)]
    values: Vec<String>,
    /// Help before choosing; 「可多选」 is added.
    #[prop(optional, into)]
    hint: String,
    /// Finished sentence when it needs correcting.
    #[prop(optional_no_strip)]
    problem: Option<String>,
    /// Whether the label ends in 「（选填）」.
    #[prop(optional)]
    is_optional: bool,
) -> impl IntoView {
    let hint = format!("{hint} {}", words().say("ui-several"))
        .trim_start()
        .to_owned();
    let described = described_by(name, problem.is_some(), true);
    let class = if problem.is_some() {
        "field group wrong"
    } else {
        "field group"
    };
    let is_invalid = invalid(problem.as_ref());
    let mut n = 0;
    let groups = groups
        .into_iter()
        .map(|(group, choices)| {
            let is_chosen = |choice: &Choice| values.contains(&choice.value);
            let is_open = choices.iter().any(is_chosen);
            let cards = choices.into_iter().map(|choice| {
                let at = n;
                n += 1;
                card("checkbox", name, at, is_chosen(&choice), choice, is_invalid)
            });
            let cards = cards.collect::<Vec<_>>();
            view! { <details open=is_open><summary>{group}</summary><div class="cards">{cards}</div></details> }
        })
        .collect::<Vec<_>>();
    view! {
        <fieldset class=class aria-describedby=described>
            <legend>{label_words(label, is_optional)}</legend>
            {hint_line(name, hint)}
            {problem_line(name, problem)}
            <div class="groups">{groups}</div>
        </fieldset>
    }
}
