//! What the client said, in their own words and by their own choices.

use leptos::prelude::*;

use crate::{
    casework::reading::OpenCase,
    domain::{
        code::Code,
        intake::{Materials, Service, SiteChoice, Support, Wishes},
        text::PersonName,
    },
    store::case_file::Told,
    ui::{Banner, Instant, SummaryList, SummaryRow, Tone, words},
};

/// The client's words, unchanged; the first first, additions after it.
pub(in crate::pages) fn statements(told: &Told) -> AnyView {
    let words = words();
    let said = told.statements.iter().enumerate().map(|(n, (at, statement))| {
        let heading = words.say(if n == 0 { "told-statement" } else { "told-addition" });
        let fixed = statement
            .fixed()
            .map(|fixed| view! { <p><b>{words.label(fixed)}</b></p> });
        let own = statement
            .narrative()
            .map(|own| view! { <div class="typed">{own.as_str().to_owned()}</div> });
        view! { <section><h2>{heading}</h2><p class="hint"><Instant at=*at/></p>{fixed}{own}</section> }
            .into_any()
    });
    said.collect::<Vec<_>>().into_any()
}

/// What intake should notice; nothing when there is nothing.
pub(in crate::pages) fn flags(told: &Told) -> Option<AnyView> {
    let flags = &told.answers.flags;
    (!flags.is_empty()).then(|| {
        let sentence = words().say_with("triage-flags", &[("flags", labels(flags).into())]);
        view! { <Banner tone=Tone::Time sentence=sentence/> }.into_any()
    })
}

/// The counsellors the client named, as a phrase.
pub(in crate::pages) fn named(told: &Told) -> String {
    let named = names(&told.answers.service.counsellors);
    if named.is_empty() {
        words().say("not-given")
    } else {
        named
    }
}

/// The other answers.
pub(super) fn answers(case: &OpenCase) -> AnyView {
    let words = words();
    let answers = &case.told.answers;
    let flags = labels(&answers.flags);
    let mut rows = Vec::new();
    if !flags.is_empty() {
        rows.push(row("told-flags", flags));
    }
    rows.push(row("told-categories", labels(&case.told.categories)));
    rows.push(row("told-wishes", wishes(&answers.wishes)));
    rows.extend(service(&answers.service, case));
    rows.push(row("told-materials", materials(&answers.materials)));
    rows.push(row("told-support", support(&answers.support)));
    view! { <section><h2>{words.say("told-answers")}</h2><SummaryList rows=rows/></section> }.into_any()
}

fn row(key: &str, text: String) -> SummaryRow {
    SummaryRow::new(words().say(key), text)
}

fn labels<C: Code>(codes: &[C]) -> String {
    let words = words();
    let labels: Vec<_> = codes.iter().map(|code| words.label(*code)).collect();
    words.list(&labels)
}

/// What was chosen, and below it what was written.
fn lines(parts: impl IntoIterator<Item = String>) -> String {
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("\n")
}

fn wishes(wishes: &Wishes) -> String {
    let amount = wishes.amount.map(|amount| {
        let amount = amount.to_string().into();
        words().say_with("told-amount", &[("amount", amount)])
    });
    let text = wishes.text.as_ref().map(|text| text.as_str().to_owned());
    lines([
        labels(&wishes.kinds),
        amount.unwrap_or_default(),
        text.unwrap_or_default(),
    ])
}

fn service(service: &Service, case: &OpenCase) -> Vec<SummaryRow> {
    let words = words();
    let site = match service.site {
        SiteChoice::Listed(_) => case.page.site.clone().unwrap_or_default(),
        SiteChoice::NotListed => words.say("told-site-not-listed"),
        SiteChoice::Unsure => words.say("told-site-unsure"),
    };
    let mut rows = vec![
        row("told-site", site),
        row("told-counsellor", names(&service.counsellors)),
        row("told-when", words.incident(service.happened)),
    ];
    if !service.unwanted_staff.is_empty() {
        rows.push(row("told-unwanted", names(&service.unwanted_staff)));
    }
    rows
}

fn names(names: &[PersonName]) -> String {
    let names: Vec<_> = names.iter().map(PersonName::as_str).collect();
    words().list(&names)
}

fn materials(materials: &Materials) -> String {
    let note = materials.note.as_ref().map(|note| note.as_str().to_owned());
    lines([labels(&materials.kinds), note.unwrap_or_default()])
}

fn support(support: &Support) -> String {
    let words = words();
    let language = support.language.as_ref().map(|language| {
        let language = language.as_str().into();
        words.say_with("told-language", &[("language", language)])
    });
    let minor = support.is_minor.then(|| words.say("mark-minor"));
    let interviewer = support.interviewer.map(|wish| words.label(wish));
    let note = support.note.as_ref().map(|note| note.as_str().to_owned());
    let more = [language, minor, interviewer, note].map(Option::unwrap_or_default);
    lines([labels(&support.needs)].into_iter().chain(more))
}
