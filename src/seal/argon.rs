//! Argon2id, behind one door: passwords, receipt and resume codes.
//!
//! At most one computation per core runs at a time, so that memory stays bounded however many people sign in; whoever
//! waits longer than two seconds gets [`ArgonError::Busy`]. A computation that was begun keeps its permit to the end,
//! even if the request that asked for it is gone.
//!
//! Hashes are stored as `$argon2id$v=19$m=…,t=…,p=…,keyid=…$salt$hash` (the PHC form); `keyid` is the number of the
//! pepper.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use argon2::{Algorithm, Argon2, Params, Version};
use data_encoding::BASE64_NOPAD;
use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::random;
use super::ring::{KeyKind, KeyRing};

const PATIENCE: Duration = Duration::from_secs(2);
/// A stored cost beyond this was not written by us.
const MOST_MEMORY_KIB: u32 = 1024 * 1024;

/// What one computation costs. More than OWASP's minimum (19 MiB, two passes) by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArgonCost {
    /// Memory in KiB, at least 8.
    pub memory_kib: u32,
    /// Passes over the memory, at least 1.
    pub passes: u32,
}

impl Default for ArgonCost {
    fn default() -> Self {
        Self {
            memory_kib: 32 * 1024,
            passes: 3,
        }
    }
}

/// What a verification found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is the right secret.
    Right,
    /// It is the right secret, but hashed at another cost or under an older pepper: hash it again.
    RightButOutdated,
    /// It is not.
    Wrong,
}

/// Why there is no verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArgonError {
    /// Every core was busy for two seconds; ask to try again (429).
    #[error("too many sign-ins at once")]
    Busy,
    /// The stored hash cannot be read, or its pepper is gone.
    #[error("the stored password hash cannot be read")]
    Unreadable,
}

/// The only place that computes Argon2. One per process.
pub struct Argon {
    ring: Arc<KeyRing>,
    cost: ArgonCost,
    permits: Arc<Semaphore>,
    patience: Duration,
    computations: AtomicU64,
}

impl Argon {
    /// One permit per core of this machine.
    pub fn new(ring: Arc<KeyRing>, cost: ArgonCost) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            ring,
            cost,
            permits: Arc::new(Semaphore::new(cores)),
            patience: PATIENCE,
            computations: AtomicU64::new(0),
        }
    }

    /// The hash to store for a secret.
    ///
    /// # Errors
    /// [`ArgonError::Busy`].
    pub async fn hash(&self, secret: &SecretString) -> Result<String, ArgonError> {
        let made = Made {
            cost: self.cost,
            pepper: self.ring.newest(KeyKind::Pepper).number,
            salt: random::<16>().to_vec(),
        };
        let hash = self.compute(&made, secret).await?;
        Ok(made.print(&*hash))
    }

    /// Whether a secret fits a stored hash.
    ///
    /// # Errors
    /// [`ArgonError`].
    pub async fn verify(&self, stored: &str, secret: &SecretString) -> Result<Verdict, ArgonError> {
        let (made, expected) = Made::parse(stored).ok_or(ArgonError::Unreadable)?;
        let hash = self.compute(&made, secret).await?;
        let is_current = made.cost == self.cost && made.pepper == self.ring.newest(KeyKind::Pepper).number;
        Ok(match (bool::from(hash.as_slice().ct_eq(&expected)), is_current) {
            (true, true) => Verdict::Right,
            (true, false) => Verdict::RightButOutdated,
            (false, _) => Verdict::Wrong,
        })
    }

    /// The same work as [`Self::verify`] for an account or code that does not exist.
    ///
    /// # Errors
    /// [`ArgonError::Busy`].
    pub async fn verify_nothing(&self, secret: &SecretString) -> Result<(), ArgonError> {
        self.hash(secret).await.map(drop)
    }

    /// How many computations were begun: lets a test see that known and unknown cost the same.
    pub fn computations(&self) -> u64 {
        self.computations.load(Ordering::Relaxed)
    }

    async fn compute(&self, made: &Made, secret: &SecretString) -> Result<Zeroizing<[u8; 32]>, ArgonError> {
        let params = Params::new(made.cost.memory_kib, made.cost.passes, 1, Some(32))
            .map_err(|_| ArgonError::Unreadable)?;
        let pepper = self
            .ring
            .numbered(KeyKind::Pepper, made.pepper)
            .map_err(|_| ArgonError::Unreadable)?;
        let pepper = Zeroizing::new(pepper.to_vec());
        let secret = Zeroizing::new(secret.expose_secret().nfc().collect::<String>());
        let salt = made.salt.clone();
        let permit = tokio::time::timeout(self.patience, Arc::clone(&self.permits).acquire_owned())
            .await
            .map_err(|_| ArgonError::Busy)?
            .expect("invariant: the semaphore is never closed");
        self.computations.fetch_add(1, Ordering::Relaxed);
        tokio::task::spawn_blocking(move || {
            let mut hash = Zeroizing::new([0; 32]);
            let done = Argon2::new_with_secret(&pepper, Algorithm::Argon2id, Version::V0x13, params)
                .and_then(|argon| argon.hash_password_into(secret.as_bytes(), &salt, &mut *hash))
                .map(|()| hash)
                .map_err(|_| ArgonError::Unreadable);
            drop(permit);
            done
        })
        .await
        .expect("invariant: a computation neither panics nor is cancelled")
    }
}

