//! Every path of the product as a function: links, redirects, mails and tests use these and spell no path themselves.
//!
//! Add one: a function here, the same path in `web/endpoints.rs` (and, for a page, in `app.rs`); a test checks that
//! every function leads to a known endpoint.

use std::{borrow::Cow, fmt};

use crate::domain::code::Code;
use crate::domain::complaint::Reference;
use crate::domain::intake::Step;

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

/// P-01, the landing page.
pub fn home() -> Local {
    Local::fixed("/")
}
/// P-03, help now.
pub fn help_now() -> Local {
    Local::fixed("/help-now")
}
/// P-04, using this site safely.
pub fn safe_use() -> Local {
    Local::fixed("/safety")
}
/// P-05, how information is protected.
pub fn privacy() -> Local {
    Local::fixed("/privacy")
}
/// P-05, accessibility.
pub fn accessibility() -> Local {
    Local::fixed("/accessibility")
}
/// P-08, language and display.
pub fn preferences() -> Local {
    Local::fixed("/preferences")
}

/// The same, to come back from.
pub fn track_then(back: &Local) -> Local {
    then("/track", back)
}
/// S-01, where staff sign in.
pub fn sign_in() -> Local {
    Local::fixed("/staff/sign-in")
}
/// The same, to come back from.
pub fn sign_in_then(back: &Local) -> Local {
    then("/staff/sign-in", back)
}
/// S-02, where staff begin.
pub fn staff() -> Local {
    Local::fixed("/staff")
}
/// S-01, where a session of staff ends.
pub fn sign_out() -> Local {
    Local::fixed("/staff/sign-out")
}
/// S-03, one's own account.
pub fn profile() -> Local {
    Local::fixed("/staff/profile")
}
/// S-03, ending all of one's other sessions.
pub fn own_sessions() -> Local {
    Local::fixed("/staff/profile/sessions")
}
/// IN-01, the queue of intake.
pub fn queue() -> Local {
    Local::fixed("/staff/queue")
}
/// IN-01, one of its lists, from a row on.
pub fn queue_list(tab: &str, after: Option<&str>) -> Local {
    let from = after.map_or_else(String::new, |after| format!("&after={after}"));
    Local(Cow::Owned(format!("/staff/queue?tab={tab}{from}")))
}
/// S-05, a case as staff see it.
pub fn staff_case(case: &Reference) -> Local {
    Local(Cow::Owned(format!("/staff/cases/{case}")))
}
/// IN-02, taking a case.
pub fn staff_holder(case: &Reference) -> Local {
    staff_case(case).below("holder")
}
/// S-06, the history of a case.
pub fn staff_timeline(case: &Reference) -> Local {
    staff_case(case).below("timeline")
}
/// S-07, writing with the client.
pub fn staff_messages(case: &Reference) -> Local {
    staff_case(case).below("messages")
}
/// S-08, contacts by other ways.
pub fn staff_contacts(case: &Reference) -> Local {
    staff_case(case).below("contacts")
}
/// S-09, who complains.
pub fn staff_client(case: &Reference) -> Local {
    staff_case(case).below("client")
}
/// C-01, before a complaint begins.
pub fn begin() -> Local {
    Local::fixed("/complaints/new")
}
/// A step of the wizard, the check page among them.
pub fn step(step: Step) -> Local {
    Local(Cow::Owned(format!(
        "/complaints/new/{}",
        step.code().replace('_', "-")
    )))
}
/// Query of a step opened from the check page, which saving returns to.
pub const FROM_CHECK: &str = "from=check";
/// A step opened from the check page.
pub fn change(of: Step) -> Local {
    Local(Cow::Owned(format!("{}?{FROM_CHECK}", step(of))))
}
/// C-03, help and the short form for whoever is not safe.
pub fn crisis() -> Local {
    Local::fixed("/complaints/new/safety/help")
}
/// C-01, deleting a draft.
pub fn discard() -> Local {
    Local::fixed("/complaints/new/discard")
}
/// C-13, the receipt.
pub fn receipt() -> Local {
    Local::fixed("/complaints/new/receipt")
}
/// C-14, saved for later.
pub fn saved() -> Local {
    Local::fixed("/complaints/new/saved")
}
/// C-14, going on with a draft by its code.
pub fn resume() -> Local {
    Local::fixed("/complaints/resume")
}
/// C-15, following a complaint by its receipt code.
pub fn track() -> Local {
    Local::fixed("/track")
}
/// C-15, what to do without the receipt code.
pub fn track_lost() -> Local {
    Local::fixed("/track/lost")
}
/// Where closing a complaint on this device is posted to.
pub fn leave_case() -> Local {
    Local::fixed("/track/leave")
}
/// C-16, the complaint as the client sees it.
pub fn case(case: &Reference) -> Local {
    Local(Cow::Owned(format!("/case/{case}")))
}
/// C-17, its messages.
pub fn case_messages(case: &Reference) -> Local {
    Local(Cow::Owned(format!("/case/{case}/messages")))
}
/// C-18, what was sent.
pub fn case_details(case: &Reference) -> Local {
    Local(Cow::Owned(format!("/case/{case}/details")))
}
/// P-06, leave this site: the one GET that changes anything.
pub fn exit() -> Local {
    Local::fixed("/exit")
}

fn then(door: &str, back: &Local) -> Local {
    let mut place = format!("{door}?next=");
    for byte in back.path().bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte) {
            place.push(char::from(byte));
        } else {
            place = format!("{place}%{byte:02X}");
        }
    }
    Local(Cow::Owned(place))
}

/// Where the one-time link of a new account leads.
pub fn set_password(token: &str) -> Local {
    Local(Cow::Owned(format!("/staff/set-password/{token}")))
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
