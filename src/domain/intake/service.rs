//! Which service it is about: site, counsellor, time, and who should stay away from it.
use super::incident::{IncidentTime, PartialDate};
use super::{StepForm, is_ticked};
use crate::domain::form::{Problem, Problems};
use crate::domain::people::SiteId;
use crate::domain::text::PersonName;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// C-06: which service.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CounsellorForm {
    /// A site's id, [`CounsellorForm::NOT_LISTED`] or [`CounsellorForm::UNSURE`].
    pub site: String,
    /// One or several names.
    pub counsellor: String,
    /// Ticked: the name is not known.
    pub counsellor_unknown: String,
    /// When, or the first day of a period: year.
    pub from_year: String,
    /// Month.
    pub from_month: String,
    /// Day.
    pub from_day: String,
    /// The last day of a period, if it was one: year.
    pub to_year: String,
    /// Month.
    pub to_month: String,
    /// Day.
    pub to_day: String,
    /// Ticked: the time is not remembered.
    pub time_unsure: String,
    /// Staff who should not see the complaint, one or several names.
    pub unwanted_staff: String,
}

/// Where the service was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SiteChoice {
    /// A site of the list. Whether it exists is for the store to say.
    Listed(SiteId),
    /// 不在列表 Somewhere else.
    NotListed,
    /// 不确定 Not sure.
    Unsure,
}

/// The service complained about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// The site.
    pub site: SiteChoice,
    /// The counsellors named; none when not known. A name equal to a member of staff's keeps the complaint from that
    /// person and their line until intake has looked.
    pub counsellors: Vec<PersonName>,
    /// When it happened.
    pub happened: IncidentTime,
    /// Staff the client does not want to deal with it; not assignable until a manager decides with a reason.
    pub unwanted_staff: Vec<PersonName>,
}

impl Service {
    /// Everybody who must not learn of the complaint for now.
    pub fn kept_from(&self) -> impl Iterator<Item = &PersonName> {
        self.counsellors.iter().chain(&self.unwanted_staff)
    }
}

impl CounsellorForm {
    /// Value of `site`: 不在列表.
    pub const NOT_LISTED: &'static str = "not_listed";
    /// Value of `site`: 不确定.
    pub const UNSURE: &'static str = "unsure";
    /// The most names one field may hold.
    pub const NAMES_MAX: usize = 10;

    fn site(&self) -> Result<SiteChoice, Problem> {
        match self.site.trim() {
            "" => Err(Problem::Required),
            Self::NOT_LISTED => Ok(SiteChoice::NotListed),
            Self::UNSURE => Ok(SiteChoice::Unsure),
            id => id
                .parse()
                .map(|id| SiteChoice::Listed(SiteId(id)))
                .map_err(|_| Problem::NotAChoice),
        }
    }

    fn counsellors(&self) -> Result<Vec<PersonName>, Problem> {
        let names = names(&self.counsellor)?;
        if names.is_empty() && !is_ticked(&self.counsellor_unknown) {
            Err(Problem::Required)
        } else {
            Ok(names)
        }
    }

    fn happened(&self, today: NaiveDate, problems: &mut Problems) -> Option<IncidentTime> {
        if is_ticked(&self.time_unsure) {
            return Some(IncidentTime::Unsure);
        }
        let from = PartialDate::parse(&self.from_year, &self.from_month, &self.from_day, today);
        let from = problems.take("from_year", from)?;
        let to = PartialDate::parse(&self.to_year, &self.to_month, &self.to_day, today);
        let to = problems.take("to_year", to)?;
        problems.take("to_year", IncidentTime::between(from, to))
    }
}

impl StepForm for CounsellorForm {
    type Answer = Service;

    fn parse(&self, today: NaiveDate) -> Result<Service, Problems> {
        let mut problems = Problems::none();
        let site = problems.take("site", self.site());
        let counsellors = problems.take("counsellor", self.counsellors());
        let happened = self.happened(today, &mut problems);
        let unwanted_staff = problems.take("unwanted_staff", names(&self.unwanted_staff));
        match (site, counsellors, happened, unwanted_staff) {
            (Some(site), Some(counsellors), Some(happened), Some(unwanted_staff)) => Ok(Service {
                site,
                counsellors,
                happened,
                unwanted_staff,
            }),
            _ => Err(problems),
        }
    }
}

fn names(typed: &str) -> Result<Vec<PersonName>, Problem> {
    let names = PersonName::several(typed)?;
    let over = names.len().saturating_sub(CounsellorForm::NAMES_MAX);
    if over > 0 {
        Err(Problem::TooLong {
            max: CounsellorForm::NAMES_MAX,
            over,
        })
    } else {
        Ok(names)
    }
}
