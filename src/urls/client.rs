//! The wizard, and a complaint as its client sees it.
use super::{Local, then};
use crate::domain::code::Code;
use crate::domain::complaint::Reference;
use crate::domain::intake::Step;
use std::borrow::Cow;

/// The same, to come back from.
pub fn track_then(back: &Local) -> Local {
    then("/track", back)
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

/// C-10, the files of a draft.
pub fn draft_files() -> Local {
    Local::fixed("/complaints/new/materials/files")
}

/// C-10, where removing a file of a draft is posted to.
pub fn remove_draft_file() -> Local {
    Local::fixed("/complaints/new/materials/files/remove")
}

/// C-18, how the client may be reached.
pub fn case_contact(case: &Reference) -> Local {
    Local(Cow::Owned(format!("/case/{case}/contact")))
}

/// C-18, letting more be known of who the client is.
pub fn case_identity(case: &Reference) -> Local {
    Local(Cow::Owned(format!("/case/{case}/identity")))
}

/// C-18, the files the client sent.
pub fn case_files(case: &Reference) -> Local {
    Local(Cow::Owned(format!("/case/{case}/files")))
}

/// C-18, one of them.
pub fn case_file(case: &Reference, number: i64) -> Local {
    Local(Cow::Owned(format!("/case/{case}/files/{number}")))
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

/// C-23, taking the complaint back and changing one's mind.
pub fn case_withdrawal(case: &Reference) -> Local {
    Local(Cow::Owned(format!("/case/{case}/withdrawal")))
}

/// C-24, for whoever does not feel safe.
pub fn case_safety(case: &Reference) -> Local {
    Local(Cow::Owned(format!("/case/{case}/safety")))
}

/// The letters the client was sent.
pub fn case_letters(case: &Reference) -> Local {
    Local(Cow::Owned(format!("/case/{case}/letters")))
}
