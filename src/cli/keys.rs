//! `heard keys`: the key file, without which nothing can be read.

use std::error::Error;
use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::seal::{KeyRing, RingError};

/// Make the key file
#[derive(Debug, clap::Args)]
pub struct Keys {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Draw new keys and write them to a file that only its owner can read; never overwrites one
    Init {
        /// The key file, outside the data folder
        #[arg(long, env = "HEARD_KEYS", default_value = "keys/heard.keys")]
        keys: PathBuf,
    },
}

impl Keys {
    /// Does what was asked.
    ///
    /// # Errors
    /// Whatever keeps the file from being written, in words for the person at the terminal.
    pub fn run(self) -> Result<ExitCode, Box<dyn Error>> {
        let Command::Init { keys } = self.command;
        init(&keys)?;
        println!("New keys are in {}.", keys.display());
        println!("Copy this file to a safe place now: whoever loses it loses every complaint,");
        println!("and whoever has it and the database can read them all.");
        Ok(ExitCode::SUCCESS)
    }
}

/// Draws a ring and writes it, making the folder when there is none.
///
/// # Errors
/// [`RingError::Exists`] when there is a file; [`RingError::Io`].
pub fn init(keys: &Path) -> Result<KeyRing, RingError> {
    if let Some(folder) = keys.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)
            .map_err(RingError::Io)?;
    }
    let ring = KeyRing::generate();
    ring.save_new(keys)?;
    Ok(ring)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_init_leaves_the_first_keys_alone() {
        let folder = tempfile::tempdir().unwrap();
        let keys = folder.path().join("deep/heard.keys");
        init(&keys).unwrap();
        let before = std::fs::read(&keys).unwrap();
        assert!(matches!(init(&keys), Err(RingError::Exists)));
        assert_eq!(std::fs::read(&keys).unwrap(), before);
        KeyRing::load(&keys).unwrap();
    }
}
