//! The answer to a post that succeeded: 303 to a path of our own, with cookies if need be.

use axum::{
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{COOKIE, LOCATION, SET_COOKIE},
    },
    response::{IntoResponse, Response},
};
use cookie::Cookie;

use super::Notice;
use crate::urls::Local;

/// A redirect under construction; `into_response` makes it the answer.
#[derive(Debug)]
#[must_use]
pub struct SeeOther {
    to: Local,
    cookies: Vec<Cookie<'static>>,
}

/// Go and see `to`, with GET.
pub fn see_other(to: Local) -> SeeOther {
    SeeOther {
        to,
        cookies: Vec::new(),
    }
}

impl SeeOther {
    /// Sets or expires a cookie on the way.
    pub fn with(mut self, cookie: Cookie<'static>) -> Self {
        self.cookies.push(cookie);
        self
    }
    /// Says on the next page what was done.
    pub fn saying(self, notice: Notice) -> Self {
        self.with(notice.cookie())
    }
}

impl IntoResponse for SeeOther {
    fn into_response(self) -> Response {
        let mut response = StatusCode::SEE_OTHER.into_response();
        let headers = response.headers_mut();
        headers.insert(LOCATION, value(self.to.as_str()));
        for cookie in self.cookies {
            headers.append(SET_COOKIE, header(&cookie));
        }
        response
    }
}

/// A cookie of ours: only for this host, only over a secure connection, invisible to scripts.
pub(crate) fn own_cookie(name: &'static str, value: String, seconds: i64) -> Cookie<'static> {
    Cookie::build((name, value))
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(cookie::SameSite::Lax)
        .max_age(cookie::time::Duration::seconds(seconds))
        .build()
}

/// The cookie that makes the browser forget one of ours.
pub(crate) fn expired(name: &'static str) -> Cookie<'static> {
    own_cookie(name, String::new(), 0)
}

/// The value of a request's cookie.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let cookies = headers.get_all(COOKIE).iter();
    cookies
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(found, value)| (found == name).then_some(value))
}

/// A cookie as the value of `Set-Cookie`.
pub(crate) fn header(cookie: &Cookie<'_>) -> HeaderValue {
    value(&cookie.to_string())
}

fn value(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).expect("invariant: local paths and own cookies are visible ASCII")
}
