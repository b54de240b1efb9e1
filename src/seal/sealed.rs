//! A value that cannot be read by accident, and the place it belongs to.

use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::SealError;
use super::envelope::{self, length_prefixed};

/// A `T` that only the right key in the right [`Cell`] turns back into a `T`. It cannot be shown, serialised or
/// compared; it prints as its length.
pub struct Sealed<T> {
    bytes: Vec<u8>,
    of: PhantomData<fn() -> T>,
}

impl<T> Sealed<T> {
    /// Takes up the bytes of a sealed column.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self {
            bytes,
            of: PhantomData,
        }
    }

    /// The bytes for a sealed column.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

impl<T> fmt::Debug for Sealed<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Sealed({} bytes)", self.bytes.len())
    }
}

/// Where a sealed value stands: table, column and row. The complaint is added by the key that seals.
#[derive(Clone, Debug)]
pub struct Cell {
    table: &'static str,
    column: &'static str,
    row: Vec<u8>,
}

impl Cell {
    /// A cell of the row with this id.
    pub fn new(table: &'static str, column: &'static str, row: Uuid) -> Self {
        Self {
            table,
            column,
            row: row.as_bytes().to_vec(),
        }
    }

    /// A cell of a row that is numbered within its complaint (`seq`, `position`).
    pub fn numbered(table: &'static str, column: &'static str, row: i64) -> Self {
        Self {
            table,
            column,
            row: row.to_be_bytes().to_vec(),
        }
    }

    /// A cell of a row whose key is bytes, such as a hash.
    pub fn keyed(table: &'static str, column: &'static str, row: &[u8]) -> Self {
        Self {
            table,
            column,
            row: row.to_vec(),
        }
    }

    /// The bytes that bind a ciphertext to this cell and this complaint.
    fn context(&self, case: &[u8]) -> Vec<u8> {
        length_prefixed(&[self.table.as_bytes(), self.column.as_bytes(), &self.row, case])
    }
}

/// Seals a value in a cell.
pub(super) fn seal<T: Serialize>(
    key: &[u8; 32],
    number: u16,
    cell: &Cell,
    case: &[u8],
    value: &T,
) -> Sealed<T> {
    let plain = Zeroizing::new(serde_json::to_vec(value).expect("invariant: what is sealed serialises"));
    Sealed::from_bytes(envelope::lock(key, number, &cell.context(case), &plain))
}

/// Opens a value in its cell.
pub(super) fn open<T: DeserializeOwned>(
    key: &[u8; 32],
    cell: &Cell,
    case: &[u8],
    sealed: &Sealed<T>,
) -> Result<T, SealError> {
    let plain = envelope::unlock(key, &cell.context(case), &sealed.bytes)?;
    serde_json::from_slice(&plain).map_err(|_| SealError::Shape)
}

/// The key number a value was sealed under.
pub(super) fn key_number<T>(sealed: &Sealed<T>) -> Result<u16, SealError> {
    envelope::key_number(&sealed.bytes)
}
