//! Whoever refuses, people get a page that says what to do next.

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::Path,
    http::header::ACCEPT_LANGUAGE,
    middleware::{from_fn, from_fn_with_state},
    routing::{get, post},
};
use tower::ServiceExt;

use super::*;
use crate::{
    casework::Error,
    pages::public::preferences::PreferencesForm,
    urls,
    web::{Form, finish, headers, see_other, testing, trace},
};

async fn refuse(Path((_, number)): Path<(String, usize)>) -> Response {
    Refusal::ALL[number].into_response()
}

/// A post whose verb finds that somebody else was faster.
async fn stale(State(app): State<App>, Form { page, values }: Form<PreferencesForm>) -> Response {
    app.answer(page, values, Err::<(), _>(Error::Stale), |()| {
        see_other(urls::home())
    })
    .await
}

async fn portal() -> (Router, tempfile::TempDir) {
    let (app, folder) = testing::app().await;
    // Listing routes is what starts the executor of leptos.
    leptos_axum::generate_route_list(|| ());
    let router = Router::new()
        .route(
            "/panic",
            get(async || -> Response { panic!("a planted fault with a secret: 4711") }),
        )
        .route("/{area}/refuse/{number}", get(refuse))
        .route("/api/fault", get(async || Refusal::Fault))
        .route("/preferences", post(stale))
        .layer(from_fn_with_state(app.clone(), draw))
        .layer(from_fn(finish::html))
        .layer(from_fn(trace::request))
        .layer(from_fn_with_state(app.clone(), headers::add))
        .with_state(app);
    (router, folder)
}

async fn ask(router: &Router, request: Request) -> (StatusCode, String) {
    let response = router.clone().oneshot(request).await.unwrap();
    let policy = response.headers()["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'"));
    assert_eq!(response.headers()["cache-control"], "no-store");
    assert_eq!(response.headers()["x-robots-tag"], "noindex");
    let status = response.status();
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

fn get_in(language: &str, path: &str) -> Request {
    Request::get(path)
        .header(ACCEPT_LANGUAGE, language)
        .body(Body::empty())
        .unwrap()
}

#[tokio::test]
async fn every_refusal_is_a_page_with_a_way_forward_in_both_languages() {
    let (portal, _folder) = portal().await;
    for (number, refusal) in Refusal::ALL.into_iter().enumerate() {
        for language in ["zh-CN", "en"] {
            for (area, has_crisis_lines) in [("case", true), ("staff", false)] {
                let (status, body) =
                    ask(&portal, get_in(language, &format!("/{area}/refuse/{number}"))).await;
                assert_eq!(status, refusal.status(), "{refusal:?}");
                assert!(
                    body.contains("<h1>") && body.contains(&format!("lang=\"{language}\"")),
                    "{refusal:?}"
                );
                let main = body
                    .split("<main")
                    .nth(1)
                    .unwrap()
                    .split("</main>")
                    .next()
                    .unwrap();
                assert_eq!(main.contains("tel:12356"), has_crisis_lines, "{refusal:?} {area}");
            }
        }
    }
}

#[tokio::test]
async fn a_panic_is_a_page_that_tells_nothing_of_its_cause() {
    let (portal, _folder) = portal().await;
    let (status, body) = ask(&portal, get_in("en", "/panic")).await;
    assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(body.contains("Something went wrong on our side"), "{body}");
    assert!(!body.contains("4711"));
}

#[tokio::test]
async fn scripts_get_the_bare_status() {
    let (portal, _folder) = portal().await;
    let answer = ask(&portal, get_in("en", "/api/fault")).await;
    assert_eq!(answer, (StatusCode::INTERNAL_SERVER_ERROR, String::new()));
}

#[tokio::test]
async fn a_stale_post_gets_its_page_back_with_what_was_typed() {
    let (portal, _folder) = portal().await;
    let request = Request::post("/preferences")
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(ACCEPT_LANGUAGE, "en")
        .body(Body::from("language=zh-CN&back=/help-now"))
        .unwrap();
    let (status, body) = ask(&portal, request).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(body.contains("Somebody changed this in the meantime"), "{body}");
    assert!(body.contains("value=\"/help-now\""), "{body}");
}
