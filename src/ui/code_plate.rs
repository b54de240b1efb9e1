//! The receipt or resume code, once, to keep.

use super::{Glyph, Icon, words};
use leptos::prelude::*;

/// The plate: the code in groups of four, buttons to copy and print that appear when the script runs.
#[component]
pub fn CodePlate(
    /// What the code is for.
    #[prop(into)]
    label: String,
    /// The code, in its printed form with hyphens between groups.
    #[prop(into)]
    code: String,
) -> impl IntoView {
    let groups = code
        .split('-')
        .map(|group| view! { <span>{group.to_owned()}</span> })
        .collect::<Vec<_>>();
    let done = words().say("ui-copied");
    view! {
        <div class="code-plate">
            <p class="plate-label">{label}</p>
            <p class="plate-code" translate="no">{groups}</p>
            <p class="acts">
                <button class="button secondary" type="button" data-copy=code data-done=done hidden=true>
                    <Icon glyph=Glyph::Copy/><span>{words().say("ui-copy")}</span>
                </button>
                <button class="button secondary" type="button" data-print="" hidden=true>
                    <Icon glyph=Glyph::Print/>{words().say("ui-print")}
                </button>
            </p>
        </div>
    }
}
