//! What every handler and page can reach, and how a page is drawn outside its route.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::FromRef,
    http::{Request, header::SET_COOKIE, request::Parts},
    response::Response,
};
use leptos::{config::LeptosOptions, prelude::*};
use leptos_axum::ResponseOptions;

use super::{
    Notice,
    limits::Coarse,
    live::Streams,
    locale::{self, Display},
    notice, parked,
    refusals::Incident,
    see_other::header,
};
use crate::{
    clock::Clock,
    config::Config,
    domain::people::Principal,
    mail::Mailer,
    seal::{Argon, KeyRing},
    store::{Db, settings::Live},
    wording::Words,
};

/// The running application. Cheap to clone.
#[derive(Clone)]
pub struct App {
    /// What it was told at start.
    pub config: Arc<Config>,
    /// What the organisation decided since.
    pub settings: Live,
    /// What time it is.
    pub clock: Clock,
    /// The database.
    pub db: Db,
    /// The key ring.
    pub keys: Arc<KeyRing>,
    /// The slow hashes, behind their permits.
    pub argon: Arc<Argon>,
    /// Sends letters.
    pub mailer: Mailer,
    /// The document every page is drawn in. A function pointer, so that `web` need not know `app`.
    pub shell: fn() -> AnyView,
    /// The coarse limit of requests from one address.
    pub(crate) coarse: Arc<Coarse>,
    /// The live streams that are open.
    pub(crate) streams: Arc<Streams>,
    leptos: LeptosOptions,
}

impl App {
    /// The application, ready to be put behind a router.
    ///
    /// # Panics
    /// When the mail settings make no sense, which whoever starts a server asks before.
    pub fn new(
        config: Config,
        clock: Clock,
        db: Db,
        keys: Arc<KeyRing>,
        argon: Arc<Argon>,
        shell: fn() -> AnyView,
    ) -> Self {
        let leptos = LeptosOptions::builder().output_name("heard").site_pkg_dir("pkg");
        Self {
            streams: Arc::default(),
            coarse: Arc::new(Coarse::per_minute(config.requests_per_minute)),
            settings: Live::new(config.settings()),
            mailer: Mailer::of(&config).expect("invariant: the mail settings were read at start"),
            config: Arc::new(config),
            clock,
            db,
            keys,
            argon,
            shell,
            leptos: leptos.build(),
        }
    }

    /// Puts into the context of a page what pages may ask for: `App`, `Principal`, `Display`, `Words`
    /// and, after an act, `Notice`.
    /// Called with the request's head already there.
    pub(crate) fn provide(&self) {
        provide_context(self.clone());
        let request = use_context::<Parts>();
        let display = request.as_ref().map_or(Display::DEFAULT, Display::of);
        provide_context(display);
        provide_context(Words::new(display.locale));
        if let Some(request) = &request {
            provide_context(self.ctx(request));
        }
        let (Some(request), Some(response)) = (request, use_context::<ResponseOptions>()) else {
            return;
        };
        if let Some(locale) = locale::switched(&request) {
            response.append_header(SET_COOKIE, header(&locale::language_cookie(locale)));
        }
        if let Some(notice) = Notice::of(&request) {
            // Said once.
            response.append_header(SET_COOKIE, header(&notice::forgotten()));
            provide_context(notice);
        }
        provide_context(request.extensions.get::<Principal>().copied().unwrap_or_default());
        if let Some(parked) = parked::of(&request) {
            provide_context(parked.clone());
        }
        if let Some(incident) = request.extensions.get::<Incident>() {
            provide_context(incident.clone());
        }
    }

    /// What leptos wants to know.
    pub(crate) fn leptos_options(&self) -> LeptosOptions {
        self.leptos.clone()
    }

    /// Draws the page of a request's path, with more in its context than a plain GET has.
    pub(crate) async fn draw(
        &self,
        page: Parts,
        with: impl Fn() + Clone + Send + Sync + 'static,
    ) -> Response {
        let (app, shell) = (self.clone(), self.shell);
        let context = move || {
            app.provide();
            with();
        };
        leptos_axum::render_app_async_with_context(context, shell)(Request::from_parts(page, Body::empty()))
            .await
    }
}

impl FromRef<App> for LeptosOptions {
    fn from_ref(app: &App) -> Self {
        app.leptos_options()
    }
}
