//! The document every page is drawn in, and the table of pages.
//!
//! Add a page: a `<Route>` here, always `ssr=SsrMode::Async`, so that the page arrives complete and can set its status;
//! the rest of the steps stands in `web`.

use axum::http::header::CONTENT_SECURITY_POLICY;
use leptos::{nonce::use_nonce, prelude::*};
use leptos_axum::ResponseOptions;
use leptos_meta::{MetaTags, provide_meta_context};
use leptos_router::{
    SsrMode,
    components::{FlatRoutes, Route, Router},
    path,
};

use crate::{
    domain::code::Code,
    pages, urls,
    web::{headers::page_policy, locale::Display, refusals::Drawn},
};

/// Draws the whole document: the page of the address, or of a refusal if one is in the context.
pub fn shell() -> AnyView {
    provide_meta_context();
    let display = expect_context::<Display>();
    let nonce = use_nonce();
    if let (Some(nonce), Some(response)) = (&nonce, use_context::<ResponseOptions>()) {
        response.insert_header(CONTENT_SECURITY_POLICY, page_policy(nonce));
    }
    // Nothing outside an island is hydrated, so nothing needs to be written down for it.
    if let Some(context) = Owner::current_shared_context() {
        context.set_is_hydrating(false);
    }
    let body = match use_context::<Drawn>() {
        Some(Drawn(refusal)) => view! { <pages::error::ErrorPage refusal=refusal/> }.into_any(),
        None => view! { <Pages/> }.into_any(),
    };
    view! {
        <!DOCTYPE html>
        <html lang=display.locale.code() data-theme=display.theme.map(Code::code)>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <link rel="stylesheet" href=urls::asset("main.css")/>
                <link rel="icon" href=urls::asset("favicon.svg") type="image/svg+xml"/>
                <script defer nonce=nonce src=urls::asset("site.js")></script>
                <MetaTags/>
            </head>
            <body>{body}</body>
        </html>
    }
    .into_any()
}

/// The table of pages.
#[component]
fn Pages() -> impl IntoView {
    let not_found = || view! { <pages::error::ErrorPage refusal=crate::web::Refusal::NotFound/> };
    view! {
        <Router>
            <FlatRoutes fallback=not_found>
                <Route path=path!("/preferences") view=pages::public::preferences::PreferencesPage ssr=SsrMode::Async/>
            </FlatRoutes>
        </Router>
    }
}
