//! Files of clients and staff: received and sealed while they stream, listed, opened, removed, swept.
//!
//! Nothing of a file touches a disk in the clear. A file that cannot be taken is refused by name, and everything else
//! stays: what came before it, and what was typed around it.
mod keep;
mod list;
mod open;
mod picture;
mod receive;
mod recognise;
mod remove;
mod sweep;

pub use keep::{Outcome, Refused};
pub use list::{CaseFiles, client_files, draft_files, staff_files};
pub use open::{OpenFile, OriginalForm, open_for_staff, open_original, open_own};
pub use receive::{Details, Place, Upload};
pub use remove::remove_from_draft;
pub(in crate::casework) use remove::{delete, remove_all};
pub use sweep::sweep;

use super::{Ctx, Error};
use crate::store::blobs::{BlobError, Blobs};

impl Ctx {
    /// Where the bytes of files lie.
    pub(in crate::casework) fn blobs(&self) -> Result<Blobs, BlobError> {
        Blobs::open(&self.config.data)
    }
}

impl From<BlobError> for Error {
    fn from(error: BlobError) -> Self {
        tracing::error!(chain = chain(&error), "the blob store");
        Self::Unavailable
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        text = format!("{text}: {cause}");
        next = cause.source();
    }
    text
}
