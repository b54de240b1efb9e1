//! What is kept is whole, what was begun and left is gone.
use std::os::unix::fs::PermissionsExt;

use super::*;
use crate::seal::random;

fn id() -> Uuid {
    Uuid::from_bytes(random())
}

fn lying(data: &Path, part: &str) -> usize {
    fs::read_dir(data.join("files").join(part)).map_or(0, Iterator::count)
}

async fn read(blobs: &Blobs, id: Uuid) -> Option<Vec<u8>> {
    let bytes: Vec<Vec<u8>> = blobs.get(id).await.unwrap()?.try_collect().await.unwrap();
    Some(bytes.concat())
}

#[tokio::test]
async fn what_was_written_is_kept_and_deleted() {
    let data = tempfile::tempdir().unwrap();
    let (blobs, id) = (Blobs::open(data.path()).unwrap(), id());
    let spooled = blobs.spool(id).await.unwrap();
    let mode = fs::metadata(&spooled.path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    spooled.write(b"one ".to_vec()).await.unwrap();
    spooled.write(b"two".to_vec()).await.unwrap();
    assert_eq!(spooled.read().await.unwrap(), b"one two");
    assert_eq!(read(&blobs, id).await, None, "not before it is kept");
    blobs.keep(&spooled).await.unwrap();
    drop(spooled);
    assert_eq!(read(&blobs, id).await.unwrap(), b"one two");
    assert!(blobs.all().await.unwrap().contains_key(&id));
    blobs.delete(id).await.unwrap();
    blobs.delete(id).await.unwrap();
    assert_eq!(read(&blobs, id).await, None);
}

#[tokio::test]
async fn what_was_not_finished_leaves_nothing() {
    let data = tempfile::tempdir().unwrap();
    let blobs = Blobs::open(data.path()).unwrap();
    let spooled = blobs.spool(id()).await.unwrap();
    spooled.write(b"half".to_vec()).await.unwrap();
    assert_eq!(lying(data.path(), SPOOL), 1);
    drop(spooled);
    assert_eq!((lying(data.path(), SPOOL), lying(data.path(), KEPT)), (0, 0));
}

#[tokio::test]
async fn the_sweep_takes_what_a_crash_left_and_nothing_younger() {
    let data = tempfile::tempdir().unwrap();
    let blobs = Blobs::open(data.path()).unwrap();
    let left = data.path().join("files/spool/left");
    fs::write(&left, "half").unwrap();
    let written: DateTime<Utc> = fs::metadata(&left).unwrap().modified().unwrap().into();
    blobs.sweep_spool(written + TimeDelta::minutes(59)).await.unwrap();
    assert!(left.exists());
    blobs.sweep_spool(written + TimeDelta::minutes(60)).await.unwrap();
    assert!(!left.exists());
}

#[test]
fn a_full_disk_is_told_apart() {
    let full = io::Error::from(ErrorKind::StorageFull);
    let wrapped = object_store::Error::Generic {
        store: "local",
        source: Box::new(full),
    };
    assert!(matches!(BlobError::from(wrapped), BlobError::Full(_)));
    let other = io::Error::from(ErrorKind::PermissionDenied);
    assert!(matches!(BlobError::from(other), BlobError::Io(_)));
}
