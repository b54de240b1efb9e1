//! Fields that belong together under one heading.

use leptos::prelude::*;

/// A group of fields with a legend.
#[component]
pub fn Fieldset(
    /// What the group is about.
    #[prop(into)]
    legend: String,
    /// A line about the whole group.
    #[prop(optional, into)]
    hint: String,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let hint = (!hint.is_empty()).then(|| view! { <p class="hint">{hint}</p> });
    view! { <fieldset class="fields"><legend>{legend}</legend>{hint}{children()}</fieldset> }
}
