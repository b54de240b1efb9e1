//! A word or two about a thing, one line, at most three per row.

use super::{Glyph, Icon};
use leptos::prelude::*;

/// What the colour of a tag says in addition to its words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagTone {
    /// Nothing in particular.
    #[default]
    Neutral,
    /// Active: teal.
    Active,
    /// Waiting for someone, or internal: dusk.
    Waiting,
    /// Time is running: amber.
    Time,
    /// Done: moss.
    Done,
    /// Safety or overdue: cinnabar.
    Safety,
    /// Needs correcting, returned: plum.
    Correct,
}

impl TagTone {
    fn class(self) -> &'static str {
        match self {
            Self::Neutral => "tag",
            Self::Active => "tag teal",
            Self::Waiting => "tag dusk",
            Self::Time => "tag amber",
            Self::Done => "tag moss",
            Self::Safety => "tag cinnabar",
            Self::Correct => "tag plum",
        }
    }
}

/// A tag.
#[component]
pub fn Tag(
    /// Its words.
    #[prop(into)]
    label: String,
    /// Its meaning.
    #[prop(optional)]
    tone: TagTone,
    /// A drawing before the words.
    #[prop(optional)]
    glyph: Option<Glyph>,
) -> impl IntoView {
    let icon = glyph.map(|glyph| view! { <Icon glyph=glyph/> });
    view! { <span class=tone.class()>{icon}{label}</span> }
}
