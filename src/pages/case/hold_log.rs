//! The holds of a case so far.

use leptos::prelude::*;

use crate::{
    casework::reading::HoldPage as Holds,
    domain::hold::HoldState,
    ui::{Column, DataTable, Instant, Tag, TagTone, words},
};

/// Every hold, newest first.
pub(super) fn past(found: &Holds) -> AnyView {
    let words = words();
    if found.holds.is_empty() {
        return view! { <p class="hint">{words.say("hold-none")}</p> }.into_any();
    }
    let columns = ["when", "reason", "words", "who", "state"];
    let columns = columns.map(|name| Column::new(words.say(&format!("hold-column-{name}"))));
    let rows = found.holds.iter().map(|hold| {
        let (label, tone) = match (hold.state, hold.end) {
            (HoldState::Ended, Some(end)) => (words.label(end), TagTone::Done),
            (HoldState::Running, _) => (words.label(hold.state), TagTone::Waiting),
            (HoldState::Proposed | HoldState::Ended | HoldState::Refused, _) => {
                (words.label(hold.state), TagTone::Neutral)
            }
        };
        let change = hold.change.as_ref().map(|change| {
            view! { <div class="typed">{change.as_str().to_owned()}</div> }
        });
        vec![
            view! { <Instant at=hold.started_at.unwrap_or(hold.proposed_at)/> }.into_any(),
            words.label(hold.reason).into_any(),
            view! { <div class="typed">{hold.words.as_str().to_owned()}</div>{change} }.into_any(),
            found
                .names
                .get(&hold.proposed_by)
                .cloned()
                .unwrap_or_default()
                .into_any(),
            view! { <Tag label=label tone=tone/> }.into_any(),
        ]
    });
    let rows = rows.collect();
    view! {
        <section>
            <h2>{words.say("hold-past")}</h2>
            <DataTable caption=words.say("hold-caption") columns=columns.to_vec() rows=rows/>
        </section>
    }
    .into_any()
}
