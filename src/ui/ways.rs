//! The few ways a page offers, each with a sentence: large enough for a shaking hand.

use super::{Glyph, Icon};
use leptos::prelude::*;

/// How a way weighs among the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WayWeight {
    /// One of several.
    #[default]
    Other,
    /// The one most come for: filled teal, once per page.
    Main,
    /// Help in danger: cinnabar.
    Danger,
}

/// One way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// Where it leads.
    pub href: String,
    /// What it is, as a verb.
    pub label: String,
    /// What to expect; empty for nothing to add.
    pub hint: String,
    /// How it weighs.
    pub weight: WayWeight,
}

/// The ways.
#[component]
pub fn Ways(
    /// In the order they matter.
    ways: Vec<Way>,
) -> impl IntoView {
    let ways = ways
        .into_iter()
        .map(|way| {
            let class = match way.weight {
                WayWeight::Other => "way",
                WayWeight::Main => "way primary",
                WayWeight::Danger => "way danger",
            };
            let hint = (!way.hint.is_empty()).then(|| view! { <span class="hint">{way.hint}</span> });
            view! { <li><a class=class href=way.href><b>{way.label}</b>{hint}<Icon glyph=Glyph::ArrowRight/></a></li> }
        })
        .collect::<Vec<_>>();
    view! { <ul class="ways">{ways}</ul> }
}
