//! Finding a row by something secret: blind indexes for what people type, code indexes for what we drew.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use unicode_normalization::UnicodeNormalization;

use super::envelope::derive;
use super::ring::{Entry, KeyKind, KeyRing};

/// What a drawn code opens. Each kind has a key of its own, so a resume code never passes for a receipt code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeKind {
    /// Opens a complaint for its client.
    Receipt,
    /// Opens a draft on another device.
    Resume,
    /// The 256-bit secret in a mailed or handed-over link.
    Link,
}

impl CodeKind {
    fn label(self) -> &'static str {
        match self {
            Self::Receipt => "code/receipt",
            Self::Resume => "code/resume",
            Self::Link => "code/link",
        }
    }
}

/// The look-up value of a code: key number, then HMAC-SHA256.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeIndex(Vec<u8>);

/// The look-up value of a phone number, address or name: key number, then 64 bits of HMAC-SHA256 over the text in
/// NFKC, case folded and trimmed. Never for a column with few different values: those could be counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlindIndex(Vec<u8>);

impl CodeIndex {
    /// The bytes for a unique `*_index` column.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

impl BlindIndex {
    /// The bytes for an `*_index` column.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

impl KeyRing {
    /// The look-up value to store for a code in canonical form.
    pub fn code_index(&self, kind: CodeKind, canonical: &str) -> CodeIndex {
        CodeIndex(keyed(self.newest(KeyKind::Index), kind.label(), canonical, 32))
    }

    /// Every look-up value a code may be stored under, newest key first: for `WHERE … IN`.
    pub fn code_indexes(&self, kind: CodeKind, canonical: &str) -> Vec<CodeIndex> {
        self.of(KeyKind::Index)
            .rev()
            .map(|entry| CodeIndex(keyed(entry, kind.label(), canonical, 32)))
            .collect()
    }

    /// The look-up value to store for a text of `column`, named `table.column`.
    pub fn blind_index(&self, column: &'static str, text: &str) -> BlindIndex {
        BlindIndex(keyed(
            self.newest(KeyKind::Index),
            &format!("blind/{column}"),
            &folded(text),
            8,
        ))
    }

    /// Every look-up value a text may be stored under, newest key first.
    pub fn blind_indexes(&self, column: &'static str, text: &str) -> Vec<BlindIndex> {
        let (label, text) = (format!("blind/{column}"), folded(text));
        self.of(KeyKind::Index)
            .rev()
            .map(|entry| BlindIndex(keyed(entry, &label, &text, 8)))
            .collect()
    }

    /// HMAC of something that must not be stored as it is (a network address, an account tried), for counters.
    pub fn counter_key(&self, limit: &str, of: &[u8]) -> [u8; 32] {
        let key = derive(&*self.newest(KeyKind::Index).key, &format!("counter/{limit}"));
        mac(&*key, of)
    }
}

fn folded(text: &str) -> String {
    let lower: String = text.trim().nfkc().flat_map(char::to_lowercase).collect();
    lower.nfkc().collect()
}

fn keyed(entry: &Entry, label: &str, text: &str, length: usize) -> Vec<u8> {
    let code = mac(&*derive(&*entry.key, label), text.as_bytes());
    [&entry.number.to_be_bytes()[..], &code[..length]].concat()
}

/// HMAC-SHA256.
pub(super) fn mac(key: &[u8], text: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("invariant: HMAC takes keys of any length");
    mac.update(text);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::super::random;
    use super::*;
    use zeroize::Zeroizing;

    #[test]
    fn spelling_variants_meet() {
        let ring = KeyRing::generate();
        let index = |text| ring.blind_index("parties.email", text);
        assert_eq!(index("An.Lin@Example.cn"), index(" an.lin@example.CN "));
        assert_eq!(index("１３８００"), index("13800"), "full width");
        assert_ne!(index("13800"), index("13801"));
        assert_ne!(index("13800"), ring.blind_index("parties.phone", "13800"));
        assert_eq!(index("13800").into_bytes().len(), 10);
    }

    #[test]
    fn kinds_of_code_do_not_mix() {
        let ring = KeyRing::generate();
        assert_ne!(
            ring.code_index(CodeKind::Receipt, "A"),
            ring.code_index(CodeKind::Resume, "A")
        );
        assert_ne!(
            ring.code_index(CodeKind::Receipt, "A"),
            KeyRing::generate().code_index(CodeKind::Receipt, "A")
        );
    }

    #[test]
    fn older_index_keys_are_tried_too() {
        let mut ring = KeyRing::generate();
        let (code, blind) = (
            ring.code_index(CodeKind::Receipt, "A"),
            ring.blind_index("t.c", "A"),
        );
        ring.entries.push(Entry {
            kind: KeyKind::Index,
            number: 2,
            key: Zeroizing::new(random()),
        });
        let codes = ring.code_indexes(CodeKind::Receipt, "A");
        assert_eq!(codes, [ring.code_index(CodeKind::Receipt, "A"), code]);
        assert_eq!(
            ring.blind_indexes("t.c", "A"),
            [ring.blind_index("t.c", "A"), blind]
        );
    }
}
