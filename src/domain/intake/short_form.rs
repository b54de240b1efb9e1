//! For somebody who is not safe: name, number, consent, nothing more.
use serde::{Deserialize, Serialize};

/// C-03: 只说这一件：请联系我. A complete submission; the rest can be added later.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ShortForm {
    /// What to call the person.
    pub name: String,
    /// Where to call.
    pub phone: String,
    /// The [`SubmissionKey`](super::SubmissionKey), a hidden field.
    pub submission_key: String,
    /// The edition of the consent text shown, a hidden field.
    pub consent_version: String,
    /// Ticked: sensitive data may be handled. Required.
    pub consent_sensitive: String,
}
