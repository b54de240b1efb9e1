//! Signed-in people: one cookie, `__Host-sid`, over the rows of `store::sessions`.
//!
//! A session holds who signed in, when, and the account's stamp at that moment; nothing in it changes afterwards. How
//! long it lives, idle and in all, and how many there may be, is decided by the store. The cookie itself has no age, so
//! that closing the browser forgets it on a shared device.

use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, header::SET_COOKIE},
    middleware::Next,
    response::{IntoResponse, Response},
};
use tower_sessions::{Expiry, Session, SessionManagerLayer, cookie::SameSite};

use super::{
    App, Refusal,
    endpoints::{Class, Endpoint, Kind},
    parked,
    see_other::{cookie, expired, header, see_other},
};
use crate::{
    casework::Error,
    domain::people::Principal,
    seal::Stamp,
    store::{
        people,
        sessions::{Holder, SIGNED_IN, Sessions, SignedIn},
    },
    urls::Local,
};

/// Name of the cookie.
pub(crate) const COOKIE: &str = "__Host-sid";

/// The layer that leaves a `Session` with every request and sets the cookie.
///
/// Lax, because the link of a notice mail must open the signed-in page; safe, because no GET but `/exit` changes
/// anything and requests of other sites are refused.
pub(crate) fn layer(app: &App) -> SessionManagerLayer<Sessions> {
    let sessions = Sessions::new(app.db.clone(), app.keys.clone(), app.clock.clone());
    SessionManagerLayer::new(sessions)
        .with_name(COOKIE)
        .with_path("/")
        .with_secure(true)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_expiry(Expiry::OnSessionEnd)
}

/// The layer inside it: leaves the `Principal`, and what was parked for this page, with the request. When sessions
/// cannot be read, public pages go on for nobody in particular; help must not depend on the database.
pub(crate) async fn recognise(
    State(app): State<App>,
    session: Session,
    mut request: Request,
    next: Next,
) -> Response {
    let endpoint = Endpoint::of(&request);
    let is_file = endpoint.is_some_and(|row| row.kind == Kind::File);
    if cookie(request.headers(), COOKIE).is_some() && !is_file {
        let is_public = endpoint.is_some_and(|row| row.class == Class::Public);
        match principal(&app, &session).await {
            Ok(who) => {
                request.extensions_mut().insert(who);
                parked::hand_back(&app, &session, who, &mut request).await;
                let mark = parked::new_mark(&app, who, request.headers());
                let mut response = next.run(request).await;
                if let Some(mark) = mark {
                    response.headers_mut().append(SET_COOKIE, header(&mark));
                }
                return response;
            }
            Err(_) if is_public => {}
            Err(error) => return Refusal::from(error).into_response(),
        }
    }
    next.run(request).await
}

/// Who a session belongs to, as the account stands now. A session whose account has changed since (password, factor,
/// roles, activity) ends here.
async fn principal(app: &App, session: &Session) -> Result<Principal, Error> {
    let Some(signed_in) = session.get::<SignedIn>(SIGNED_IN).await.map_err(fault)? else {
        return Ok(Principal::Nobody);
    };
    let person = match signed_in.holder {
        Holder::Client(complaint) => return Ok(Principal::Client { complaint }),
        Holder::Staff(person) => people::person(&app.db.reader(), person).await?,
    };
    let stamp = signed_in.stamp.as_deref().and_then(Stamp::from_bytes);
    if let Some(person) = person.filter(|person| person.is_active && stamp == Some(person.stamp(&app.keys))) {
        return Ok(Principal::Staff(person.principal()));
    }
    end(session).await?;
    Ok(Principal::Nobody)
}

/// Signs in, or records a step-up: always under a new id.
///
/// # Errors
/// `Fault` when the session cannot be kept.
pub async fn begin(session: &Session, signed_in: SignedIn) -> Result<(), Error> {
    session.cycle_id().await.map_err(fault)?;
    session.insert(SIGNED_IN, signed_in).await.map_err(fault)
}

/// Ends the session: the row goes now, the cookie with the answer.
///
/// # Errors
/// `Fault` when the row cannot be removed.
pub async fn end(session: &Session) -> Result<(), Error> {
    session.flush().await.map_err(fault)
}

/// Signs out and goes to `to`; the browser drops what it kept of our pages.
///
/// # Errors
/// `Fault` when the row cannot be removed.
pub async fn sign_out(session: &Session, to: Local) -> Result<Response, Error> {
    end(session).await?;
    let mut response = see_other(to).with(expired(parked::COOKIE)).into_response();
    response
        .headers_mut()
        .insert(CLEAR_SITE_DATA, HeaderValue::from_static(FORGET));
    Ok(response)
}

/// What the browser drops when somebody leaves: not `"cookies"`, which would take language and theme along.
pub(crate) const FORGET: &str = "\"cache\", \"storage\"";
pub(crate) const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

