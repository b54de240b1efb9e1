//! A member of staff, as entered.

use super::chosen;
use crate::domain::address::EmailAddress;
use crate::domain::code::Code;
use crate::domain::form::{Problem, Problems};
use crate::domain::locale::Locale;
use crate::domain::people::{PersonId, Role, Roles, RolesError, SiteId};
use crate::domain::text::{Line, PersonName, optional, plain};
use serde::{Deserialize, Serialize};

/// AD-02: one person.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonForm {
    /// The version that was looked at.
    pub version: String,
    /// Sign-in name; fixed once the account exists.
    pub account: String,
    /// What colleagues call them.
    pub display_name: String,
    /// The language they read.
    pub locale: String,
    /// Their roles.
    pub roles: Vec<String>,
    /// Ticked: answers safeguarding alerts.
    pub safeguarding: String,
    /// Where they work.
    pub site: String,
    /// Who stands above them.
    pub supervisor: String,
    /// What they are qualified for.
    pub qualification: String,
    /// Where notices go.
    pub email: String,
    /// Ticked: on the rota now.
    pub on_duty: String,
}

/// What was entered about a member of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonDetails {
    /// What colleagues call them.
    pub display_name: String,
    /// The language they read.
    pub locale: Locale,
    /// Their roles; at least one.
    pub roles: Roles,
    /// Whether they answer safeguarding alerts.
    pub is_safeguarding: bool,
    /// Where they work.
    pub site: Option<SiteId>,
    /// Who stands above them.
    pub supervisor: Option<PersonId>,
    /// What they are qualified for.
    pub qualification: Option<String>,
    /// Where notices go.
    pub email: Option<EmailAddress>,
    /// Whether they are on the rota now.
    pub is_on_duty: bool,
}

/// The fewest and most letters of a sign-in name.
const ACCOUNT: std::ops::RangeInclusive<usize> = 2..=40;

impl PersonForm {
    /// The roles an administrator may give.
    pub const ROLES: [Role; 4] = [Role::Intake, Role::Investigator, Role::Manager, Role::Admin];

    /// The sign-in name of a new account.
    ///
    /// # Errors
    /// `Required` or `NotAnAccount`.
    pub fn account(&self) -> Result<String, Problem> {
        let account = plain(&self.account).to_lowercase();
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-' | '_');
        if account.is_empty() {
            Err(Problem::Required)
        } else if ACCOUNT.contains(&account.len()) && account.chars().all(fits) {
            Ok(account)
        } else {
            Err(Problem::NotAnAccount)
        }
    }

    fn roles(&self) -> Result<Roles, Problem> {
        if self.roles.is_empty() {
            return Err(Problem::Required);
        }
        let roles: Option<Vec<Role>> = self.roles.iter().map(|code| Role::from_code(code)).collect();
        Roles::of_staff(roles.ok_or(Problem::NotAChoice)?).map_err(|error| match error {
            RolesError::AdminExcludesOthers => Problem::AdminAlone,
            RolesError::NotForStaff => Problem::NotAChoice,
        })
    }

    /// Everything but the account.
    ///
    /// # Errors
    /// What is wrong, at the field. That an administrator answers no safeguarding alerts is one of them: it is a role on
    /// cases.
    pub fn parse(&self) -> Result<PersonDetails, Problems> {
        let mut problems = Problems::none();
        let display_name = problems.take("display_name", PersonName::parse(&self.display_name));
        let roles = problems.take("roles", self.roles());
        let is_safeguarding = !self.safeguarding.is_empty();
        if is_safeguarding && roles.is_some_and(|roles| roles.has(Role::Admin)) {
            problems.add("safeguarding", Problem::AdminAlone);
        }
        let site = problems.take("site", chosen(&self.site, SiteId));
        let supervisor = problems.take("supervisor", chosen(&self.supervisor, PersonId));
        let email = problems.take("email", optional(&self.email, EmailAddress::parse));
        let locale = Locale::from_code(&self.locale).ok_or(Problem::NotAChoice);
        let locale = problems.take("locale", locale);
        let qualification = problems.take("qualification", optional(&self.qualification, Line::parse));
        let (Some(display_name), Some(locale), Some(roles), Some(site), Some(supervisor)) =
            (display_name, locale, roles, site, supervisor)
        else {
            return Err(problems);
        };
        let (Some(qualification), Some(email), true) = (qualification, email, problems.is_empty()) else {
            return Err(problems);
        };
        Ok(PersonDetails {
            display_name: display_name.into(),
            locale,
            roles,
            is_safeguarding,
            site,
            supervisor,
            qualification: qualification.map(String::from),
            email,
            is_on_duty: !self.on_duty.is_empty(),
        })
    }
}
