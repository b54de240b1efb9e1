//! What was just done, said on the next page: a code from a closed list in a cookie of one minute. Never a text, never
//! anything personal, so that the cookie tells nothing.
//!
//! Add one: a variant here, a sentence `notice-<code>` in both catalogues.

use axum::http::request::Parts;
use cookie::Cookie;

use super::see_other::{cookie, expired, own_cookie};
use crate::domain::code::Code;

crate::codes! {
    /// A thing that was done.
    pub enum Notice as "notice" {
        /// Language or display were changed.
        PreferencesSaved = "preferences-saved",
        /// A draft was thrown away.
        DraftDiscarded = "draft-discarded",
    }
}

/// Name of the cookie.
const COOKIE: &str = "__Host-done";

/// The cookie that ends it.
pub(crate) fn forgotten() -> Cookie<'static> {
    expired(COOKIE)
}

impl Notice {
    /// The cookie that carries it to the next page.
    pub(crate) fn cookie(self) -> Cookie<'static> {
        own_cookie(COOKIE, self.code().to_owned(), 60)
    }

    /// The notice a request brings.
    pub(crate) fn of(request: &Parts) -> Option<Self> {
        cookie(&request.headers, COOKIE).and_then(Self::from_code)
    }
}
