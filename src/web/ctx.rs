//! From a request to the context of a verb: who asks, in which language, with which draft, from where.

use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::Arc;

use axum::{
    extract::{FromRef, FromRequestParts},
    http::request::Parts,
};

use super::{App, client_ip::Source, locale::Display, principal::DRAFT_COOKIE, see_other::cookie};
use crate::{casework::Ctx, domain::people::Principal, seal::DraftSecret};

impl App {
    /// The context of what happens without a request.
    pub fn for_jobs(&self) -> Ctx {
        Ctx {
            db: self.db.clone(),
            keys: Arc::clone(&self.keys),
            argon: Arc::clone(&self.argon),
            clock: self.clock.clone(),
            config: Arc::clone(&self.config),
            settings: self.settings.clone(),
            who: Principal::System,
            locale: Display::DEFAULT.locale,
            draft: None,
            source: Vec::new(),
        }
    }

    /// The context of a verb for a request.
    pub fn ctx(&self, request: &Parts) -> Ctx {
        let source = request.extensions.get::<Source>().map(|source| source.0);
        let draft = cookie(&request.headers, DRAFT_COOKIE).and_then(DraftSecret::from_cookie);
        Ctx {
            who: request.extensions.get().copied().unwrap_or_default(),
            locale: Display::of(request).locale,
            draft: draft.map(Arc::new),
            source: source.map(octets).unwrap_or_default(),
            ..self.for_jobs()
        }
    }
}

/// The bytes limits count by; IPv6 has been cut to its network before.
fn octets(address: IpAddr) -> Vec<u8> {
    match address {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().to_vec(),
    }
}

impl<S> FromRequestParts<S> for Ctx
where
    S: Send + Sync,
    App: FromRef<S>,
{
    type Rejection = Infallible;

    async fn from_request_parts(request: &mut Parts, state: &S) -> Result<Self, Infallible> {
        Ok(App::from_ref(state).ctx(request))
    }
}
