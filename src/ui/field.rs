//! The frame every field shares: label, hint, error, control, in this order.

use super::{Glyph, Icon, words};
use crate::domain::form::Problems;
use leptos::prelude::*;

/// The finished sentence for a field, if it has a problem.
pub fn problem_at(problems: &Problems, field: &'static str) -> Option<String> {
    problems.of(field).map(|problem| words().problem(field, problem))
}

/// Every problem as (id of the control, finished sentence), for the error summary.
pub fn problem_list(problems: &Problems) -> Vec<(String, String)> {
    problems
        .iter()
        .map(|(field, problem)| (field.to_owned(), words().problem(field, problem)))
        .collect()
}

/// What describes the control: its problem first, because that is what the reader came back for.
pub(super) fn described_by(name: &str, has_problem: bool, has_hint: bool) -> Option<String> {
    let problem = has_problem.then(|| format!("{name}-problem"));
    let hint = has_hint.then(|| format!("{name}-hint"));
    match (problem, hint) {
        (None, None) => None,
        (Some(one), None) | (None, Some(one)) => Some(one),
        (Some(problem), Some(hint)) => Some(format!("{problem} {hint}")),
    }
}

/// `aria-invalid` of a control.
pub(super) fn invalid(problem: Option<&String>) -> Option<&'static str> {
    problem.map(|_| "true")
}

/// Class of the frame: a plum bar at the left when something needs correcting.
pub(super) fn frame(problem: Option<&String>) -> &'static str {
    if problem.is_some() { "field wrong" } else { "field" }
}

/// The grey line before the control. Nothing when empty.
pub(super) fn hint_line(name: &str, hint: String) -> Option<AnyView> {
    let id = format!("{name}-hint");
    (!hint.is_empty()).then(|| view! { <p class="hint" id=id>{hint}</p> }.into_any())
}

/// The plum line before the control. Nothing when all is well.
pub(super) fn problem_line(name: &str, problem: Option<String>) -> Option<AnyView> {
    let id = format!("{name}-problem");
    problem.map(|sentence| {
        view! {
            <p class="problem" id=id><Icon glyph=Glyph::Note/><b>{words().say("error-title-prefix")}</b>{sentence}</p>
        }
        .into_any()
    })
}

/// The label's words, with 「（选填）」 at the end where nothing is needed.
pub(super) fn label_words(label: String, is_optional: bool) -> String {
    if is_optional {
        words().say_with("ui-optional", &[("label", label.into())])
    } else {
        label
    }
}
