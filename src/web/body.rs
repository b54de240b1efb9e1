//! What bodies are read, and how: only of the endpoint's own kind (else 415), only up to its limit (else 413), only while they
//! keep coming (else 408). The limit counts what arrives; `Content-Length` can only shorten the wait.
//!
//! Forms are read whole. Files stream to their handler, under the same two limits; what comes beyond the limit is read
//! and dropped for a while, because a browser shows our answer only once it has sent everything.

use std::time::Duration;

use axum::{
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, Request},
    http::{
        HeaderMap,
        header::{CONTENT_LENGTH, CONTENT_TYPE},
    },
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures::stream::try_unfold;
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

/// What comes beyond the limit of an upload is dropped up to this many times the limit; then the connection ends.
const PATIENCE: usize = 4;

/// Why a streamed body ended before its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Halted {
    /// It is larger than the endpoint takes.
    #[error("too large")]
    TooLarge,
    /// It paused too long, or the connection broke.
    #[error("interrupted")]
    Interrupted,
}

/// The layer: reads the body and hands on a request that holds it whole.
pub(crate) async fn limit(request: Request, next: Next) -> Response {
    let endpoint = Endpoint::of(&request);
    let most = endpoint.map_or(LEAST_BYTES, Endpoint::most_bytes);
    if endpoint.is_some_and(|endpoint| endpoint.kind == Kind::Upload) {
        if !is_of(request.headers(), "multipart/form-data") {
            return Refusal::WrongKind.into_response();
        }
        let (head, body) = request.into_parts();
        let mut request = Request::from_parts(head, streamed(body, most));
        DefaultBodyLimit::disable().apply(&mut request);
        return next.run(request).await;
    }
    if endpoint.is_some_and(|endpoint| matches!(endpoint.kind, Kind::Form | Kind::Save))
        && !is_of(request.headers(), "application/x-www-form-urlencoded")
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

fn is_of(headers: &HeaderMap, wanted: &str) -> bool {
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case(wanted)
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

fn streamed(body: Body, most: usize) -> Body {
    let chunks = try_unfold((body, 0), move |(mut body, mut seen)| async move {
        if seen > 0 {
            // The multipart reader would take up everything that waits before it hands on the first byte.
            tokio::task::yield_now().await;
        }
        loop {
            let frame = timeout(IDLE, body.frame())
                .await
                .map_err(|_| Halted::Interrupted)?;
            let Some(frame) = frame else {
                return if seen > most {
                    Err(Halted::TooLarge)
                } else {
                    Ok(None)
                };
            };
            let Ok(chunk) = frame.map_err(|_| Halted::Interrupted)?.into_data() else {
                continue;
            };
            seen += chunk.len();
            if seen <= most {
                return Ok(Some((chunk, (body, seen))));
            }
            if seen > most * PATIENCE {
                return Err(Halted::TooLarge);
            }
        }
    });
    Body::from_stream(chunks)
}
