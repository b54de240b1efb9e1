//! What staff do on the safety page.
use super::{LEVELS, SafetyEntry, SafetyGround};
use crate::domain::code::Code;
use crate::domain::complaint::ContactMethod;
use crate::domain::contact::StaffContactForm;
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::SubmissionKey;
use crate::domain::overlay::Safeguarding;
use crate::domain::people::PersonId;
use crate::domain::text::ContactSummary;
use serde::{Deserialize, Serialize};

crate::codes! {
    /// Which button of the page.
    pub enum SafetyAct as "safety_act" {
        /// 提出预警 Raise.
        Raise = "raise",
        /// 记录 Log a contact, an attempt, an assessment.
        Log = "log",
        /// 下调级别 Step down.
        StepDown = "step_down",
        /// 解除预警 Clear, or sign first.
        Clear = "clear",
        /// 记录已报告 The report was filed.
        Report = "report",
        /// 记为无报告义务 No duty to report.
        NoDuty = "no_duty",
        /// 登记报复 What was said when withdrawing is taken up as retaliation.
        Retaliation = "retaliation",
    }
}

/// The safety page.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SafetyForm {
    /// The [`SubmissionKey`], a hidden field.
    pub submission_key: String,
    /// A [`SafetyAct`].
    pub act: String,
    /// Raise: a [`Safeguarding`] of [`LEVELS`].
    pub level: String,
    /// Raise: a [`SafetyGround`] of [`SafetyForm::GROUNDS`].
    pub ground: String,
    /// Raise: what was seen or said.
    pub reason: String,
    /// Log: `contact`, `attempt` or `assessment`.
    pub entry: String,
    /// Log: a contact method.
    pub method: String,
    /// Log: local date of the contact.
    pub contact_date: String,
    /// Log: local time of the contact.
    pub contact_time: String,
    /// Log: what was said, tried or found.
    pub summary: String,
    /// Log: why the first word of the round comes late.
    pub breach_reason: String,
    /// Step down: the lower level.
    pub lower_level: String,
    /// Step down, clear: why.
    pub outcome: String,
    /// Report, no duty: to whom, when, the reference; or why there is no duty.
    pub report: String,
}

/// What lowering and clearing is judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClearFacts {
    /// The level now.
    pub level: Safeguarding,
    /// The highest level since the last time it was clear.
    pub peak: Safeguarding,
    /// Whether a contact or an assessment was logged after the last alert.
    pub is_looked_after: bool,
    /// Who signed first, since the last alert.
    pub first_signature: Option<PersonId>,
    /// Whether a report on harm to a minor is owed.
    pub owes_report: bool,
    /// Who wants to clear.
    pub by: PersonId,
}

/// What pressing "clear" comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clearing {
    /// The first of two signatures.
    Proposed,
    /// The alert ends.
    Cleared,
}

impl SafetyForm {
    /// Grounds that staff may name.
    pub const GROUNDS: [SafetyGround; 5] = [
        SafetyGround::Danger,
        SafetyGround::SelfHarm,
        SafetyGround::Threat,
        SafetyGround::HarmToMinor,
        SafetyGround::Other,
    ];
    /// What may be logged.
    pub const ENTRIES: [SafetyEntry; 3] = [
        SafetyEntry::Contact,
        SafetyEntry::Attempt,
        SafetyEntry::Assessment,
    ];

    /// Ways of a contact: for an anonymous client the portal is the only one.
    pub const METHODS: [ContactMethod; 8] = [
        ContactMethod::Phone,
        ContactMethod::InPerson,
        ContactMethod::Video,
        ContactMethod::PortalMessage,
        ContactMethod::Email,
        ContactMethod::TextMessage,
        ContactMethod::InstantMessage,
        ContactMethod::Post,
    ];

    /// Which button was pressed.
    ///
    /// # Errors
    /// `NotAChoice`.
    pub fn act(&self) -> Result<SafetyAct, Problems> {
        SafetyAct::from_code(&self.act).ok_or_else(|| Problems::one("act", Problem::NotAChoice))
    }

    /// The one-time key.
    ///
    /// # Errors
    /// `NotRecognised`.
    pub fn key(&self) -> Result<SubmissionKey, Problems> {
        SubmissionKey::parse(&self.submission_key).map_err(|problem| Problems::one("submission_key", problem))
    }

