//! A complaint that staff take down for somebody: told on the phone, at the counter, by letter, or seen by themselves.
//!
//! One long form of plain strings. It is parsed by the same rules as the wizard's steps and becomes the same value
//! ([`NewComplaint`](super::NewComplaint)): there is one way into the office, whoever holds the pen.
mod matter;
mod parse;
mod response;
mod speaker;
#[cfg(test)]
mod tests;

use super::{CONSENT_VERSION, SubmissionKey};
use crate::domain::calendar::local_date;
use crate::domain::code::Code;
use crate::domain::complaint::{Channel, ContactMethod};
use crate::domain::contact::ContactRecord;
use crate::domain::locale::Locale;
use crate::domain::people::PersonId;
use crate::domain::text::{Narrative, Note};
use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

crate::codes! {
    /// How somebody agreed who did not tick a box here.
    pub enum ConsentWay as "consent_way" {
        /// 已读给本人听，本人同意 Read out and agreed.
        ReadOut = "read_out",
        /// 本人书面同意 Agreed in writing.
        InWriting = "in_writing",
        /// 还没能征得 Could not be asked yet: the first thing to ask.
        ToAsk = "to_ask",
    }
}

/// Every way in but the website, which registers itself.
pub const CHANNELS: [Channel; 6] = [
    Channel::Phone,
    Channel::OnSite,
    Channel::Email,
    Channel::Letter,
    Channel::Referral,
    Channel::StaffObserved,
];

/// After so long between receipt and entry, a reason is asked.
pub(super) const ENTERED_LATE_AFTER: TimeDelta = TimeDelta::hours(24);

/// IN-03: everything a member of staff may know of a complaint. Most of it may stay blank.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RegistrationForm {
    /// The [`SubmissionKey`], a hidden field.
    pub submission_key: String,
    /// The edition of the consent text shown, a hidden field.
    pub consent_version: String,
    /// Which button was pressed: blank, or the one that prints.
    pub then: String,
    /// Ticked: the complaints that look alike were looked at, this is another one.
    pub duplicates: String,
    /// A [`Channel`] of [`CHANNELS`].
    pub channel: String,
    /// Local date of receipt, `2026-11-23`.
    pub received_date: String,
    /// Local time of receipt, `14:05`.
    pub received_time: String,
    /// Why it is entered more than a day late. Asked when it is.
    pub late_reason: String,
    /// Id of the person who took it; blank means whoever registers it.
    pub taken_by: String,
    /// The client's own words.
    pub statement: String,
    /// The recorder's summary, kept apart from them.
    pub recorder_summary: String,
    /// A [`SafetyAnswer`](super::SafetyAnswer).
    pub safety: String,
    /// Ticked: under 18.
    pub under_18: String,
    /// An [`IdentityMode`](crate::domain::complaint::IdentityMode); blank means confidential with a name or an address,
    /// anonymous without.
    pub identity_mode: String,
    /// What to call the person.
    pub name: String,
    /// A phone number.
    pub phone: String,
    /// An e-mail address.
    pub email: String,
    /// The way to try first.
    pub preferred: String,
    /// Ways that are not safe.
    pub unsafe_ways: Vec<String>,
    /// Safe parts of the week.
    pub safe_times: Vec<String>,
    /// More about safe hours.
    pub safe_times_note: String,
    /// Ticked: leave no message.
    pub leave_no_message: String,
    /// Ticked: do not mention the complaint.
    pub mention_no_complaint: String,
    /// A [`Locale`]: what the client reads.
    pub locale: String,
    /// A [`ForWhom`](super::ForWhom); blank means for oneself.
    pub for_whom: String,
    /// A relation, when it is for somebody else.
    pub relation_kind: String,
    /// A [`Knows`](super::Knows); blank means not sure.
    pub knows: String,
    /// In what way they may speak for the person.
    pub basis: String,
    /// A site's id, or one of the two ways of not knowing; blank means not sure.
    pub site: String,
    /// A name of the directory.
    pub counsellor_listed: String,
    /// Names typed by hand.
    pub counsellor: String,
    /// When, or the first day of a period.
    pub happened_from: String,
    /// The last day of a period.
    pub happened_to: String,
    /// Staff who should not see it.
    pub unwanted_staff: String,
    /// Codes of [`Category`](crate::domain::category::Category).
    pub categories: Vec<String>,
    /// What the client hopes for.
    pub desired_outcomes: Vec<String>,
    /// In words.
    pub desired_outcome_text: String,
    /// Kinds of material that exist.
    pub materials: Vec<String>,
    /// What it is.
    pub materials_note: String,
    /// Papers handed in, and where their originals are.
    pub originals: String,
    /// Ticked: somebody answered the client already.
    pub responded: String,
    /// How; blank means the way it came in.
    pub method: String,
    /// Local date of the answer; blank, like the time, means when it was received.
    pub contact_date: String,
    /// Local time of the answer.
    pub contact_time: String,
    /// What was said.
    pub summary: String,
    /// Why the answer came late. Asked when it did.
    pub breach_reason: String,
    /// A [`ConsentWay`].
    pub consent: String,
    /// Ticked: the counsellor may be told who complains.
    pub consent_tell_counsellor: String,
    /// Ticked: session records may be obtained.
    pub consent_session_records: String,
}

/// What a registration is judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegistrationFacts {
    /// The present: when it is entered.
    pub now: DateTime<Utc>,
    /// The organisation's zone.
    pub zone: FixedOffset,
    /// Who registers it.
    pub registrar: PersonId,
}

/// What staff know of how a complaint came in, beside what the client said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registered {
    /// How.
    pub channel: Channel,
    /// When it really arrived.
    pub received_at: DateTime<Utc>,
    /// Why it was entered late; present exactly when it was.
    pub late_reason: Option<Note>,
    /// Who took it.
    pub taken_by: PersonId,
    /// What the client reads.
    pub locale: Locale,
    /// The recorder's summary.
    pub summary: Option<Narrative>,
    /// How the client agreed.
    pub consent: ConsentWay,
    /// Papers handed in, and where their originals are.
    pub originals: Option<Note>,
    /// The answer somebody gave already.
    pub response: Option<ContactRecord>,
}

impl RegistrationForm {
    /// A form that begins with the present local date and time.
    pub fn starting(facts: &RegistrationFacts, locale: Locale, key: SubmissionKey) -> Self {
        Self {
            submission_key: key.to_string(),
            consent_version: CONSENT_VERSION.to_owned(),
            received_date: local_date(facts.now, facts.zone).to_string(),
            received_time: facts.now.with_timezone(&facts.zone).format("%H:%M").to_string(),
            taken_by: facts.registrar.0.to_string(),
            locale: locale.code().to_owned(),
            ..Self::default()
        }
    }
}

/// The way an answer is given in the call, visit or letter itself.
pub(super) fn answered_by(channel: Channel) -> ContactMethod {
    match channel {
        Channel::OnSite | Channel::StaffObserved => ContactMethod::InPerson,
        Channel::Email | Channel::Website => ContactMethod::Email,
        Channel::Letter => ContactMethod::Post,
        Channel::Phone | Channel::Referral => ContactMethod::Phone,
    }
}

/// Whether the client is there and can be asked: on the phone, at the counter.
pub(super) fn is_spoken(channel: Channel) -> bool {
    match channel {
        Channel::Phone | Channel::OnSite => true,
        Channel::Website | Channel::Email | Channel::Letter | Channel::Referral | Channel::StaffObserved => {
            false
        }
    }
}
