//! The answer somebody gave before the complaint was entered, by the guards of `record_first_response`.
use super::parse::Arrival;
use super::{RegistrationFacts, RegistrationForm, answered_by};
use crate::domain::code::Code;
use crate::domain::contact::{ContactFacts, ContactRecord, StaffContactForm};
use crate::domain::deadline::Promises;
use crate::domain::form::Problems;
use crate::domain::intake::is_ticked;
use crate::domain::intake::new_complaint::gather;
use crate::domain::text;
use chrono::TimeDelta;

impl RegistrationForm {
    /// An answer given in the call, or since, if any: by the guards of `record_first_response`.
    pub(super) fn response(
        &self,
        arrival: &Arrival,
        facts: &RegistrationFacts,
        problems: &mut Problems,
    ) -> Option<ContactRecord> {
        if !is_ticked(&self.responded) {
            return None;
        }
        let (received_at, channel) = (arrival.at?, arrival.channel?);
        let local = received_at.with_timezone(&facts.zone);
        let is_at_once = [&self.contact_date, &self.contact_time]
            .iter()
            .all(|typed| text::line(typed).is_empty());
        let (day, hour) = if is_at_once {
            (
                local.date_naive().to_string(),
                local.format("%H:%M:%S").to_string(),
            )
        } else {
            (self.contact_date.clone(), self.contact_time.clone())
        };
        let method = if text::line(&self.method).is_empty() {
            answered_by(channel).code().to_owned()
        } else {
            self.method.clone()
        };
        let form = StaffContactForm {
            submission_key: self.submission_key.clone(),
            version: String::new(),
            method,
            contact_date: day,
            contact_time: hour,
            reached: StaffContactForm::REACHED.to_owned(),
            summary: self.summary.clone(),
            breach_reason: self.breach_reason.clone(),
        };
        let owed = TimeDelta::hours(i64::from(Promises::FIRST_RESPONSE_HOURS));
        let facts = ContactFacts {
            round_started_at: received_at,
            first_response_due_at: Some(received_at + owed),
            now: facts.now,
            zone: facts.zone,
        };
        gather(form.parse(&facts), problems)
    }
}
