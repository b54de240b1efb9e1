//! What bodies are read: only of the endpoint's own kind (else 415), only up to its limit (else 413), only while they
//! keep coming (else 408). The limit counts what arrives; `Content-Length` can only shorten the wait.

use std::time::Duration;

use axum::{
    body::{Body, Bytes},
    extract::Request,
    http::{
        HeaderMap,
        header::{CONTENT_LENGTH, CONTENT_TYPE},
    },
    middleware::Next,
    response::{IntoResponse, Response},
};
use http_body_util::BodyExt;
use tokio::time::timeout;

use super::{
    Refusal,
    endpoints::{Endpoint, Kind},
};

/// How long a body may pause.
const IDLE: Duration = Duration::from_secs(30);
/// Where no endpoint matches.
const LEAST_BYTES: usize = 16 * 1024;

/// The layer: reads the body and hands on a request that holds it whole.
pub(crate) async fn limit(request: Request, next: Next) -> Response {
    let endpoint = Endpoint::of(&request);
    let most = endpoint.map_or(LEAST_BYTES, Endpoint::most_bytes);
    if endpoint.is_some_and(|endpoint| matches!(endpoint.kind, Kind::Form | Kind::Save))
        && !is_form(request.headers())
    {
        return Refusal::WrongKind.into_response();
    }
    if announced(request.headers()).is_some_and(|length| length > most) {
        return Refusal::TooLarge.into_response();
    }
    let (head, body) = request.into_parts();
    match read(body, most).await {
        Ok(bytes) => next.run(Request::from_parts(head, Body::from(bytes))).await,
        Err(refusal) => refusal.into_response(),
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

fn announced(headers: &HeaderMap) -> Option<usize> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

async fn read(mut body: Body, most: usize) -> Result<Bytes, Refusal> {
    let mut bytes = Vec::new();
    loop {
        let frame = timeout(IDLE, body.frame()).await.map_err(|_| Refusal::Slow)?;
        let Some(frame) = frame else {
            return Ok(bytes.into());
        };
        let Ok(chunk) = frame.map_err(|_| Refusal::Slow)?.into_data() else {
            continue;
        };
        if bytes.len() + chunk.len() > most {
            return Err(Refusal::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
}
