//! A well-kept ledger: rail at the left, hairlines instead of boxes.

use super::{
    answers, help_block, language_link, links, print_head, skip_link, way_back, window_title, wordmark,
};
use crate::ui::{Button, Link, PostForm, Weight, words};
use crate::urls;
use leptos::prelude::*;
use std::sync::Arc;

/// Who is working and where they can go. The server puts one into the Leptos context of every signed-in staff
/// response; without it (sign-in) the layout has no rail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rail {
    /// Name of the person.
    pub name: String,
    /// Their roles, as a finished phrase.
    pub roles: String,
    /// Their lists. Which one is current is found by the longest path that begins the page's own.
    pub links: Vec<Link>,
}

/// A page of the staff side.
#[component]
pub fn StaffLayout(
    /// Name of the page: window title and h1. Catalogue strings and references only.
    #[prop(into)]
    title: String,
    /// A sentence under the h1.
    #[prop(optional, into)]
    lead: String,
    /// Where back leads.
    #[prop(optional_no_strip)]
    back: Option<Link>,
    /// What needs correcting: (id, finished sentence), from `problem_list`.
    #[prop(optional)]
    problems: Vec<(String, String)>,
    /// The page.
    children: Children,
) -> impl IntoView {
    let window = window_title(&title, !problems.is_empty());
    let lead = (!lead.is_empty()).then(|| view! { <p class="lead">{lead}</p> });
    let inside = view! {
        {way_back(back)}
        <main id="main" tabindex="-1">
            {answers(problems)}
            <h1>{title}</h1>
            {lead}
            {children()}
        </main>
    };
    ledger(window, "", inside.into_any())
}

/// Rail, content, help block.
pub(super) fn ledger(window: AnyView, reference: &str, inside: AnyView) -> AnyView {
    let rail = use_context::<Arc<Rail>>();
    let reader = rail.as_ref().map(|rail| rail.name.clone());
    let class = if rail.is_some() { "ledger" } else { "ledger alone" };
    view! {
        {window}
        <div class=class>
            {print_head(reference, reader)}
            {skip_link()}
            <header class="spine">{wordmark(urls::staff())}{rail.map(menu)}{language_link()}</header>
            <div class="page">{inside}</div>
            {help_block()}
        </div>
    }
    .into_any()
}

fn menu(rail: Arc<Rail>) -> AnyView {
    let here = crate::ui::here();
    let path = here.split('?').next().unwrap_or_default();
    let is_above =
        |href: &str| path == href || path.strip_prefix(href).is_some_and(|rest| rest.starts_with('/'));
    let nearest = rail
        .links
        .iter()
        .map(|link| link.href.as_str())
        .filter(|href| is_above(href))
        .max_by_key(|href| href.len());
    let marked = rail
        .links
        .iter()
        .map(|link| link.clone().current(Some(link.href.as_str()) == nearest))
        .collect();
    view! {
        <details class="menu">
            <summary>{words().say("ui-menu")}</summary>
            <nav aria-label=words().say("ui-lists")><ul>{links(marked)}</ul></nav>
            <div class="whoami">
                <p><b>{rail.name.clone()}</b>" "<span>{rail.roles.clone()}</span></p>
                <PostForm action="/staff/sign-out"><Button label=words().say("ui-sign-out") weight=Weight::Quiet/></PostForm>
            </div>
        </details>
    }
    .into_any()
}
