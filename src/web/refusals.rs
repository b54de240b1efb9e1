//! Draws every refusal as a page with a way forward, whoever refused: a layer, a handler, the framework, a panic.
//!
//! The page is the shell with `Drawn` in its context; `pages::error` writes it. What scripts and browsers fetch by
//! themselves (`/api/`, `/live`, `/a/`) gets the bare status. The page says an incident id, which the log line of the
//! same request carries, and nothing of the cause.

use std::panic::AssertUnwindSafe;

use axum::{
    extract::{Request, State},
    http::{
        HeaderValue, StatusCode,
        header::{CONTENT_TYPE, RETRY_AFTER},
    },
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures::FutureExt;
use leptos::prelude::provide_context;

use super::{App, Refusal};
use crate::urls;

/// The random name of a request, in its log line and on its error page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incident(pub String);

/// The refusal a page is to show instead of its route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn(pub Refusal);

/// The layer.
pub(crate) async fn draw(State(app): State<App>, request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    let page = head.clone();
    let request = Request::from_parts(head, body);
    let response = caught(next.run(request)).await;
    let Some(refusal) = refusal(&response) else {
        return response;
    };
    let mut response = if urls::is_for_scripts(page.uri.path()) || page.uri.path().starts_with("/a/") {
        refusal.status().into_response()
    } else {
        let drawn = caught(app.draw(page, move || provide_context(Drawn(refusal)))).await;
        if drawn.extensions().get::<Refusal>().is_some() {
            plain(refusal)
        } else {
            drawn
        }
    };
    *response.status_mut() = refusal.status();
    say_when(&app, refusal, &mut response);
    response
}

/// Tells programs, too, when another try is worth it.
pub(super) fn say_when(app: &App, refusal: Refusal, response: &mut Response) {
    if let Refusal::Limited { until } = refusal {
        let seconds = (until - app.clock.now()).num_seconds().max(0) + 1;
        response
            .headers_mut()
            .insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
}

/// The response, or 500 if making it panicked.
async fn caught(work: impl Future<Output = Response>) -> Response {
    AssertUnwindSafe(work).catch_unwind().await.unwrap_or_else(|_| {
        tracing::error!("a handler panicked");
        Refusal::Fault.into_response()
    })
}

/// Why a response refuses, if nobody has drawn a page for it yet.
fn refusal(response: &Response) -> Option<Refusal> {
    let said = response.extensions().get::<Refusal>().copied();
    let is_drawn = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    said.or_else(|| Refusal::of_status(response.status()).filter(|_| !is_drawn))
}

/// When even the error page fails.
fn plain(refusal: Refusal) -> Response {
    let mut response = (StatusCode::INTERNAL_SERVER_ERROR, refusal.status().to_string()).into_response();
    response.headers_mut().insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/plain; charset=utf-8"),
    );
    response
}

#[cfg(test)]
#[path = "refusals_tests.rs"]
mod tests;
