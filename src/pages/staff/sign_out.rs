//! S-01 退出登录: the row goes, the browser forgets what it kept of our pages.

use axum::response::{IntoResponse, Response};
use tower_sessions::Session;

use crate::{
    casework::{Ctx, oversight},
    urls,
    web::{Refusal, session},
};

/// Ends the session. Whoever is signed out already is content.
pub async fn post(ctx: Ctx, session: Session) -> Response {
    if let Err(error) = oversight::end_openings(&ctx).await {
        return Refusal::from(error).into_response();
    }
    match session::sign_out(&session, urls::sign_in()).await {
        Ok(response) => response,
        Err(error) => Refusal::from(error).into_response(),
    }
}
