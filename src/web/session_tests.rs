//! Who a session belongs to, and when it ends.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{StatusCode, header::COOKIE as COOKIES},
    middleware::from_fn_with_state,
    routing::get,
};
use chrono::{DateTime, TimeDelta, Utc};
use tower::ServiceExt;

use super::*;
use crate::{
    domain::{
        locale::Locale,
        people::{PersonId, Role, Roles},
    },
    store::{StoreError, people::NewPerson},
    web::testing,
};

const PERSON: PersonId = PersonId(uuid::Uuid::from_bytes([1; 16]));

struct Desk {
    app: App,
    router: Router,
    _folder: tempfile::TempDir,
}

/// Two doors, one to sign in by and one that says who asks, behind the real layers.
async fn desk() -> Desk {
    let (app, folder) = testing::app().await;
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
