//! Files, sealed while they stream: nothing of a file is ever whole in the clear, neither on a disk nor in memory.
//!
//! Format 1: `version 1 ‖ algorithm 1 ‖ segment exponent 1 ‖ 0 ‖ nonce prefix 19`, then segments of `2^exponent` bytes of
//! text (the last one shorter, perhaps empty), each followed by its tag of 16. The nonce of a segment is
//! `prefix 19 ‖ counter 4 ‖ last 1`, big-endian: the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár. A
//! segment that was changed, moved, repeated, left out, or is the last without saying so does not open. Header and place
//! (case and file) are authenticated with every segment, so that a file never opens as another's.
use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, Tag, XChaCha20Poly1305, XNonce};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::envelope::{Key, length_prefixed};
use super::{SealError, random};

const VERSION: u8 = 1;
const XCHACHA20_POLY1305: u8 = 1;
/// 64 KiB.
const EXPONENT: u8 = 16;
const PREFIX: usize = 19;
const HEADER: usize = 4 + PREFIX;
const TAG: usize = 16;

/// The key of one file, bound to its case and its id. It seals and opens nothing else.
#[derive(Clone)]
pub struct FileKey {
    key: Key,
    place: Vec<u8>,
}

impl FileKey {
    pub(super) fn new(key: Key, place: &[&[u8]]) -> Self {
        Self {
            key,
            place: length_prefixed(place),
        }
    }

    /// Begins to seal.
    pub fn sealer(&self) -> FileSealer {
        self.sealer_of(EXPONENT)
    }

    fn sealer_of(&self, exponent: u8) -> FileSealer {
        let mut header = vec![VERSION, XCHACHA20_POLY1305, exponent, 0];
        header.extend_from_slice(&random::<PREFIX>());
        let mut sealed = Sha256::new();
        sealed.update(&header);
        FileSealer {
            segments: Segments::new(self, &header),
            header: Some(header),
            waiting: Zeroizing::default(),
            plain: Sha256::new(),
            sealed,
            size: 0,
        }
    }

    /// Begins to open.
    pub fn opener(&self) -> FileOpener {
        FileOpener {
            key: self.clone(),
            segments: None,
            waiting: Vec::new(),
        }
    }
}

/// What is known of a file once it is sealed to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileFacts {
    /// Bytes of the file itself.
    pub size: u64,
    /// SHA-256 of the file itself. Tells two files apart or alike, so it is kept sealed.
    pub plain: [u8; 32],
    /// SHA-256 of the sealed bytes, for whoever checks a copy without a key.
    pub sealed: [u8; 32],
}

/// Seals a file, chunk by chunk.
pub struct FileSealer {
    segments: Segments,
    header: Option<Vec<u8>>,
    waiting: Zeroizing<Vec<u8>>,
    plain: Sha256,
    sealed: Sha256,
    size: u64,
}

impl FileSealer {
    /// Takes up a chunk of any length and gives the sealed bytes that are ready, perhaps none.
    ///
    /// # Errors
    /// [`SealError::Broken`] after 2^32 segments.
    pub fn push(&mut self, chunk: &[u8]) -> Result<Vec<u8>, SealError> {
        self.plain.update(chunk);
        self.size += chunk.len() as u64;
        self.waiting.extend_from_slice(chunk);
        let mut out = self.header.take().unwrap_or_default();
        let (begins, length) = (out.len(), self.segments.length);
        let mut done = 0;
        // What could be the last segment waits: only the end tells.
        while self.waiting.len() - done > length {
            self.segments
                .seal(&self.waiting[done..done + length], false, &mut out)?;
            done += length;
        }
        self.waiting.drain(..done);
        self.sealed.update(&out[begins..]);
        Ok(out)
    }

    /// The end of the file: the rest of the sealed bytes, and what is known now.
    ///
    /// # Errors
    /// As [`Self::push`].
    pub fn finish(mut self) -> Result<(Vec<u8>, FileFacts), SealError> {
        let mut out = self.header.take().unwrap_or_default();
        let begins = out.len();
        self.segments.seal(&self.waiting, true, &mut out)?;
        self.sealed.update(&out[begins..]);
        let facts = FileFacts {
            size: self.size,
            plain: self.plain.finalize().into(),
            sealed: self.sealed.finalize().into(),
        };
        Ok((out, facts))
    }
}