pub(super) fn fault(error: tower_sessions::session::Error) -> Error {
    Error::Fault(Box::new(error))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use axum::{
        Router,
        body::{Body, to_bytes},
        http::{StatusCode, header::COOKIE as COOKIES},
        middleware::from_fn_with_state,
        routing::get,
    };
    use chrono::{DateTime, TimeDelta, Utc};
    use clap::Parser;
    use tower::ServiceExt;

    use super::*;
    use crate::{
        clock::Clock,
        config::Config,
        domain::{
            locale::Locale,
            people::{PersonId, Role, Roles},
        },
        seal::{Argon, ArgonCost, KeyRing},
        store::{Db, StoreError, people::NewPerson},
    };

    const PERSON: PersonId = PersonId(uuid::Uuid::from_bytes([1; 16]));

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        config: Config,
    }

    struct Desk {
        app: App,
        router: Router,
        _folder: tempfile::TempDir,
    }

    /// Two doors, one to sign in by and one that says who asks, behind the real layers.
    async fn desk() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open(&format!("sqlite://{}", folder.path().join("heard.db").display()))
            .await
            .unwrap();
        db.migrate().await.unwrap();
        let keys = Arc::new(KeyRing::generate());
        let argon = Arc::new(Argon::new(
            Arc::clone(&keys),
            ArgonCost {
                memory_kib: 8,
                passes: 1,
            },
        ));
        let clock = Clock::fixed(DateTime::from_timestamp(1_795_000_000, 0).unwrap());
        let app = App::new(
            Line::parse_from(["heard"]).config,
            clock,
            db,
            keys,
            argon,
            crate::app::shell,
        );
        let person = NewPerson {
            id: PERSON,
            account: "chen.jie".into(),
            display_name: "陈接".into(),
            locale: Locale::ZhCn,
            roles: Roles::of_staff([Role::Intake]).unwrap(),
            is_safeguarding: false,
            site: None,
            supervisor: None,
        };
        let at = app.clock.now();
        app.db
            .write::<_, StoreError, _>(async |txn| people::add(txn, person, at).await)
            .await
            .unwrap();
        let router = Router::new()
            .route("/staff", get(staff))
            .route("/who", get(async |who: Principal| format!("{who:?}")))
            .route(
                "/out",
                get(async |session: Session| sign_out(&session, crate::urls::sign_in()).await.unwrap()),
            )
            .layer(from_fn_with_state(app.clone(), recognise))
            .layer(layer(&app))
            .with_state(app.clone());
        Desk {
            app,
            router,
            _folder: folder,
        }
    }

    async fn staff(State(app): State<App>, session: Session) -> &'static str {
        let person = people::person(&app.db.reader(), PERSON).await.unwrap().unwrap();
        let signed_in = SignedIn {
            holder: Holder::Staff(PERSON),
            stamp: Some(person.stamp(&app.keys).into_bytes()),
            since: app.clock.now(),
            factor_at: None,
        };
        begin(&session, signed_in).await.unwrap();
        "in"
    }

    impl Desk {
        /// The answer's body and the session cookie it sets, whole.
        async fn ask(&self, path: &str, cookies: &str) -> (String, String) {
            let request = Request::get(path)
                .header(COOKIES, cookies)
                .body(Body::empty())
                .unwrap();
            let response = self.router.clone().oneshot(request).await.unwrap();
            assert!(matches!(
                response.status(),
                StatusCode::OK | StatusCode::SEE_OTHER
            ));
            let set = response
                .headers()
                .get_all(SET_COOKIE)
                .iter()
                .map(|value| value.to_str().unwrap().to_owned());
            let sid = set
                .filter(|cookie| cookie.starts_with(COOKIE))
                .collect::<String>();
            let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
            (String::from_utf8(body.to_vec()).unwrap(), sid)
        }
        async fn who(&self, cookie: &str) -> String {
            self.ask("/who", cookie.split(';').next().unwrap()).await.0
        }
        fn pass(&self, minutes: i64) {
            self.app.clock.advance(TimeDelta::minutes(minutes));
        }
    }

    fn now(desk: &Desk) -> DateTime<Utc> {
        desk.app.clock.now()
    }

    #[tokio::test]
    async fn nobody_is_anybody_without_a_session() {
        let desk = desk().await;
        for cookies in [
            "",
            "__Host-sid=",
            "__Host-sid=nonsense",
            "__Host-sid=AAAAAAAAAAAAAAAAAAAAAA",
            "sid=1",
        ] {
            assert_eq!(desk.who(cookies).await, "Nobody", "{cookies}");
        }
    }

    #[tokio::test]
    async fn every_sign_in_gets_a_new_id_in_a_cookie_that_scripts_and_other_sites_do_not_get() {
        let desk = desk().await;
        let (_, first) = desk.ask("/staff", "").await;
        for part in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
            assert!(first.contains(part), "{first}");
        }
        assert!(!first.contains("Max-Age") && !first.contains("Domain"), "{first}");
        let (_, second) = desk.ask("/staff", first.split(';').next().unwrap()).await;
        assert_ne!(first, second);
        assert_eq!(desk.who(&first).await, "Nobody");
        assert!(desk.who(&second).await.starts_with("Staff"));
    }

    #[tokio::test]
    async fn a_session_ends_idle_at_last_signed_out_or_with_a_change_of_the_account() {
        let desk = desk().await;
        let (_, idle) = desk.ask("/staff", "").await;
        desk.pass(31);
        assert_eq!(desk.who(&idle).await, "Nobody");

        let (_, busy) = desk.ask("/staff", "").await;
        for _ in 0..28 {
            desk.pass(25);
            assert!(desk.who(&busy).await.starts_with("Staff"), "{}", now(&desk));
        }
        desk.pass(25);
        assert_eq!(desk.who(&busy).await, "Nobody", "twelve hours are over");

        let (_, signed_out) = desk.ask("/staff", "").await;
        let (_, gone) = desk.ask("/out", signed_out.split(';').next().unwrap()).await;
        assert!(gone.contains("Max-Age=0"), "{gone}");
        assert_eq!(desk.who(&signed_out).await, "Nobody");

        let (_, changed) = desk.ask("/staff", "").await;
        desk.app
            .db
            .write::<_, StoreError, _>(async |txn| people::set_password(txn, PERSON, "another").await)
            .await
            .unwrap();
        assert_eq!(desk.who(&changed).await, "Nobody");
    }
}
