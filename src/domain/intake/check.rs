//! The last page before submitting: consents and the key that makes a submission happen once.
use super::is_ticked;
use crate::domain::form::{Problem, Problems};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The edition of the consent texts a client agrees to; a new text needs a new edition here.
pub const CONSENT_VERSION: &str = "2026-11";

crate::codes! {
    /// A consent (知情同意). Separate consent for sensitive data: Personal Information Protection Law art. 29.
    pub enum ConsentKind as "consent" {
        /// 处理敏感个人信息 Sensitive data may be handled; without it nothing can be submitted.
        SensitiveData = "sensitive_data",
        /// 可以告诉咨询师我是谁 The counsellor may be told who complains.
        TellCounsellor = "tell_counsellor",
        /// 可以调取咨询记录 Session records may be obtained.
        SessionRecords = "session_records",
    }
}

/// Makes a submission happen once, however often it is posted: 16 bytes drawn when the draft began.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SubmissionKey([u8; 16]);

impl SubmissionKey {
    /// A key from the bytes the draft's secret yields, or from random ones.
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub fn bytes(self) -> [u8; 16] {
        self.0
    }

    /// Reads the hidden field of a form: 32 lower-case hexadecimal digits.
    ///
    /// # Errors
    /// `NotRecognised` for anything else: nobody types this.
    pub fn parse(posted: &str) -> Result<Self, Problem> {
        let digits = posted.as_bytes();
        if digits.len() != 32
            || !digits
                .iter()
                .all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
        {
            return Err(Problem::NotRecognised);
        }
        let mut bytes = [0; 16];
        for (byte, pair) in bytes.iter_mut().zip(posted.as_bytes().chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| Problem::NotRecognised)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| Problem::NotRecognised)?;
        }
        Ok(Self(bytes))
    }
}

impl fmt::Display for SubmissionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for SubmissionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SubmissionKey([redacted])")
    }
}

impl TryFrom<String> for SubmissionKey {
    type Error = &'static str;
    fn try_from(kept: String) -> Result<Self, &'static str> {
        Self::parse(&kept).map_err(Problem::code)
    }
}

impl From<SubmissionKey> for String {
    fn from(key: SubmissionKey) -> Self {
        key.to_string()
    }
}

/// C-12: consents and submit. Optional consents are off until ticked.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CheckForm {
    /// The [`SubmissionKey`], a hidden field.
    pub submission_key: String,
    /// The edition of the texts shown, a hidden field.
    pub consent_version: String,
    /// Ticked: sensitive data may be handled. Required.
    pub consent_sensitive: String,
    /// Ticked: the counsellor may be told who complains.
    pub consent_tell_counsellor: String,
    /// Ticked: session records may be obtained.
    pub consent_session_records: String,
}

/// What the client agreed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consents {
    /// The edition of the texts.
    pub version: String,
    /// The kinds given, in the order of the list, with [`ConsentKind::SensitiveData`]; none when a letter came from
    /// somebody who could not be asked yet.
    pub given: Vec<ConsentKind>,
}

impl CheckForm {
    /// The key and the consents. A tick under an older edition of the text does not count: the new text is shown and
    /// asked again. An anonymous client has no name to tell.
    pub(super) fn parse(&self, is_anonymous: bool) -> Result<(SubmissionKey, Consents), Problems> {
        let optional = [
            (
                ConsentKind::TellCounsellor,
                is_ticked(&self.consent_tell_counsellor) && !is_anonymous,
            ),
            (
                ConsentKind::SessionRecords,
                is_ticked(&self.consent_session_records),
            ),
        ];
        let given = optional
            .into_iter()
            .filter_map(|(kind, is_given)| is_given.then_some(kind))
            .collect();
        consents(
            &self.submission_key,
            &self.consent_version,
            &self.consent_sensitive,
            given,
        )
    }
}

/// The key, and the required consent with the optional ones.
pub(super) fn consents(
    key: &str,
    version: &str,
    sensitive: &str,
    optional: Vec<ConsentKind>,
) -> Result<(SubmissionKey, Consents), Problems> {
    let mut problems = Problems::none();
    let key = problems.take("submission_key", SubmissionKey::parse(key));
    if !is_ticked(sensitive) || version != CONSENT_VERSION {
        problems.add("consent_sensitive", Problem::Required);
    }
    match key {
        Some(key) if problems.is_empty() => {
            let given = std::iter::once(ConsentKind::SensitiveData)
                .chain(optional)
                .collect();
            Ok((
                key,
                Consents {
                    version: version.to_owned(),
                    given,
                },
            ))
        }
        _ => Err(problems),
    }
}
