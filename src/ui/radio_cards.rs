//! One of a few, each with what it means. The whole card is the label, the native control stays visible.

use super::field::{described_by, hint_line, invalid, label_words, problem_line};
use super::words;
use crate::domain::code::Code;
use crate::wording::key_of;
use leptos::prelude::*;

/// One choice of a group or list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is posted.
    pub value: String,
    /// What is read.
    pub label: String,
    /// What choosing it means; empty for none.
    pub hint: String,
}

impl Choice {
    /// A choice without a second line.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            hint: String::new(),
        }
    }
    /// The same choice with what it means.
    #[must_use]
    pub fn meaning(self, hint: impl Into<String>) -> Self {
        Self {
            hint: hint.into(),
            ..self
        }
    }
    /// These codes with their catalogue labels, and with what they mean where the catalogue has `<enum>-<code>-hint`.
    pub fn of<C: Code>(codes: &[C]) -> Vec<Self> {
        codes.iter().map(|code| Self::of_one(*code)).collect()
    }
    fn of_one<C: Code>(code: C) -> Self {
        let choice = Self::new(code.code(), words().label(code));
        let hint = format!("{}-hint", key_of(code));
        if words().has(&hint) {
            choice.meaning(words().say(&hint))
        } else {
            choice
        }
    }
}

/// Id of the n-th control of a group. The first is the field name itself, so that the error summary lands on it.
pub(super) fn id_of(name: &str, n: usize) -> String {
    if n == 0 {
        name.to_owned()
    } else {
        format!("{name}-{}", n + 1)
    }
}

/// A group of cards, of which one may be chosen. None is chosen unless `value` says so.
#[component]
pub fn RadioCards(
    /// Field name: `name`, id of the first card and key of its problem.
    name: &'static str,
    /// The question. Hidden visually when `is_title` is set, because the page's h1 asks it.
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
    /// Whether the page's h1 already shows the same words.
    #[prop(optional)]
    is_title: bool,
) -> impl IntoView {
    let described = described_by(name, problem.is_some(), !hint.is_empty());
    let class = if problem.is_some() {
        "field group wrong"
    } else {
        "field group"
    };
    let cards = choices.into_iter().enumerate().map(|(n, choice)| {
        card(
            "radio",
            name,
            n,
            choice.value == value,
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

/// One card: control, words, consequence.
pub(super) fn card(
    kind: &'static str,
    name: &'static str,
    n: usize,
    is_chosen: bool,
    choice: Choice,
    is_invalid: Option<&'static str>,
) -> AnyView {
    let id = id_of(name, n);
    let described = [
        is_invalid.map(|_| format!("{name}-problem")),
        hint_id(&choice, &id),
    ];
    let described = described.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let described = (!described.is_empty()).then_some(described);
    let consequence = hint_id(&choice, &id).map(|id| view! { <span class="hint" id=id>{choice.hint}</span> });
    view! {
        <div class="card">
            <input type=kind id=id.clone() name=name value=choice.value checked=is_chosen
                aria-invalid=is_invalid aria-describedby=described/>
            <label for=id>{choice.label}</label>
            {consequence}
        </div>
    }
    .into_any()
}

fn hint_id(choice: &Choice, id: &str) -> Option<String> {
    (!choice.hint.is_empty()).then(|| format!("{id}-means"))
}
