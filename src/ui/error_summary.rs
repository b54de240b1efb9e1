//! What needs a second look, first in main and focused (G-12). Layouts draw it from their `problems`.

use super::words;
use leptos::prelude::*;

/// Links to every control that needs correcting. Nothing when there is none.
#[component]
pub fn ErrorSummary(
    /// (id of the control, finished sentence) in the order of the page.
    problems: Vec<(String, String)>,
) -> impl IntoView {
    let title = words().say_with("ui-problems", &[("count", problems.len().into())]);
    (!problems.is_empty()).then(|| {
        let links = problems
            .into_iter()
            .map(|(id, sentence)| view! { <li><a href=format!("#{id}")>{sentence}</a></li> })
            .collect::<Vec<_>>();
        view! {
            <div class="error-summary" role="alert" tabindex="-1" autofocus=true>
                <h2>{title}</h2>
                <ul>{links}</ul>
            </div>
        }
    })
}
