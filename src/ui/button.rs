//! Things to press. Never disabled: a button that cannot be used is absent, or the page says why (G-24).

use super::{Glyph, Icon};
use leptos::prelude::*;

/// How much a button weighs. One `Primary` per view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// The next step: filled teal.
    #[default]
    Primary,
    /// Another way: teal outline.
    Secondary,
    /// By the way: plain words.
    Quiet,
    /// Cannot be undone: plum outline, on confirm pages only.
    Irreversible,
}

impl Weight {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Primary => "button primary",
            Self::Secondary => "button secondary",
            Self::Quiet => "button quiet",
            Self::Irreversible => "button irreversible",
        }
    }
}

/// A submit button.
#[component]
pub fn Button(
    /// What pressing does, as a verb.
    #[prop(into)]
    label: String,
    /// How much it weighs.
    #[prop(optional)]
    weight: Weight,
    /// Posted with `value` when this button is the one pressed.
    #[prop(optional)]
    name: Option<&'static str>,
    /// What is posted under `name`.
    #[prop(optional, into)]
    value: Option<String>,
    /// Where this button posts the form to, if not where the form says.
    #[prop(optional, into)]
    action: Option<String>,
    /// A drawing before the words.
    #[prop(optional)]
    glyph: Option<Glyph>,
    /// Words only a screen reader needs, to tell equal buttons apart.
    #[prop(optional, into)]
    about: String,
) -> impl IntoView {
    let about = (!about.is_empty()).then(|| view! { <span class="unseen">" "{about}</span> });
    let icon = glyph.map(|glyph| view! { <Icon glyph=glyph/> });
    view! { <button class=weight.class() type="submit" name=name value=value formaction=action>{icon}{label}{about}</button> }
}

/// A link that looks like a button: goes somewhere, changes nothing.
#[component]
pub fn ButtonLink(
    /// Where to.
    #[prop(into)]
    href: String,
    /// What waits there.
    #[prop(into)]
    label: String,
    /// How much it weighs.
    #[prop(optional)]
    weight: Weight,
    /// A drawing before the words.
    #[prop(optional)]
    glyph: Option<Glyph>,
) -> impl IntoView {
    let icon = glyph.map(|glyph| view! { <Icon glyph=glyph/> });
    view! { <a class=weight.class() href=href>{icon}{label}</a> }
}
