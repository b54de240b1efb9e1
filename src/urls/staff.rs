//! Pages of staff.
use super::{Local, encode, then};
use crate::domain::complaint::Reference;
use std::borrow::Cow;

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

/// S-04, the cases one may know of.
pub fn cases() -> Local {
    Local::fixed("/staff/cases")
}

/// S-04, narrowed down, from a row on. Values are codes and ids; whatever else stands in one is encoded.
pub fn cases_where(filter: &[(&str, String)], after: Option<&str>) -> Local {
    let mut place = String::from("/staff/cases");
    let parts = filter.iter().map(|(name, value)| (*name, value.as_str()));
    for (n, (name, value)) in parts.chain(after.map(|after| ("after", after))).enumerate() {
        place.push(if n == 0 { '?' } else { '&' });
        place.push_str(name);
        place.push('=');
        encode(&mut place, value, b"-_.~");
    }
    Local(Cow::Owned(place))
}

/// MG-05, what a manager has to look at.
pub fn oversight() -> Local {
    Local::fixed("/staff/oversight")
}

/// MG-05, what one rule names, from a row on.
pub fn oversight_rule(rule: &str, after: Option<&str>) -> Local {
    let from = after.map_or_else(String::new, |after| format!("&after={after}"));
    Local(Cow::Owned(format!("/staff/oversight?rule={rule}{from}")))
}

/// IN-03, taking a complaint down for somebody.
pub fn register() -> Local {
    Local::fixed("/staff/complaints/new")
}

/// IN-03, for whoever took a complaint down that is kept from them.
pub fn registered_apart() -> Local {
    Local::fixed("/staff/complaints/kept-apart")
}

/// IN-03, the receipt of a complaint that was taken down.
pub fn registered(case: &Reference) -> Local {
    Local(Cow::Owned(format!("/staff/complaints/registered/{case}")))
}

/// The same in another language than the client's.
pub fn registered_in(case: &Reference, language: &str) -> Local {
    Local(Cow::Owned(format!("{}?language={language}", registered(case))))
}

/// The same, ready to be printed.
pub fn registered_to_print(case: &Reference) -> Local {
    Local(Cow::Owned(format!("{}?print=1", registered(case))))
}

/// S-05, a case as staff see it.
pub fn staff_case(case: &Reference) -> Local {
    Local(Cow::Owned(format!("/staff/cases/{case}")))
}

/// IN-02, taking a case.
pub fn staff_holder(case: &Reference) -> Local {
    staff_case(case).below("holder")
}

/// IN-02, asking somebody else to carry a case, and answering.
pub fn staff_handover(case: &Reference) -> Local {
    staff_case(case).below("handover")
}

/// S-05, opening a case for a purpose.
pub fn staff_opening(case: &Reference) -> Local {
    staff_case(case).below("opening")
}

/// IN-04, what is in a case and how grave it is.
pub fn staff_triage(case: &Reference) -> Local {
    staff_case(case).below("triage")
}

/// IN-05, how thoroughly a case is looked into.
pub fn staff_path(case: &Reference) -> Local {
    staff_case(case).below("path")
}

/// IN-06, not taking a case up.
pub fn staff_decline(case: &Reference) -> Local {
    staff_case(case).below("decline")
}

/// Declaring an interest in a case, or none.
pub fn staff_interest(case: &Reference) -> Local {
    staff_case(case).below("interest")
}

/// MG-01, what waits for a decision.
pub fn approvals() -> Local {
    Local::fixed("/staff/approvals")
}

/// S-06, the history of a case.
pub fn staff_timeline(case: &Reference) -> Local {
    staff_case(case).below("timeline")
}

/// S-06, what in the history is about one thing, or what the client sees of it.
pub fn staff_timeline_of(case: &Reference, about: &str) -> Local {
    Local(Cow::Owned(format!("{}?about={about}", staff_timeline(case))))
}

/// S-07, writing with the client.
pub fn staff_messages(case: &Reference) -> Local {
    staff_case(case).below("messages")
}

/// S-08, contacts by other ways.
pub fn staff_contacts(case: &Reference) -> Local {
    staff_case(case).below("contacts")
}

/// S-07, the files of a case.
pub fn staff_files(case: &Reference) -> Local {
    staff_case(case).below("files")
}

/// One of them.
pub fn staff_file(case: &Reference, number: i64) -> Local {
    staff_files(case).below(&number.to_string())
}

/// A picture as it came, with a reason.
pub fn staff_original(case: &Reference, number: i64) -> Local {
    staff_file(case, number).below("original")
}

/// S-09, who complains.
pub fn staff_client(case: &Reference) -> Local {
    staff_case(case).below("client")
}

/// Where the one-time link of a new account leads.
pub fn set_password(token: &str) -> Local {
    Local(Cow::Owned(format!("/staff/set-password/{token}")))
}

/// S-10, danger to a person.
pub fn staff_safeguarding(case: &Reference) -> Local {
    staff_case(case).below("safeguarding")
}

/// S-11, letting a case wait and go on.
pub fn staff_hold(case: &Reference) -> Local {
    staff_case(case).below("hold")
}

/// S-12, a withdrawal.
pub fn staff_withdrawal(case: &Reference) -> Local {
    staff_case(case).below("withdrawal")
}

/// S-12, whether to go on without the client.
pub fn staff_continuation(case: &Reference) -> Local {
    staff_case(case).below("continuation")
}
