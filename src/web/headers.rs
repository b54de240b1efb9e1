//! The security headers on every response, whatever its status and whoever made it.

use axum::{
    extract::{Request, State},
    http::{
        HeaderName, HeaderValue,
        header::{
            CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
            X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
        },
    },
    middleware::Next,
    response::Response,
};

use super::{
    App,
    endpoints::{Class, Endpoint, Kind},
};

/// On everything.
const ALWAYS: [(HeaderName, &str); 7] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    (REFERRER_POLICY, "same-origin"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-embedder-policy"),
        "require-corp",
    ),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS),
];

/// Every feature that asks for a sensor, an identity or the way a page is shown. `web-share` is left out: where a
/// browser does not know it, it says so on the console of every page.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), \
    encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), \
    idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), \
    publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), \
    usb=(), xr-spatial-tracking=()";

const HSTS: &str = "max-age=63072000; includeSubDomains";
/// For whatever is not a page: it may load, run and be framed by nothing.
const NOTHING: &str = "default-src 'none'; frame-ancestors 'none'";

/// The policy of a page whose own scripts carry `nonce`. Set by the shell, because a meta tag cannot forbid framing.
pub(crate) fn page_policy(nonce: &str) -> HeaderValue {
    let policy = format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'"
    );
    HeaderValue::from_str(&policy).expect("invariant: a nonce is base64")
}

/// The outermost layer.
pub(crate) async fn add(State(app): State<App>, request: Request, next: Next) -> Response {
    let endpoint = Endpoint::of(&request);
    let is_public = endpoint.is_some_and(|row| row.class == Class::Public);
    let is_public_page = endpoint.is_some_and(|row| row.class == Class::Public && row.kind == Kind::Page);
    let mut response = next.run(request).await;
    let is_public = is_public && response.status().is_success();
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if app.config.origin.is_https() {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(HSTS));
    }
    headers
        .entry(CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(NOTHING));
    let cache = if is_public && is_public_page {
        "no-cache"
    } else {
        "no-store"
    };
    headers
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static(cache));
    if !is_public {
        headers.insert("x-robots-tag", HeaderValue::from_static("noindex"));
    }
    response
}
