//! A person with a browser: keeps cookies, follows redirects, sends what browsers send.
use std::{
    collections::BTreeMap,
    net::{IpAddr, SocketAddr},
};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::ConnectInfo,
    http::{
        Method, Request, StatusCode,
        header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE},
    },
    response::Response,
};
use cookie::Cookie;
use http_body_util::BodyExt;
use tower::ServiceExt;

use super::{Page, form::Filled};

const ORIGIN: &str = "http://127.0.0.1:3000";

/// A person in front of a page.
pub struct Visitor {
    router: Router,
    address: IpAddr,
    cookies: BTreeMap<String, String>,
    /// Sent with every request, besides what browsers send.
    pub headers: BTreeMap<&'static str, String>,
}

impl Visitor {
    pub(super) fn new(router: Router, address: IpAddr) -> Self {
        Self {
            router,
            address,
            cookies: BTreeMap::new(),
            headers: BTreeMap::new(),
        }
    }

    /// Opens a page and follows where it leads.
    pub async fn open(&mut self, path: &str) -> Page {
        let page = self.send(Method::GET, path, None).await;
        self.follow(page).await
    }

    /// Presses the button of a filled form and follows where it leads.
    pub async fn press(&mut self, filled: &Filled) -> Page {
        let page = self.submit(filled).await;
        self.follow(page).await
    }

    /// Presses the button of a filled form and looks at the bare answer, for double posts and replays.
    pub async fn submit(&mut self, filled: &Filled) -> Page {
        self.send(Method::POST, &filled.action, Some(filled.body())).await
    }

    /// A cookie's value.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// Loses all cookies, as a browser that was closed for good.
    pub fn forget(&mut self) {
        self.cookies.clear();
    }

    async fn follow(&mut self, mut page: Page) -> Page {
        for _ in 0..5 {
            let next = match (page.status, page.location()) {
                (StatusCode::SEE_OTHER, Some(next)) if next.starts_with('/') => next.to_owned(),
                _ => return page,
            };
            page = self.send(Method::GET, &next, None).await;
        }
        panic!("redirected in a circle, at last to {:?}", page.location());
    }

    /// Knocks at a door and looks at the status alone: a stream never ends.
    pub async fn knock(&mut self, method: Method, path: &str) -> StatusCode {
        let body = (method == Method::POST).then(String::new);
        self.ask(method, path, body).await.status()
    }

    async fn send(&mut self, method: Method, path: &str, body: Option<String>) -> Page {
        let answer = self.ask(method, path, body).await;
        Self::read(path, answer).await
    }

    async fn read(path: &str, answer: Response) -> Page {
        let (head, body) = answer.into_parts();
        let body: Bytes = body.collect().await.expect("the whole answer").to_bytes();
        Page {
            url: path.to_owned(),
            status: head.status,
            html: String::from_utf8_lossy(&body).into_owned(),
            bytes: body,
            headers: head.headers,
        }
    }

    /// Sends a form with files, as a body that may break off; follows where it leads.
    pub async fn send_files(&mut self, path: &str, kind: &str, body: Body) -> Page {
        let answer = self.ask_with(Method::POST, path, Some((kind, body))).await;
        let page = Self::read(path, answer).await;
        self.follow(page).await
    }

    async fn ask(&mut self, method: Method, path: &str, body: Option<String>) -> Response {
        let body = body.map(|body| ("application/x-www-form-urlencoded", Body::from(body)));
        self.ask_with(method, path, body).await
    }

    async fn ask_with(&mut self, method: Method, path: &str, body: Option<(&str, Body)>) -> Response {
        let mut request = Request::builder()
            .method(&method)
            .uri(path)
            .header("host", "127.0.0.1:3000")
            .header(
                "sec-fetch-site",
                if method == Method::GET {
                    "none"
                } else {
                    "same-origin"
                },
            )
            .header("sec-fetch-mode", "navigate")
            .header("sec-fetch-dest", "document")
            .extension(ConnectInfo(SocketAddr::new(self.address, 50_000)));
        if method != Method::GET {
            request = request.header("origin", ORIGIN);
        }
        let (kind, body) = body.unzip();
        if let Some(kind) = kind {
            request = request.header(CONTENT_TYPE, kind);
        }
        if !self.cookies.is_empty() {
            let pairs: Vec<_> = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            request = request.header(COOKIE, pairs.join("; "));
        }
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        let request = request.body(body.unwrap_or_else(Body::empty)).expect("a request");
        let answer = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("the router never fails");
        for line in answer.headers().get_all(SET_COOKIE) {
            self.keep(line.to_str().expect("cookies are ASCII"));
        }
        answer
    }

    fn keep(&mut self, line: &str) {
        let cookie = Cookie::parse(line.to_owned()).expect("a cookie that browsers understand");
        let is_gone = cookie
            .max_age()
            .is_some_and(|age| age <= cookie::time::Duration::ZERO);
        if is_gone {
            self.cookies.remove(cookie.name());
        } else {
            self.cookies
                .insert(cookie.name().to_owned(), cookie.value().to_owned());
        }
    }
}

impl Page {
    /// Where a redirect leads.
    pub fn location(&self) -> Option<&str> {
        self.headers.get(LOCATION)?.to_str().ok()
    }
}
