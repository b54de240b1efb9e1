//! How a post is answered: 303 when it is done, else the same page again with everything typed and what is wrong.

use axum::{
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Response},
};
use leptos::prelude::provide_context;

use super::{App, Refusal, refusals::say_when};
use crate::{
    casework::Error,
    domain::form::{FormState, Problems},
};

impl App {
    /// Answers a post of `values` to the page of the request `page`.
    ///
    /// Done: whatever `then` makes of the result, a redirect as a rule. Bad input, a stage that moved on, a stale
    /// version, a limit: the same page, drawn with `FormState<F>` and, unless it is bad input, the [`Refusal`] in its
    /// context, under the refusal's status. Anything else: the page of that refusal.
    pub async fn answer<F, T, R>(
        &self,
        page: Parts,
        values: F,
        done: Result<T, Error>,
        then: impl FnOnce(T) -> R,
    ) -> Response
    where
        F: Clone + Send + Sync + 'static,
        R: IntoResponse,
    {
        let error = match done {
            Ok(done) => return then(done).into_response(),
            Err(error) => error,
        };
        match error {
            Error::Invalid(problems) => self.again(page, values, problems, Refusal::Invalid).await,
            error => match Refusal::from(error) {
                refusal @ (Refusal::NotNow | Refusal::Stale | Refusal::Held | Refusal::Limited { .. }) => {
                    self.again(page, values, Problems::none(), refusal).await
                }
                refusal => refusal.into_response(),
            },
        }
    }

    /// Answers a post that only asked what would happen: the same page, with the values as typed and what was found.
    /// Nothing was done, so nothing is redirected.
    pub async fn before<F, X>(&self, page: Parts, values: F, found: X) -> Response
    where
        F: Clone + Send + Sync + 'static,
        X: Clone + Send + Sync + 'static,
    {
        let state = FormState {
            values,
            problems: Problems::none(),
        };
        self.draw(page, move || {
            provide_context(state.clone());
            provide_context(found.clone());
        })
        .await
    }

    /// The same page again. Its own status wins over ours unless it is 200: a case that has become invisible stays
    /// a 404.
    async fn again<F>(&self, page: Parts, values: F, problems: Problems, refusal: Refusal) -> Response
    where
        F: Clone + Send + Sync + 'static,
    {
        let state = FormState { values, problems };
        let mut response = self
            .draw(page, move || {
                provide_context(state.clone());
                if refusal != Refusal::Invalid {
                    provide_context(refusal);
                }
            })
            .await;
        if response.status() == StatusCode::OK {
            *response.status_mut() = refusal.status();
            say_when(self, refusal, &mut response);
        }
        response
    }
}
