//! The gallery: every part in every state, in both languages, checked for what a screen reader needs (G-08, G-12, L-08)
//! and left under `target/gallery/` for eyes and for axe.
#![cfg(debug_assertions)]

use heard::{
    domain::{code::Code, locale::Locale},
    ui::gallery::{self, Exhibit, LEDGERS, LETTERS},
    urls,
    wording::Words,
};
use leptos::prelude::*;
use scraper::{ElementRef, Html, Selector};
use std::{
    collections::{BTreeSet, HashSet},
    fs,
    path::Path,
    sync::Arc,
};

use crate::harness::TestApp;

fn body(locale: Locale, draw: fn() -> AnyView) -> String {
    Owner::new().with(|| {
        leptos_meta::provide_meta_context();
        provide_context(Words::new(locale));
        provide_context(Arc::new(gallery::site()));
        if LEDGERS
            .iter()
            .any(|(_, ledger)| std::ptr::fn_addr_eq(*ledger, draw))
        {
            provide_context(Arc::new(gallery::rail()));
        }
        draw().to_html()
    })
}

fn exhibits() -> impl Iterator<Item = (Locale, Exhibit)> {
    Locale::ALL.iter().flat_map(|locale| {
        LETTERS
            .into_iter()
            .chain(LEDGERS)
            .map(|exhibit| (*locale, exhibit))
    })
}

fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn ids(html: &Html) -> Vec<String> {
    all(html, "[id]")
        .iter()
        .map(|element| element.attr("id").unwrap().to_owned())
        .collect()
}

/// What is wrong with the structure of a page.
fn faults(html: &Html) -> Vec<String> {
    let mut faults = Vec::new();
    let ids = ids(html);
    let known: HashSet<_> = ids.iter().map(String::as_str).collect();
    if known.len() < ids.len() {
        faults.push("an id twice".to_owned());
    }
    for attribute in ["aria-describedby", "aria-labelledby", "for"] {
        for element in all(html, &format!("[{attribute}]")) {
            let names = element.attr(attribute).unwrap_or_default().split_whitespace();
            let missing = names.filter(|name| !known.contains(name));
            faults.extend(missing.map(|name| format!("{attribute} names {name}, which is not there")));
        }
    }
    let labelled: HashSet<_> = all(html, "label[for]")
        .iter()
        .filter_map(|label| label.attr("for"))
        .collect();
    for control in all(html, "input:not([type=hidden]), select, textarea") {
        if !control.attr("id").is_some_and(|id| labelled.contains(id)) {
            faults.push(format!("no label: {}", control.html()));
        }
    }
    for link in all(html, ".error-summary a") {
        let target = link.attr("href").unwrap_or_default().trim_start_matches('#');
        if !known.contains(target) {
            faults.push(format!("the error summary leads to {target}, which is not there"));
        }
    }
    let levels = all(html, "h1, h2, h3, h4")
        .iter()
        .map(|heading| heading.value().name().to_owned())
        .collect::<Vec<_>>();
    if levels.iter().filter(|level| *level == "h1").count() != 1 {
        faults.push("not exactly one h1".to_owned());
    }
    let named: BTreeSet<_> = all(html, "button, a")
        .iter()
        .filter(|act| act.text().all(|text| text.trim().is_empty()))
        .map(ElementRef::html)
        .collect();
    faults.extend(named.into_iter().map(|act| format!("no words: {act}")));
    faults
}

#[test]
fn every_part_is_sound_in_every_state() {
    for (locale, (name, draw)) in exhibits() {
        let html = Html::parse_document(&body(locale, draw));
        let faults = faults(&html);
        assert!(faults.is_empty(), "{name} {}: {faults:#?}", locale.code());
    }
}

#[test]
fn a_wrong_control_says_so_and_is_described_by_its_sentence() {
    let html = Html::parse_document(&body(Locale::ZhCn, gallery::error_page));
    let links = all(&html, ".error-summary a");
    assert_eq!(links.len(), 7);
    for link in links {
        let id = link.attr("href").unwrap().trim_start_matches('#');
        let target = all(&html, &format!("#{id}"))[0];
        let is_invalid = |control: &ElementRef<'_>| control.attr("aria-invalid") == Some("true");
        let inner = target
            .select(&Selector::parse("input").unwrap())
            .any(|control| is_invalid(&control));
        assert!(is_invalid(&target) || inner, "{id}");
        let described = target
            .attr("aria-describedby")
            .unwrap()
            .split_whitespace()
            .next()
            .unwrap();
        let sentence = all(&html, &format!("#{described}"))[0].text().collect::<String>();
        assert_eq!(
            sentence,
            format!("错误：{}", link.text().collect::<String>()),
            "{id}"
        );
    }
}

#[tokio::test]
async fn the_gallery_can_be_looked_at() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/gallery");
    fs::create_dir_all(&folder).unwrap();
    let mut browser = TestApp::start().await.visitor();
    for file in ["main.css", "icons.svg", "site.js"] {
        fs::write(folder.join(file), browser.open(&urls::asset(file)).await.bytes).unwrap();
    }
    for (locale, (name, draw)) in exhibits() {
        let language = locale.code();
        let body = body(locale, draw).replace(&format!("{}/", urls::ASSETS), "");
        let page = format!(
            "<!DOCTYPE html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{name}</title>\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <link rel=\"stylesheet\" href=\"main.css\"><script defer src=\"site.js\"></script></head>\
             <body>{body}</body></html>"
        );
        fs::write(folder.join(format!("{name}-{language}.html")), page).unwrap();
    }
}
