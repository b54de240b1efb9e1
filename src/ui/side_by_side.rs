//! Two people changed the same text (409): both versions beside each other, changed lines marked by sign and tint. The
//! form below keeps what this reader typed; they take over what they want and send again (G-20).

use super::words;
use leptos::prelude::*;

/// One field that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What the field is called on the form.
    pub label: String,
    /// What this reader typed.
    pub mine: String,
    /// What is stored now.
    pub theirs: String,
}

/// The fields that differ.
#[component]
pub fn SideBySide(
    /// The fields.
    differences: Vec<Difference>,
) -> impl IntoView {
    let fields = differences
        .into_iter()
        .map(|field| {
            view! {
                <section class="versions">
                    <h2>{field.label}</h2>
                    <div>
                        <div><h3>{words().say("ui-my-version")}</h3>{lines(&field.mine, &field.theirs, "+")}</div>
                        <div><h3>{words().say("ui-their-version")}</h3>{lines(&field.theirs, &field.mine, "−")}</div>
                    </div>
                </section>
            }
        })
        .collect::<Vec<_>>();
    view! { <div class="side-by-side">{fields}</div> }
}

/// The lines of one version; those the other does not have carry the sign.
fn lines(this: &str, other: &str, sign: &'static str) -> AnyView {
    let other = other.lines().collect::<std::collections::HashSet<_>>();
    let lines = this
        .lines()
        .map(|line| {
            if other.contains(line) {
                view! { <p>{line.to_owned()}</p> }.into_any()
            } else {
                view! { <p class="changed"><b>{sign}</b>" "{line.to_owned()}</p> }.into_any()
            }
        })
        .collect::<Vec<_>>();
    if lines.is_empty() {
        view! { <p>{words().say("ui-empty-text")}</p> }.into_any()
    } else {
        lines.into_any()
    }
}
