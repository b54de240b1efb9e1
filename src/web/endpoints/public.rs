//! Fixed files and pages for everybody.
use super::{Class, Endpoint, Kind, file, form, page, row};

/// Its rows.
pub(super) static ROWS: &[Endpoint] = &[
    file("/a/{build}/{*path}"),
    file("/favicon.ico"),
    file("/robots.txt"),
    page("/", Class::Public),
    page("/help-now", Class::Public),
    page("/safety", Class::Public),
    page("/privacy", Class::Public),
    page("/accessibility", Class::Public),
    row("GET", "/exit", Class::Open, Kind::Exit),
    page("/preferences", Class::Public),
    form("/preferences", Class::Public),
];
