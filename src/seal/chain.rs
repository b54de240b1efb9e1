//! The hashes of the event chain: what is hashed, in which order, with which prefix.
//!
//! `hash = SHA-256(0x01 ‖ canonical bytes with prev_hash)` and
//! `detail_hash = SHA-256(0x02 ‖ 32-byte salt ‖ plaintext)`. The salt is sealed beside the detail, so a row holds no
//! guessable hash of a text, and the chain still verifies after the complaint's key was shredded.

use sha2::{Digest, Sha256};

use super::random;

/// A link of a chain.
pub type ChainHash = [u8; 32];

/// Bytes that mean one thing only: every field is preceded by its presence and length.
#[derive(Debug, Default)]
pub struct Canon(Vec<u8>);

impl Canon {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A field of bytes.
    ///
    /// # Panics
    /// For a field of 4 GiB or more, which no row can hold.
    #[must_use]
    pub fn bytes(mut self, field: &[u8]) -> Self {
        let length = u32::try_from(field.len()).expect("invariant: no field of 4 GiB");
        self.0.push(1);
        self.0.extend_from_slice(&length.to_be_bytes());
        self.0.extend_from_slice(field);
        self
    }

    /// A field that is not there: different from an empty one.
    #[must_use]
    pub fn absent(mut self) -> Self {
        self.0.push(0);
        self
    }

    /// A text field.
    #[must_use]
    pub fn text(self, field: &str) -> Self {
        self.bytes(field.as_bytes())
    }

    /// A number.
    #[must_use]
    pub fn number(self, field: i64) -> Self {
        self.bytes(&field.to_be_bytes())
    }

    /// A field that may be missing.
    #[must_use]
    pub fn maybe(self, field: Option<&[u8]>) -> Self {
        match field {
            Some(field) => self.bytes(field),
            None => self.absent(),
        }
    }
}

/// The hash of a row, given the row's own fields and the hash of the row before it (zeros before the first). `prev` is
/// whatever the row holds, also when it was tampered with.
pub fn link(row: &Canon, prev: &[u8]) -> ChainHash {
    Sha256::new()
        .chain_update([0x01])
        .chain_update(&row.0)
        .chain_update(prev)
        .finalize()
        .into()
}

/// What makes the hash of an event's detail unguessable; stored sealed beside the detail.
pub type DetailSalt = [u8; 32];

/// The hash of an event's detail and the salt drawn for it.
pub fn detail_hash(plain: &[u8]) -> (DetailSalt, ChainHash) {
    let salt = random();
    (salt, detail_hash_with(&salt, plain))
}

/// The hash of a detail under a known salt.
pub fn detail_hash_with(salt: &DetailSalt, plain: &[u8]) -> ChainHash {
    Sha256::new()
        .chain_update([0x02])
        .chain_update(salt)
        .chain_update(plain)
        .finalize()
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use data_encoding::HEXLOWER;

    #[test]
    fn absent_empty_and_moved_fields_differ() {
        let prev = [0; 32];
        let rows = [
            Canon::new().absent().text("a"),
            Canon::new().text("").text("a"),
            Canon::new().text("a").text(""),
            Canon::new().text("a").absent(),
        ];
        for (index, row) in rows.iter().enumerate() {
            for other in &rows[index + 1..] {
                assert_ne!(link(row, &prev), link(other, &prev));
            }
        }
    }

    /// The hashes below are in databases: they may never change.
    #[test]
    fn the_formula_stays_as_it_is() {
        let row = Canon::new().text("complaint_taken").number(1).absent();
        assert_eq!(
            HEXLOWER.encode(&link(&row, &[0; 32])),
            "e653c97ea1096af489b09c2cfa958a072b12e2fac726eff7adf90c6d67da2f0d"
        );
        assert_eq!(
            HEXLOWER.encode(&detail_hash_with(&[7; 32], b"detail")),
            "30c9e1356de9a641347415885377846b637ceb4ccd4f2a266a74c89809461d8f"
        );
    }

    #[test]
    fn the_same_detail_hashes_differently_each_time() {
        assert_ne!(detail_hash(b"a").1, detail_hash(b"a").1);
    }
}
