//! What it is about: the service, and what the client wishes, has and needs.
use super::RegistrationForm;
use crate::domain::contact::date;
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::{
    CounsellorForm, DesiredOutcomesForm, MaterialsForm, Service, StepForm, SupportForm,
};
use crate::domain::text;
use chrono::NaiveDate;

impl RegistrationForm {
    /// Guards 2 and 3: what is left blank is not known.
    pub(super) fn service(&self, today: NaiveDate, problems: &mut Problems) -> Option<Service> {
        let (from, to) = (Self::day(&self.happened_from), Self::day(&self.happened_to));
        let from = problems.take("happened_from", from);
        let to = problems.take("happened_to", to);
        let names = format!("{}\n{}", self.counsellor_listed, self.counsellor);
        let yes = |is_so: bool| if is_so { "yes".to_owned() } else { String::new() };
        let site = text::line(&self.site);
        let [from_year, from_month, from_day] = from?;
        let [to_year, to_month, to_day] = to?;
        let form = CounsellorForm {
            site: if site.is_empty() {
                CounsellorForm::UNSURE.to_owned()
            } else {
                site
            },
            counsellor_unknown: yes(text::line(&names).is_empty()),
            counsellor: names,
            time_unsure: yes(from_year.is_empty() && to_year.is_empty()),
            from_year,
            from_month,
            from_day,
            to_year,
            to_month,
            to_day,
            unwanted_staff: self.unwanted_staff.clone(),
        };
        form.parse(today)
            .map_err(|found| {
                for (field, problem) in found.iter() {
                    let field = match field {
                        "from_year" => "happened_from",
                        "to_year" => "happened_to",
                        same => same,
                    };
                    problems.add(field, problem);
                }
            })
            .ok()
    }

    /// A native date in the three parts of the wizard's; blank ones when not given.
    fn day(typed: &str) -> Result<[String; 3], Problem> {
        let day = text::optional(typed, date)?;
        Ok(day.map_or_else(Default::default, |day| {
            let shown = day.to_string();
            let mut parts = shown.splitn(3, '-').map(str::to_owned);
            [(); 3].map(|()| parts.next().unwrap_or_default())
        }))
    }

    pub(super) fn wishes(&self) -> DesiredOutcomesForm {
        DesiredOutcomesForm {
            desired_outcomes: self.desired_outcomes.clone(),
            desired_outcome_text: self.desired_outcome_text.clone(),
            amount: String::new(),
        }
    }

    pub(super) fn materials(&self) -> MaterialsForm {
        MaterialsForm {
            materials: self.materials.clone(),
            materials_note: self.materials_note.clone(),
        }
    }

    pub(super) fn support(&self) -> SupportForm {
        SupportForm {
            under_18: self.under_18.clone(),
            ..SupportForm::default()
        }
    }
}
