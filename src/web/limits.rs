//! The coarse limit: so many requests a minute from one source, whatever they ask for. Per instance, in memory, the
//! only limit that is; the named limits of single acts are rows in the database.

use std::{num::NonZeroU32, time::Duration};

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use chrono::TimeDelta;
use governor::{
    DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock as _, DefaultClock},
};

use super::{App, Refusal, client_ip::Source};

/// Requests counted by source.
pub struct Coarse {
    limiter: DefaultKeyedRateLimiter<Source>,
}

impl Coarse {
    /// So many requests a minute, all at once if need be.
    pub(crate) fn per_minute(requests: NonZeroU32) -> Self {
        Self {
            limiter: RateLimiter::keyed(Quota::per_minute(requests)),
        }
    }

    /// Counts a request; `Err` is the time to wait.
    fn count(&self, source: Source) -> Result<(), Duration> {
        // Sources that have been quiet are forgotten, or a scan of the IPv6 range would fill the memory.
        if self.limiter.len() > 10_000 {
            self.limiter.retain_recent();
        }
        self.limiter
            .check_key(&source)
            // Only now: making a clock asks the processor what it can do.
            .map_err(|until| until.wait_time_from(DefaultClock::default().now()))
    }
}

/// The layer: 429 with `Retry-After`.
pub(crate) async fn coarse(State(app): State<App>, request: Request, next: Next) -> Response {
    let counted = request
        .extensions()
        .get::<Source>()
        .map_or(Ok(()), |source| app.coarse.count(*source));
    match counted {
        Ok(()) => next.run(request).await,
        Err(wait) => {
            let wait = TimeDelta::from_std(wait).unwrap_or(TimeDelta::minutes(1));
            Refusal::Limited {
                until: app.clock.now() + wait,
            }
            .into_response()
        }
    }
}
