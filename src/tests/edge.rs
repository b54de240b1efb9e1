//! The edge: headers on every status, the rule of origin, redirects, bodies, routes.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use heard::{
    domain::code::Code,
    urls,
    web::{
        Notice,
        endpoints::{Class, Kind, endpoints},
    },
};
use tower::ServiceExt;

use crate::harness::{TestApp, database::Engine};

const ORIGIN: &str = "https://heard.example";

async fn portal(flags: &[&str]) -> Router {
    let flags = [&["--origin", ORIGIN], flags].concat();
    TestApp::start_on(Engine::Sqlite, &flags).await.router()
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

async fn ask(portal: &Router, request: Request<Body>) -> Answer {
    let response = portal.clone().oneshot(request).await.unwrap();
    let (head, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    Answer {
        status: head.status,
        headers: head.headers,
        body: String::from_utf8_lossy(&body).into_owned(),
    }
}

fn get(path: &str) -> Request<Body> {
    Request::get(path).body(Body::empty()).unwrap()
}

fn post(path: &str, body: impl Into<Body>) -> Request<Body> {
    Request::post(path)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(body.into())
        .unwrap()
}

fn encoded(text: &str) -> String {
    text.bytes()
        .fold(String::new(), |text, byte| format!("{text}%{byte:02X}"))
}

/// Every header that every response owes, whatever it is.
fn assert_headers(what: &str, answer: &Answer) {
    let header = |name: &str| {
        answer
            .headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    };
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cross-origin-embedder-policy", "require-corp"),
        ("strict-transport-security", "max-age=63072000; includeSubDomains"),
    ] {
        assert_eq!(header(name), value, "{what}: {name}");
    }
    assert!(header("permissions-policy").contains("geolocation=()"), "{what}");
    assert!(!answer.headers.contains_key("server"), "{what}");
    let policy = header("content-security-policy");
    assert!(
        policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
        "{what}: {policy}"
    );
    assert!(
        !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"),
        "{what}: {policy}"
    );
    let cache = header("cache-control");
    assert!(
        ["no-store", "no-cache", "public, max-age=31536000, immutable"].contains(&cache),
        "{what}: {cache}"
    );
    if !answer.status.is_success() {
        assert_eq!((cache, header("x-robots-tag")), ("no-store", "noindex"), "{what}");
    }
    if header("content-type").starts_with("text/html") {
        let nonce = policy
            .split("'nonce-")
            .nth(1)
            .and_then(|rest| rest.split('\'').next())
            .unwrap_or_default();
        assert!(nonce.len() >= 22, "{what}: {policy}");
        for script in answer.body.split("<script").skip(1) {
            assert!(
                script
                    .split('>')
                    .next()
                    .unwrap()
                    .contains(&format!("nonce=\"{nonce}\"")),
                "{what}: {script}"
            );
        }
        for forbidden in [" style=", " onclick=", "<!>", "javascript:"] {
            assert!(!answer.body.contains(forbidden), "{what}: {forbidden}");
        }
        assert!(answer.body.ends_with("</html>"), "{what}");
    }
}

#[tokio::test]
async fn every_status_carries_the_headers() {
    let large = "x=".to_owned() + &"a".repeat(513 * 1024);
    let portal = portal(&["--requests-per-minute", "9"]).await;
    let mut cross_site = post("/preferences", "");
    cross_site
        .headers_mut()
        .insert("sec-fetch-site", "cross-site".parse().unwrap());
    let mut text = post("/preferences", "language=en");
    text.headers_mut()
        .insert(header::CONTENT_TYPE, "text/plain".parse().unwrap());
    for (request, status) in [
        (get("/preferences"), StatusCode::OK),
        (post("/preferences", "language=en"), StatusCode::SEE_OTHER),
        (cross_site, StatusCode::FORBIDDEN),
        (get("/nowhere"), StatusCode::NOT_FOUND),
        (
            Request::delete("/preferences")
                .header("origin", ORIGIN)
                .body(Body::empty())
                .unwrap(),
            StatusCode::METHOD_NOT_ALLOWED,
        ),
        (post("/preferences", large), StatusCode::PAYLOAD_TOO_LARGE),
        (text, StatusCode::UNSUPPORTED_MEDIA_TYPE),
        (
            post("/preferences", "language=xx"),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        (get("/robots.txt"), StatusCode::OK),
        (get("/preferences"), StatusCode::TOO_MANY_REQUESTS),
    ] {
        let what = format!("{} {}", request.method(), request.uri());
        let answer = ask(&portal, request).await;
        assert_eq!(answer.status, status, "{what}");
        assert_headers(&format!("{what} {status}"), &answer);
        let is_refused = status.is_client_error();
        assert_eq!(
            answer.body.contains("<h1"),
            is_refused || what == "GET /preferences",
            "{what} {status}"
        );
    }
}

#[tokio::test]
async fn a_limited_visitor_is_told_when_to_come_back() {
    let portal = portal(&["--requests-per-minute", "1"]).await;
    ask(&portal, get("/preferences")).await;
    let answer = ask(&portal, get("/preferences?lang=en")).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    let seconds: u32 = answer.headers[header::RETRY_AFTER]
        .to_str()
        .unwrap()
        .parse()
        .unwrap();
    assert!((1..=61).contains(&seconds));
    assert!(answer.body.contains("Please try again after"), "{}", answer.body);
}

#[tokio::test]
async fn a_body_is_counted_while_it_comes_and_may_not_lie_about_its_length() {
    let portal = portal(&[]).await;
    for (length, bytes, status) in [
        (None, 512 * 1024, StatusCode::UNPROCESSABLE_ENTITY),
        (None, 512 * 1024 + 1, StatusCode::PAYLOAD_TOO_LARGE),
        (Some("7"), 600 * 1024, StatusCode::PAYLOAD_TOO_LARGE),
        (Some("99999999999"), 7, StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        let chunks = vec![b'a'; bytes]
            .chunks(10_000)
            .map(|chunk| Ok::<_, std::io::Error>(chunk.to_vec()))
            .collect::<Vec<_>>();
        let mut request = post("/preferences", Body::from_stream(tokio_stream::iter(chunks)));
        if let Some(length) = length {
            request
                .headers_mut()
                .insert(header::CONTENT_LENGTH, length.parse().unwrap());
        }
        assert_eq!(ask(&portal, request).await.status, status, "{length:?} {bytes}");
    }
    let too_much = Request::put("/nowhere")
        .header("origin", ORIGIN)
        .body(Body::from(vec![0; 17 * 1024]))
        .unwrap();
    assert_eq!(ask(&portal, too_much).await.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn only_own_paths_are_returned_to() {
    let portal = portal(&[]).await;
    for (back, location) in [
        ("/preferences", "/preferences"),
        ("/case/TS-2611-4K7Q?page=2", "/case/TS-2611-4K7Q?page=2"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("https://evil.example/", "/"),
        ("/a%0d%0aSet-Cookie: x", "/"),
        ("javascript:alert(1)", "/"),
        ("", "/"),
    ] {
        let body = format!(
            "language=en&back={}",
            back.replace('%', "%25").replace('?', "%3F").replace('=', "%3D")
        );
        let answer = ask(&portal, post("/preferences", body)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{back}");
        assert_eq!(answer.headers[header::LOCATION], location, "{back}");
    }
}

#[tokio::test]
async fn a_break_out_in_any_field_comes_back_inert() {
    let portal = portal(&[]).await;
    for text in [
        "</textarea><script>alert(1)</script>",
        "</title><script>alert(1)</script>",
        "\"><script>alert(1)</script>",
        "' onfocus='alert(1)",
    ] {
        for field in ["language", "theme", "back"] {
            let body = format!("{field}={}", encoded(text));
            let answer = ask(&portal, post("/preferences", body)).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert_headers(field, &answer);
            let page = scraper::Html::parse_document(&answer.body);
            let planted = scraper::Selector::parse("[onfocus], script:not([nonce])").unwrap();
            assert_eq!(page.select(&planted).count(), 0, "{field}: {text}");
        }
    }
}

#[tokio::test]
async fn a_notice_is_said_once_and_only_from_the_list() {
    let portal = portal(&[]).await;
    let mut request = get("/preferences?lang=en");
    let cookie = format!("__Host-done={}", Notice::PreferencesSaved.code());
    request
        .headers_mut()
        .insert(header::COOKIE, cookie.parse().unwrap());
    let answer = ask(&portal, request).await;
    assert!(answer.body.contains("role=\"status\""), "{}", answer.body);
    let cookies: Vec<_> = answer
        .headers
        .get_all(header::SET_COOKIE)
        .iter()
        .map(|value| value.to_str().unwrap())
        .collect();
    assert!(
        cookies
            .iter()
            .any(|cookie| cookie.starts_with("__Host-done=;") && cookie.contains("Max-Age=0")),
        "{cookies:?}"
    );
    assert!(
        cookies
            .iter()
            .any(|cookie| cookie.starts_with("__Host-language=en;")),
        "{cookies:?}"
    );
    assert!(
        cookies.iter().all(|cookie| cookie.contains("Secure")
            && cookie.contains("HttpOnly")
            && cookie.contains("Path=/"))
    );

    let mut request = get("/preferences");
    request
        .headers_mut()
        .insert(header::COOKIE, "__Host-done=you-won".parse().unwrap());
    assert!(!ask(&portal, request).await.body.contains("role=\"status\""));
}

#[tokio::test]
async fn assets_never_change_under_their_name() {
    let portal = portal(&[]).await;
    let mut request = get(&urls::asset("main.css"));
    request
        .headers_mut()
        .insert(header::ACCEPT_ENCODING, "gzip, br".parse().unwrap());
    let answer = ask(&portal, request).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(
        answer.headers[header::CACHE_CONTROL],
        "public, max-age=31536000, immutable"
    );
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/css; charset=utf-8");
    assert_headers("main.css", &answer);
    for path in ["/a/0000000000000000/main.css", "/a/x/../../Cargo.toml"] {
        let answer = ask(&portal, get(path)).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.body.is_empty(), "{path}");
    }
}

#[tokio::test]
async fn every_page_of_the_table_answers_and_every_form_reads_only_forms() {
    let portal = portal(&[]).await;
    for row in endpoints().filter(|row| !row.path.contains('{')) {
        match row.kind {
            Kind::Page if row.class == Class::Public => {
                let answer = ask(&portal, get(row.path)).await;
                assert_eq!(answer.status, StatusCode::OK, "{}", row.path);
                assert_headers(row.path, &answer);
                assert!(!answer.headers.contains_key("x-robots-tag"), "{}", row.path);
                assert_eq!(answer.headers[header::CACHE_CONTROL], "no-cache", "{}", row.path);
            }
            Kind::Form => {
                for kind in [
                    "text/plain",
                    "application/json",
                    "multipart/form-data; boundary=x",
                    "",
                ] {
                    let mut request = post(row.path, "{}");
                    request
                        .headers_mut()
                        .insert(header::CONTENT_TYPE, kind.parse().unwrap());
                    assert_eq!(
                        ask(&portal, request).await.status,
                        StatusCode::UNSUPPORTED_MEDIA_TYPE,
                        "{} {kind}",
                        row.path
                    );
                }
                let stranger = Request::post(row.path).body(Body::empty()).unwrap();
                assert_eq!(
                    ask(&portal, stranger).await.status,
                    StatusCode::FORBIDDEN,
                    "{}",
                    row.path
                );
            }
            _ => {}
        }
    }
}

#[test]
fn the_table_names_each_endpoint_once_and_only_get_and_post() {
    let mut rows: Vec<_> = endpoints().map(|row| (row.path, row.method)).collect();
    assert!(rows.iter().all(|(path, method)| {
        path.starts_with('/')
            && [Method::GET, Method::POST]
                .map(|m| m.to_string())
                .contains(&(*method).to_owned())
    }));
    let all = rows.len();
    rows.sort_unstable();
    rows.dedup();
    assert_eq!(rows.len(), all);
}

#[tokio::test]
async fn leaving_ends_what_was_begun_unless_another_site_asks_for_it() {
    let portal = portal(&["--exit-url", "https://news.example/"]).await;
    for (site, ends) in [
        (None, true),
        (Some("same-origin"), true),
        (Some("none"), true),
        (Some("cross-site"), false),
        (Some("same-site"), false),
    ] {
        let mut request = get("/exit");
        if let Some(site) = site {
            request
                .headers_mut()
                .insert("sec-fetch-site", site.parse().unwrap());
        }
        let answer = ask(&portal, request).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert_eq!(answer.headers[header::LOCATION], "https://news.example/");
        assert_headers("/exit", &answer);
        let forgets = answer
            .headers
            .get_all(header::SET_COOKIE)
            .iter()
            .any(|cookie| cookie.to_str().unwrap().starts_with("__Host-draft=;"));
        assert_eq!(
            (forgets, answer.headers.contains_key("clear-site-data")),
            (ends, ends),
            "{site:?}"
        );
    }
}

#[tokio::test]
async fn the_live_stream_is_for_people_who_are_signed_in() {
    let portal = portal(&[]).await;
    for path in ["/live", "/live/TS-2611-4K7Q"] {
        let answer = ask(&portal, get(path)).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        assert!(answer.body.is_empty(), "{path}");
        assert_headers(path, &answer);
    }
}
