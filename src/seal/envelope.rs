//! The one ciphertext format: `version 1 ‖ algorithm 1 ‖ key number 2 ‖ nonce 24 ‖ text ‖ tag 16`.
//!
//! The header and the length-prefixed context (table, column, row, case) are authenticated. The text is
//! `length 4 ‖ plaintext ‖ zeros`, filled up to a multiple of 256 bytes, so that a short answer and a shorter one
//! look alike. Numbers are big-endian.
//!
//! Algorithms: 1 XChaCha20-Poly1305; 2 (AES-256-GCM-SIV) and 3 (SM4) are reserved.

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, Tag, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::{SealError, random};

const VERSION: u8 = 1;
const XCHACHA20_POLY1305: u8 = 1;
const HEADER: usize = 4;
const NONCE: usize = 24;
const TAG: usize = 16;
const LENGTH: usize = 4;
const PAD: usize = 256;

/// 32 secret bytes, wiped when dropped.
pub(super) type Key = Zeroizing<[u8; 32]>;

/// A sub-key of a key, for one purpose.
pub(super) fn derive(key: &[u8], label: &str) -> Key {
    let mut sub = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(None, key)
        .expand(label.as_bytes(), &mut *sub)
        .expect("invariant: 32 bytes are within HKDF's limit");
    sub
}

/// Parts joined so that no two lists of parts give the same bytes: each is preceded by its length.
pub(super) fn length_prefixed(parts: &[&[u8]]) -> Vec<u8> {
    let mut joined = Vec::with_capacity(parts.iter().map(|part| part.len() + 4).sum());
    for part in parts {
        joined.extend_from_slice(&length(part.len()));
        joined.extend_from_slice(part);
    }
    joined
}

fn length(bytes: usize) -> [u8; 4] {
    u32::try_from(bytes)
        .expect("invariant: nothing of 4 GiB is sealed in one piece")
        .to_be_bytes()
}

/// Seals `plain` under `key`, bound to `context`.
pub(super) fn lock(key: &[u8; 32], number: u16, context: &[u8], plain: &[u8]) -> Vec<u8> {
    let nonce = random::<NONCE>();
    let text = (LENGTH + plain.len()).next_multiple_of(PAD);
    let mut sealed = Vec::with_capacity(HEADER + NONCE + text + TAG);
    sealed.extend_from_slice(&[VERSION, XCHACHA20_POLY1305]);
    sealed.extend_from_slice(&number.to_be_bytes());
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(&length(plain.len()));
    sealed.extend_from_slice(plain);
    sealed.resize(HEADER + NONCE + text, 0);
    let aad = length_prefixed(&[&sealed[..HEADER], context]);
    let tag = XChaCha20Poly1305::new(key.into())
        .encrypt_inout_detached(&XNonce::from(nonce), &aad, (&mut sealed[HEADER + NONCE..]).into())
        .expect("invariant: the text is within the cipher's limit");
    sealed.extend_from_slice(&tag);
    sealed
}

/// The number of the key that something was sealed under.
///
/// # Errors
/// [`SealError::UnknownFormat`] for another version or algorithm, [`SealError::Broken`] when it is too short.
pub(super) fn key_number(sealed: &[u8]) -> Result<u16, SealError> {
    match sealed {
        [VERSION, XCHACHA20_POLY1305, high, low, ..] if sealed.len() >= HEADER + NONCE + PAD + TAG => {
            Ok(u16::from_be_bytes([*high, *low]))
        }
        [VERSION, XCHACHA20_POLY1305, ..] | [] | [VERSION] => Err(SealError::Broken),
        [_, ..] => Err(SealError::UnknownFormat),
    }
}

/// Opens what [`lock`] sealed under the same key and context.
///
/// # Errors
/// [`SealError::Broken`] for any difference in key, context or bytes; [`SealError::UnknownFormat`].
pub(super) fn unlock(key: &[u8; 32], context: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
    key_number(sealed)?;
    let (header, rest) = sealed.split_at(HEADER);
    let (nonce, rest) = rest.split_at(NONCE);
    let (text, tag) = rest.split_at(rest.len() - TAG);
    let nonce = XNonce::try_from(nonce).map_err(|_| SealError::Broken)?;
    let tag = Tag::try_from(tag).map_err(|_| SealError::Broken)?;
    let mut plain = Zeroizing::new(text.to_vec());
    let aad = length_prefixed(&[header, context]);
    XChaCha20Poly1305::new(key.into())
        .decrypt_inout_detached(&nonce, &aad, plain.as_mut_slice().into(), &tag)
        .map_err(|_| SealError::Broken)?;
    let (length, _) = plain.split_first_chunk::<LENGTH>().ok_or(SealError::Broken)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| SealError::Broken)?;
    if length > plain.len() - LENGTH {
        return Err(SealError::Broken);
    }
    plain.drain(..LENGTH);
    plain.truncate(length);
    Ok(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const KEY: [u8; 32] = [7; 32];

    proptest! {
        #[test]
        fn what_was_locked_opens_again(plain: Vec<u8>, context: Vec<u8>, number: u16) {
            let sealed = lock(&KEY, number, &context, &plain);
            prop_assert_eq!(key_number(&sealed), Ok(number));
            prop_assert_eq!(&*unlock(&KEY, &context, &sealed).unwrap(), &plain);
        }

        #[test]
        fn a_changed_byte_anywhere_is_noticed(plain: Vec<u8>, at: prop::sample::Index, flip in 1_u8..) {
            let mut sealed = lock(&KEY, 1, b"here", &plain);
            let at = at.index(sealed.len());
            sealed[at] ^= flip;
            prop_assert!(unlock(&KEY, b"here", &sealed).is_err());
        }

        #[test]
        fn a_cut_or_lengthened_text_is_noticed(plain: Vec<u8>, cut: prop::sample::Index, more: u8) {
            let mut sealed = lock(&KEY, 1, b"here", &plain);
            let cut = cut.index(sealed.len());
            prop_assert!(unlock(&KEY, b"here", &sealed[..cut]).is_err());
            sealed.push(more);
            prop_assert!(unlock(&KEY, b"here", &sealed).is_err());
        }

        #[test]
        fn another_context_or_key_does_not_open(plain: Vec<u8>, context: Vec<u8>, other: Vec<u8>) {
            prop_assume!(context != other);
            let sealed = lock(&KEY, 1, &context, &plain);
            prop_assert!(unlock(&KEY, &other, &sealed).is_err());
            prop_assert!(unlock(&[8; 32], &context, &sealed).is_err());
        }

        #[test]
        fn contexts_of_different_parts_differ(one: Vec<Vec<u8>>, other: Vec<Vec<u8>>) {
            let join = |parts: &[Vec<u8>]| length_prefixed(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>());
            prop_assert_eq!(join(&one) == join(&other), one == other);
        }
    }

    #[test]
    fn short_texts_look_alike() {
        let lengths = ["", "no", "yes, and more"].map(|text| lock(&KEY, 1, b"", text.as_bytes()).len());
        assert_eq!(lengths, [HEADER + NONCE + PAD + TAG; 3]);
        assert_eq!(
            lock(&KEY, 1, b"", &[0; 253]).len(),
            HEADER + NONCE + 2 * PAD + TAG
        );
    }

    #[test]
    fn unknown_formats_are_told_apart_from_damage() {
        let mut sealed = lock(&KEY, 1, b"", b"");
        sealed[1] = 2;
        assert_eq!(unlock(&KEY, b"", &sealed), Err(SealError::UnknownFormat));
        assert_eq!(unlock(&KEY, b"", &[]), Err(SealError::Broken));
    }
}
