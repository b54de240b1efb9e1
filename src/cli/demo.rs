//! `heard demo`: people and complaints to try the portal with.

use std::{error::Error, process::ExitCode, sync::Arc};

use super::open::{Opened, begin};
use crate::{
    casework::Ctx,
    clock::Clock,
    config::Config,
    demo,
    domain::{locale::Locale, people::Principal},
    seal::{Argon, ArgonCost},
    store::settings::Live,
    urls,
};

/// The cheapest Argon2 there is: nobody is given the codes of complaints that only fill the database.
const CHEAP: ArgonCost = ArgonCost {
    memory_kib: 8,
    passes: 1,
};

/// Seed the demo
#[derive(Debug, clap::Args)]
pub struct Demo {
    /// Add so many complaints more, to measure with
    #[arg(long, default_value_t = 0)]
    complaints: usize,
    #[command(flatten)]
    config: Config,
}

impl Demo {
    /// Seeds what is missing and prints how to sign in.
    ///
    /// # Errors
    /// When the origin is not loopback, or the database cannot be opened or written.
    ///
    /// # Panics
    /// When the operating system gives no threads.
    #[tokio::main]
    pub async fn run(self) -> Result<ExitCode, Box<dyn Error>> {
        if !self.config.origin.is_loopback() {
            return Err(
                "the demo has known passwords: it runs only where HEARD_ORIGIN is this machine itself".into(),
            );
        }
        let Opened { db, keys, argon } = begin(&self.config).await?;
        db.migrate().await?;
        let ctx = Ctx {
            db,
            keys: Arc::clone(&keys),
            argon,
            clock: Clock::System,
            settings: Live::new(self.config.settings()),
            config: Arc::new(self.config),
            who: Principal::Nobody,
            locale: Locale::ZhCn,
            draft: None,
            source: Vec::new(),
        };
        ctx.settings.refresh(&ctx.db.reader()).await?;
        demo::seed(&ctx).await?;
        if self.complaints > 0 {
            let cheap = Ctx {
                argon: Arc::new(Argon::new(keys, CHEAP)),
                ..ctx.clone()
            };
            demo::fill(&cheap, self.complaints).await?;
        }
        let code = demo::receipt_code(&ctx).await?;
        let origin = ctx.config.origin.as_str();
        println!(
            "\nSign in at {origin}{} with the password {}",
            urls::sign_in().as_str(),
            demo::PASSWORD
        );
        for (account, name, roles, ..) in demo::STAFF {
            let roles: Vec<_> = roles
                .iter()
                .map(|role| crate::domain::code::Code::code(*role))
                .collect();
            println!("  {account:<10} {name}  {}", roles.join(", "));
        }
        println!(
            "\n{} follows a complaint at {origin}{} with the receipt code",
            demo::CLIENT,
            urls::track().as_str()
        );
        println!("  {code}\n");
        ctx.db.close().await?;
        Ok(ExitCode::SUCCESS)
    }
}
