//! What staff record of a call, a visit, a letter: reached or not, when, and what was said.
//!
//! The first contact that reached the client is the first response of the round; an attempt never is.
use crate::domain::calendar::local_date;
use crate::domain::code::Code;
use crate::domain::complaint::ContactMethod;
use crate::domain::deadline::{Attempt, is_after};
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::SubmissionKey;
use crate::domain::text::{self, ContactSummary, Note};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// The contact page of staff.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StaffContactForm {
    /// The [`SubmissionKey`], a hidden field.
    pub submission_key: String,
    /// The version of the case seen, a hidden field.
    pub version: String,
    /// A [`ContactMethod`] of [`StaffContactForm::METHODS`].
    pub method: String,
    /// Local date, `2026-11-23`.
    pub contact_date: String,
    /// Local time, `14:05`.
    pub contact_time: String,
    /// [`StaffContactForm::REACHED`] or [`StaffContactForm::NOT_REACHED`]; nothing is preselected.
    pub reached: String,
    /// What was said, or what was tried.
    pub summary: String,
    /// Why the first word comes late. Asked when it does.
    pub breach_reason: String,
}

/// What a contact is judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContactFacts {
    /// When the round began; nothing can have been said before.
    pub round_started_at: DateTime<Utc>,
    /// When the first response is due, while it is still owed.
    pub first_response_due_at: Option<DateTime<Utc>>,
    /// The present.
    pub now: DateTime<Utc>,
    /// The organisation's zone.
    pub zone: FixedOffset,
}

/// A contact that took place, or an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactRecord {
    /// Makes it happen once.
    pub key: SubmissionKey,
    /// How.
    pub method: ContactMethod,
    /// When it was made: this stops the clock, not the hour of typing.
    pub at: DateTime<Utc>,
    /// Whether the client was reached.
    pub is_reached: bool,
    /// What was said.
    pub summary: ContactSummary,
    /// Why the first word comes late; present exactly when it does.
    pub breach_reason: Option<Note>,
}

impl ContactRecord {
    /// The attempt, when nobody was reached.
    pub fn attempt(&self) -> Option<Attempt> {
        (!self.is_reached).then_some(Attempt {
            method: self.method,
            at: self.at,
        })
    }
}

impl StaffContactForm {
    /// Value of `reached`: 已联系上.
    pub const REACHED: &'static str = "yes";
    /// Value of `reached`: 未联系上.
    pub const NOT_REACHED: &'static str = "no";
    /// Everything but the portal message, which records itself when it is sent.
    pub const METHODS: [ContactMethod; 7] = [
        ContactMethod::Phone,
        ContactMethod::InPerson,
        ContactMethod::Video,
        ContactMethod::Email,
        ContactMethod::TextMessage,
        ContactMethod::InstantMessage,
        ContactMethod::Post,
    ];

    /// A form that begins with the present local date and time.
    pub fn starting(now: DateTime<Utc>, zone: FixedOffset, key: SubmissionKey, version: i64) -> Self {
        Self {
            submission_key: key.to_string(),
            version: version.to_string(),
            contact_date: local_date(now, zone).to_string(),
            contact_time: now.with_timezone(&zone).format("%H:%M").to_string(),
            ..Self::default()
        }
    }

    /// Guards 1, 2, 3 and 5 of `record_first_response`.
    ///
    /// # Errors
    /// Every problem, in the order of the fields.
    pub fn parse(&self, facts: &ContactFacts) -> Result<ContactRecord, Problems> {
        self.parse_by(facts, &Self::METHODS)
    }

    /// The same, by one of these methods.
    ///
    /// # Errors
    /// Every problem, in the order of the fields.
    pub fn parse_by(
        &self,
        facts: &ContactFacts,
        methods: &[ContactMethod],
    ) -> Result<ContactRecord, Problems> {
        let mut problems = Problems::none();
        let key = problems.take("submission_key", SubmissionKey::parse(&self.submission_key));
        let method = problems.take("method", self.method(methods));
        let at = self.at(facts, &mut problems);
        let is_reached = problems.take("reached", self.is_reached());
        let summary = problems.take("summary", ContactSummary::parse(&self.summary));
        let is_late = at
            .zip(facts.first_response_due_at)
            .is_some_and(|(at, due)| is_after(at, due));
        let reason = if is_late && is_reached == Some(true) {
            Note::parse(&self.breach_reason).map(Some)
        } else {
            Ok(None)
        };
        let breach_reason = problems.take("breach_reason", reason);
        match (key, method, at, is_reached, summary, breach_reason) {
            (Some(key), Some(method), Some(at), Some(is_reached), Some(summary), Some(breach_reason)) => {
                Ok(ContactRecord {
                    key,
                    method,
                    at,
                    is_reached,
                    summary,
                    breach_reason,
                })
            }
            _ => Err(problems),
        }
    }

    fn method(&self, methods: &[ContactMethod]) -> Result<ContactMethod, Problem> {
        match self.method.trim() {
            "" => Err(Problem::Required),
            code => ContactMethod::from_code(code)
                .filter(|way| methods.contains(way))
                .ok_or(Problem::NotAChoice),
        }
    }

    fn is_reached(&self) -> Result<bool, Problem> {
        match self.reached.trim() {
            "" => Err(Problem::Required),
            Self::REACHED => Ok(true),
            Self::NOT_REACHED => Ok(false),
            _ => Err(Problem::NotAChoice),
        }
    }

    /// The instant, to the minute typed: a minute in which the round began or that is not over yet counts as inside.
    fn at(&self, facts: &ContactFacts, problems: &mut Problems) -> Option<DateTime<Utc>> {
        let date = problems.take("contact_date", date(&self.contact_date));
        let time = problems.take("contact_time", time(&self.contact_time));
        let minute = date?
            .and_time(time?)
            .and_local_timezone(facts.zone)
            .single()?
            .to_utc();
        let field = if date? == local_date(facts.now, facts.zone) {
            "contact_time"
        } else {
            "contact_date"
        };
        if minute > facts.now {
            problems.add(field, Problem::InFuture);
            return None;
        }
        if minute + TimeDelta::seconds(59) < facts.round_started_at {
            problems.add(field, Problem::BeforeReceipt);
            return None;
        }
        Some(minute.max(facts.round_started_at))
    }
}

/// A native date field: `2026-11-23`.
pub(in crate::domain) fn date(typed: &str) -> Result<NaiveDate, Problem> {
    match text::plain(typed).as_str() {
        "" => Err(Problem::Required),
        plain => NaiveDate::parse_from_str(plain, "%Y-%m-%d").map_err(|_| Problem::NotADate),
    }
}

/// A native time field: `14:05`, with or without seconds.
pub(in crate::domain) fn time(typed: &str) -> Result<NaiveTime, Problem> {
    match text::plain(typed).as_str() {
        "" => Err(Problem::Required),
        plain => NaiveTime::parse_from_str(plain, "%H:%M")
            .or_else(|_| NaiveTime::parse_from_str(plain, "%H:%M:%S"))
            .map_err(|_| Problem::NotATime),
    }
}

#[cfg(test)]
mod tests;
