//! How a client can be reached without harm.
use super::{StepForm, choice, choices, is_ticked};
use crate::domain::address::{EmailAddress, PhoneNumber};
use crate::domain::complaint::ContactMethod;
use crate::domain::form::{Problem, Problems};
use crate::domain::text::{self, Line, PersonName};
use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike, Weekday};
use serde::{Deserialize, Serialize};

crate::codes! {
    /// A part of the week in which reaching out is safe.
    pub enum SafeTime as "safe_time" {
        /// 工作日上午 Weekday mornings, 8 to 12.
        WeekdayMorning = "weekday_morning",
        /// 工作日下午 Weekday afternoons, 12 to 18.
        WeekdayAfternoon = "weekday_afternoon",
        /// 工作日晚上 Weekday evenings, 18 to 21.
        WeekdayEvening = "weekday_evening",
        /// 周末白天 Weekends by day, 8 to 18.
        WeekendDay = "weekend_day",
        /// 周末晚上 Weekend evenings, 18 to 21.
        WeekendEvening = "weekend_evening",
    }
}

impl SafeTime {
    fn covers(self, local: NaiveDateTime) -> bool {
        let is_weekend = matches!(local.weekday(), Weekday::Sat | Weekday::Sun);
        let (on_weekends, from, to) = match self {
            Self::WeekdayMorning => (false, 8, 12),
            Self::WeekdayAfternoon => (false, 12, 18),
            Self::WeekdayEvening => (false, 18, 21),
            Self::WeekendDay => (true, 8, 18),
            Self::WeekendEvening => (true, 18, 21),
        };
        is_weekend == on_weekends && (from..to).contains(&local.hour())
    }
}

/// When reaching out is safe.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafeHours {
    /// The safe parts of the week; none means any time.
    pub times: Vec<SafeTime>,
    /// More in the client's words: "only on Wednesdays".
    pub note: Option<Line>,
}

impl SafeHours {
    /// Whether the local time is inside what the client ticked. The note is for people to read.
    pub fn allow(&self, local: NaiveDateTime) -> bool {
        self.times.is_empty() || self.times.iter().any(|time| time.covers(local))
    }
}

/// C-05: how to reach the client safely. Not asked when anonymous.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContactForm {
    /// What to call the person.
    pub name: String,
    /// A phone number.
    pub phone: String,
    /// An e-mail address.
    pub email: String,
    /// One of [`ContactForm::PREFERRED`]; blank means the first way given.
    pub preferred: String,
    /// Ways out of [`ContactForm::PREFERRED`] that are not safe.
    pub unsafe_ways: Vec<String>,
    /// [`SafeTime`]s; none means any time.
    pub safe_times: Vec<String>,
    /// More about safe hours.
    pub safe_times_note: String,
    /// Ticked: leave no message.
    pub leave_no_message: String,
    /// Ticked: do not mention the complaint.
    pub mention_no_complaint: String,
}

/// The ways a client allowed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The name.
    pub name: PersonName,
    /// The phone number.
    pub phone: Option<PhoneNumber>,
    /// The e-mail address.
    pub email: Option<EmailAddress>,
    /// The way to try first.
    pub preferred: ContactMethod,
    /// Ways that are never offered to staff, though an address may be known.
    pub unsafe_ways: Vec<ContactMethod>,
    /// When.
    pub hours: SafeHours,
    /// Never leave a message with anybody or any machine.
    pub leave_no_message: bool,
    /// Never say what it is about before the person is certain to be the client.
    pub mention_no_complaint: bool,
}

impl Contact {
    /// The ways staff may use: an address is known and the client did not call it unsafe. The portal always is one.
    pub fn ways(&self) -> Vec<ContactMethod> {
        ContactForm::PREFERRED
            .into_iter()
            .filter(|way| has_address(*way, self.phone.is_some(), self.email.is_some()))
            .filter(|way| !self.unsafe_ways.contains(way))
            .collect()
    }
}

