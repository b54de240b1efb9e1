//! What keeps secrets secret: the key ring, one key per complaint, sealed cells, blind indexes, Argon2id and
//! the hashes of the event chain. Bytes in, bytes out: it knows no table and no rule.
//!
//! - A complaint has a [`CaseKey`]; it seals every text of that complaint and is itself kept only wrapped under
//!   the [`KeyRing`] (or, while the complaint is a draft, under secrets only the writer holds: [`DraftSecret`]).
//! - What belongs to no complaint (a staff member's mail address, a session) is sealed under the ring.
//! - A ciphertext is bound to its [`Cell`]: moved to another row, column or complaint it does not open.
//!
//! Add a sealed column: a `*_sealed` binary column, a line in `store::classes`, `key.seal(&Cell::new(table,
//! column, row), &value)`. Anything that serialises can be sealed; new fields of a sealed struct need
//! `#[serde(default)]`, because old ciphertexts stay as they are.
//!
//! ## Why
//! - Keys, nonces and salts come from the operating system, also in tests: a fixed nonce in a test tends to leave
//!   the test.
//! - Formats are never changed in place. A new one gets a new version or algorithm number, and the golden
//!   ciphertexts in `fixtures/` must open for ever.
//! - Domain types never appear here, so that a change of a rule cannot change a format.

mod argon;
mod case_key;
mod chain;
mod codes;
mod digest;
mod draft;
mod entropy;
mod envelope;
mod file;
mod process;
mod ring;
mod ring_file;
mod sealed;
mod stamp;

#[cfg(test)]
mod golden;

pub use argon::{Argon, ArgonCost, ArgonError, Verdict};
pub use case_key::CaseKey;
pub use chain::{Canon, ChainHash, DetailSalt, detail_hash, detail_hash_with, link};
pub use codes::{BlindIndex, CodeIndex, CodeKind};
pub use digest::digest;
pub use draft::{DraftSecret, ResumeSecret};
pub use entropy::random;
pub use file::{FileFacts, FileKey, FileOpener, FileSealer};
pub use process::shield_process;
pub use ring::{KeyKind, KeyRing};
pub use ring_file::RingError;
pub use sealed::{Cell, Sealed};
pub use stamp::Stamp;

/// Why something sealed does not open. Says nothing about the content, on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// Changed, cut off, moved to another cell, or sealed under another key.
    #[error("the sealed bytes do not belong here")]
    Broken,
    /// A version or algorithm this program does not know.
    #[error("sealed in an unknown format")]
    UnknownFormat,
    /// The ring has no key of this number.
    #[error("the key ring has no key number {0}")]
    NoKey(u16),
    /// It opened, but is not the value expected in this cell.
    #[error("the sealed value has an unexpected shape")]
    Shape,
}
