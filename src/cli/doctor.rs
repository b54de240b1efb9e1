//! `heard doctor`: what an operator would otherwise learn from the first failure.

use std::{error::Error, fs, path::Path, process::ExitCode};

use secrecy::ExposeSecret;

use crate::{
    config::Config,
    seal::KeyRing,
    store::{Reader, settings::Live},
};

/// Check configuration, key file, folders and database
#[derive(Debug, clap::Args)]
pub struct Doctor {
    #[command(flatten)]
    config: Config,
}

impl Doctor {
    /// Prints a line a check; fails when one fails.
    ///
    /// # Errors
    /// None: every failure is a line.
    ///
    /// # Panics
    /// When the operating system gives no threads.
    #[tokio::main]
    pub async fn run(self) -> Result<ExitCode, Box<dyn Error>> {
        let config = &self.config;
        let checks = [
            ("origin", origin(config)),
            (
                "key file",
                KeyRing::load(&config.keys)
                    .map(drop)
                    .map_err(|error| error.to_string()),
            ),
            ("data folder", writable(&config.data)),
            ("database", database(config).await),
            ("settings", settings(config).await),
        ];
        let mut is_well = true;
        for (what, found) in checks {
            match found {
                Ok(()) => println!("ok    {what}"),
                Err(why) => {
                    is_well = false;
                    println!("FAIL  {what}: {why}");
                }
            }
        }
        Ok(if is_well {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }
}

fn origin(config: &Config) -> Result<(), String> {
    if config.origin.is_secure() || config.allow_insecure_origin {
        Ok(())
    } else {
        Err(format!(
            "{} is neither https nor this machine: browsers drop every cookie",
            config.origin.as_str()
        ))
    }
}

/// Proves it by writing: permissions, a full disk and a read-only mount all show.
fn writable(folder: &Path) -> Result<(), String> {
    let probe = folder.join(".doctor");
    fs::write(&probe, b"ok")
        .and_then(|()| fs::remove_file(&probe))
        .map_err(|error| format!("{}: {error}", folder.display()))
}

async fn database(config: &Config) -> Result<(), String> {
    let reader = Reader::open(config.database().expose_secret())
        .await
        .map_err(|error| error.to_string())?;
    let missing = reader
        .missing_migrations()
        .await
        .map_err(|error| error.to_string())?;
    if !missing.is_empty() {
        return Err(format!("lacks {}: run `heard migrate`", missing.join(", ")));
    }
    let differences = reader.schema_differences().await;
    if differences.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "is not what this version expects: {}",
            differences.join("; ")
        ))
    }
}

/// What administrators saved must be readable, or the portal would not start.
async fn settings(config: &Config) -> Result<(), String> {
    let reader = Reader::open(config.database().expose_secret())
        .await
        .map_err(|error| error.to_string())?;
    let read = Live::new(config.settings()).refresh(&reader).await;
    read.map_err(|error| error.to_string())
}
