//! The filters in force, each of which can be taken away.

use super::{Glyph, Icon, words};
use leptos::prelude::*;

/// One filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    /// What it keeps.
    pub label: String,
    /// The list without it.
    pub without: String,
}

/// The filters in force. Nothing when there is none.
#[component]
pub fn FilterChips(
    /// The filters.
    chips: Vec<Chip>,
    /// The list without any.
    #[prop(into)]
    clear: String,
) -> impl IntoView {
    let is_any = !chips.is_empty();
    let chips = chips
        .into_iter()
        .map(|chip| {
            let about = words().say_with("ui-remove-filter", &[("filter", chip.label.clone().into())]);
            view! { <li><a class="chip" href=chip.without aria-label=about>{chip.label}<Icon glyph=Glyph::Cross/></a></li> }
        })
        .collect::<Vec<_>>();
    is_any.then(|| view! { <ul class="chips">{chips}<li><a href=clear>{words().say("ui-clear-filters")}</a></li></ul> })
}
