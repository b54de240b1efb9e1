//! Files on their way out: streamed, never shown in the browser, under a name that says nothing. A page of another site
//! cannot ask for one (`origin`), and what arrives can run nothing: it is an attachment in a sandbox.

use axum::{
    body::Body,
    extract::{FromRequestParts, Path},
    http::{
        HeaderMap, HeaderValue,
        header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE},
        request::Parts,
    },
    response::{IntoResponse, Response},
};

use super::Refusal;
use crate::{casework::files::OpenFile, domain::complaint::Reference};

const SANDBOX: &str = "default-src 'none'; frame-ancestors 'none'; sandbox";

/// A file of a case, from the path. A malformed one is answered like an unknown one.
#[derive(Clone, Copy, Debug)]
pub struct FileOf(pub Reference, pub i64);

impl<S: Send + Sync> FromRequestParts<S> for FileOf {
    type Rejection = Refusal;

    async fn from_request_parts(request: &mut Parts, state: &S) -> Result<Self, Refusal> {
        let Path((case, number)) = Path::<(String, String)>::from_request_parts(request, state)
            .await
            .map_err(|_| Refusal::NotFound)?;
        match (case.parse(), number.parse()) {
            (Ok(case), Ok(number)) => Ok(Self(case, number)),
            _ => Err(Refusal::NotFound),
        }
    }
}

impl IntoResponse for OpenFile {
    fn into_response(self) -> Response {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.kind.mime()));
        headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(SANDBOX));
        let disposition = format!("attachment; filename=\"{}\"", self.name);
        headers.insert(
            CONTENT_DISPOSITION,
            HeaderValue::from_str(&disposition).expect("invariant: a neutral name is plain ASCII"),
        );
        (headers, Body::from_stream(self.bytes)).into_response()
    }
}
