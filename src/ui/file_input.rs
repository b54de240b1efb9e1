//! Choosing a file. What is taken and how large it may be is said before choosing (G-18).

use super::field::{described_by, frame, hint_line, invalid, label_words, problem_line};
use leptos::prelude::*;

/// A labelled way to choose one file. The form around it is a `PostForm` with `has_files`.
#[component]
pub fn FileInput(
    /// Field name: `name`, `id` and key of its problem.
    name: &'static str,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// The limits, before choosing.
    #[prop(into)]
    hint: String,
    /// Ends of names the browser offers first, `.jpg,.png`. It is no check.
    #[prop(into)]
    accept: String,
    /// Finished sentence when it needs correcting.
    #[prop(optional_no_strip)]
    problem: Option<String>,
) -> impl IntoView {
    let described = described_by(name, problem.is_some(), true);
    let (class, is_invalid) = (frame(problem.as_ref()), invalid(problem.as_ref()));
    view! {
        <div class=class>
            <label for=name>{label_words(label, false)}</label>
            {hint_line(name, hint)}
            {problem_line(name, problem)}
            <input class="input" id=name name=name type="file" accept=accept aria-invalid=is_invalid
                aria-describedby=described/>
        </div>
    }
}
