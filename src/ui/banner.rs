//! One sentence across the column, with at most one link. Stays until the next page (G-23).

use super::{Glyph, Icon, Link};
use leptos::prelude::*;

/// What a banner, by its colour, means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// For your information: teal.
    #[default]
    Information,
    /// Done: moss.
    Success,
    /// Time is running: amber.
    Time,
    /// Safety, overdue, or a step nobody may take: cinnabar.
    Blocked,
    /// Waiting for someone: dusk.
    Waiting,
}

impl Tone {
    fn look(self) -> (&'static str, Glyph) {
        match self {
            Self::Information => ("banner teal", Glyph::Chat),
            Self::Success => ("banner moss", Glyph::Check),
            Self::Time => ("banner amber", Glyph::Clock),
            Self::Blocked => ("banner cinnabar", Glyph::Alert),
            Self::Waiting => ("banner dusk", Glyph::Pause),
        }
    }
}

/// A banner. `is_answer` announces it as the result of what was just done.
#[component]
pub fn Banner(
    /// What it means.
    #[prop(optional)]
    tone: Tone,
    /// The sentence.
    #[prop(into)]
    sentence: String,
    /// One way onward.
    #[prop(optional_no_strip)]
    link: Option<Link>,
    /// Whether it answers the act before (`role=status`).
    #[prop(optional)]
    is_answer: bool,
) -> impl IntoView {
    let (class, glyph) = tone.look();
    let link = link.map(|link| view! { " " <a href=link.href>{link.label}</a> });
    view! { <div class=class role=is_answer.then_some("status")><Icon glyph=glyph/><p>{sentence}{link}</p></div> }
}
