//! The cookies of somebody who is writing a complaint: the secret that opens the draft, and, for the page that shows
//! it, the resume code.
//!
//! ## Why the resume code travels in a cookie
//! It is drawn when a post saves for later, and the answer to a post is a redirect. The page behind it must show the
//! code, and nothing on the server may be able to. For ten minutes the browser that holds the draft's own secret
//! holds its code as well; leaving the site drops both.

use axum::http::request::Parts;
use cookie::{Cookie, SameSite};
use secrecy::{ExposeSecret, SecretString};

use super::{
    principal::DRAFT_COOKIE,
    see_other::{cookie, expired, own_cookie},
};
use crate::store::drafts::KEPT;

/// Cookie of a resume code that is being shown.
pub(crate) const RESUME_COOKIE: &str = "__Host-resume";

/// Seconds a resume code can be looked at again.
const SHOWN: i64 = 10 * 60;

/// The browser holds this draft from now on, as long as the server does. Strict: no other site ever leads into it.
pub fn held(secret: &SecretString) -> Cookie<'static> {
    strict(own_cookie(
        DRAFT_COOKIE,
        secret.expose_secret().to_owned(),
        KEPT.num_seconds(),
    ))
}

/// The browser forgets the draft.
pub fn forgotten() -> Cookie<'static> {
    expired(DRAFT_COOKIE)
}

/// The next page may show this resume code.
pub fn code_to_show(code: &str) -> Cookie<'static> {
    strict(own_cookie(RESUME_COOKIE, code.to_owned(), SHOWN))
}

/// The resume code to show, as long as it is.
pub fn code_shown(request: &Parts) -> Option<&str> {
    cookie(&request.headers, RESUME_COOKIE)
}

fn strict(mut cookie: Cookie<'static>) -> Cookie<'static> {
    cookie.set_same_site(SameSite::Strict);
    cookie
}
