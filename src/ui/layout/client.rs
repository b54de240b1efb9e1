//! A letter on warm paper: one column, the exit always in reach, the same help below every page.

use super::{
    answers, help_block, language_link, links, print_head, skip_link, way_back, window_title, wordmark,
};
use crate::ui::{Glyph, Icon, Link, words};
use crate::urls;
use leptos::prelude::*;

/// A page anyone may read: landing, help, explanations, error pages. `is_wide` gives the landing page its two columns.
#[component]
pub fn PublicLayout(
    /// Name of the page: window title and h1. Catalogue strings only.
    #[prop(into)]
    title: String,
    /// The h1, where it must say more than the window title.
    #[prop(optional, into)]
    heading: String,
    /// A sentence under the h1.
    #[prop(optional, into)]
    lead: String,
    /// Where back leads.
    #[prop(optional_no_strip)]
    back: Option<Link>,
    /// What needs correcting: (id, finished sentence), from `problem_list`.
    #[prop(optional)]
    problems: Vec<(String, String)>,
    /// Lets main use the whole width.
    #[prop(optional)]
    is_wide: bool,
    /// The page.
    children: Children,
) -> impl IntoView {
    let heading = if heading.is_empty() {
        title.clone()
    } else {
        heading
    };
    let class = if is_wide { "letter wide" } else { "letter" };
    letter(
        Letter {
            title,
            heading,
            eyebrow: String::new(),
            reference: String::new(),
            lead,
            back,
            problems,
            tabs: Vec::new(),
            class,
        },
        children,
    )
}

/// A page of one person: wizard steps, tracking, the case as the client sees it.
#[component]
pub fn ClientLayout(
    /// Name of the page: window title and h1. Catalogue strings and references only.
    #[prop(into)]
    title: String,
    /// The h1, where it must say more than the window title.
    #[prop(optional, into)]
    heading: String,
    /// Small words above the h1: 「第 3 步，共 10 步」.
    #[prop(optional, into)]
    eyebrow: String,
    /// Reference of the complaint once there is one: above the h1, and on every printed page.
    #[prop(optional, into)]
    reference: String,
    /// A sentence under the h1: why it is asked.
    #[prop(optional, into)]
    lead: String,
    /// Where back leads.
    #[prop(optional_no_strip)]
    back: Option<Link>,
    /// Pages of the same complaint.
    #[prop(optional)]
    tabs: Vec<Link>,
    /// What needs correcting: (id, finished sentence), from `problem_list`.
    #[prop(optional)]
    problems: Vec<(String, String)>,
    /// The page.
    children: Children,
) -> impl IntoView {
    let heading = if heading.is_empty() {
        title.clone()
    } else {
        heading
    };
    letter(
        Letter {
            title,
            heading,
            eyebrow,
            reference,
            lead,
            back,
            problems,
            tabs,
            class: "letter",
        },
        children,
    )
}

struct Letter {
    title: String,
    heading: String,
    eyebrow: String,
    reference: String,
    lead: String,
    back: Option<Link>,
    problems: Vec<(String, String)>,
    tabs: Vec<Link>,
    class: &'static str,
}

fn letter(letter: Letter, children: Children) -> AnyView {
    let title = window_title(&letter.title, !letter.problems.is_empty());
    let eyebrow = (!letter.eyebrow.is_empty()).then(|| view! { <p class="eyebrow">{letter.eyebrow}</p> });
    let reference = (!letter.reference.is_empty()).then(|| {
        view! { <p class="eyebrow">{words().say("ui-reference")}" "<span class="reference">{letter.reference.clone()}</span></p> }
    });
    let lead = (!letter.lead.is_empty()).then(|| view! { <p class="lead">{letter.lead}</p> });
    let tabs = (!letter.tabs.is_empty())
        .then(|| view! { <nav class="tabs" aria-label=words().say("ui-case-pages")><ul>{links(letter.tabs)}</ul></nav> });
    view! {
        {title}
        <div class=letter.class>
            {print_head(&letter.reference, None)}
            {skip_link()}
            {exit_bar()}
            <header class="letterhead">
                {wordmark(urls::home())}
                <ul>
                    <li><a class="help-now" href=urls::help_now().to_string()><Icon glyph=Glyph::Hand/>{words().say("ui-help-now")}</a></li>
                    <li>{language_link()}</li>
                </ul>
            </header>
            {way_back(letter.back)}
            {tabs}
            <main id="main" tabindex="-1">
                {answers(letter.problems)}
                {reference}
                {eyebrow}
                <h1>{letter.heading}</h1>
                {lead}
                {children()}
            </main>
            {help_block()}
        </div>
    }
    .into_any()
}

/// Leaves this site at once (G-40): a link, so that it works without scripts; `heard.js` blanks the page first and adds
/// the key. The dots fill with each press of Shift.
fn exit_bar() -> AnyView {
    view! {
        <nav class="exit-bar" aria-label=words().say("ui-exit-bar")>
            <a class="exit" href=urls::exit().to_string() rel="noreferrer" data-exit="">
                <Icon glyph=Glyph::Exit/>{words().say("ui-exit")}
                <span class="dots" aria-hidden="true" hidden=true><span></span><span></span><span></span></span>
            </a>
            <a class="safety-tips" href=urls::safe_use().to_string()>{words().say("ui-safety-tips")}</a>
        </nav>
    }
    .into_any()
}
