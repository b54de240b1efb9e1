//! Before an act that cannot be undone or leaves the house: what will happen, then the button that names it (G-22).

use super::{Button, ButtonLink, PostForm, Weight};
use leptos::prelude::*;

/// Consequences, reason fields, the act, and the way back.
#[component]
pub fn ConfirmPanel(
    /// 「会发生什么」.
    #[prop(into)]
    title: String,
    /// What will happen, one line each.
    consequences: Vec<String>,
    /// The act, as a verb.
    #[prop(into)]
    act: String,
    /// Words of the way back.
    #[prop(into)]
    cancel: String,
    /// Where the way back leads.
    #[prop(into)]
    back: String,
    /// One-time key of the form.
    #[prop(optional, into)]
    key: String,
    /// Whether the act can be undone; then its button is filled teal instead of plum.
    #[prop(optional)]
    can_be_undone: bool,
    /// Summary of the object, reason fields.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let weight = if can_be_undone {
        Weight::Primary
    } else {
        Weight::Irreversible
    };
    let consequences = consequences
        .into_iter()
        .map(|line| view! { <li>{line}</li> })
        .collect::<Vec<_>>();
    view! {
        <section class="confirm">
            <h2>{title}</h2>
            <ul>{consequences}</ul>
            <PostForm key=key>
                {children.map(|children| children())}
                <div class="acts"><Button label=act weight=weight/><ButtonLink href=back label=cancel weight=Weight::Quiet/></div>
            </PostForm>
        </section>
    }
}
