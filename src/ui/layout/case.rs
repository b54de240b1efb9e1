//! One case: its header on every page, its pages, its facts at the side.

use super::staff::ledger;
use super::{Tabs, answers, window_title};
use crate::ui::{Clock, ClockBadge, Glyph, Icon, Link, SummaryList, SummaryRow, Tag, TagTone, words};
use leptos::prelude::*;

/// What the header of a case says. Everything is a finished string.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseHead {
    /// `TS-2611-4K7Q`.
    pub reference: String,
    /// Stage as staff call it.
    pub stage: String,
    /// Path; empty while undecided.
    pub path: String,
    /// Priority; empty while uncoded.
    pub priority: String,
    /// The 24 h clock while it runs, then the next working-day deadline.
    pub clocks: Vec<Clock>,
    /// Identity mode.
    pub identity: String,
    /// Markers such as hold, safety, round n, with their meaning. Safety first.
    pub markers: Vec<(String, TagTone)>,
    /// 「由陈接受理」, 「尚无人接手」.
    pub holder: String,
    /// What the viewer is to this case.
    pub position: String,
    /// The pages of the case the viewer may open.
    pub tabs: Vec<Link>,
    /// What stands in the facts column: term and text.
    pub facts: Vec<(String, String)>,
}

/// A page of one case. `title` is the page's name; the window title adds the reference.
#[component]
pub fn CaseLayout(
    /// Name of the page: 概览, 往来, …; window title and h1.
    #[prop(into)]
    title: String,
    /// The header.
    case: CaseHead,
    /// What needs correcting: (id, finished sentence), from `problem_list`.
    #[prop(optional)]
    problems: Vec<(String, String)>,
    /// The page.
    children: Children,
) -> impl IntoView {
    let window = window_title(&format!("{} {title}", case.reference), !problems.is_empty());
    let reference = case.reference.clone();
    let facts = (!case.facts.is_empty()).then(|| facts(&case.facts));
    let class = if facts.is_some() {
        "case with-facts"
    } else {
        "case"
    };
    let inside = view! {
        <div class=class>
            {head(case)}
            {facts}
            <main id="main" tabindex="-1">
                {answers(problems)}
                <h1>{title}</h1>
                {children()}
            </main>
        </div>
    };
    ledger(window, &reference, inside.into_any())
}

fn head(case: CaseHead) -> AnyView {
    let words = words();
    let clocks = case
        .clocks
        .into_iter()
        .map(|clock| view! { <li><ClockBadge clock=clock/></li> })
        .collect::<Vec<_>>();
    let markers = case.markers.into_iter().map(|(label, tone)| match tone {
        TagTone::Safety => view! { <li><Tag label=label tone=tone glyph=Glyph::Shield/></li> }.into_any(),
        _ => view! { <li><Tag label=label tone=tone/></li> }.into_any(),
    });
    let markers = markers.collect::<Vec<_>>();
    let plain = [case.path, case.priority, case.identity]
        .into_iter()
        .filter(|text| !text.is_empty());
    let plain = plain.map(|text| view! { <li>{text}</li> }).collect::<Vec<_>>();
    let people = [case.holder, case.position]
        .into_iter()
        .filter(|text| !text.is_empty());
    let people = people
        .map(|text| view! { <span>{text}</span> })
        .collect::<Vec<_>>();
    view! {
        <section class="case-head" aria-label=words.say("ui-case-head")>
            <p class="case-reference"><span class="reference">{case.reference}</span>" "<Tag label=case.stage tone=TagTone::Active/></p>
            <ul class="case-plain">{plain}{markers}</ul>
            <ul class="case-clocks">{clocks}</ul>
            <p class="case-people"><Icon glyph=Glyph::User/>{people}</p>
        </section>
        <Tabs label=words.say("ui-case-pages") tabs=case.tabs/>
    }
    .into_any()
}

fn facts(facts: &[(String, String)]) -> AnyView {
    let rows = facts
        .iter()
        .map(|(term, text)| SummaryRow::new(term, text))
        .collect::<Vec<_>>();
    view! {
        <aside class="facts" aria-label=words().say("ui-facts")>
            <details><summary>{words().say("ui-facts")}<Icon glyph=Glyph::ChevronDown/></summary><SummaryList rows=rows/></details>
        </aside>
    }
    .into_any()
}
