//! Letters as files, for machines without a mail server: whoever runs them sees what would have been sent.
use std::{io, os::unix::fs::DirBuilderExt, path::Path};

use lettre::Message;
use tokio::{fs, io::AsyncWriteExt};

use super::Transcript;
use crate::domain::mail::MailFailure;

/// Addresses are nobody else's business on this machine.
const PRIVATE_FOLDER: u32 = 0o700;
const PRIVATE_FILE: u32 = 0o600;

/// Writes a letter, whole or not at all. Written again, it replaces itself.
pub(super) async fn write(
    folder: &Path,
    id: &str,
    message: &Message,
    transcript: &mut Transcript,
) -> Result<(), MailFailure> {
    let file = folder.join(format!("{id}.eml"));
    match keep(folder, &file, &message.formatted()).await {
        Ok(()) => {
            transcript.note(&file.display().to_string());
            Ok(())
        }
        Err(error) => {
            tracing::warn!(folder = %folder.display(), %error, "writing a letter");
            transcript.note(&format!("{}: {error}", folder.display()));
            Err(MailFailure::Unreachable)
        }
    }
}

async fn keep(folder: &Path, file: &Path, message: &[u8]) -> io::Result<()> {
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(PRIVATE_FOLDER)
        .create(folder)?;
    let part = file.with_extension("part");
    let mut writing = fs::OpenOptions::new()
        .create(true)
        .truncate(true)
        .write(true)
        .mode(PRIVATE_FILE)
        .open(&part)
        .await?;
    writing.write_all(message).await?;
    writing.sync_all().await?;
    fs::rename(&part, file).await
}
