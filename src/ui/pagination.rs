//! Leafing through a long list.

use super::{Glyph, Icon, words};
use leptos::prelude::*;

/// One numbered page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageLink {
    /// Its number, from 1.
    pub number: u64,
    /// Its address.
    pub href: String,
    /// Whether it is the page being read.
    pub is_current: bool,
}

/// Previous, numbers (at most seven), next, and what is shown. Keyset lists give no numbers.
#[component]
pub fn Pagination(
    /// 「第 26–50 项，共 112 项」.
    #[prop(into)]
    summary: String,
    /// The page before.
    #[prop(optional_no_strip)]
    previous: Option<String>,
    /// The page after.
    #[prop(optional_no_strip)]
    next: Option<String>,
    /// Numbered pages.
    #[prop(optional)]
    pages: Vec<PageLink>,
) -> impl IntoView {
    let is_needed = previous.is_some() || next.is_some();
    let previous = previous.map(|href| {
        view! { <li><a rel="prev" href=href><Icon glyph=Glyph::ArrowLeft/>{words().say("ui-previous")}</a></li> }
    });
    let next = next.map(|href| {
        view! { <li><a rel="next" href=href>{words().say("ui-next")}<Icon glyph=Glyph::ArrowRight/></a></li> }
    });
    let pages = pages.into_iter().map(numbered).collect::<Vec<_>>();
    let links = is_needed.then(|| view! { <ul>{previous}{pages}{next}</ul> });
    view! { <nav class="pagination" aria-label=words().say("ui-pages")><p>{summary}</p>{links}</nav> }
}

fn numbered(page: PageLink) -> AnyView {
    if page.is_current {
        view! { <li><span aria-current="page">{page.number}</span></li> }.into_any()
    } else {
        view! { <li><a href=page.href>{page.number}</a></li> }.into_any()
    }
}
