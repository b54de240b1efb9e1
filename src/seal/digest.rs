//! A plain hash, for what nobody can guess: session ids, one-time keys.

use sha2::{Digest, Sha256};

use super::envelope::length_prefixed;

/// SHA-256 over parts; no two lists of parts share their bytes. Only for values of at least 100 random bits: anything
/// shorter needs a key or Argon2.
pub fn digest(parts: &[&[u8]]) -> [u8; 32] {
    Sha256::digest(length_prefixed(parts)).into()
}
