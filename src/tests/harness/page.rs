//! What a person sees of an answer.
use axum::{
    body::Bytes,
    http::{HeaderMap, StatusCode},
};
use scraper::{ElementRef, Html, Selector};

use super::form::Form;

/// An answer, read as a page.
#[derive(Clone, Debug)]
pub struct Page {
    /// The path it answers for, after redirects.
    pub url: String,
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as text.
    pub html: String,
    /// The body as it came.
    pub bytes: Bytes,
}

impl Page {
    /// The parsed document.
    pub fn document(&self) -> Html {
        Html::parse_document(&self.html)
    }

    /// Texts of all elements that a CSS selector finds.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let document = self.document();
        document.select(&css(selector)).map(text).collect()
    }

    /// The one heading of the first level.
    pub fn heading(&self) -> String {
        let mut headings = self.texts("h1");
        assert_eq!(headings.len(), 1, "one h1 on {}: {headings:?}", self.url);
        headings.remove(0)
    }

    /// The title of the window.
    pub fn title(&self) -> String {
        self.texts("title").concat()
    }

    /// Whether the main part says something.
    pub fn says(&self, sentence: &str) -> bool {
        self.texts("main").concat().contains(&squeezed(sentence))
    }

    /// The sentences of the error summary.
    pub fn problems(&self) -> Vec<String> {
        self.texts(".error-summary li")
    }

    /// Where the link with this text leads.
    pub fn link(&self, label: &str) -> String {
        let document = self.document();
        let link = document
            .select(&css("a[href]"))
            .find(|link| text(*link).contains(label));
        let href = link.and_then(|link| link.attr("href"));
        href.unwrap_or_else(|| panic!("no link {label:?} on {}", self.url))
            .to_owned()
    }

    /// The form that the button with this text belongs to, as it stands on the page.
    pub fn form(&self, button: &str) -> Form {
        let document = self.document();
        Form::with_button(&document, button, &self.url)
            .unwrap_or_else(|| panic!("no form with a button {button:?} on {}:\n{}", self.url, self.html))
    }
}

pub fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"))
}

/// The text of an element as it is read, spaces squeezed.
pub(super) fn text(element: ElementRef<'_>) -> String {
    squeezed(&element.text().collect::<String>())
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
