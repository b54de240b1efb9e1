//! Who may ask: requests that another site's page caused are refused.
//!
//! The rule is that of Go's `CrossOriginProtection`, made stricter: a writing request that says nothing about where it
//! comes from is refused, too. It needs no token and no state, so visitors stay anonymous.
//!
//! ## Why
//! Browsers send `Sec-Fetch-*` to https and loopback only, hence the branch on `Origin`. Under
//! `Referrer-Policy: no-referrer` even a post to one's own site carries `Origin: null`, hence our `same-origin` policy.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, Method, header::ORIGIN},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{App, Refusal};
use crate::{config::Origin, urls};

/// The layer: lets a request pass or answers 403.
pub(crate) async fn guard(State(app): State<App>, request: Request, next: Next) -> Response {
    if is_ours(
        request.method(),
        request.uri().path(),
        request.headers(),
        &app.config.origin,
    ) {
        next.run(request).await
    } else {
        tracing::warn!("a request from another site was refused");
        Refusal::CrossSite.into_response()
    }
}

/// Whether a request may go on.
fn is_ours(method: &Method, path: &str, headers: &HeaderMap, origin: &Origin) -> bool {
    let header = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let site = header("sec-fetch-site");
    if !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return match site {
            Some(site) => site == "same-origin",
            None => header(ORIGIN.as_str()) == Some(origin.as_str()),
        };
    }
    if !matches!(site, Some("same-site" | "cross-site")) || path == urls::exit().as_str() {
        return true;
    }
    let is_page = !(urls::is_for_scripts(path) || urls::is_download(path) || path.starts_with("/a/"));
    is_page && header("sec-fetch-mode") == Some("navigate") && header("sec-fetch-dest") == Some("document")
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderName, HeaderValue};

    #[test]
    fn the_table_of_the_security_document() {
        let ours = "https://heard.example";
        let none: &[(&str, &str)] = &[];
        let navigate = [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-mode", "navigate"),
            ("sec-fetch-dest", "document"),
        ];
        let framed = [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-mode", "navigate"),
            ("sec-fetch-dest", "iframe"),
        ];
        let fetched = [
            ("sec-fetch-site", "same-site"),
            ("sec-fetch-mode", "cors"),
            ("sec-fetch-dest", "empty"),
        ];
        for (method, path, headers, passes) in [
            // Writing: only our own pages.
            (
                "POST",
                "/preferences",
                &[("sec-fetch-site", "same-origin")][..],
                true,
            ),
            (
                "POST",
                "/preferences",
                &[("sec-fetch-site", "same-origin"), ("origin", "null")],
                true,
            ),
            (
                "POST",
                "/preferences",
                &[("sec-fetch-site", "same-site"), ("origin", ours)],
                false,
            ),
            (
                "POST",
                "/preferences",
                &[("sec-fetch-site", "cross-site"), ("origin", ours)],
                false,
            ),
            ("POST", "/preferences", &[("sec-fetch-site", "none")], false),
            ("POST", "/preferences", &[("sec-fetch-site", "")], false),
            ("POST", "/preferences", &[("origin", ours)], true),
            (
                "POST",
                "/preferences",
                &[("origin", "https://heard.example:8443")],
                false,
            ),
            (
                "POST",
                "/preferences",
                &[("origin", "http://heard.example")],
                false,
            ),
            (
                "POST",
                "/preferences",
                &[("origin", "https://evil.example")],
                false,
            ),
            ("POST", "/preferences", &[("origin", "null")], false),
            ("POST", "/preferences", none, false),
            ("DELETE", "/preferences", none, false),
            ("PUT", "/anything", &[("sec-fetch-site", "none")], false),
            (
                "POST",
                "/api/draft/save",
                &[("sec-fetch-site", "same-origin")],
                true,
            ),
            (
                "POST",
                "/api/draft/save",
                &[("sec-fetch-site", "cross-site")],
                false,
            ),
            // Reading a page: from anywhere, as a page.
            ("GET", "/", none, true),
            ("GET", "/", &[("sec-fetch-site", "none")], true),
            (
                "GET",
                "/",
                &[("sec-fetch-site", "same-origin"), ("sec-fetch-mode", "cors")],
                true,
            ),
            ("GET", "/", &navigate, true),
            ("HEAD", "/", &navigate, true),
            ("GET", "/", &framed, false),
            ("GET", "/", &fetched, false),
            // Reading what scripts read: our own pages only.
            ("GET", "/live", &navigate, false),
            ("GET", "/live", &[("sec-fetch-site", "same-origin")], true),
            ("GET", "/api/any", &navigate, false),
            ("GET", "/a/0/main.css", &fetched, false),
            // A file is fetched from our own pages or typed by hand, never from elsewhere.
            ("GET", "/case/TS-2611-4K7Q/files/1", &navigate, false),
            ("GET", "/staff/cases/TS-2611-4K7Q/files/12", &navigate, false),
            ("GET", "/case/TS-2611-4K7Q/files", &navigate, true),
            (
                "GET",
                "/case/TS-2611-4K7Q/files/1",
                &[("sec-fetch-site", "same-origin")],
                true,
            ),
            // Leaving works from anywhere; what it may end is decided there.
            ("GET", "/exit", &fetched, true),
        ] {
            let headers: HeaderMap = headers
                .iter()
                .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
                .collect();
            let passed = is_ours(&method.parse().unwrap(), path, &headers, &ours.parse().unwrap());
            assert_eq!(passed, passes, "{method} {path} {headers:?}");
        }
    }
}
