//! The table of everything that answers: method, path, who may come in, what body is read.
//!
//! `server.rs` builds the router and compares it with this table at start: a route without a row, or a row without a
//! route, and the server does not start. The class is the first door, never the boundary: what a person may see of a
//! case is decided by `store::access`.

mod admin;
mod client;
mod public;
mod staff;

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
/// Whoever takes complaints down: intake, and managers when nobody else is there.
pub const REGISTRARS: &[Role] = &[Role::Intake, Role::Manager];
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
    /// Files posted with a form, streamed: multipart only.
    Upload,
    /// A file of a case, which only our own pages may ask for.
    Download,
    /// The way out: a GET that ends the session.
    Exit,
}

/// 60 MiB, as `domain::file` says to people.
const MOST_UPLOADED: usize = 60 * 1024 * 1024;

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

/// The areas, each with its rows.
static AREAS: [&[Endpoint]; 4] = [public::ROWS, client::ROWS, staff::ROWS, admin::ROWS];

/// Every endpoint.
pub fn endpoints() -> impl Iterator<Item = &'static Endpoint> {
    AREAS.into_iter().flatten()
}

const fn page(path: &'static str, class: Class) -> Endpoint {
    row("GET", path, class, Kind::Page)
}
const fn form(path: &'static str, class: Class) -> Endpoint {
    row("POST", path, class, Kind::Form)
}
const fn upload(path: &'static str, class: Class) -> Endpoint {
    row("POST", path, class, Kind::Upload)
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
        endpoints().find(|endpoint| endpoint.method == method && endpoint.path == path)
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
            // The files, and room for what is written around them.
            Kind::Upload => MOST_UPLOADED + 64 * 1024,
            Kind::Page | Kind::Stream | Kind::File | Kind::Download | Kind::Exit => 16 * 1024,
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
    endpoints()
        .filter(|row| row.kind == Kind::Page)
        .any(|row| fits(row.path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_told_the_limit_that_holds() {
        assert_eq!(MOST_UPLOADED as u64, crate::domain::file::REQUEST_BYTES);
    }

    /// The guard of other sites' requests knows downloads by their path.
    #[test]
    fn every_download_is_known_by_its_path() {
        for row in endpoints() {
            let path = row
                .path
                .replace("{reference}", "TS-2611-4K7Q")
                .replace("{n}", "3");
            let is_download = row.kind == Kind::Download;
            assert_eq!(crate::urls::is_download(&path), is_download, "{path}");
        }
    }

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
