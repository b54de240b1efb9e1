//! How a complaint is told: the answers of the wizard as typed, and the complaint they become.
//!
//! Every step is a form of plain strings that is kept as typed ([`Draft`]) and parsed as a whole at the end
//! ([`NewComplaint::parse`]). What staff take down for somebody is one form and becomes the same value
//! ([`NewComplaint::parse_registered`]). Add a step: a form with its [`StepForm`] in a file here, a variant of [`Step`], a field of
//! [`Draft`] and a line of the table below it.
//!
//! ISO 10002:2018 7.2 and annex D, GB/T 19012-2019 7.2: what is asked of a complainant, and that complaining is easy.
mod check;
mod contact;
mod draft;
mod flags;
mod incident;
mod materials;
mod new_complaint;
mod opening;
mod registration;
mod service;
mod short_form;
mod statement;
mod support;
#[cfg(test)]
mod tests;
mod what_happened;
mod wishes;

pub use check::{CONSENT_VERSION, CheckForm, ConsentKind, Consents, SubmissionKey};
pub use contact::{Contact, ContactForm, SafeHours, SafeTime};
pub use draft::{Draft, InDraft, Step, StepForm};
pub use flags::IntakeFlag;
pub use incident::{IncidentTime, PartialDate};
pub use materials::{MaterialKind, Materials, MaterialsForm};
pub use new_complaint::{NewComplaint, OUT_OF_TIME_YEARS};
pub use opening::{
    ForWhom, IdentityForm, Knows, Relation, RelationForm, RepresentationForm, SafetyAnswer, SafetyForm,
};
pub use registration::{CHANNELS, ConsentWay, Registered, RegistrationFacts, RegistrationForm};
pub use service::{CounsellorForm, Service, SiteChoice};
pub use short_form::ShortForm;
pub use statement::{FixedStatement, ListenBy, Statement, StatementForm};
pub use support::{InterviewerWish, Support, SupportForm, SupportNeed};
pub use what_happened::{CategoriesForm, CategoryChoice};
pub use wishes::{DesiredOutcomesForm, Money, Wishes};

use crate::domain::code::Code;
use crate::domain::form::Problem;

/// The choice behind a posted code.
fn choice<T: Code>(posted: &str) -> Result<T, Problem> {
    let code = posted.trim();
    if code.is_empty() {
        Err(Problem::Required)
    } else {
        T::from_code(code).ok_or(Problem::NotAChoice)
    }
}

/// The choices behind posted codes, each once, in the order of the enumeration. None is fine.
fn choices<T: Code + PartialEq>(posted: &[String]) -> Result<Vec<T>, Problem> {
    let ticked: Vec<T> = posted
        .iter()
        .filter(|code| !code.trim().is_empty())
        .map(|code| choice(code))
        .collect::<Result<_, _>>()?;
    Ok(T::ALL
        .iter()
        .copied()
        .filter(|value| ticked.contains(value))
        .collect())
}

/// Whether a box was ticked: an unticked one is not posted at all.
fn is_ticked(posted: &str) -> bool {
    !posted.trim().is_empty()
}
