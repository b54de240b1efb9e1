//! The real application in this process.
use axum::Router;
use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use clap::Parser;
use heard::{app, clock::Clock, config::Config, domain::locale::Locale, server, web::App, wording::Words};

use super::Visitor;

/// One application. Clones of its router share everything.
pub struct TestApp {
    router: Router,
    clock: Clock,
    visitors: u8,
}

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    config: Config,
}

impl TestApp {
    /// Starts on Monday, 23 November 2026, at 10:00 in Shanghai.
    pub fn start() -> Self {
        let clock = Clock::fixed(Utc.with_ymd_and_hms(2026, 11, 23, 2, 0, 0).unwrap());
        let config = Line::parse_from(["heard"]).config;
        let app = App::new(config, clock.clone(), app::shell);
        Self {
            router: server::router(app).expect("every route has a row in the endpoint table"),
            clock,
            visitors: 0,
        }
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
