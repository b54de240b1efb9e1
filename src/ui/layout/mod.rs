//! The frames of whole pages. Every page is exactly one layout; it draws the window title, the error summary, the
//! notice and the h1, so that no page can forget one of them.

mod case;
mod client;
mod staff;

pub use case::{CaseHead, CaseLayout};
pub use client::{ClientLayout, PublicLayout};
pub use staff::{Rail, StaffLayout};

use super::site::here_in;
use super::{Banner, ErrorSummary, Glyph, Icon, Link, Said, Site, locale, site, words};
use crate::domain::code::Code;
use crate::urls;
use crate::wording::Words;
use leptos::prelude::*;
use leptos_meta::Title;

/// `<title>`: page – service, starting with 「错误：」 after a refused post (G-07). `Title` is not escaped: catalogue
/// strings and references only.
fn window_title(title: &str, is_refused: bool) -> AnyView {
    let words = words();
    let prefix = if is_refused {
        words.say("error-title-prefix")
    } else {
        String::new()
    };
    let text = format!(
        "{prefix}{title}{}{}",
        words.say("title-separator"),
        words.say("product-name")
    );
    view! { <Title text=text/> }.into_any()
}

/// First tab stop of every page.
fn skip_link() -> AnyView {
    view! { <a class="skip" href="#main">{words().say("ui-skip-link")}</a> }.into_any()
}

/// Error summary and notice, the first things in main.
fn answers(problems: Vec<(String, String)>) -> AnyView {
    let notice = use_context::<Said>()
        .map(|Said(tone, sentence)| view! { <Banner tone=tone sentence=sentence is_answer=true/> });
    view! { <ErrorSummary problems=problems/>{notice} }.into_any()
}

/// The way back, before main.
fn way_back(back: Option<Link>) -> Option<AnyView> {
    back.map(|link| {
        view! {
            <nav class="back" aria-label=words().say("ui-back")>
                <a href=link.href><Icon glyph=Glyph::ArrowLeft/>{link.label}</a>
            </nav>
        }
        .into_any()
    })
}

/// The mark and the two names.
fn wordmark(home: urls::Local) -> AnyView {
    view! {
        <a class="wordmark" href=home.to_string()><Icon glyph=Glyph::Mark/><b lang="zh-CN">"听见"</b>" "<span lang="en">"Heard"</span></a>
    }
    .into_any()
}

/// The same page in the other language (G-06).
fn language_link() -> AnyView {
    let other = locale().other();
    let name = Words::new(other).say("language-name");
    view! {
        <a class="language" href=here_in(other.code()) lang=other.code() hreflang=other.code()>
            <Icon glyph=Glyph::Globe/>{name}
        </a>
    }
    .into_any()
}

/// The same help in the same order on every page (G-38).
fn help_block() -> AnyView {
    let (words, site) = (words(), site());
    let phone = site.phone.clone().map(|number| {
        let call = Site::tel(&number);
        view! { <p><a class="tel" href=call>{number}</a>" "<span>{site.hours.clone()}</span></p> }
    });
    let email = site
        .email
        .clone()
        .map(|email| view! { <p><a href=format!("mailto:{email}")>{email.clone()}</a></p> });
    let address = site.address.clone().map(|address| view! { <p>{address}</p> });
    let lines = site
        .crisis
        .iter()
        .map(|line| view! { <li><a class="tel" href=Site::tel(&line.number)>{line.number.clone()}</a>" "{line.name.clone()}</li> })
        .collect::<Vec<_>>();
    view! {
        <footer class="help">
            <div>
                <h2>{words.say("ui-contact")}</h2>
                <p>{site.organisation.clone()}</p>
                {phone}{email}{address}
            </div>
            <div>
                <h2>{words.say("ui-crisis-lines")}</h2>
                <ul>{lines}</ul>
            </div>
            <ul class="small-links">
                <li><a href=urls::privacy().to_string()>{words.say("ui-privacy")}</a></li>
                <li><a href=urls::accessibility().to_string()>{words.say("ui-accessibility")}</a></li>
                <li><a href=urls::preferences().to_string()>{words.say("ui-preferences")}</a></li>
            </ul>
        </footer>
    }
    .into_any()
}

/// Stands on every printed page only: organisation, reference, 「保密」, who printed it and when.
fn print_head(reference: &str, reader: Option<String>) -> AnyView {
    let site = site();
    let parts = [
        site.organisation.clone(),
        reference.to_owned(),
        words().say("ui-confidential"),
    ];
    let parts = parts
        .into_iter()
        .chain(reader)
        .chain([words().instant(site.now, site.zone)]);
    let line = parts
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    view! { <p class="print-head">{line}</p> }.into_any()
}

/// Pages or lists that belong together, one beside the other.
#[component]
pub fn Tabs(
    /// What they are pages of.
    #[prop(into)]
    label: String,
    /// The pages; the current one is marked.
    tabs: Vec<Link>,
) -> impl IntoView {
    view! { <nav class="tabs" aria-label=label><ul>{links(tabs)}</ul></nav> }
}

/// Links with counts, the current one marked.
fn links(links: Vec<Link>) -> Vec<AnyView> {
    links
        .into_iter()
        .map(|link| {
            let current = link.aria_current();
            let count = link
                .count
                .map(|count| view! { " " <span class="count">{count}</span> });
            view! { <li><a href=link.href aria-current=current>{link.label}{count}</a></li> }.into_any()
        })
        .collect()
}
