//! What ties a session to the state of its account.

use std::fmt;

use subtle::ConstantTimeEq;

use super::codes::mac;
use super::envelope::{derive, length_prefixed};
use super::ring::{KeyKind, KeyRing};

/// HMAC over password hash, factor epoch, role epoch and active flag. A session carries the stamp of its sign-in;
/// a change of any of the four ends it on the next request. Compared in constant time.
#[derive(Clone)]
pub struct Stamp([u8; 32]);

impl Stamp {
    /// The stamp as stored with a session.
    ///
    /// # Errors
    /// `None` unless there are 32 bytes.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// The bytes for `sessions.stamp`.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0.to_vec()
    }
}

impl PartialEq for Stamp {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for Stamp {}

impl fmt::Debug for Stamp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Stamp")
    }
}

impl KeyRing {
    /// The stamp of an account as it stands. `password_hash` is empty while there is none.
    pub fn stamp(&self, password_hash: &str, factor_epoch: i64, role_epoch: i64, is_active: bool) -> Stamp {
        let key = derive(&*self.newest(KeyKind::Session).key, "stamp");
        let state = length_prefixed(&[
            password_hash.as_bytes(),
            &factor_epoch.to_be_bytes(),
            &role_epoch.to_be_bytes(),
            &[u8::from(is_active)],
        ]);
        Stamp(mac(&*key, &state))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_the_account_counts() {
        let ring = KeyRing::generate();
        let now = ring.stamp("hash", 1, 1, true);
        assert_eq!(now, Stamp::from_bytes(&now.clone().into_bytes()).unwrap());
        for changed in [
            ring.stamp("hash2", 1, 1, true),
            ring.stamp("hash", 2, 1, true),
            ring.stamp("hash", 1, 2, true),
            ring.stamp("hash", 1, 1, false),
            KeyRing::generate().stamp("hash", 1, 1, true),
        ] {
            assert_ne!(now, changed);
        }
    }
}