/// Opens a file, chunk by chunk. What it gives is authentic; only [`Self::finish`] tells that it is complete.
pub struct FileOpener {
    key: FileKey,
    segments: Option<Segments>,
    waiting: Vec<u8>,
}

impl FileOpener {
    /// Takes up sealed bytes and gives those that are open, perhaps none.
    ///
    /// # Errors
    /// [`SealError::Broken`] at the first segment that does not belong there; [`SealError::UnknownFormat`].
    pub fn push(&mut self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        self.waiting.extend_from_slice(sealed);
        let mut out = Zeroizing::default();
        if self.segments.is_none() {
            if self.waiting.len() < HEADER {
                return Ok(out);
            }
            let header: Vec<u8> = self.waiting.drain(..HEADER).collect();
            let [version, algorithm, exponent, reserved, ..] = header[..] else {
                return Err(SealError::Broken);
            };
            if (version, algorithm, reserved) != (VERSION, XCHACHA20_POLY1305, 0) || exponent > EXPONENT {
                return Err(SealError::UnknownFormat);
            }
            self.segments = Some(Segments::new(&self.key, &header));
        }
        if let Some(segments) = &mut self.segments {
            let mut done = 0;
            let length = segments.length + TAG;
            while self.waiting.len() - done > length {
                segments.open(&self.waiting[done..done + length], false, &mut out)?;
                done += length;
            }
            self.waiting.drain(..done);
        }
        Ok(out)
    }

    /// The rest of the file, once all sealed bytes were pushed.
    ///
    /// # Errors
    /// [`SealError::Broken`] when the file was cut off.
    pub fn finish(mut self) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let mut out = Zeroizing::default();
        let segments = self.segments.as_mut().ok_or(SealError::Broken)?;
        segments.open(&self.waiting, true, &mut out)?;
        Ok(out)
    }
}

/// One segment after the other.
struct Segments {
    cipher: XChaCha20Poly1305,
    aad: Vec<u8>,
    prefix: [u8; PREFIX],
    next: Option<u32>,
    length: usize,
}

impl Segments {
    fn new(key: &FileKey, header: &[u8]) -> Self {
        let mut prefix = [0; PREFIX];
        prefix.copy_from_slice(&header[HEADER - PREFIX..]);
        Self {
            cipher: XChaCha20Poly1305::new((&*key.key).into()),
            aad: length_prefixed(&[header, &key.place]),
            prefix,
            next: Some(0),
            length: 1 << header[2],
        }
    }

    /// The nonce of the next segment; none is given twice.
    fn nonce(&mut self, is_last: bool) -> Result<XNonce, SealError> {
        let counter = self.next.ok_or(SealError::Broken)?;
        self.next = counter.checked_add(1);
        let mut nonce = [0; PREFIX + 5];
        nonce[..PREFIX].copy_from_slice(&self.prefix);
        nonce[PREFIX..PREFIX + 4].copy_from_slice(&counter.to_be_bytes());
        nonce[PREFIX + 4] = u8::from(is_last);
        Ok(XNonce::from(nonce))
    }

    fn seal(&mut self, plain: &[u8], is_last: bool, out: &mut Vec<u8>) -> Result<(), SealError> {
        let nonce = self.nonce(is_last)?;
        let begins = out.len();
        out.extend_from_slice(plain);
        let tag = self
            .cipher
            .encrypt_inout_detached(&nonce, &self.aad, (&mut out[begins..]).into())
            .map_err(|_| SealError::Broken)?;
        out.extend_from_slice(&tag);
        Ok(())
    }

    fn open(&mut self, sealed: &[u8], is_last: bool, out: &mut Vec<u8>) -> Result<(), SealError> {
        let text = sealed.len().checked_sub(TAG).ok_or(SealError::Broken)?;
        let nonce = self.nonce(is_last)?;
        let tag = Tag::try_from(&sealed[text..]).map_err(|_| SealError::Broken)?;
        let begins = out.len();
        out.extend_from_slice(&sealed[..text]);
        self.cipher
            .decrypt_inout_detached(&nonce, &self.aad, (&mut out[begins..]).into(), &tag)
            .map_err(|_| SealError::Broken)
    }
}

#[cfg(test)]
#[path = "file_tests.rs"]
mod tests;
