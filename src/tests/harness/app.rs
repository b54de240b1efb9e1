//! The real application in this process.
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use axum::{Extension, Router, http::Request};
use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use clap::Parser;
use heard::{
    app,
    casework::Ctx,
    clock::Clock,
    config::Config,
    demo,
    domain::locale::Locale,
    jobs,
    mail::Mailer,
    seal::{Argon, ArgonCost, KeyRing},
    server,
    store::Db,
    web::App,
    wording::Words,
};

use super::{
    SmtpServer, Visitor,
    database::{Database, Engine},
};

/// Slow hashes as fast as they go.
const CHEAP: ArgonCost = ArgonCost {
    memory_kib: 8,
    passes: 1,
};

/// One application. Clones of its router share everything.
pub struct TestApp {
    app: App,
    router: Router,
    clock: Clock,
    folder: PathBuf,
    visitors: u8,
}

/// Runs a test on every engine present, each time with a fresh application.
pub async fn each_engine(test: impl AsyncFn(TestApp)) {
    for engine in Engine::present() {
        test(TestApp::start_on(engine, &[]).await).await;
    }
}

/// The same, with the people of the demo and a mail server that does as it is told.
pub async fn each_engine_with(test: impl AsyncFn(&mut TestApp, &SmtpServer)) {
    for engine in Engine::present() {
        let server = SmtpServer::start().await;
        let mut app = TestApp::with_people_on(engine, &["--smtp-url", &server.url]).await;
        test(&mut app, &server).await;
    }
}

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    config: Config,
}

impl TestApp {
    /// Starts on Monday, 23 November 2026, at 10:00 in Shanghai, on SQLite.
    pub async fn start() -> Self {
        Self::start_on(Engine::Sqlite, &[]).await
    }

    /// Starts on an engine, with flags of `heard serve`.
    pub async fn start_on(engine: Engine, flags: &[&str]) -> Self {
        let clock = Clock::fixed(Utc.with_ymd_and_hms(2026, 11, 23, 2, 0, 0).unwrap());
        let database = Database::fresh(engine);
        let config = Config {
            data: database.folder.path().to_owned(),
            ..Line::parse_from([&["heard"], flags].concat()).config
        };
        let db = Db::open(&database.url).await.expect("a fresh database opens");
        db.migrate().await.expect("a fresh database is migrated");
        let keys = Arc::new(KeyRing::generate());
        let argon = Arc::new(Argon::new(Arc::clone(&keys), CHEAP));
        let app = App::new(config, clock.clone(), db, keys, argon, app::shell);
        let router = server::router(app.clone()).expect("every route has a row in the endpoint table");
        Self {
            app,
            folder: database.folder.path().to_owned(),
            // The database lives as long as anybody may ask.
            router: router.layer(Extension(Arc::new(database))),
            clock,
            visitors: 0,
        }
    }

    /// Starts with the demo: its people, and complaints at every stage there is.
    pub async fn with_demo() -> Self {
        let app = Self::start().await;
        app.seed().await;
        app
    }

    /// Tells the demo.
    pub async fn seed(&self) {
        let (request, ()) = Request::new(()).into_parts();
        demo::seed(&self.app.ctx(&request))
            .await
            .expect("the demo is told");
    }

    /// Starts on an engine with the people of the demo, and no complaint.
    pub async fn with_people_on(engine: Engine, flags: &[&str]) -> Self {
        let app = Self::start_on(engine, flags).await;
        let (request, ()) = Request::new(()).into_parts();
        demo::office(&app.app.ctx(&request))
            .await
            .expect("the people are there");
        app
    }

    /// A persona of the demo, signed in.
    pub async fn staff(&mut self, account: &str) -> Visitor {
        let words = Self::words();
        let mut visitor = self.visitor();
        let page = visitor.open("/staff/sign-in").await;
        let form = page
            .form(&words.say("sign-in-button"))
            .fill(&words.say("sign-in-account"), account)
            .fill(&words.say("sign-in-password"), demo::PASSWORD);
        let page = visitor.press(&form.filled()).await;
        assert_eq!(page.url, "/staff", "{account} signs in");
        visitor
    }

    /// Sends what is due, as a worker does; gives how many letters left.
    pub async fn send_mail(&self) -> usize {
        jobs::send_due(&self.app.for_jobs(), &self.app.mailer)
            .await
            .expect("the queue is worked off")
    }

    /// What happens on its own, for the verbs of workers.
    pub fn worker(&self) -> (Ctx, Mailer) {
        (self.app.for_jobs(), self.app.mailer.clone())
    }

    /// What jobs work with.
    pub fn ctx(&self) -> Ctx {
        self.app.for_jobs()
    }

    /// The router itself, for requests that no browser would send.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// Where a SQLite database lies.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What time it is in there.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Lets time pass.
    pub fn pass(&self, time: TimeDelta) {
        self.clock.advance(time);
    }

    /// The sentences of the product, as most tests read them.
    pub fn words() -> Words {
        Words::new(Locale::ZhCn)
    }

    /// Somebody new, at an address of their own.
    pub fn visitor(&mut self) -> Visitor {
        self.visitors += 1;
        Visitor::new(self.router.clone(), [198, 18, 0, self.visitors].into())
    }
}
