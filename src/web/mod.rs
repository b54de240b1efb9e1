//! The HTTP plumbing, one concern per file. Everything here is the same for every page; what a page is about lives in
//! `pages`, what it does in `casework`.
//!
//! The layers and their order stand in `server.rs`. A layer or handler that cannot go on answers with a [`Refusal`];
//! `refusals` alone turns it into a page, so that every status has one look and one set of headers.
//!
//! # Add a page
//! 1. A function in `urls/` for its path.
//! 2. A row in `endpoints/`: `page("/the/path", Class::…)`. Start-up refuses to run without it.
//! 3. `pages/<group>/<screen>.rs` with `#[component] pub fn ScreenPage() -> impl IntoView`; see `pages` for the shape.
//! 4. A `<Route … ssr=SsrMode::Async/>` in `app.rs`.
//! 5. The sentences in both catalogues.
//!
//! # Add a form to it
//! 6. A row `form("/the/path", Class::…)` in `endpoints/`.
//! 7. In the page's file: a form struct of `String`s (`#[derive(Clone, Default, Deserialize)] #[serde(default)]`), its
//!    `<form method="post" novalidate>`, and `pub async fn post(State(app): State<App>, Form { page, values }: Form<…>)
//!    -> Response` of at most twelve lines: parse, verb, [`App::answer`].
//! 8. `.post("/the/path", pages::…::post)` in `server.rs`.
//! 9. A test that loads the page, fills the form and posts it, well and badly.

pub mod answer;
pub mod app;
pub mod assets;
pub mod body;
pub mod case;
pub mod client_ip;
pub mod ctx;
pub mod download;
pub mod draft;
pub mod endpoints;
pub mod error;
pub mod exit;
pub mod finish;
pub mod form;
pub mod headers;
pub mod limits;
pub mod listen;
pub mod live;
pub mod locale;
pub mod new_link;
pub mod notice;
pub mod origin;
pub mod parked;
pub mod principal;
pub mod redirects;
pub mod refusals;
pub mod see_other;
pub mod session;
#[cfg(test)]
mod testing;
pub mod trace;
pub mod upload;

pub use app::App;
pub use case::Case;
pub use error::Refusal;
pub use form::Form;
pub use locale::Theme;
pub use notice::Notice;
pub use see_other::see_other;
