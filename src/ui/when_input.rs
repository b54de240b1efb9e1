//! Native date and time fields, for staff (G-17).

use super::field::{described_by, frame, hint_line, invalid, label_words, problem_line};
use leptos::prelude::*;

/// Which native field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhenKind {
    /// A day: `2026-11-23`.
    Date,
    /// A time of day: `14:05`.
    Time,
    /// Both: `2026-11-23T14:05`, in the organisation's zone.
    DateTime,
}

/// A labelled native date or time field.
#[component]
pub fn WhenInput(
    /// Field name: `name`, `id` and key of its problem.
    name: &'static str,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// Which native field.
    kind: WhenKind,
    /// The value as posted.
    #[prop(optional, into)]
    value: String,
    /// Help before typing.
    #[prop(optional, into)]
    hint: String,
    /// Finished sentence when it needs correcting.
    #[prop(optional_no_strip)]
    problem: Option<String>,
    /// Whether the label ends in 「（选填）」.
    #[prop(optional)]
    is_optional: bool,
) -> impl IntoView {
    let kind = match kind {
        WhenKind::Date => "date",
        WhenKind::Time => "time",
        WhenKind::DateTime => "datetime-local",
    };
    let described = described_by(name, problem.is_some(), !hint.is_empty());
    let (class, is_invalid) = (frame(problem.as_ref()), invalid(problem.as_ref()));
    view! {
        <div class=class>
            <label for=name>{label_words(label, is_optional)}</label>
            {hint_line(name, hint)}
            {problem_line(name, problem)}
            <input class="input half" id=name name=name type=kind value=value autocomplete="off"
                aria-invalid=is_invalid aria-describedby=described/>
        </div>
    }
}
