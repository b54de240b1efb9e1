//! What a client sent, in the words it was asked by: rows of term and text.

use leptos::prelude::*;

use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::complaint::ContactMethod;
use crate::domain::intake::{
    CategoryChoice, Contact, Materials, Relation, Service, SiteChoice, Statement, Support, Wishes,
};
use crate::ui::{SummaryList, SummaryRow, words};

/// What was asked, by the key of its words, and what was said.
pub(super) type Rows = Vec<(&'static str, String)>;

pub(super) fn section(name: &str, rows: Rows) -> AnyView {
    let words = words();
    let rows = rows
        .into_iter()
        .map(|(term, text)| SummaryRow::new(words.say(&format!("check-{term}")), text));
    let rows = rows.collect::<Vec<_>>();
    let heading = words.say(&format!("check-section-{name}"));
    view! { <section><h2>{heading}</h2><SummaryList rows=rows/></section> }.into_any()
}

/// An account or an addition as it reads.
pub(super) fn told(statement: &Statement) -> String {
    let fixed = statement
        .fixed()
        .map(|fixed| words().label(fixed))
        .unwrap_or_default();
    both(
        fixed,
        statement.narrative().map(crate::domain::text::Narrative::as_str),
    )
}

pub(super) fn relation(relation: &Relation) -> Rows {
    let words = words();
    let basis = relation.basis.as_ref().map(|basis| basis.as_str().to_owned());
    vec![
        ("relation-kind", words.say(&keyed("relation-kind", relation.kind))),
        ("knows", words.label(relation.knows)),
        ("basis", basis.unwrap_or_default()),
    ]
}

pub(super) fn contact(contact: &Contact) -> Rows {
    let words = words();
    let way = |way: ContactMethod| words.say(&keyed("contact-preferred", way));
    let unsafe_ways: Vec<_> = contact.unsafe_ways.iter().map(|it| way(*it)).collect();
    let times = match contact.hours.times.as_slice() {
        [] => words.say("check-any-time"),
        times => labels(times),
    };
    let limits = [
        (contact.leave_no_message, "contact-no-message"),
        (contact.mention_no_complaint, "contact-no-mention"),
    ];
    let limits = limits.into_iter().filter(|(is_set, _)| *is_set);
    let limits: Vec<_> = limits.map(|(_, key)| words.say(key)).collect();
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    vec![
        ("name", contact.name.as_str().to_owned()),
        (
            "phone",
            text(
                contact
                    .phone
                    .as_ref()
                    .map(crate::domain::address::PhoneNumber::as_str),
            ),
        ),
        (
            "email",
            text(
                contact
                    .email
                    .as_ref()
                    .map(crate::domain::address::EmailAddress::as_str),
            ),
        ),
        ("preferred", way(contact.preferred)),
        ("unsafe-ways", words.list(&unsafe_ways)),
        (
            "safe-times",
            both(
                times,
                contact.hours.note.as_ref().map(crate::domain::text::Line::as_str),
            ),
        ),
        ("limits", words.list(&limits)),
    ]
}

pub(super) fn service(service: &Service, site: Option<&str>) -> Rows {
    let words = words();
    let place = match (service.site, site) {
        (SiteChoice::NotListed, _) => words.say("counsellor-site-not-listed"),
        (SiteChoice::Listed(_), Some(site)) => site.to_owned(),
        (SiteChoice::Unsure | SiteChoice::Listed(_), _) => words.say("counsellor-site-unsure"),
    };
    let names = |names: &[crate::domain::text::PersonName]| {
        words.list(
            &names
                .iter()
                .map(crate::domain::text::PersonName::as_str)
                .collect::<Vec<_>>(),
        )
    };
    let counsellor = match service.counsellors.as_slice() {
        [] => words.say("check-unknown"),
        known => names(known),
    };
    vec![
        ("site", place),
        ("counsellor", counsellor),
        ("when", words.incident(service.happened)),
        ("unwanted", names(&service.unwanted_staff)),
    ]
}

/// In the words they were chosen by.
pub(super) fn categories(chosen: &[Category]) -> String {
    let words = words();
    let plain = |category: &Category| {
        let choice = CategoryChoice::ALL
            .iter()
            .find(|choice| choice.category() == Some(*category));
        choice.map_or_else(|| words.label(*category), |choice| words.label(*choice))
    };
    words.list(&chosen.iter().map(plain).collect::<Vec<_>>())
}

pub(super) fn materials(materials: &Materials) -> String {
    both(
        labels(&materials.kinds),
        materials.note.as_ref().map(crate::domain::text::Note::as_str),
    )
}

pub(super) fn wishes(wishes: &Wishes) -> Rows {
    let words = words();
    let kinds: Vec<_> = wishes
        .kinds
        .iter()
        .map(|kind| words.say(&keyed("desired-outcomes", *kind)))
        .collect();
    let amount = wishes
        .amount
        .map(|amount| words.say_with("check-amount-yuan", &[("amount", amount.to_string().into())]));
    vec![
        (
            "wishes",
            both(
                words.list(&kinds),
                wishes.text.as_ref().map(crate::domain::text::Note::as_str),
            ),
        ),
        ("amount", amount.unwrap_or_default()),
    ]
}

pub(super) fn support(support: &Support) -> Rows {
    let words = words();
    let language = support.language.as_ref().map(|it| it.as_str().to_owned());
    let mut rows = vec![
        (
            "support",
            both(
                labels(&support.needs),
                support.note.as_ref().map(crate::domain::text::Note::as_str),
            ),
        ),
        ("language", language.unwrap_or_default()),
    ];
    if support.is_minor {
        rows.push(("under-18", words.say("support-under-18")));
    }
    let wish = support.interviewer.map(|wish| words.label(wish));
    rows.push(("interviewer", wish.unwrap_or_default()));
    rows
}

fn keyed<C: Code>(stem: &str, code: C) -> String {
    format!("{stem}-{}", code.code().replace('_', "-"))
}

fn labels<C: Code>(codes: &[C]) -> String {
    words().list(&codes.iter().map(|code| words().label(*code)).collect::<Vec<_>>())
}

/// What was chosen, and what was written below it.
fn both(chosen: String, written: Option<&str>) -> String {
    match (chosen.is_empty(), written) {
        (_, None) => chosen,
        (true, Some(written)) => written.to_owned(),
        (false, Some(written)) => format!("{chosen}\n{written}"),
    }
}
