//! What staff noted when they took a complaint down: the recorder's summary, apart from the client's words, and where the
//! papers are.

use leptos::prelude::*;

use crate::{
    casework::reading::OpenCase,
    ui::{Instant, SummaryList, SummaryRow, words},
};

/// The recorder's summary. Nothing where the client wrote it themselves.
pub(super) fn summary(case: &OpenCase) -> Option<AnyView> {
    let words = words();
    let summary = case.summary.as_ref()?;
    let (at, text) = (summary.at, summary.body.as_str().to_owned());
    let who = case.taken_by.clone().unwrap_or_default();
    Some(
        view! {
            <section>
                <h2>{words.say("taken-heading")}</h2>
                <p class="hint">{who}" "<Instant at=at/></p>
                <div class="typed">{text}</div>
            </section>
        }
        .into_any(),
    )
}

/// Who took it, how the client agreed, where the originals are.
pub(super) fn details(case: &OpenCase) -> Option<AnyView> {
    let words = words();
    let taken = case.told.answers.registered.as_ref()?;
    let originals = taken.originals.as_ref().map(|it| it.as_str().to_owned());
    let rows = vec![
        SummaryRow::new(words.say("taken-by"), case.taken_by.clone().unwrap_or_default()),
        SummaryRow::new(words.say("taken-consent"), words.label(taken.consent)),
        SummaryRow::new(words.say("taken-originals"), originals.unwrap_or_default()),
    ];
    Some(
        view! { <section><h2>{words.say("taken-details")}</h2><SummaryList rows=rows/></section> }.into_any(),
    )
}
