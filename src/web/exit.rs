//! P-06 `/exit`: leave at once. The one GET that changes anything, a link because `form-action 'self'` would stop a form
//! that ends on another site.
//!
//! Expires the cookies of draft and session, has the browser drop what it kept of our pages, and leads to the configured
//! neutral site. A page of another site that links or embeds this address only causes the redirect: nobody is signed
//! out, and no draft is lost, by somebody else's doing.

use axum::{
    extract::State,
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{LOCATION, SET_COOKIE},
    },
    response::{IntoResponse, Response},
};

use tower_sessions::Session;

use super::{
    App,
    draft::RESUME_COOKIE,
    parked,
    principal::DRAFT_COOKIE,
    see_other::{expired, header},
    session::{self, CLEAR_SITE_DATA, FORGET},
};

/// `GET /exit`.
pub(crate) async fn get(State(app): State<App>, session: Session, request: HeaderMap) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    let headers = response.headers_mut();
    if let Ok(target) = HeaderValue::from_str(&app.settings.get().organisation.exit_url) {
        headers.insert(LOCATION, target);
    }
    let site = request
        .get("sec-fetch-site")
        .map_or("none", |site| site.to_str().unwrap_or_default());
    if matches!(site, "same-origin" | "none") {
        // Whoever leaves in a hurry leaves even if the row stays: the browser forgets the cookie either way.
        if session::end(&session).await.is_err() {
            tracing::error!("a session could not be ended");
        }
        for name in [DRAFT_COOKIE, RESUME_COOKIE, session::COOKIE, parked::COOKIE] {
            headers.append(SET_COOKIE, header(&expired(name)));
        }
        headers.insert(CLEAR_SITE_DATA, HeaderValue::from_static(FORGET));
    }
    response
}