/// Whether an address for the way is known; the portal needs none.
fn has_address(way: ContactMethod, has_phone: bool, has_email: bool) -> bool {
    match way {
        ContactMethod::Phone | ContactMethod::TextMessage => has_phone,
        ContactMethod::Email => has_email,
        ContactMethod::PortalMessage => true,
        ContactMethod::InPerson
        | ContactMethod::Video
        | ContactMethod::InstantMessage
        | ContactMethod::Post => false,
    }
}

impl ContactForm {
    /// The ways a client may choose from; 只通过本网站 is the portal message.
    pub const PREFERRED: [ContactMethod; 4] = [
        ContactMethod::Phone,
        ContactMethod::TextMessage,
        ContactMethod::Email,
        ContactMethod::PortalMessage,
    ];

    fn preferred(&self, has_phone: bool, has_email: bool) -> Result<ContactMethod, Problem> {
        let unsafe_ways = self.unsafe_ways()?;
        let usable =
            |way: &ContactMethod| has_address(*way, has_phone, has_email) && !unsafe_ways.contains(way);
        match choice(&self.preferred) {
            Err(Problem::Required) => Ok(Self::PREFERRED
                .into_iter()
                .find(usable)
                .unwrap_or(ContactMethod::PortalMessage)),
            Ok(way) if usable(&way) => Ok(way),
            Ok(_) => Err(Problem::NotAChoice),
            Err(problem) => Err(problem),
        }
    }

    /// What was called unsafe; the portal cannot be, it is where the client already is.
    fn unsafe_ways(&self) -> Result<Vec<ContactMethod>, Problem> {
        let ways = choices::<ContactMethod>(&self.unsafe_ways)?;
        Ok(ways
            .into_iter()
            .filter(|way| *way != ContactMethod::PortalMessage)
            .collect())
    }

    /// Whether the client wants to be reached on this site only.
    fn is_portal_only(&self) -> bool {
        choice(&self.preferred) == Ok(ContactMethod::PortalMessage)
    }
}

impl StepForm for ContactForm {
    type Answer = Contact;

    fn parse(&self, _today: NaiveDate) -> Result<Contact, Problems> {
        let mut problems = Problems::none();
        let name = problems.take("name", PersonName::parse(&self.name));
        let phone = problems.take("phone", text::optional(&self.phone, PhoneNumber::parse));
        let email = problems.take("email", text::optional(&self.email, EmailAddress::parse));
        let is_reachable = phone != Some(None) || email != Some(None) || self.is_portal_only();
        if !is_reachable {
            problems.add("phone", Problem::NeedOne);
        }
        // Whether something was typed, right or wrong: a wrong address is told at its own field only.
        let is_typed = |typed: &str| !text::line(typed).is_empty();
        let preferred = if is_reachable {
            self.preferred(is_typed(&self.phone), is_typed(&self.email))
        } else {
            Ok(ContactMethod::PortalMessage)
        };
        let preferred = problems.take("preferred", preferred);
        let unsafe_ways = problems.take("unsafe_ways", self.unsafe_ways());
        let times = problems.take("safe_times", choices(&self.safe_times));
        let note = problems.take(
            "safe_times_note",
            text::optional(&self.safe_times_note, Line::parse),
        );
        match (name, phone, email, preferred, unsafe_ways, times, note) {
            (
                Some(name),
                Some(phone),
                Some(email),
                Some(preferred),
                Some(unsafe_ways),
                Some(times),
                Some(note),
            ) if problems.is_empty() => Ok(Contact {
                name,
                phone,
                email,
                preferred,
                unsafe_ways,
                hours: SafeHours { times, note },
                leave_no_message: is_ticked(&self.leave_no_message),
                mention_no_complaint: is_ticked(&self.mention_no_complaint),
            }),
            _ => Err(problems),
        }
    }
}
