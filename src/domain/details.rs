//! What clients may change about their own complaint: add to the account, and let more be known of who they are.
use crate::domain::code::Code;
use crate::domain::complaint::IdentityMode;
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::{Contact, ContactForm, Statement, StepForm as _, SubmissionKey};
use crate::domain::text::Narrative;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// C-18: an addition to the account.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AdditionForm {
    /// The [`SubmissionKey`], a hidden field.
    pub submission_key: String,
    /// What is added, up to [`Narrative::MAX`] graphemes.
    pub addition: String,
}

impl AdditionForm {
    /// The addition.
    ///
    /// # Errors
    /// At the field.
    pub fn parse(&self) -> Result<(SubmissionKey, Statement), Problems> {
        let mut problems = Problems::none();
        let key = problems.take("submission_key", SubmissionKey::parse(&self.submission_key));
        let said = problems.take("addition", Narrative::parse(&self.addition));
        match (key, said) {
            (Some(key), Some(said)) => Ok((key, Statement::told(said))),
            _ => Err(problems),
        }
    }
}

impl IdentityMode {
    /// What it may be raised to by the client: never lower, because nobody can unlearn a name.
    pub fn higher(self) -> &'static [Self] {
        match self {
            Self::Anonymous => &[Self::Confidential, Self::Named],
            Self::Confidential => &[Self::Named],
            Self::Named => &[],
        }
    }
}

/// C-18: letting more be known. An anonymous client gives a name and a way.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RaiseForm {
    /// The [`IdentityMode`] from now on.
    pub identity_mode: String,
    /// What to call the person.
    pub name: String,
    /// A phone number.
    pub phone: String,
    /// An e-mail address.
    pub email: String,
    /// Ticked: on this site only.
    pub portal_only: String,
}

impl RaiseForm {
    /// The mode from now on, and the contact of a client who had none.
    ///
    /// # Errors
    /// At the fields; a mode that is not higher is `NotAChoice`.
    pub fn parse(
        &self,
        before: IdentityMode,
        today: NaiveDate,
    ) -> Result<(IdentityMode, Option<Contact>), Problems> {
        let mut problems = Problems::none();
        let mode = match self.identity_mode.trim() {
            "" => Err(Problem::Required),
            code => IdentityMode::from_code(code)
                .filter(|mode| *mode == before || before.higher().contains(mode))
                .ok_or(Problem::NotAChoice),
        };
        let mode = problems.take("identity_mode", mode);
        if mode == Some(before) {
            return Ok((before, None));
        }
        let contact = match (before, self.contact().parse(today)) {
            (IdentityMode::Confidential | IdentityMode::Named, _) => None,
            (IdentityMode::Anonymous, Ok(contact)) => Some(contact),
            (IdentityMode::Anonymous, Err(wrong)) => {
                for (field, problem) in wrong.iter() {
                    problems.add(field, problem);
                }
                None
            }
        };
        match mode {
            Some(mode) if problems.is_empty() => Ok((mode, contact)),
            _ => Err(problems),
        }
    }

    fn contact(&self) -> ContactForm {
        let portal = if self.portal_only.trim().is_empty() {
            ""
        } else {
            "portal_message"
        };
        ContactForm {
            name: self.name.clone(),
            phone: self.phone.clone(),
            email: self.email.clone(),
            preferred: portal.to_owned(),
            ..ContactForm::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raise(mode: &str, name: &str, phone: &str) -> RaiseForm {
        RaiseForm {
            identity_mode: mode.to_owned(),
            name: name.to_owned(),
            phone: phone.to_owned(),
            ..RaiseForm::default()
        }
    }

    fn parsed(form: &RaiseForm, before: IdentityMode) -> Result<(IdentityMode, Option<Contact>), Problems> {
        form.parse(before, NaiveDate::from_ymd_opt(2026, 11, 23).unwrap())
    }

    #[test]
    fn an_identity_is_never_lowered() {
        for before in IdentityMode::ALL {
            for to in IdentityMode::ALL {
                let form = raise(to.code(), "林安", "13800001234");
                let is_fine = to == before || before.higher().contains(to);
                assert_eq!(parsed(&form, *before).is_ok(), is_fine, "{before:?} to {to:?}");
            }
        }
        assert_eq!(IdentityMode::Named.higher(), []);
        assert!(
            !IdentityMode::Confidential
                .higher()
                .contains(&IdentityMode::Anonymous)
        );
    }

    #[test]
    fn an_anonymous_client_gives_a_name_and_a_way() {
        let wrong = parsed(&raise("confidential", "", ""), IdentityMode::Anonymous).unwrap_err();
        assert_eq!(wrong.of("name"), Some(Problem::Required));
        assert_eq!(wrong.of("phone"), Some(Problem::NeedOne));
        let portal = RaiseForm {
            portal_only: "yes".to_owned(),
            ..raise("named", "林安", "")
        };
        let (mode, contact) = parsed(&portal, IdentityMode::Anonymous).unwrap();
        assert_eq!(
            (mode, contact.unwrap().name.as_str()),
            (IdentityMode::Named, "林安")
        );
    }

    #[test]
    fn a_confidential_client_has_a_contact_already() {
        let (mode, contact) = parsed(&raise("named", "", ""), IdentityMode::Confidential).unwrap();
        assert_eq!((mode, contact), (IdentityMode::Named, None));
    }

    #[test]
    fn an_addition_has_words() {
        let blank = AdditionForm::default().parse().unwrap_err();
        assert_eq!(blank.of("addition"), Some(Problem::Required));
    }
}
