//! Who asks, and the first door: the class of the endpoint against who asks.
//!
//! The session layer has left the `Principal` with the request; handlers take it as an argument. Whoever is not signed
//! in for a page is sent to where one signs in and comes back from there. What a person may see of a case is decided
//! by `store::access`, never here.

use std::convert::Infallible;

use axum::{
    extract::{FromRequestParts, Request},
    http::request::Parts,
    middleware::Next,
    response::{IntoResponse, Response},
};

use tower_sessions::Session;

use super::{
    Refusal,
    endpoints::{Class, Endpoint},
    parked,
    see_other::{self, cookie},
};
use crate::{
    domain::people::Principal,
    urls::{self, Local},
};

/// Cookie of the draft a visitor is writing. Strict: no other site ever leads into it.
pub const DRAFT_COOKIE: &str = "__Host-draft";

impl<S: Send + Sync> FromRequestParts<S> for Principal {
    type Rejection = Infallible;

    async fn from_request_parts(request: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(request.extensions.get().copied().unwrap_or_default())
    }
}

/// What the door says.
#[derive(Debug, PartialEq, Eq)]
enum Door {
    Open,
    /// Elsewhere first.
    Elsewhere(Local),
    /// Signed in, but not as somebody who comes in here.
    Shut,
}

/// The layer.
pub(crate) async fn door(request: Request, next: Next) -> Response {
    let Some(endpoint) = Endpoint::of(&request) else {
        return next.run(request).await;
    };
    let who = request.extensions().get().copied().unwrap_or_default();
    let has_draft = cookie(request.headers(), DRAFT_COOKIE).is_some();
    let back = Local::parse(request.uri().path()).unwrap_or_else(urls::home);
    match decide(endpoint.class, who, has_draft, back) {
        Door::Open => next.run(request).await,
        Door::Elsewhere(_) if urls::is_for_scripts(endpoint.path) => Refusal::Forbidden.into_response(),
        Door::Elsewhere(place) => {
            if let Some(session) = request.extensions().get::<Session>().cloned() {
                parked::park(&session, request).await;
            }
            see_other::see_other(place).into_response()
        }
        Door::Shut => Refusal::Forbidden.into_response(),
    }
}

fn decide(class: Class, who: Principal, has_draft: bool, back: Local) -> Door {
    match (class, who) {
        (Class::Public | Class::Open, _) | (Class::Client, Principal::Client { .. }) => Door::Open,
        (Class::Draft, _) if has_draft => Door::Open,
        (Class::Draft, _) => Door::Elsewhere(urls::begin()),
        (Class::Client, _) => Door::Elsewhere(urls::track_then(&back)),
        (Class::Staff(roles), Principal::Staff(staff)) => {
            let comes_in = roles.iter().any(|role| staff.is(*role));
            if comes_in { Door::Open } else { Door::Shut }
        }
        (Class::Staff(_), _) => Door::Elsewhere(urls::sign_in_then(&back)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::people::{PersonId, Role, Roles, StaffPrincipal};

    #[test]
    fn each_class_lets_its_own_people_in_and_sends_the_others_to_their_door() {
        let staff = |role| {
            Principal::Staff(StaffPrincipal {
                person: PersonId::from_random([7; 16]),
                roles: Roles::of_staff([role]).unwrap(),
                safeguarding: false,
            })
        };
        let client = Principal::Client {
            complaint: crate::domain::complaint::ComplaintId::from_random([7; 16]),
        };
        let elsewhere = |place: &str| Door::Elsewhere(Local::parse(place).unwrap());
        let intake = Class::Staff(&[Role::Intake, Role::Manager]);
        for (class, who, has_draft, door) in [
            (Class::Public, Principal::Nobody, false, Door::Open),
            (Class::Open, client, false, Door::Open),
            (Class::Draft, Principal::Nobody, true, Door::Open),
            (Class::Draft, client, false, elsewhere("/complaints/new")),
            (Class::Client, client, false, Door::Open),
            (
                Class::Client,
                Principal::Nobody,
                true,
                elsewhere("/track?next=/case/TS-1"),
            ),
            (
                Class::Client,
                staff(Role::Intake),
                false,
                elsewhere("/track?next=/case/TS-1"),
            ),
            (intake, staff(Role::Intake), false, Door::Open),
            (intake, staff(Role::Manager), false, Door::Open),
            (intake, staff(Role::Admin), false, Door::Shut),
            (intake, staff(Role::Investigator), false, Door::Shut),
            (intake, client, false, elsewhere("/staff/sign-in?next=/case/TS-1")),
            (
                intake,
                Principal::Nobody,
                true,
                elsewhere("/staff/sign-in?next=/case/TS-1"),
            ),
            (
                intake,
                Principal::System,
                false,
                elsewhere("/staff/sign-in?next=/case/TS-1"),
            ),
        ] {
            let back = Local::parse("/case/TS-1").unwrap();
            assert_eq!(decide(class, who, has_draft, back), door, "{class:?} {who:?}");
        }
    }
}
