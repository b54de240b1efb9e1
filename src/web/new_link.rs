//! A one-time link on its way to the page that shows it, once. The answer to the post that drew it is a redirect, and
//! only its hash is kept here; so for a minute the administrator's own browser carries it.

use axum::http::request::Parts;
use cookie::{Cookie, SameSite};

use super::see_other::{cookie, expired, own_cookie};
use crate::domain::people::PersonId;

/// Name of the cookie.
const COOKIE: &str = "__Host-new-link";

/// The page of this person may show this token, for a minute.
pub fn to_show(person: PersonId, token: &str) -> Cookie<'static> {
    let mut cookie = own_cookie(COOKIE, format!("{person}.{token}"), 60);
    cookie.set_same_site(SameSite::Strict);
    cookie
}

/// The token to show on the page of this person, if there is one, and the cookie that forgets it.
pub fn shown(request: &Parts, person: PersonId) -> Option<(String, Cookie<'static>)> {
    let (of, token) = cookie(&request.headers, COOKIE)?.split_once('.')?;
    (of == person.to_string()).then(|| (token.to_owned(), expired(COOKIE)))
}
