//! The key ring: the few long-lived secrets of an installation, numbered so that each can be renewed.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::case_key::CaseKey;
use super::envelope::{self, Key, derive};
use super::sealed::{self, Cell, Sealed};
use super::{SealError, random};

/// Account-level cells belong to no complaint.
const NO_CASE: &[u8] = &[];

/// What a key of the ring is for. Each kind has a series of numbers of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// Wraps case keys and seals what belongs to no complaint.
    Wrap,
    /// Blind indexes and code look-ups.
    Index,
    /// Session payloads and stamps; a new one signs everyone out.
    Session,
    /// Argon2's secret.
    Pepper,
    /// Reserved for the signatures of checkpoints (ed25519).
    Sign,
}

impl KeyKind {
    pub(super) const ALL: [Self; 5] = [Self::Wrap, Self::Index, Self::Session, Self::Pepper, Self::Sign];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Wrap => "wrap",
            Self::Index => "index",
            Self::Session => "session",
            Self::Pepper => "pepper",
            Self::Sign => "sign",
        }
    }
}

/// One key of the ring.
pub(super) struct Entry {
    pub(super) kind: KeyKind,
    pub(super) number: u16,
    pub(super) key: Key,
}

/// The secrets of an installation. Wiped when dropped; prints its numbers, never its keys.
///
/// The highest number of a kind is in use; lower ones still open what was sealed under them.
pub struct KeyRing {
    /// Every kind at least once, each kind in ascending order of its numbers.
    pub(super) entries: Vec<Entry>,
}

impl KeyRing {
    /// A new ring with key number 1 of every kind, drawn from the operating system.
    pub fn generate() -> Self {
        let entry = |kind| Entry {
            kind,
            number: 1,
            key: Zeroizing::new(random()),
        };
        Self {
            entries: KeyKind::ALL.map(entry).into(),
        }
    }

    /// The numbers present of a kind, ascending; the last is in use.
    pub fn numbers(&self, kind: KeyKind) -> Vec<u16> {
        self.of(kind).map(|entry| entry.number).collect()
    }

    /// Wraps a case key under the newest wrapping key: its number, and the bytes for `case_keys.wrap`.
    pub fn wrap(&self, key: &CaseKey) -> (u16, Vec<u8>) {
        let entry = self.newest(KeyKind::Wrap);
        (entry.number, key.wrap(&derive(&*entry.key, "case"), entry.number))
    }

    /// The key of a complaint out of `case_keys.wrap`.
    ///
    /// # Errors
    /// [`SealError::NoKey`] when the ring lacks the wrapping key; [`SealError::Broken`] when the wrap was changed or
    /// is another complaint's.
    pub fn unwrap(&self, case: Uuid, wrap: &[u8]) -> Result<CaseKey, SealError> {
        let key = self.numbered(KeyKind::Wrap, envelope::key_number(wrap)?)?;
        CaseKey::unwrap(&derive(key, "case"), case, wrap)
    }

    /// Seals a value that belongs to no complaint: a staff member's address, the recipient of a mail.
    pub fn seal<T: Serialize>(&self, cell: &Cell, value: &T) -> Sealed<T> {
        self.seal_as(KeyKind::Wrap, "account", cell, value)
    }

    /// Opens a value that belongs to no complaint.
    ///
    /// # Errors
    /// [`SealError`] when the bytes were changed, belong elsewhere, or were sealed under a key that is gone.
    pub fn open<T: DeserializeOwned>(&self, cell: &Cell, sealed: &Sealed<T>) -> Result<T, SealError> {
        self.open_as(KeyKind::Wrap, "account", cell, sealed)
    }

    /// Seals the payload of a session.
    pub fn seal_session<T: Serialize>(&self, cell: &Cell, value: &T) -> Sealed<T> {
        self.seal_as(KeyKind::Session, "payload", cell, value)
    }

