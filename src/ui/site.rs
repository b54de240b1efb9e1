//! What every page says about the organisation. The server puts one [`Site`] into the Leptos context of each
//! response, in the language of that response.

use axum::http::request::Parts;
use chrono::{DateTime, FixedOffset, Utc};
use leptos::prelude::*;
use std::sync::Arc;

/// The organisation as a reader meets it: names, ways to reach it, help lines, zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Name of the organisation in this language.
    pub organisation: String,
    /// Complaint phone as printed; `None` where there is none.
    pub phone: Option<String>,
    /// When phone and front desk are staffed, as a finished phrase; empty if not said.
    pub hours: String,
    /// Complaint e-mail address.
    pub email: Option<String>,
    /// Where one can complain on site.
    pub address: Option<String>,
    /// Help lines in the order they are shown.
    pub crisis: Vec<CrisisLine>,
    /// The organisation's zone; every time on a page is shown in it.
    pub zone: FixedOffset,
    /// When this response is made: printed pages say it (G-51).
    pub now: DateTime<Utc>,
}

/// What the act before led to. The server puts one into the context of the page after it; layouts show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said(
    /// How it is coloured.
    pub super::Tone,
    /// The finished sentence.
    pub String,
);

/// One number to call in danger or despair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrisisLine {
    /// The number as dialled and printed.
    pub number: String,
    /// Who answers.
    pub name: String,
    /// When.
    pub hours: String,
}

impl Site {
    /// `tel:` address of a printed number: digits and a leading plus.
    pub fn tel(number: &str) -> String {
        let digits = number.chars().filter(|c| c.is_ascii_digit() || *c == '+');
        std::iter::once("tel:")
            .map(String::from)
            .chain(digits.map(String::from))
            .collect()
    }
}

/// The [`Site`] of this response.
///
/// # Panics
/// When the server forgot to provide it: a fault of assembly, caught by the first page test.
pub fn site() -> Arc<Site> {
    use_context::<Arc<Site>>().expect("invariant: every response is rendered with an Arc<Site> in context")
}

/// Path and query of the page being read, without the language selection; `/` outside a request.
pub fn here() -> String {
    use_context::<Parts>().map_or_else(|| String::from("/"), |parts| without_language(&parts.uri))
}

/// The address of the same page in another language: `?lang=en` chooses it for that response, which also remembers
/// it in a cookie. A display preference is no state in the sense of G-11, and a link works without scripts.
pub(crate) fn here_in(code: &str) -> String {
    let here = here();
    let joint = if here.contains('?') { '&' } else { '?' };
    format!("{here}{joint}lang={code}")
}

fn without_language(uri: &axum::http::Uri) -> String {
    let kept: Vec<&str> = uri
        .query()
        .unwrap_or_default()
        .split('&')
        .filter(|pair| !pair.is_empty() && !pair.starts_with("lang="))
        .collect();
    if kept.is_empty() {
        uri.path().to_owned()
    } else {
        format!("{}?{}", uri.path(), kept.join("&"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_number_can_be_dialled() {
        assert_eq!(Site::tel("400 820-1234"), "tel:4008201234");
        assert_eq!(Site::tel("+86 21 5555"), "tel:+86215555");
    }

    #[test]
    fn the_language_link_keeps_the_rest_of_the_query() {
        let uri = "/staff/queue?tab=mine&lang=en&page=2".parse().unwrap();
        assert_eq!(without_language(&uri), "/staff/queue?tab=mine&page=2");
        assert_eq!(without_language(&"/track?lang=en".parse().unwrap()), "/track");
    }
}