    /// An alert (`raise_safeguarding/1`).
    ///
    /// # Errors
    /// Every problem, in the order of the fields.
    pub fn raise(&self) -> Result<(Safeguarding, SafetyGround, ContactSummary), Problems> {
        let mut problems = Problems::none();
        let level = problems.take("level", one_of(&self.level, &LEVELS));
        let ground = problems.take("ground", one_of(&self.ground, &Self::GROUNDS));
        let reason = problems.take("reason", ContactSummary::parse(&self.reason));
        match (level, ground, reason) {
            (Some(level), Some(ground), Some(reason)) => Ok((level, ground, reason)),
            _ => Err(problems),
        }
    }

    /// What is logged.
    ///
    /// # Errors
    /// A missing or unknown choice.
    pub fn entry(&self) -> Result<SafetyEntry, Problems> {
        one_of(&self.entry, &Self::ENTRIES).map_err(|problem| Problems::one("entry", problem))
    }

    /// An assessment in words.
    ///
    /// # Errors
    /// Missing or endless words.
    pub fn assessment(&self) -> Result<ContactSummary, Problems> {
        ContactSummary::parse(&self.summary).map_err(|problem| Problems::one("summary", problem))
    }

    /// A contact or an attempt, as the contact page would have it.
    pub fn contact(&self, is_reached: bool) -> StaffContactForm {
        let reached = if is_reached {
            StaffContactForm::REACHED
        } else {
            StaffContactForm::NOT_REACHED
        };
        StaffContactForm {
            submission_key: self.submission_key.clone(),
            version: String::new(),
            method: self.method.clone(),
            contact_date: self.contact_date.clone(),
            contact_time: self.contact_time.clone(),
            reached: reached.to_owned(),
            summary: self.summary.clone(),
            breach_reason: self.breach_reason.clone(),
        }
    }

    /// A lower level with a reason (`clear_safeguarding/1` and `/4`).
    ///
    /// # Errors
    /// Every problem, in the order of the fields.
    pub fn step_down(&self, facts: &ClearFacts) -> Result<(Safeguarding, ContactSummary), Problems> {
        let mut problems = guards(facts);
        let level = one_of(&self.lower_level, &LEVELS).and_then(|level| {
            if level < facts.level {
                Ok(level)
            } else {
                Err(Problem::NotMet)
            }
        });
        let level = problems.take("lower_level", level);
        let outcome = problems.take("outcome", ContactSummary::parse(&self.outcome));
        match (level, outcome) {
            (Some(level), Some(outcome)) if problems.is_empty() => Ok((level, outcome)),
            _ => Err(problems),
        }
    }

    /// Clearing, with its reason: at once, or the first of two signatures when the alert was ever immediate
    /// (`clear_safeguarding/1` to `/3`).
    ///
    /// # Errors
    /// Every problem, in the order of the fields.
    pub fn clear(&self, facts: &ClearFacts) -> Result<(Clearing, ContactSummary), Problems> {
        let mut problems = guards(facts);
        if facts.owes_report {
            problems.add("clear_safeguarding_3", Problem::NotMet);
        }
        let clearing = match (facts.peak, facts.first_signature) {
            (Safeguarding::Immediate, None) => Clearing::Proposed,
            (Safeguarding::Immediate, Some(first)) if first == facts.by => {
                problems.add("clear_safeguarding_2", Problem::NotMet);
                Clearing::Proposed
            }
            (Safeguarding::Immediate, Some(_)) => Clearing::Cleared,
            (Safeguarding::None | Safeguarding::Cleared | Safeguarding::Watch | Safeguarding::Urgent, _) => {
                Clearing::Cleared
            }
        };
        match problems.take("outcome", ContactSummary::parse(&self.outcome)) {
            Some(outcome) if problems.is_empty() => Ok((clearing, outcome)),
            _ => Err(problems),
        }
    }

    /// What was reported to whom, or why there is no duty.
    ///
    /// # Errors
    /// Missing or endless words.
    pub fn report(&self) -> Result<ContactSummary, Problems> {
        ContactSummary::parse(&self.report).map_err(|problem| Problems::one("report", problem))
    }
}

fn guards(facts: &ClearFacts) -> Problems {
    let mut problems = Problems::none();
    if !facts.is_looked_after {
        problems.add("clear_safeguarding_1", Problem::NotMet);
    }
    problems
}

fn one_of<C: Code + PartialEq>(typed: &str, offered: &[C]) -> Result<C, Problem> {
    match typed.trim() {
        "" => Err(Problem::Required),
        code => C::from_code(code)
            .filter(|choice| offered.contains(choice))
            .ok_or(Problem::NotAChoice),
    }
}
