//! Why a request is not answered as asked, as status and code. `refusals` draws the page.

use std::error::Error as StdError;

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

use chrono::{DateTime, DurationRound, TimeDelta, Utc};

use crate::{casework, domain::stage::TransitionError};

/// A refusal, before it becomes a page. Carries nothing that a stranger may not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The request came from another site, or hides where it came from.
    CrossSite,
    /// The person knows the object but may not do this.
    Forbidden,
    /// Unknown, hidden and malformed alike.
    NotFound,
    /// The path exists, not for this method.
    WrongMethod,
    /// The body did not arrive in time.
    Slow,
    /// The stage no longer permits the act.
    NotNow,
    /// Somebody else has changed it in the meantime.
    Stale,
    /// It existed and is no longer kept: an expired draft, a used link.
    Gone,
    /// The body is larger than this endpoint takes.
    TooLarge,
    /// The body is not of the kind this endpoint reads.
    WrongKind,
    /// The body is of the right kind and cannot be read, or the form has problems and no page of its own.
    Invalid,
    /// Somebody else holds it.
    Held,
    /// Too many requests.
    Limited {
        /// When another try is worth it.
        until: DateTime<Utc>,
    },
    /// Our fault.
    Fault,
    /// Something this needs is out of order; nothing was changed.
    Unavailable,
}

impl Refusal {
    /// The status sent.
    pub fn status(self) -> StatusCode {
        match self {
            Self::CrossSite | Self::Forbidden => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::Slow => StatusCode::REQUEST_TIMEOUT,
            Self::NotNow | Self::Stale | Self::Held => StatusCode::CONFLICT,
            Self::Gone => StatusCode::GONE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::WrongKind => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Limited { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Fault => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The part of the catalogue keys: `refusal-<code>-title`, `-what` and `-next`.
    pub fn code(self) -> &'static str {
        match self {
            Self::CrossSite => "cross-site",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not-found",
            Self::WrongMethod => "wrong-method",
            Self::Slow => "slow",
            Self::NotNow => "not-now",
            Self::Stale => "stale",
            Self::Held => "held",
            Self::Gone => "gone",
            Self::TooLarge => "too-large",
            Self::WrongKind => "wrong-kind",
            Self::Invalid => "invalid",
            Self::Limited { .. } => "limited",
            Self::Fault => "fault",
            Self::Unavailable => "unavailable",
        }
    }

    /// When another try is worth it, to the minute that has begun by then: clocks on walls show no seconds.
    pub fn until(self) -> Option<DateTime<Utc>> {
        let Self::Limited { until } = self else {
            return None;
        };
        let minute = until.duration_trunc(TimeDelta::minutes(1)).unwrap_or(until);
        Some(if minute < until {
            minute + TimeDelta::minutes(1)
        } else {
            until
        })
    }

    /// Every refusal once, for tests of pages and catalogues.
    pub const ALL: [Self; 15] = [
        Self::CrossSite,
        Self::Forbidden,
        Self::NotFound,
        Self::WrongMethod,
        Self::Slow,
        Self::NotNow,
        Self::Stale,
        Self::Held,
        Self::Gone,
        Self::TooLarge,
        Self::WrongKind,
        Self::Invalid,
        Self::Limited {
            until: DateTime::UNIX_EPOCH,
        },
        Self::Fault,
        Self::Unavailable,
    ];

    /// What a bare status of the framework (405 of a method, 404 without a route) means to us.
    pub(crate) fn of_status(status: StatusCode) -> Option<Self> {
        Some(match status {
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Self::WrongMethod,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Self::WrongKind,
            StatusCode::INTERNAL_SERVER_ERROR => Self::Fault,
            _ => return None,
        })
    }
}

impl From<casework::Error> for Refusal {
    /// The status of an error. A fault is logged here, once, with its chain of sources.
    fn from(error: casework::Error) -> Self {
        match error {
            casework::Error::Invalid(_) => Self::Invalid,
            casework::Error::NotFound => Self::NotFound,
            casework::Error::Stale => Self::Stale,
            casework::Error::Forbidden(_) => Self::Forbidden,
            casework::Error::NotNow(TransitionError::AlreadyHeld { .. }) => Self::Held,
            casework::Error::NotNow(
                TransitionError::WrongStage { .. }
                | TransitionError::ActNotHere { .. }
                | TransitionError::AlreadyStamped
                | TransitionError::TooLate,
            ) => Self::NotNow,
            casework::Error::Gone => Self::Gone,
            casework::Error::Limited { until } => Self::Limited { until },
            casework::Error::Unavailable => Self::Unavailable,
            casework::Error::Fault(fault) => {
                tracing::error!(chain = chain(&*fault), "fault");
                Self::Fault
            }
        }
    }
}

impl IntoResponse for Refusal {
    /// Status and reason; `refusals` writes the page.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// An error and its sources in one line.
fn chain(error: &(dyn StdError + 'static)) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(source) = next {
        text.push_str(": ");
        text.push_str(&source.to_string());
        next = source.source();
    }
    text
}
