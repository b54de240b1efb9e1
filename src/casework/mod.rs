//! What we do: a folder per stage, a file per verb, and every verb is one transaction.

use chrono::{DateTime, Utc};

use crate::domain::form::Problems;

/// Why a verb or a reading did not happen. What a person can mend is named; the rest is one opaque fault.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Input to correct: the page again, problems at the fields. 422.
    #[error("the input has problems")]
    Invalid(Problems),
    /// Does not exist, or must not be known of. 404.
    #[error("not found")]
    NotFound,
    /// Somebody else was faster. 409.
    #[error("the stored version is newer")]
    Stale,
    /// Somebody already holds it. 409, naming the role.
    #[error("already held")]
    Held,
    /// Was there and is over: an expired draft, a used link. 410.
    #[error("gone")]
    Gone,
    /// Too often; may be tried again at the instant given. 429.
    #[error("limited until {until}")]
    Limited {
        /// When to try again.
        until: DateTime<Utc>,
    },
    /// Busy or not recordable right now: nothing was shown, nothing was changed. 503.
    #[error("unavailable")]
    Unavailable,
    /// Everything a person cannot mend. Logged once, at the edge. 500.
    #[error("fault")]
    Fault(#[source] Box<dyn std::error::Error + Send + Sync>),
}
