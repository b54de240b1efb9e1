//! No typed text is lost when a session ends under it (G-21).
//!
//! A form posted after its session ended is parked: sealed, in a session of nobody, for half an hour, while the person
//! signs in again. The page of the form then opens with what was typed. It is handed back to the same person only: a
//! cookie remembers an opaque mark of whoever was signed in last, and the parked form carries it.

use axum::{
    body::to_bytes,
    extract::Request,
    http::{HeaderMap, request::Parts},
};
use cookie::Cookie;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use tower_sessions::Session;

use super::{
    App,
    endpoints::{Class, Endpoint, Kind},
    see_other::{cookie, own_cookie},
};
use crate::domain::people::Principal;

/// Cookie with the mark of whoever was signed in last.
pub(crate) const COOKIE: &str = "__Host-last";
const PARKED: &str = "parked";
/// As long as a session of staff lasts at most.
const TWELVE_HOURS: i64 = 12 * 60 * 60;

/// A form on its way back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Parked {
    path: String,
    mark: String,
    body: String,
}

impl Parked {
    /// The values as typed.
    pub fn values<F: DeserializeOwned>(&self) -> Option<F> {
        serde_html_form::from_str(&self.body).ok()
    }
}

/// The cookie with the mark of whoever asks, unless the browser has it already.
pub(crate) fn new_mark(app: &App, who: Principal, request: &HeaderMap) -> Option<Cookie<'static>> {
    let mark = opaque(app, who)?;
    (cookie(request, COOKIE) != Some(&mark)).then(|| own_cookie(COOKIE, mark, TWELVE_HOURS))
}

/// Keeps a posted form of a client or staff page. Passwords are not kept.
pub(crate) async fn park(session: &Session, request: Request) {
    let (head, body) = request.into_parts();
    let Some(endpoint) = Endpoint::of_head(&head) else {
        return;
    };
    let is_form = endpoint.kind == Kind::Form && matches!(endpoint.class, Class::Client | Class::Staff(_));
    let (true, Some(mark)) = (is_form, cookie(&head.headers, COOKIE)) else {
        return;
    };
    let Ok(bytes) = to_bytes(body, endpoint.most_bytes()).await else {
        return;
    };
    let text = String::from_utf8_lossy(&bytes);
    let kept = text
        .split('&')
        .filter(|pair| !pair.split('=').next().unwrap_or_default().contains("password"));
    let parked = Parked {
        path: head.uri.path().to_owned(),
        mark: mark.to_owned(),
        body: kept.collect::<Vec<_>>().join("&"),
    };
    if let Err(error) = session.insert(PARKED, parked).await {
        tracing::warn!(%error, "parking a form");
    }
}

/// Leaves a parked form with the request that opens its page again, once, if it is the same person.
pub(crate) async fn hand_back(app: &App, session: &Session, who: Principal, request: &mut Request) {
    let is_page = Endpoint::of(request).is_some_and(|row| row.kind == Kind::Page);
    let (true, Some(mark)) = (is_page, opaque(app, who)) else {
        return;
    };
    let Ok(Some(parked)) = session.get::<Parked>(PARKED).await else {
        return;
    };
    if parked.path != request.uri().path() {
        return;
    }
    let _ = session.remove::<Parked>(PARKED).await;
    if parked.mark == mark {
        request.extensions_mut().insert(parked);
    }
}

/// The form that came back with a request.
pub(crate) fn of(request: &Parts) -> Option<&Parked> {
    request.extensions.get()
}

fn opaque(app: &App, who: Principal) -> Option<String> {
    let id = match who {
        Principal::Staff(staff) => staff.person.0,
        Principal::Client { complaint } => complaint.0,
        Principal::Nobody | Principal::System => return None,
    };
    let key = app.keys.counter_key("parked", id.as_bytes());
    Some(data_encoding::BASE64URL_NOPAD.encode(&key))
}
