//! Answers to look over, each with its 更改.

use super::words;
use leptos::prelude::*;

/// One answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SummaryRow {
    /// What was asked.
    pub term: String,
    /// What was said, shown as typed; empty reads 「未提供」.
    pub text: String,
    /// Where to change it.
    pub change: Option<String>,
}

impl SummaryRow {
    /// An answer that cannot be changed here.
    pub fn new(term: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            term: term.into(),
            text: text.into(),
            change: None,
        }
    }
    /// The same answer with the page that changes it.
    #[must_use]
    pub fn change(self, href: impl Into<String>) -> Self {
        Self {
            change: Some(href.into()),
            ..self
        }
    }
}

/// A list of answers.
#[component]
pub fn SummaryList(
    /// The answers in the order they were asked.
    rows: Vec<SummaryRow>,
) -> impl IntoView {
    let rows = rows
        .into_iter()
        .map(|row| {
            let text = if row.text.is_empty() { words().say("not-given") } else { row.text };
            let change = row.change.map(|href| {
                view! {
                    <dd class="change"><a href=href>{words().say("ui-change")}<span class="unseen">" "{row.term.clone()}</span></a></dd>
                }
            });
            view! { <div><dt>{row.term}</dt><dd class="typed">{text}</dd>{change}</div> }
        })
        .collect::<Vec<_>>();
    view! { <dl class="summary">{rows}</dl> }
}
