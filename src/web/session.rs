//! Signed-in people: one cookie, `__Host-sid`, over the rows of `store::sessions`.
//!
//! A session holds who signed in, when, and the account's stamp at that moment; nothing in it changes afterwards. How
//! long it lives, idle and in all, and how many there may be, is decided by the store. The cookie itself has no age, so
//! that closing the browser forgets it on a shared device.

use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, header::SET_COOKIE},
    middleware::Next,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use tower_sessions::{Expiry, Session, SessionManagerLayer, cookie::SameSite};

use super::{
    App, Refusal,
    endpoints::{Class, Endpoint, Kind},
    parked,
    see_other::{cookie, expired, header, see_other},
};
use crate::{
    casework::{Error, account},
    domain::people::{Principal, Roles},
    seal::Stamp,
    store::{
        people,
        sessions::{Holder, SIGNED_IN, Sessions, SignedIn},
    },
    urls::Local,
};

/// Name of the cookie.
pub(crate) const COOKIE: &str = "__Host-sid";

/// The layer that leaves a `Session` with every request and sets the cookie.
///
/// Lax, because the link of a notice mail must open the signed-in page; safe, because no GET but `/exit` changes
/// anything and requests of other sites are refused.
pub(crate) fn layer(app: &App) -> SessionManagerLayer<Sessions> {
    let sessions = Sessions::new(app.db.clone(), app.keys.clone(), app.clock.clone());
    SessionManagerLayer::new(sessions)
        .with_name(COOKIE)
        .with_path("/")
        .with_secure(true)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_expiry(Expiry::OnSessionEnd)
}

/// The layer inside it: leaves the `Principal`, and what was parked for this page, with the request. When sessions
/// cannot be read, public pages go on for nobody in particular; help must not depend on the database.
pub(crate) async fn recognise(
    State(app): State<App>,
    session: Session,
    mut request: Request,
    next: Next,
) -> Response {
    let endpoint = Endpoint::of(&request);
    let is_file = endpoint.is_some_and(|row| row.kind == Kind::File);
    if cookie(request.headers(), COOKIE).is_some() && !is_file {
        let is_public = endpoint.is_some_and(|row| row.class == Class::Public);
        match principal(&app, &session).await {
            Ok((who, colleague)) => {
                request.extensions_mut().insert(who);
                if let Some(colleague) = colleague {
                    request.extensions_mut().insert(colleague);
                }
                parked::hand_back(&app, &session, who, &mut request).await;
                let mark = parked::new_mark(&app, who, request.headers());
                let mut response = next.run(request).await;
                if let Some(mark) = mark {
                    response.headers_mut().append(SET_COOKIE, header(&mark));
                }
                return response;
            }
            Err(_) if is_public => {}
            Err(error) => return Refusal::from(error).into_response(),
        }
    }
    next.run(request).await
}

/// Who a session belongs to, as the account stands now. A session whose account has changed since (password, factor,
/// roles, activity) ends here.
async fn principal(app: &App, session: &Session) -> Result<(Principal, Option<Colleague>), Error> {
    let Some(signed_in) = session.get::<SignedIn>(SIGNED_IN).await.map_err(fault)? else {
        return Ok((Principal::Nobody, None));
    };
    let person = match signed_in.holder {
        Holder::Client(complaint) => return Ok((Principal::Client { complaint }, None)),
        Holder::Staff(person) => people::person(&app.db.reader(), person).await?,
    };
    let stamp = signed_in.stamp.as_deref().and_then(Stamp::from_bytes);
    if let Some(person) = person.filter(|person| person.is_active && stamp == Some(person.stamp(&app.keys))) {
        let who = Principal::Staff(person.principal());
        let colleague = Colleague {
            name: person.display_name,
            account: person.account,
            roles: person.roles,
        };
        return Ok((who, Some(colleague)));
    }
    end(session).await?;
    Ok((Principal::Nobody, None))
}

/// The signed-in member of staff as colleagues know them, for the frame of their pages. Left with the request.
#[derive(Clone, Debug)]
pub struct Colleague {
    /// What colleagues call them.
    pub name: String,
    /// What they sign in with.
    pub account: String,
    /// Their roles.
    pub roles: Roles,
}

/// Signs in a member of staff who proved who they are.
///
/// # Errors
/// `Fault` when the session cannot be kept.
pub async fn begin_staff(
    session: &Session,
    proved: account::SignedIn,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let signed_in = SignedIn {
        holder: Holder::Staff(proved.person),
        stamp: Some(proved.stamp.into_bytes()),
        since: now,
        factor_at: None,
    };
    begin(session, signed_in).await
}

/// Signs in, or records a step-up: always under a new id.
///
/// # Errors
/// `Fault` when the session cannot be kept.
pub async fn begin(session: &Session, signed_in: SignedIn) -> Result<(), Error> {
    session.cycle_id().await.map_err(fault)?;
    session.insert(SIGNED_IN, signed_in).await.map_err(fault)
}

/// Ends the session: the row goes now, the cookie with the answer.
///
/// # Errors
/// `Fault` when the row cannot be removed.
pub async fn end(session: &Session) -> Result<(), Error> {
    session.flush().await.map_err(fault)
}

/// Signs out and goes to `to`; the browser drops what it kept of our pages.
///
/// # Errors
/// `Fault` when the row cannot be removed.
pub async fn sign_out(session: &Session, to: Local) -> Result<Response, Error> {
    end(session).await?;
    let mut response = see_other(to).with(expired(parked::COOKIE)).into_response();
    response
        .headers_mut()
        .insert(CLEAR_SITE_DATA, HeaderValue::from_static(FORGET));
    Ok(response)
}

/// What the browser drops when somebody leaves: not `"cookies"`, which would take language and theme along.
pub(crate) const FORGET: &str = "\"cache\", \"storage\"";
pub(crate) const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

pub(super) fn fault(error: tower_sessions::session::Error) -> Error {
    Error::Fault(Box::new(error))
}

#[cfg(test)]
#[path = "session_tests.rs"]
mod tests;
