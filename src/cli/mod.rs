//! The commands of the one binary, a file each. Every flag is also an environment variable.
//!
//! Add a command: a file with its `Args` and `run`, a variant of [`Command`], an arm in [`run`].

use std::{error::Error, process::ExitCode};

use clap::Parser;

pub mod demo;
pub mod doctor;
pub mod keys;
pub mod migrate;
pub mod open;
pub mod serve;
pub mod staff;
pub mod verify;

/// A self-hosted portal for complaints about psychological-counselling services
#[derive(Debug, Parser)]
#[command(name = "heard", version)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Bring the database up to date
    Migrate(migrate::Migrate),
    /// Serve the portal
    Serve(serve::Serve),
    /// Seed the demo: people, counsellors and complaints in every stage there is
    Demo(demo::Demo),
    /// Add members of staff
    Staff(staff::Staff),
    /// Check configuration, key file, folders and database
    Doctor(doctor::Doctor),
    /// Make the key file
    Keys(keys::Keys),
    /// Walk every event chain: 0 sound, 1 broken, 2 unreadable
    Verify(verify::Verify),
}

/// Reads the command line, runs its command, says what went wrong.
pub fn run() -> ExitCode {
    let line = Line::parse();
    let done = match line.command {
        Command::Migrate(migrate) => migrate.run(),
        Command::Serve(serve) => serve.run(),
        Command::Demo(demo) => demo.run(),
        Command::Staff(staff) => staff.run(),
        Command::Doctor(doctor) => doctor.run(),
        Command::Keys(keys) => keys.run(),
        Command::Verify(verify) => verify.run(),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("heard: {}", chain(&*error));
            ExitCode::FAILURE
        }
    }
}

/// An error and its sources in one line.
fn chain(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(source) = next {
        text = format!("{text}: {source}");
        next = source.source();
    }
    text
}
