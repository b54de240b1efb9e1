//! The case a post is about, from its path.

use axum::{
    extract::{FromRequestParts, Path},
    http::request::Parts,
};

use super::Refusal;
use crate::domain::complaint::Reference;

/// The reference in the path. A malformed one is answered like an unknown one.
#[derive(Clone, Copy, Debug)]
pub struct Case(pub Reference);

impl<S: Send + Sync> FromRequestParts<S> for Case {
    type Rejection = Refusal;

    async fn from_request_parts(request: &mut Parts, state: &S) -> Result<Self, Refusal> {
        let Path(reference) = Path::<String>::from_request_parts(request, state)
            .await
            .map_err(|_| Refusal::NotFound)?;
        reference.parse().map(Self).map_err(|_| Refusal::NotFound)
    }
}
