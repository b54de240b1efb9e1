//! One log line a request: its random id, the matched route, status and duration. Never the address asked for, a
//! query, a header, a body or where the request came from.

use std::time::Instant;

use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};
use tracing::Instrument;

use super::refusals::Incident;

/// The layer: names the request and logs how it went.
pub(crate) async fn request(mut request: Request, next: Next) -> Response {
    let incident = Incident(name());
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("-", MatchedPath::as_str)
        .to_owned();
    let span = tracing::info_span!("request", id = incident.0, method = %request.method(), route);
    request.extensions_mut().insert(incident);
    async {
        let start = Instant::now();
        let response = next.run(request).await;
        let milliseconds = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
        tracing::info!(status = response.status().as_u16(), milliseconds, "answered");
        response
    }
    .instrument(span)
    .await
}

fn name() -> String {
    let mut bytes = [0; 5];
    match getrandom::fill(&mut bytes) {
        Ok(()) => data_encoding::BASE32_NOPAD.encode(&bytes),
        Err(_) => "unnamed".to_owned(),
    }
}
