//! Every path of the product as a function: links, redirects, mails and tests use these and spell no path themselves.
//!
//! Add one: a function in the file of its area, the same path in `web/endpoints/` (and, for a page, in `app.rs`); a test
//! checks that every function leads to a known endpoint.

mod admin;
mod client;
mod public;
mod staff;

pub use admin::*;
pub use client::*;
pub use public::*;
pub use staff::*;

use std::{borrow::Cow, fmt, fmt::Write as _};

use crate::domain::complaint::Reference;

/// A path on this site, safe to redirect to: one leading `/`, not followed by `/` or `\`, no control character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Local(Cow<'static, str>);

impl Local {
    /// A path that came from outside (a `next` field, a form), if it is one of ours.
    pub fn parse(text: &str) -> Option<Self> {
        let mut bytes = text.bytes();
        let starts_well = bytes.next() == Some(b'/') && !matches!(bytes.next(), Some(b'/' | b'\\'));
        let is_plain = text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
        (starts_well && is_plain).then(|| Self(Cow::Owned(text.to_owned())))
    }
    /// The path and query.
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// The path without its query and fragment.
    pub fn path(&self) -> &str {
        self.0.split(['?', '#']).next().unwrap_or_default()
    }
    fn below(self, page: &str) -> Self {
        Self(Cow::Owned(format!("{self}/{page}")))
    }
    const fn fixed(path: &'static str) -> Self {
        Self(Cow::Borrowed(path))
    }
}

impl fmt::Display for Local {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Folder of everything a browser may keep for ever; its name changes with its content.
pub const ASSETS: &str = concat!("/a/", env!("HEARD_BUILD_ID"));

/// An embedded file of `public/`, such as `icons.svg`, or `main.css`.
pub fn asset(name: &str) -> String {
    format!("{ASSETS}/{name}")
}

fn then(door: &str, back: &Local) -> Local {
    let mut place = format!("{door}?next=");
    encode(&mut place, back.path(), b"/-_.~");
    Local(Cow::Owned(place))
}

/// Appends a value to an address; letters, digits and what else is plain stay as they are.
fn encode(place: &mut String, value: &str, plain: &[u8]) {
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || plain.contains(&byte) {
            place.push(char::from(byte));
        } else {
            let _ = write!(place, "%{byte:02X}");
        }
    }
}

/// The stream of whatever happens to the complaints that staff may know of.
pub fn live() -> Local {
    Local::fixed("/live")
}
/// The stream of one complaint.
pub fn live_case(case: &Reference) -> Local {
    Local(Cow::Owned(format!("/live/{case}")))
}

/// Whether only our own scripts ask for it: server functions and the live stream. No page, so no error page either.
pub fn is_for_scripts(path: &str) -> bool {
    ["/api", "/live"].iter().any(|area| is_within(path, area))
}
/// Whether it is a file of a case: a path that ends in its number. No other site may lead there.
pub fn is_download(path: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    path.split('?')
        .next()
        .and_then(|path| path.rsplit_once("/files/"))
        .is_some_and(|(_, number)| is_number(number))
}
/// Whether it belongs to staff.
pub fn is_for_staff(path: &str) -> bool {
    ["/staff", "/admin"].iter().any(|area| is_within(path, area))
}
fn is_within(path: &str, area: &str) -> bool {
    path.strip_prefix(area)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_own_paths_are_local() {
        for good in ["/", "/preferences", "/case/TS-2611-4K7Q?page=2", "/a//b"] {
            assert!(Local::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "a",
            "//evil.example",
            "/\\evil.example",
            "\\/evil",
            "https://evil.example",
            "/a\r\nX: y",
            "/a b",
            "/案",
            "/a\\b",
            " /a",
        ] {
            assert!(Local::parse(bad).is_none(), "{bad:?}");
        }
    }
}
