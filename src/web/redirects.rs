//! No redirect leaves the site: the second line of defence behind `see_other`, for whatever sets `Location` by itself.

use axum::{
    extract::{Request, State},
    http::header::LOCATION,
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{App, Refusal};
use crate::urls::{self, Local};

/// The layer: a `Location` that is not a path of ours becomes a logged 500; `/exit` may lead to its configured target.
pub(crate) async fn guard(State(app): State<App>, request: Request, next: Next) -> Response {
    let is_exit = request.uri().path() == urls::exit().as_str();
    let before = app.settings.get();
    let response = next.run(request).await;
    // An administrator may change the way out while somebody is on it: both are ours.
    let ways = [before, app.settings.get()];
    let is_way_out = |place: &str| {
        is_exit
            && ways
                .iter()
                .any(|settings| place == settings.organisation.exit_url)
    };
    let is_ours = response.headers().get_all(LOCATION).iter().all(|location| {
        let location = location.to_str().unwrap_or_default();
        Local::parse(location).is_some() || is_way_out(location)
    });
    if is_ours {
        response
    } else {
        tracing::error!("a redirect to another site was stopped");
        Refusal::Fault.into_response()
    }
}
