//! Pages of whoever runs the machine.
use super::Local;
use crate::domain::people::{CounsellorId, PersonId, SiteId};
use std::borrow::Cow;

/// AD-01, what is still to be set up.
pub fn admin() -> Local {
    Local::fixed("/admin")
}

/// AD-02, everybody on the staff.
pub fn admin_people() -> Local {
    Local::fixed("/admin/people")
}

/// AD-02, a new account.
pub fn admin_invite() -> Local {
    admin_people().below("new")
}

/// AD-02, one of the staff.
pub fn admin_person(person: PersonId) -> Local {
    admin_people().below(&person.to_string())
}

/// AD-02, where a new one-time link is asked for.
pub fn admin_person_link(person: PersonId) -> Local {
    admin_person(person).below("link")
}

/// AD-02, closing an account and opening it again.
pub fn admin_person_access(person: PersonId) -> Local {
    admin_person(person).below("access")
}

/// AD-03, the places.
pub fn admin_sites() -> Local {
    Local::fixed("/admin/sites")
}

/// AD-03, one of them.
pub fn admin_site(site: SiteId) -> Local {
    admin_sites().below(&site.to_string())
}

/// AD-03, the counsellors.
pub fn admin_counsellors() -> Local {
    Local::fixed("/admin/counsellors")
}

/// AD-03, a new one.
pub fn admin_new_counsellor() -> Local {
    admin_counsellors().below("new")
}

/// AD-03, one of them.
pub fn admin_counsellor(counsellor: CounsellorId) -> Local {
    admin_counsellors().below(&counsellor.to_string())
}

/// AD-04, how the organisation is called and reached.
pub fn admin_organisation() -> Local {
    Local::fixed("/admin/organisation")
}

/// AD-04, whom to call in danger.
pub fn admin_crisis_lines() -> Local {
    Local::fixed("/admin/organisation/crisis-lines")
}

/// AD-04, how long each clock runs.
pub fn admin_promises() -> Local {
    Local::fixed("/admin/organisation/promises")
}

/// AD-05, the working days.
pub fn admin_calendar() -> Local {
    Local::fixed("/admin/calendar")
}

/// AD-05, those of a year.
pub fn admin_calendar_of(year: i32) -> Local {
    Local(Cow::Owned(format!("/admin/calendar?year={year}")))
}

/// AD-06, how letters leave.
pub fn admin_mail() -> Local {
    Local::fixed("/admin/mail")
}
