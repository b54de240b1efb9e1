//! The extractor of posted forms: the values, and the head of the request, with which the page can be drawn again.
//!
//! Kind and size of the body were settled by `body` before; what arrives here is url-encoded and small enough.

use axum::{
    extract::{FromRequest, Request},
    http::request::Parts,
};
use axum_extra::extract::Form as Encoded;
use leptos::prelude::use_context;
use serde::de::DeserializeOwned;

use super::{Refusal, parked::Parked};
use crate::{
    domain::{
        form::{FormState, Problems},
        intake::SubmissionKey,
    },
    seal::random,
};

/// A posted form. Every form struct is `#[serde(default)]` with fields of `String` or `Vec<String>`, so that a missing
/// field is an empty one and nothing typed is ever lost to a type.
#[derive(Clone, Debug)]
pub struct Form<F> {
    /// The head of the request.
    pub page: Parts,
    /// The values as typed.
    pub values: F,
}

impl<F: DeserializeOwned, S: Send + Sync> FromRequest<S> for Form<F> {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let (page, body) = request.into_parts();
        let request = Request::from_parts(page.clone(), body);
        let Encoded(values) = Encoded::<F>::from_request(request, state)
            .await
            .map_err(|_| Refusal::Invalid)?;
        Ok(Self { page, values })
    }
}

/// The form a page shows: as posted and refused, as parked when the session ended under it, else as `blank` makes it.
pub fn state<F>(blank: impl FnOnce() -> F) -> FormState<F>
where
    F: Clone + DeserializeOwned + Send + Sync + 'static,
{
    use_context::<FormState<F>>().unwrap_or_else(|| FormState {
        values: use_context::<Parked>()
            .and_then(|parked| parked.values())
            .unwrap_or_else(blank),
        problems: Problems::none(),
    })
}

/// A new [`SubmissionKey`] for the hidden field of a form that may be sent once.
pub fn once_key() -> SubmissionKey {
    SubmissionKey::from_bytes(random())
}
