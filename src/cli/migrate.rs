//! `heard migrate`: brings the database up to date.

use std::{error::Error, process::ExitCode};

use super::open::begin;
use crate::config::Config;

/// Bring the database up to date
#[derive(Debug, clap::Args)]
pub struct Migrate {
    #[command(flatten)]
    config: Config,
}

impl Migrate {
    /// Runs every missing migration, all or none.
    ///
    /// # Errors
    /// When the database cannot be opened or refuses a migration.
    ///
    /// # Panics
    /// When the operating system gives no threads.
    #[tokio::main]
    pub async fn run(self) -> Result<ExitCode, Box<dyn Error>> {
        begin(&self.config).await?.db.migrate().await?;
        println!("The database is up to date.");
        Ok(ExitCode::SUCCESS)
    }
}
