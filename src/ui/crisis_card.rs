//! Help in danger, in the same place on every page that has it; never folded away, never personal.

use super::{Glyph, Icon, Site, site, words};
use leptos::prelude::*;

/// Numbers to call, as links a finger can hit.
#[component]
pub fn CrisisCard(
    /// Adds 「您可以继续填写」.
    #[prop(optional)]
    may_go_on: bool,
) -> impl IntoView {
    let lines = site()
        .crisis
        .iter()
        .map(|line| {
            view! {
                <li>
                    <a class="call" href=Site::tel(&line.number)><Icon glyph=Glyph::Phone/>{line.number.clone()}</a>
                    <span>{line.name.clone()}</span>
                    <span class="hint">{line.hours.clone()}</span>
                </li>
            }
        })
        .collect::<Vec<_>>();
    let go_on = may_go_on.then(|| view! { <p>{words().say("ui-crisis-go-on")}</p> });
    view! {
        <section class="crisis" aria-labelledby="crisis-title">
            <h2 id="crisis-title">{words().say("ui-crisis-title")}</h2>
            <ul>{lines}</ul>
            {go_on}
        </section>
    }
}
