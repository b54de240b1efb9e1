//! The key of one complaint.

use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::envelope::{self, Key, derive};
use super::file::FileKey;
use super::sealed::{self, Cell, Sealed};
use super::{SealError, random};

/// Case keys are not numbered among themselves: there is one per complaint.
const NUMBER: u16 = 1;

/// The key of one complaint: 32 random bytes, wiped when dropped. It cannot be copied, shown or serialised, and it
/// knows its complaint, so a text of one complaint never opens as another's.
pub struct CaseKey {
    case: Uuid,
    key: Key,
}

impl CaseKey {
    /// A new key for the complaint (or the draft that may become it).
    pub fn draw(case: Uuid) -> Self {
        Self {
            case,
            key: Zeroizing::new(random()),
        }
    }

    /// The complaint this key belongs to.
    pub fn case(&self) -> Uuid {
        self.case
    }

    /// Seals a value in a cell of this complaint.
    pub fn seal<T: Serialize>(&self, cell: &Cell, value: &T) -> Sealed<T> {
        sealed::seal(
            &derive(&*self.key, "text"),
            NUMBER,
            cell,
            self.case.as_bytes(),
            value,
        )
    }

    /// Opens a value in its cell.
    ///
    /// # Errors
    /// [`SealError`] when the bytes were changed, belong elsewhere, or hold something else.
    pub fn open<T: DeserializeOwned>(&self, cell: &Cell, sealed: &Sealed<T>) -> Result<T, SealError> {
        sealed::open(&derive(&*self.key, "text"), cell, self.case.as_bytes(), sealed)
    }

    /// Seals the detail of an event; its own sub-key, so that details can be handed to an auditor alone.
    pub fn seal_detail<T: Serialize>(&self, cell: &Cell, value: &T) -> Sealed<T> {
        sealed::seal(
            &derive(&*self.key, "detail"),
            NUMBER,
            cell,
            self.case.as_bytes(),
            value,
        )
    }

    /// Opens the detail of an event.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn open_detail<T: DeserializeOwned>(&self, cell: &Cell, sealed: &Sealed<T>) -> Result<T, SealError> {
        sealed::open(&derive(&*self.key, "detail"), cell, self.case.as_bytes(), sealed)
    }

    /// The key of one of its files. A draft's files are the case's files: its key becomes the case's.
    pub fn file(&self, file: Uuid) -> FileKey {
        let key = derive(&*self.key, &format!("file/{file}"));
        FileKey::new(key, &[b"file", self.case.as_bytes(), file.as_bytes()])
    }

    /// This key, wrapped under another.
    pub(super) fn wrap(&self, under: &[u8; 32], number: u16) -> Vec<u8> {
        envelope::lock(under, number, &context(self.case), &*self.key)
    }

    /// The key of a complaint out of its wrap.
    pub(super) fn unwrap(under: &[u8; 32], case: Uuid, wrap: &[u8]) -> Result<Self, SealError> {
        let plain = envelope::unlock(under, &context(case), wrap)?;
        let key = Zeroizing::new(plain.as_slice().try_into().map_err(|_| SealError::Shape)?);
        Ok(Self { case, key })
    }
}

fn context(case: Uuid) -> Vec<u8> {
    envelope::length_prefixed(&[b"case_keys", b"wrap", case.as_bytes(), case.as_bytes()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id(byte: u8) -> Uuid {
        Uuid::from_bytes([byte; 16])
    }

    proptest! {
        #[test]
        fn a_text_opens_in_its_cell_and_nowhere_else(text: String, row: u8, other: u8) {
            prop_assume!(row != other);
            let key = CaseKey::draw(id(1));
            let cell = Cell::new("statements", "body_sealed", id(row));
            let sealed = key.seal(&cell, &text);
            prop_assert_eq!(key.open(&cell, &sealed), Ok(text));
            for elsewhere in [
                Cell::new("statements", "body_sealed", id(other)),
                Cell::new("statements", "note_sealed", id(row)),
                Cell::new("messages", "body_sealed", id(row)),
                Cell::numbered("statements", "body_sealed", i64::from(row)),
            ] {
                prop_assert_eq!(key.open(&elsewhere, &sealed), Err(SealError::Broken));
            }
        }
    }

    #[test]
    fn the_text_of_another_complaint_does_not_open() {
        let (one, other) = (CaseKey::draw(id(1)), CaseKey::draw(id(2)));
        let cell = Cell::new("statements", "body_sealed", id(3));
        let sealed = one.seal(&cell, &"a".to_owned());
        assert_eq!(other.open(&cell, &sealed), Err(SealError::Broken));
        let same_bytes_other_case = CaseKey {
            case: id(2),
            key: one.key.clone(),
        };
        assert_eq!(same_bytes_other_case.open(&cell, &sealed), Err(SealError::Broken));
    }

    #[test]
    fn texts_and_details_have_different_keys() {
        let key = CaseKey::draw(id(1));
        let cell = Cell::numbered("event_details", "body_sealed", 1);
        assert!(key.open(&cell, &key.seal_detail(&cell, &1)).is_err());
        assert_eq!(key.open_detail(&cell, &key.seal_detail(&cell, &1)), Ok(1));
    }

    #[test]
    fn a_sealed_value_prints_as_its_length() {
        let sealed = CaseKey::draw(id(1)).seal(&Cell::new("t", "c", id(1)), &"secret");
        assert_eq!(format!("{sealed:?}"), "Sealed(300 bytes)");
    }

    #[test]
    fn another_shape_is_told_apart_from_damage() {
        let key = CaseKey::draw(id(1));
        let cell = Cell::new("t", "c", id(1));
        let number = Sealed::<u8>::from_bytes(key.seal(&cell, &"text").into_bytes());
        assert_eq!(key.open(&cell, &number), Err(SealError::Shape));
    }
}
