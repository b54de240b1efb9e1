//! `heard serve`: the portal.

use std::{error::Error, process::ExitCode};

use tokio::net::TcpListener;

use super::open::{Opened, open};
use crate::{
    app,
    clock::Clock,
    config::{Config, LogFormat},
    jobs,
    mail::Mailer,
    server,
    web::{App, listen},
};

/// Serve the portal
#[derive(Debug, clap::Args)]
pub struct Serve {
    #[command(flatten)]
    config: Config,
}

impl Serve {
    /// Runs until the process is told to end.
    ///
    /// # Errors
    /// Whatever keeps the portal from starting, in words for the person who started it.
    ///
    /// # Panics
    /// When the operating system gives no threads.
    #[tokio::main]
    pub async fn run(self) -> Result<ExitCode, Box<dyn Error>> {
        log(self.config.log);
        let (origin, listen) = (self.config.origin.clone(), self.config.listen);
        if !origin.is_secure() && !self.config.allow_insecure_origin {
            return Err(format!(
                "{} is neither https nor loopback: browsers would drop every cookie",
                origin.as_str()
            )
            .into());
        }
        Mailer::of(&self.config)?;
        let Opened { db, keys, argon } = open(&self.config).await?;
        let app = App::new(self.config, Clock::System, db, keys, argon, app::shell);
        app.settings.refresh(&app.db.reader()).await?;
        let jobs = jobs::run(&app.for_jobs(), &app.mailer);
        let router = server::router(app).map_err(|differences| differences.join("\n"))?;
        let listener = TcpListener::bind(listen).await?;
        println!("Heard is at {}", origin.as_str());
        listen::serve(listener, router, told_to_end()).await?;
        jobs.finish().await;
        Ok(ExitCode::SUCCESS)
    }
}

/// `RUST_LOG` chooses what is logged; our own lines from `info` by default.
fn log(format: LogFormat) {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn,heard=info"));
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    match format {
        LogFormat::Text => lines.init(),
        LogFormat::Json => lines.json().init(),
    }
}

/// Ctrl-C, or what service managers send.
async fn told_to_end() {
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
        .expect("invariant: signals can be listened to");
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}
