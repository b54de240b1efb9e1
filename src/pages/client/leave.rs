//! Closing a complaint on this device: the session of the receipt code ends, nothing else changes.

use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;
use tower_sessions::Session;

use crate::urls;
use crate::web::{App, Form, Notice, session};

/// Nothing is asked.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct LeaveForm {}

/// Ends the session. Whoever has none already is where they wanted to be.
pub async fn post(
    State(app): State<App>,
    session: Session,
    Form { page, values }: Form<LeaveForm>,
) -> Response {
    let done = session::sign_out(&session, urls::track()).await;
    app.answer(page, values, done, |left| Notice::CaseLeft.on(left))
        .await
}
