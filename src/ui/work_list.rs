//! Kinds of work as whole-row links with their counts: 「我的工作」.

use super::tag::{Tag, TagTone};
use leptos::prelude::*;

/// One kind of work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkRow {
    /// The list it opens.
    pub href: String,
    /// What kind.
    pub label: String,
    /// What is nearest, in words; empty for nothing to add.
    pub hint: String,
    /// How many wait.
    pub count: u64,
    /// 「已逾期」, 「今日到期」: only where time presses.
    pub status: Option<(String, TagTone)>,
}

/// The kinds of work of this person.
#[component]
pub fn WorkList(
    /// Overdue first.
    rows: Vec<WorkRow>,
) -> impl IntoView {
    let rows = rows
        .into_iter()
        .map(|row| {
            let hint = (!row.hint.is_empty()).then(|| view! { <span class="hint">{row.hint}</span> });
            let status = row.status.map(|(label, tone)| view! { <Tag label=label tone=tone/> });
            let class = if row.count == 0 { "work none" } else { "work" };
            view! {
                <li><a class=class href=row.href>
                    <span class="work-name">{row.label}</span>{hint}{status}<span class="work-count">{row.count}</span>
                </a></li>
            }
        })
        .collect::<Vec<_>>();
    view! { <ul class="work-list">{rows}</ul> }
}
