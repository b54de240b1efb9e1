//! The table of everything that answers: method, path, who may come in, what body is read.
//!
//! `server.rs` builds the router and compares it with this table at start: a route without a row, or a row without a
//! route, and the server does not start. The class is the first door, never the boundary: what a person may see of a
//! case is decided by `store::access`.

use axum::http::Method;

/// Who may come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Anyone, search engines included.
    Public,
    /// Anyone, but nothing to index or keep: codes are entered here, or a person is half-way into something.
    Open,
}

/// What an endpoint answers with, and so what it reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A page of `app.rs`.
    Page,
    /// A posted form, url-encoded, at most 512 KiB.
    Form,
    /// A fixed file.
    File,
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
    page("/preferences", Class::Public),
    form("/preferences", Class::Public),
];

const fn page(path: &'static str, class: Class) -> Endpoint {
    Endpoint {
        method: "GET",
        path,
        class,
        kind: Kind::Page,
    }
}
const fn form(path: &'static str, class: Class) -> Endpoint {
    Endpoint {
        method: "POST",
        path,
        class,
        kind: Kind::Form,
    }
}
const fn file(path: &'static str) -> Endpoint {
    Endpoint {
        method: "GET",
        path,
        class: Class::Public,
        kind: Kind::File,
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

    /// The largest body it reads, in bytes.
    pub fn most_bytes(&self) -> usize {
        match self.kind {
            Kind::Form => 512 * 1024,
            Kind::Page | Kind::File => 16 * 1024,
        }
    }
}