/// How a hash was made.
struct Made {
    cost: ArgonCost,
    pepper: u16,
    salt: Vec<u8>,
}

impl Made {
    fn print(&self, hash: &[u8]) -> String {
        format!(
            "$argon2id$v=19$m={},t={},p=1,keyid={}${}${}",
            self.cost.memory_kib,
            self.cost.passes,
            BASE64_NOPAD.encode(&self.pepper.to_be_bytes()),
            BASE64_NOPAD.encode(&self.salt),
            BASE64_NOPAD.encode(hash),
        )
    }

    fn parse(stored: &str) -> Option<(Self, Vec<u8>)> {
        let mut parts = stored.strip_prefix("$argon2id$v=19$")?.split('$');
        let (params, salt, hash) = (parts.next()?, parts.next()?, parts.next()?);
        let mut params = params.split(',');
        let mut param = |name: &str| params.next()?.strip_prefix(name)?.strip_prefix('=');
        let cost = ArgonCost {
            memory_kib: param("m")?.parse().ok()?,
            passes: param("t")?.parse().ok()?,
        };
        let is_one_lane = param("p")? == "1";
        let pepper = BASE64_NOPAD.decode(param("keyid")?.as_bytes()).ok()?;
        let made = Self {
            cost,
            pepper: u16::from_be_bytes(pepper.try_into().ok()?),
            salt: BASE64_NOPAD.decode(salt.as_bytes()).ok()?,
        };
        let is_sound = is_one_lane && cost.memory_kib <= MOST_MEMORY_KIB && parts.next().is_none();
        is_sound.then_some((made, BASE64_NOPAD.decode(hash.as_bytes()).ok()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHEAP: ArgonCost = ArgonCost {
        memory_kib: 64,
        passes: 1,
    };

    fn argon(ring: &Arc<KeyRing>, cost: ArgonCost) -> Argon {
        Argon::new(Arc::clone(ring), cost)
    }

    #[tokio::test]
    async fn the_right_secret_and_no_other() {
        let argon = argon(&Arc::new(KeyRing::generate()), CHEAP);
        let stored = argon.hash(&"listen-first-2026".into()).await.unwrap();
        assert!(
            stored.starts_with("$argon2id$v=19$m=64,t=1,p=1,keyid="),
            "{stored}"
        );
        assert_eq!(
            argon.verify(&stored, &"listen-first-2026".into()).await,
            Ok(Verdict::Right)
        );
        assert_eq!(
            argon.verify(&stored, &"listen-first-2027".into()).await,
            Ok(Verdict::Wrong)
        );
        assert_eq!(
            argon.verify("$argon2id$", &"x".into()).await,
            Err(ArgonError::Unreadable)
        );
    }

    #[tokio::test]
    async fn composed_and_decomposed_letters_are_the_same_password() {
        let argon = argon(&Arc::new(KeyRing::generate()), CHEAP);
        let stored = argon.hash(&"caf\u{e9} caf\u{e9}".into()).await.unwrap();
        assert_eq!(
            argon.verify(&stored, &"cafe\u{301} cafe\u{301}".into()).await,
            Ok(Verdict::Right)
        );
    }

    #[tokio::test]
    async fn an_old_cost_is_noticed_and_another_pepper_fits_nothing() {
        let ring = Arc::new(KeyRing::generate());
        let stored = argon(&ring, CHEAP).hash(&"secret".into()).await.unwrap();
        let dearer = argon(&ring, ArgonCost { passes: 2, ..CHEAP });
        assert_eq!(
            dearer.verify(&stored, &"secret".into()).await,
            Ok(Verdict::RightButOutdated)
        );
        let elsewhere = argon(&Arc::new(KeyRing::generate()), CHEAP);
        assert_eq!(
            elsewhere.verify(&stored, &"secret".into()).await,
            Ok(Verdict::Wrong)
        );
    }

    #[tokio::test]
    async fn an_unknown_account_costs_the_same() {
        let argon = argon(&Arc::new(KeyRing::generate()), CHEAP);
        let stored = argon.hash(&"secret".into()).await.unwrap();
        let before = argon.computations();
        argon.verify(&stored, &"wrong".into()).await.unwrap();
        let known = argon.computations() - before;
        argon.verify_nothing(&"wrong".into()).await.unwrap();
        assert_eq!(argon.computations() - before, 2 * known);
    }

    #[tokio::test]
    async fn whoever_waits_too_long_is_told() {
        let mut argon = argon(&Arc::new(KeyRing::generate()), CHEAP);
        argon.patience = Duration::from_millis(20);
        let permits = Arc::clone(&argon.permits);
        let all = u32::try_from(permits.available_permits()).unwrap();
        let held = permits.acquire_many(all).await.unwrap();
        assert_eq!(argon.hash(&"secret".into()).await, Err(ArgonError::Busy));
        drop(held);
        argon.hash(&"secret".into()).await.unwrap();
    }
}
