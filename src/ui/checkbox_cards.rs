//! Any of several; the group says 「可多选」.

use super::field::{described_by, hint_line, invalid, label_words, problem_line};
use super::radio_cards::{Choice, card};
use super::words;
use leptos::prelude::*;

/// A group of cards, of which any number may be chosen.
#[component]
pub fn CheckboxCards(
    /// Field name, repeated once per tick: id of the first card and key of its problem.
    name: &'static str,
    /// The question.
    #[prop(into)]
    label: String,
    /// The choices.
    choices: Vec<Choice>,
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
    /// Whether the page's h1 already shows the same words.
    #[prop(optional)]
    is_title: bool,
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
    let cards = choices.into_iter().enumerate().map(|(n, choice)| {
        card(
            "checkbox",
            name,
            n,
            values.contains(&choice.value),
            choice,
            invalid(problem.as_ref()),
        )
    });
    let cards = cards.collect::<Vec<_>>();
    view! {
        <fieldset class=class aria-describedby=described>
            <legend class:unseen=is_title>{label_words(label, is_optional)}</legend>
            {hint_line(name, hint)}
            {problem_line(name, problem)}
            <div class="cards">{cards}</div>
        </fieldset>
    }
}
