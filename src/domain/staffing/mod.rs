//! What an administrator enters: people, places, counsellors.

mod directory;
mod person;
#[cfg(test)]
mod tests;

pub use directory::{CounsellorEntry, CounsellorEntryForm, SiteForm};
pub use person::{PersonDetails, PersonForm};

use crate::domain::form::Problem;
use uuid::Uuid;

/// The id a list posted; nothing for "none".
fn chosen<T>(typed: &str, id: impl FnOnce(Uuid) -> T) -> Result<Option<T>, Problem> {
    match typed.trim() {
        "" => Ok(None),
        text => text
            .parse()
            .map(|found| Some(id(found)))
            .map_err(|_| Problem::NotAChoice),
    }
}