    /// Opens the payload of a session.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn open_session<T: DeserializeOwned>(&self, cell: &Cell, sealed: &Sealed<T>) -> Result<T, SealError> {
        self.open_as(KeyKind::Session, "payload", cell, sealed)
    }

    fn seal_as<T: Serialize>(&self, kind: KeyKind, label: &str, cell: &Cell, value: &T) -> Sealed<T> {
        let entry = self.newest(kind);
        sealed::seal(&derive(&*entry.key, label), entry.number, cell, NO_CASE, value)
    }

    fn open_as<T: DeserializeOwned>(
        &self,
        kind: KeyKind,
        label: &str,
        cell: &Cell,
        sealed: &Sealed<T>,
    ) -> Result<T, SealError> {
        let key = self.numbered(kind, sealed::key_number(sealed)?)?;
        sealed::open(&derive(key, label), cell, NO_CASE, sealed)
    }

    /// The key in use of a kind.
    pub(super) fn newest(&self, kind: KeyKind) -> &Entry {
        self.of(kind).last().expect("invariant: a ring has every kind")
    }

    /// The key of a kind with this number.
    pub(super) fn numbered(&self, kind: KeyKind, number: u16) -> Result<&[u8], SealError> {
        self.of(kind)
            .find(|entry| entry.number == number)
            .map(|entry| entry.key.as_slice())
            .ok_or(SealError::NoKey(number))
    }

    /// Every key of a kind, oldest first.
    pub(super) fn of(&self, kind: KeyKind) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.kind == kind)
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut numbers = out.debug_struct("KeyRing");
        for kind in KeyKind::ALL {
            numbers.field(kind.name(), &self.numbers(kind));
        }
        numbers.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(byte: u8) -> Uuid {
        Uuid::from_bytes([byte; 16])
    }

    #[test]
    fn a_wrapped_key_opens_what_it_sealed() {
        let ring = KeyRing::generate();
        let key = CaseKey::draw(id(1));
        let cell = Cell::new("t", "c", id(2));
        let sealed = key.seal(&cell, &"text".to_owned());
        let (number, wrap) = ring.wrap(&key);
        assert_eq!(number, 1);
        let again = ring.unwrap(id(1), &wrap).unwrap();
        assert_eq!(again.open(&cell, &sealed), Ok("text".to_owned()));
        assert!(ring.unwrap(id(2), &wrap).is_err(), "another complaint's wrap");
        assert!(KeyRing::generate().unwrap(id(1), &wrap).is_err(), "another ring");
    }

    #[test]
    fn older_keys_still_open_and_missing_ones_are_named() {
        let mut ring = KeyRing::generate();
        let cell = Cell::new("people", "email_sealed", id(1));
        let old = ring.seal(&cell, &1);
        let at = ring
            .entries
            .iter()
            .position(|entry| entry.kind == KeyKind::Index)
            .unwrap();
        ring.entries.insert(
            at,
            Entry {
                kind: KeyKind::Wrap,
                number: 2,
                key: Zeroizing::new(random()),
            },
        );
        let new = ring.seal(&cell, &2);
        assert_eq!(ring.wrap(&CaseKey::draw(id(1))).0, 2);
        assert_eq!((ring.open(&cell, &old), ring.open(&cell, &new)), (Ok(1), Ok(2)));
        ring.entries.remove(0);
        assert_eq!(ring.open(&cell, &old), Err(SealError::NoKey(1)));
    }

    #[test]
    fn sessions_and_accounts_have_different_keys() {
        let ring = KeyRing::generate();
        let cell = Cell::new("t", "c", id(1));
        assert!(ring.open(&cell, &ring.seal_session(&cell, &1)).is_err());
        assert_eq!(ring.open_session(&cell, &ring.seal_session(&cell, &1)), Ok(1));
    }

    #[test]
    fn it_prints_numbers_only() {
        assert_eq!(
            format!("{:?}", KeyRing::generate()),
            "KeyRing { wrap: [1], index: [1], session: [1], pepper: [1], sign: [1] }"
        );
    }
}
