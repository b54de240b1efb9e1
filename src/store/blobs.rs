//! Where the sealed bytes of files lie: a folder that an `object_store` keeps, and beside it a spool for what is being
//! received. Names are drawn at random, bytes are ciphertext: who reads the folder learns sizes and hours, no more.
//!
//! A file is written to the spool, made durable, and moved: whatever lies among the kept ones is whole.

use std::collections::HashMap;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use futures::stream::{BoxStream, StreamExt, TryStreamExt};
use object_store::local::LocalFileSystem;
use object_store::path::Path as Place;
use object_store::{ObjectStore, ObjectStoreExt};
use uuid::Uuid;

/// What was not finished within this time never will be.
pub const UNFINISHED: TimeDelta = TimeDelta::hours(1);
const SPOOL: &str = "spool";
const KEPT: &str = "kept";

/// Why bytes could not be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum BlobError {
    /// The disk is full.
    #[error("the disk is full")]
    Full(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Anything else the disk said.
    #[error("the blob store refused")]
    Io(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<io::Error> for BlobError {
    fn from(error: io::Error) -> Self {
        Self::of(Box::new(error))
    }
}

impl From<object_store::Error> for BlobError {
    fn from(error: object_store::Error) -> Self {
        Self::of(Box::new(error))
    }
}

impl BlobError {
    fn of(error: Box<dyn std::error::Error + Send + Sync>) -> Self {
        let mut next: Option<&(dyn std::error::Error + 'static)> = Some(&*error);
        while let Some(cause) = next {
            let full = [
                ErrorKind::StorageFull,
                ErrorKind::QuotaExceeded,
                ErrorKind::FileTooLarge,
            ];
            if cause
                .downcast_ref::<io::Error>()
                .is_some_and(|cause| full.contains(&cause.kind()))
            {
                return Self::Full(error);
            }
            next = cause.source();
        }
        Self::Io(error)
    }
}

/// Sealed bytes as they come from the store.
pub type Bytes = BoxStream<'static, Result<Vec<u8>, BlobError>>;

/// The blob store. Cheap to clone.
#[derive(Clone)]
pub struct Blobs {
    store: Arc<dyn ObjectStore>,
    spool: PathBuf,
}

impl Blobs {
    /// The store in the data folder; its folders are made when they are missing.
    ///
    /// # Errors
    /// When they cannot be made.
    pub fn open(data: &Path) -> Result<Self, BlobError> {
        let root = data.join("files");
        let spool = root.join(SPOOL);
        DirBuilder::new().recursive(true).mode(0o700).create(&spool)?;
        let store = LocalFileSystem::new_with_prefix(&root)?.with_fsync(true);
        Ok(Self {
            store: Arc::new(store),
            spool,
        })
    }

    /// A place to write to; gone again when dropped before it was kept.
    ///
    /// # Errors
    /// When the disk refuses.
    pub async fn spool(&self, id: Uuid) -> Result<Spooled, BlobError> {
        let path = self.spool.join(id.simple().to_string());
        blocking(move || {
            let file = OpenOptions::new()
                .write(true)
                .read(true)
                .create_new(true)
                .mode(0o600)
                .open(&path)?;
            Ok(Spooled {
                id,
                path,
                file: Arc::new(file),
            })
        })
        .await
    }

    /// Makes what was written durable and keeps it.
    ///
    /// # Errors
    /// When the disk refuses; then nothing was kept.
    pub async fn keep(&self, spooled: &Spooled) -> Result<(), BlobError> {
        let file = Arc::clone(&spooled.file);
        blocking(move || file.sync_all()).await?;
        let from = Place::from_iter([SPOOL.to_owned(), name(spooled.id)]);
        Ok(self.store.rename(&from, &kept(spooled.id)).await?)
    }

    /// The bytes; none when they are not there.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn get(&self, id: Uuid) -> Result<Option<Bytes>, BlobError> {
        match self.store.get(&kept(id)).await {
            Ok(found) => Ok(Some(
                found
                    .into_stream()
                    .map(|chunk| chunk.map(|bytes| bytes.to_vec()).map_err(BlobError::from))
                    .boxed(),
            )),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Removes bytes for good; none there is fine.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn delete(&self, id: Uuid) -> Result<(), BlobError> {
        match self.store.delete(&kept(id)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Everything kept, with the time it was last written.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn all(&self) -> Result<HashMap<Uuid, DateTime<Utc>>, BlobError> {
        let found = self.store.list(Some(&Place::from(KEPT)));
        let named = found.try_filter_map(|blob| async move {
            let id = blob
                .location
                .filename()
                .and_then(|name| Uuid::try_parse(name).ok());
            Ok(id.map(|id| (id, blob.last_modified)))
        });
        Ok(named.try_collect().await?)
    }

    /// Removes from the spool what was not finished in time.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub async fn sweep_spool(&self, now: DateTime<Utc>) -> Result<(), BlobError> {
        let spool = self.spool.clone();
        blocking(move || {
            for entry in fs::read_dir(spool)? {
                let entry = entry?;
                if DateTime::<Utc>::from(entry.metadata()?.modified()?) + UNFINISHED <= now {
                    fs::remove_file(entry.path())?;
                }
            }
            Ok(())
        })
        .await
    }
}

fn name(id: Uuid) -> String {
    id.simple().to_string()
}

fn kept(id: Uuid) -> Place {
    Place::from_iter([KEPT.to_owned(), name(id)])
}

/// What is being received. Dropped without having been kept, it leaves nothing.
pub struct Spooled {
    id: Uuid,
    path: PathBuf,
    file: Arc<File>,
}

impl Spooled {
    /// The name it will be kept under.
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// Appends sealed bytes.
    ///
    /// # Errors
    /// When the disk refuses.
    pub async fn write(&self, sealed: Vec<u8>) -> Result<(), BlobError> {
        let file = Arc::clone(&self.file);
        blocking(move || (&*file).write_all(&sealed)).await
    }

    /// Everything written so far.
    ///
    /// # Errors
    /// When the disk refuses.
    pub async fn read(&self) -> Result<Vec<u8>, BlobError> {
        let path = self.path.clone();
        blocking(move || fs::read(path)).await
    }
}

impl Drop for Spooled {
    fn drop(&mut self) {
        // Once kept it is not here any more, and what cannot be removed now the sweep removes.
        let _ = fs::remove_file(&self.path);
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, BlobError> {
    let done = tokio::task::spawn_blocking(work).await;
    Ok(done.map_err(io::Error::other)??)
}

#[cfg(test)]
#[path = "blobs_tests.rs"]
mod tests;
