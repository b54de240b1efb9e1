//! Places and counsellors, as entered.

use super::chosen;
use crate::domain::form::{Problem, Problems};
use crate::domain::people::{PersonId, SiteId};
use crate::domain::text::{Line, PersonName};
use serde::{Deserialize, Serialize};

/// AD-03: one place.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SiteForm {
    /// Its name.
    pub name: String,
    /// `retire` or `restore` when that button was pressed.
    pub act: String,
}

impl SiteForm {
    /// The name.
    ///
    /// # Errors
    /// `Required` or `TooLong`.
    pub fn name(&self) -> Result<String, Problem> {
        Line::parse(&self.name).map(String::from)
    }
}

/// AD-03: one counsellor.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CounsellorEntryForm {
    /// The name clients know.
    pub name: String,
    /// Where they see clients.
    pub site: String,
    /// Their staff account.
    pub person: String,
    /// Ticked: has left.
    pub former: String,
}

/// What was entered about a counsellor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounsellorEntry {
    /// The name clients know.
    pub name: String,
    /// Where they see clients.
    pub site: Option<SiteId>,
    /// Their staff account: complaints about them are kept from it and its line.
    pub person: Option<PersonId>,
    /// Whether they have left; one may still complain about them.
    pub is_former: bool,
}

impl CounsellorEntryForm {
    /// The entry.
    ///
    /// # Errors
    /// What is wrong, at the field.
    pub fn parse(&self) -> Result<CounsellorEntry, Problems> {
        let mut problems = Problems::none();
        let name = problems.take("name", PersonName::parse(&self.name));
        let site = problems.take("site", chosen(&self.site, SiteId));
        let person = problems.take("person", chosen(&self.person, PersonId));
        let (Some(name), Some(site), Some(person)) = (name, site, person) else {
            return Err(problems);
        };
        Ok(CounsellorEntry {
            name: name.into(),
            site,
            person,
            is_former: !self.former.is_empty(),
        })
    }
}
