//! `heard verify`: whether the history is whole. May run beside the server.

use std::error::Error;
use std::process::ExitCode;

use secrecy::ExposeSecret;

use crate::audit::verify::{Verdict, verify};
use crate::config::Config;
use crate::store::{Reader, StoreError};

/// The history is not as it was written.
const BROKEN: u8 = 1;
/// The history could not be read.
const UNREADABLE: u8 = 2;

/// Walk every event chain
#[derive(Debug, clap::Args)]
pub struct Verify {
    #[command(flatten)]
    config: Config,
}

impl Verify {
    /// Exit code 0: sound. 1: broken, naming the first bad row. 2: the database could not be read.
    ///
    /// # Errors
    /// None: whatever goes wrong is told by exit code 2.
    ///
    /// # Panics
    /// When the operating system gives no threads.
    #[tokio::main(flavor = "current_thread")]
    pub async fn run(self) -> Result<ExitCode, Box<dyn Error>> {
        let (code, said) = judged(check(self.config.database().expose_secret()).await);
        if code == 0 {
            println!("{said}");
        } else {
            eprintln!("{said}");
        }
        Ok(code.into())
    }
}

/// Walks the chains of the database at this URL as it stands at one moment.
///
/// # Errors
/// [`StoreError`] when it cannot be read.
pub async fn check(url: &str) -> Result<Verdict, StoreError> {
    let snapshot = Reader::open(url).await?.snapshot().await?;
    verify(&snapshot).await
}

fn judged(found: Result<Verdict, StoreError>) -> (u8, String) {
    match found {
        Ok(Verdict::Sound { streams, events }) => {
            (0, format!("Sound: {events} events in {streams} streams."))
        }
        Ok(Verdict::Broken(broken)) => (BROKEN, format!("Broken: {broken}.")),
        Err(error) => (UNREADABLE, format!("Unreadable: {error}.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::each_engine;

    #[tokio::test]
    async fn an_empty_history_is_sound_and_a_missing_database_unreadable() {
        each_engine(async |store| {
            let said = judged(check(&store.database.url).await);
            assert_eq!(said, (0, "Sound: 0 events in 0 streams.".to_owned()));
        })
        .await;
        let folder = tempfile::tempdir().unwrap();
        let missing = format!("sqlite://{}", folder.path().join("none.db").display());
        assert_eq!(judged(check(&missing).await).0, UNREADABLE);
        assert!(!folder.path().join("none.db").exists());
    }
}
