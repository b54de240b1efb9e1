//! The table of everything that answers: method, path, who may come in, what body is read.
//!
//! `server.rs` builds the router and compares it with this table at start: a route without a row, or a row without a
//! route, and the server does not start. The class is the first door, never the boundary: what a person may see of a
//! case is decided by `store::access`.

use axum::{
    extract::{MatchedPath, Request},
    http::{Method, request::Parts},
};

use crate::{domain::people::Role, urls::Local};

/// Who may come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Anyone, search engines included.
    Public,
    /// Anyone, but nothing to index or keep: codes are entered here, or a person is half-way into something.
    Open,
    /// Whoever holds a draft in this browser; others begin one.
    Draft,
    /// A client who presented a receipt code.
    Client,
    /// Signed-in staff with one of these roles.
    Staff(&'static [Role]),
}

/// Every role that works on complaints.
pub const CASEWORKERS: &[Role] = &[Role::Intake, Role::Investigator, Role::Manager];
/// Everyone with a staff account.
pub const STAFF: &[Role] = &[Role::Intake, Role::Investigator, Role::Manager, Role::Admin];

/// What an endpoint answers with, and so what it reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A page of `app.rs`.
    Page,
    /// A posted form, url-encoded, at most 512 KiB.
    Form,
    /// What our own scripts post in the background: a form of at most 128 KiB, answered by a sentence.
    Save,
    /// A stream of events without content.
    Stream,
    /// A fixed file.
    File,
    /// The way out: a GET that ends the session.
    Exit,
}

/// One row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// The method; a GET answers HEAD, too.
    pub method: &'static str,
    /// The path as axum writes it, `{reference}` for a parameter.
    pub path: &'static str,
    /// Who may come in.
    pub class: Class,
    /// What it is.
    pub kind: Kind,
}

/// Every endpoint.
pub static ENDPOINTS: &[Endpoint] = &[
    file("/a/{build}/{*path}"),
    file("/favicon.ico"),
    file("/robots.txt"),
    page("/", Class::Public),
    page("/help-now", Class::Public),
    page("/safety", Class::Public),
    page("/privacy", Class::Public),
    page("/accessibility", Class::Public),
    row("GET", "/exit", Class::Open, Kind::Exit),
    row("GET", "/live", Class::Staff(CASEWORKERS), Kind::Stream),
    row("GET", "/live/{reference}", Class::Open, Kind::Stream),
    page("/preferences", Class::Public),
    form("/preferences", Class::Public),
    page("/complaints/new", Class::Open),
    form("/complaints/new", Class::Open),
    page("/complaints/new/representation", Class::Draft),
    form("/complaints/new/representation", Class::Draft),
    page("/complaints/new/relation", Class::Draft),
    form("/complaints/new/relation", Class::Draft),
    page("/complaints/new/safety", Class::Draft),
    form("/complaints/new/safety", Class::Draft),
    page("/complaints/new/identity", Class::Draft),
    form("/complaints/new/identity", Class::Draft),
    page("/complaints/new/contact", Class::Draft),
    form("/complaints/new/contact", Class::Draft),
    page("/complaints/new/counsellor", Class::Draft),
    form("/complaints/new/counsellor", Class::Draft),
    page("/complaints/new/categories", Class::Draft),
    form("/complaints/new/categories", Class::Draft),
    page("/complaints/new/statement", Class::Draft),
    form("/complaints/new/statement", Class::Draft),
    page("/complaints/new/desired-outcomes", Class::Draft),
    form("/complaints/new/desired-outcomes", Class::Draft),
    page("/complaints/new/materials", Class::Draft),
    form("/complaints/new/materials", Class::Draft),
    page("/complaints/new/support", Class::Draft),
    form("/complaints/new/support", Class::Draft),
    page("/complaints/new/check", Class::Draft),
    form("/complaints/new/check", Class::Draft),
    page("/complaints/new/safety/help", Class::Draft),
    form("/complaints/new/safety/help", Class::Draft),
    page("/complaints/new/discard", Class::Draft),
    form("/complaints/new/discard", Class::Draft),
    page("/complaints/new/receipt", Class::Open),
    form("/complaints/new/receipt", Class::Open),
    page("/complaints/new/saved", Class::Draft),
    page("/complaints/resume", Class::Open),
    form("/complaints/resume", Class::Open),
    page("/track", Class::Open),
    form("/track", Class::Open),
    page("/track/lost", Class::Open),
    form("/track/leave", Class::Open),
    page("/case/{reference}", Class::Client),
    page("/case/{reference}/messages", Class::Client),
    form("/case/{reference}/messages", Class::Client),
    page("/case/{reference}/details", Class::Client),
    page("/staff/sign-in", Class::Open),
    form("/staff/sign-in", Class::Open),
    form("/staff/sign-out", Class::Open),
    page("/staff/set-password/{token}", Class::Open),
    form("/staff/set-password/{token}", Class::Open),
    page("/staff", Class::Staff(STAFF)),
    page("/staff/profile", Class::Staff(STAFF)),
    form("/staff/profile", Class::Staff(STAFF)),
    form("/staff/profile/sessions", Class::Staff(STAFF)),
    page("/staff/queue", Class::Staff(CASEWORKERS)),
    // A case answers every member of staff whom it is hidden from alike: 404, the administrator, too.
    page("/staff/cases/{reference}", Class::Staff(STAFF)),
    page("/staff/cases/{reference}/holder", Class::Staff(STAFF)),
    form("/staff/cases/{reference}/holder", Class::Staff(STAFF)),
    page("/staff/cases/{reference}/timeline", Class::Staff(STAFF)),
    page("/staff/cases/{reference}/messages", Class::Staff(STAFF)),
    form("/staff/cases/{reference}/messages", Class::Staff(STAFF)),
    page("/staff/cases/{reference}/contacts", Class::Staff(STAFF)),
    form("/staff/cases/{reference}/contacts", Class::Staff(STAFF)),
    page("/staff/cases/{reference}/client", Class::Staff(STAFF)),
    form("/staff/cases/{reference}/client", Class::Staff(STAFF)),
];

