//! What the organisation decides about itself: how it is called and reached, whom to call in danger, what it promises,
//! which days it works. Kept as rows; what nobody has set yet comes from the environment.

mod forms;
mod organisation;
mod promises_form;

pub use forms::{CrisisLinesForm, NAME_ZH_FIELDS, NUMBER_FIELDS, OrganisationForm};
pub use organisation::{CrisisLine, Organisation};
pub use promises_form::{PromisesForm, changed_clocks};

use std::sync::Arc;

use crate::domain::calendar::WorkCalendar;
use crate::domain::deadline::Promises;

crate::codes! {
    /// A part of the settings: saved, versioned and looked up as a whole.
    pub enum SettingsPart as "settings_part" {
        /// 机构 Names, contacts, hours, the way out.
        Organisation = "organisation",
        /// 求助电话 Whom to call in danger.
        CrisisLines = "crisis_lines",
        /// 承诺时限 How long each clock runs.
        Promises = "promises",
        /// 工作日历 The days that are not what their weekday says.
        Calendar = "calendar",
    }
}

/// The settings in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How the organisation is called and reached.
    pub organisation: Organisation,
    /// Whom to call in danger, in the order shown.
    pub crisis_lines: Vec<CrisisLine>,
    /// How long each clock runs; the 24 hours are not among them.
    pub promises: Promises,
    /// The working days.
    pub calendar: Arc<WorkCalendar>,
}
