//! The secrets of a draft. Nothing here needs the key ring: at rest nobody but the writer can read a draft.

use data_encoding::BASE64URL_NOPAD;
use secrecy::SecretString;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::case_key::CaseKey;
use super::envelope::derive;
use super::ring::KeyRing;
use super::sealed::{self, Cell, Sealed};
use super::{SealError, random};

/// No key of the ring is involved.
const NO_NUMBER: u16 = 0;

/// The 128 bits in the draft cookie. From them follow the look-up of the draft, the key that wraps its case key, the
/// submission key of the form, and the key that seals the receipt.
pub struct DraftSecret(Zeroizing<[u8; 16]>);

impl DraftSecret {
    /// A new secret, for a new draft or when the cookie changes.
    pub fn draw() -> Self {
        Self(Zeroizing::new(random()))
    }

    /// The secret that stands for a browser where staff take a complaint down: it follows from the ring, the person and
    /// the complaint, so that they alone find the receipt again, at any desk.
    pub fn of_registrar(ring: &KeyRing, person: Uuid, complaint: Uuid) -> Self {
        let both = [*person.as_bytes(), *complaint.as_bytes()].concat();
        let mut secret = Zeroizing::new([0; 16]);
        secret.copy_from_slice(&ring.counter_key("registrar", &both)[..16]);
        Self(secret)
    }

    /// The secret out of the cookie, if it can be one.
    pub fn from_cookie(cookie: &str) -> Option<Self> {
        let bytes = Zeroizing::new(BASE64URL_NOPAD.decode(cookie.as_bytes()).ok()?);
        Some(Self(Zeroizing::new(bytes.as_slice().try_into().ok()?)))
    }

    /// The value of the cookie: 22 characters.
    pub fn to_cookie(&self) -> SecretString {
        BASE64URL_NOPAD.encode(&*self.0).into()
    }

    /// What the draft is found by (`drafts.lookup`).
    pub fn lookup(&self) -> [u8; 32] {
        *derive(&*self.0, "draft/lookup")
    }

    /// What makes submitting idempotent (`submissions.submission_key`).
    pub fn submission_key(&self) -> [u8; 32] {
        *derive(&*self.0, "draft/submission")
    }

    /// Wraps the case key of the draft (`draft_wraps.wrap`).
    pub fn wrap(&self, key: &CaseKey) -> Vec<u8> {
        key.wrap(&derive(&*self.0, "draft/wrap"), NO_NUMBER)
    }

    /// The case key of the draft.
    ///
    /// # Errors
    /// [`SealError::Broken`] when this secret does not open this wrap.
    pub fn unwrap(&self, draft: Uuid, wrap: &[u8]) -> Result<CaseKey, SealError> {
        CaseKey::unwrap(&derive(&*self.0, "draft/wrap"), draft, wrap)
    }

    /// Seals the receipt so that only the browser that submitted can read it again.
    pub fn seal_receipt<T: Serialize>(&self, cell: &Cell, receipt: &T) -> Sealed<T> {
        sealed::seal(&derive(&*self.0, "draft/receipt"), NO_NUMBER, cell, &[], receipt)
    }

    /// Opens the receipt.
    ///
    /// # Errors
    /// [`SealError`] in any other browser.
    pub fn open_receipt<T: DeserializeOwned>(&self, cell: &Cell, sealed: &Sealed<T>) -> Result<T, SealError> {
        sealed::open(&derive(&*self.0, "draft/receipt"), cell, &[], sealed)
    }
}

/// A resume code in canonical form: 100 bits, the second way into a draft.
pub struct ResumeSecret(Zeroizing<Vec<u8>>);

impl ResumeSecret {
    /// Of a code in canonical form (symbols only, upper case).
    pub fn new(canonical: &str) -> Self {
        Self(Zeroizing::new(canonical.as_bytes().to_vec()))
    }

    /// Wraps the case key of the draft a second time (`draft_wraps.wrap`).
    pub fn wrap(&self, key: &CaseKey) -> Vec<u8> {
        key.wrap(&derive(&self.0, "resume/wrap"), NO_NUMBER)
    }

    /// The case key of the draft.
    ///
    /// # Errors
    /// [`SealError::Broken`] when this code does not open this wrap.
    pub fn unwrap(&self, draft: Uuid, wrap: &[u8]) -> Result<CaseKey, SealError> {
        CaseKey::unwrap(&derive(&self.0, "resume/wrap"), draft, wrap)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    #[test]
    fn the_cookie_and_the_code_open_the_same_draft() {
        let draft = Uuid::from_bytes([1; 16]);
        let (key, cookie, code) = (
            CaseKey::draw(draft),
            DraftSecret::draw(),
            ResumeSecret::new("0123"),
        );
        let cell = Cell::new("drafts", "payload_sealed", draft);
        let sealed = key.seal(&cell, &"as typed".to_owned());
        for again in [
            cookie.unwrap(draft, &cookie.wrap(&key)).unwrap(),
            code.unwrap(draft, &code.wrap(&key)).unwrap(),
        ] {
            assert_eq!(again.open(&cell, &sealed), Ok("as typed".to_owned()));
        }
        assert!(DraftSecret::draw().unwrap(draft, &cookie.wrap(&key)).is_err());
        assert!(ResumeSecret::new("0124").unwrap(draft, &code.wrap(&key)).is_err());
        assert!(cookie.unwrap(Uuid::nil(), &cookie.wrap(&key)).is_err());
    }

    #[test]
    fn the_cookie_reads_back() {
        let secret = DraftSecret::draw();
        let cookie = secret.to_cookie();
        assert_eq!(cookie.expose_secret().len(), 22);
        let again = DraftSecret::from_cookie(cookie.expose_secret()).unwrap();
        assert_eq!(
            (again.lookup(), again.submission_key()),
            (secret.lookup(), secret.submission_key())
        );
        assert_ne!(secret.lookup(), secret.submission_key());
        for odd in ["", "AAAA", "not base64 at all!", &"A".repeat(43)] {
            assert!(DraftSecret::from_cookie(odd).is_none());
        }
    }

    #[test]
    fn a_registrars_secret_is_theirs_and_of_one_complaint() {
        let ring = KeyRing::generate();
        let (person, complaint) = (Uuid::from_bytes([1; 16]), Uuid::from_bytes([2; 16]));
        let key =
            |ring, person, complaint| DraftSecret::of_registrar(ring, person, complaint).submission_key();
        let own = key(&ring, person, complaint);
        assert_eq!(own, key(&ring, person, complaint));
        assert_ne!(own, key(&ring, complaint, person));
        assert_ne!(own, key(&ring, person, Uuid::nil()));
        assert_ne!(own, key(&KeyRing::generate(), person, complaint));
    }

    #[test]
    fn only_the_browser_that_submitted_reads_the_receipt() {
        let secret = DraftSecret::draw();
        let cell = Cell::keyed("submissions", "receipt_sealed", &secret.submission_key());
        let sealed = secret.seal_receipt(&cell, &1);
        assert_eq!(secret.open_receipt(&cell, &sealed), Ok(1));
        assert!(DraftSecret::draw().open_receipt(&cell, &sealed).is_err());
    }
}