const fn page(path: &'static str, class: Class) -> Endpoint {
    row("GET", path, class, Kind::Page)
}
const fn form(path: &'static str, class: Class) -> Endpoint {
    row("POST", path, class, Kind::Form)
}
const fn file(path: &'static str) -> Endpoint {
    row("GET", path, Class::Public, Kind::File)
}
const fn row(method: &'static str, path: &'static str, class: Class, kind: Kind) -> Endpoint {
    Endpoint {
        method,
        path,
        class,
        kind,
    }
}

impl Endpoint {
    /// The row of a method and a matched path.
    pub fn find(method: &Method, path: &str) -> Option<&'static Self> {
        let method = if *method == Method::HEAD {
            "GET"
        } else {
            method.as_str()
        };
        ENDPOINTS
            .iter()
            .find(|endpoint| endpoint.method == method && endpoint.path == path)
    }

    /// The row of a request that found its route.
    pub(crate) fn of(request: &Request) -> Option<&'static Self> {
        let path = request.extensions().get::<MatchedPath>()?;
        Self::find(request.method(), path.as_str())
    }

    /// The same, of a head.
    pub(crate) fn of_head(request: &Parts) -> Option<&'static Self> {
        let path = request.extensions.get::<MatchedPath>()?;
        Self::find(&request.method, path.as_str())
    }

    /// Where to go after signing in: a page of ours, or nothing for everything else.
    pub fn next(asked: &str) -> Option<Local> {
        Local::parse(asked).filter(|place| is_page(place.path()))
    }

    /// The largest body it reads, in bytes.
    pub fn most_bytes(&self) -> usize {
        match self.kind {
            Kind::Form => 512 * 1024,
            Kind::Save => 128 * 1024,
            Kind::Page | Kind::Stream | Kind::File | Kind::Exit => 16 * 1024,
        }
    }
}

fn is_page(path: &str) -> bool {
    let fits = |pattern: &str| {
        let (wanted, typed) = (pattern.split('/'), path.split('/'));
        wanted.clone().count() == typed.clone().count()
            && wanted
                .zip(typed)
                .all(|(wanted, typed)| wanted == typed || wanted.starts_with('{') && !typed.is_empty())
    };
    ENDPOINTS
        .iter()
        .filter(|row| row.kind == Kind::Page)
        .any(|row| fits(row.path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_may_be_sent_to_pages_only() {
        for (asked, goes) in [
            ("/preferences", true),
            ("/preferences?x=1", true),
            ("/exit", false),
            ("/robots.txt", false),
            ("/nowhere", false),
            ("//evil.example", false),
            ("https://evil.example/preferences", false),
        ] {
            assert_eq!(Endpoint::next(asked).is_some(), goes, "{asked}");
        }
    }
}
