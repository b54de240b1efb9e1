//! Who complains, for whom, and how they can be reached without harm.
use super::RegistrationForm;
use crate::domain::code::Code;
use crate::domain::complaint::{IdentityMode, RepresentationKind};
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::new_complaint::gather;
use crate::domain::intake::{Contact, ContactForm, ForWhom, Knows, Relation, RelationForm, StepForm, choice};
use crate::domain::locale::Locale;
use crate::domain::text;
use chrono::NaiveDate;

/// Who says so, and for whom.
pub(super) struct Speaker {
    pub(super) identity: IdentityMode,
    pub(super) contact: Option<Contact>,
    pub(super) for_whom: ForWhom,
    pub(super) relation: Option<Relation>,
    pub(super) locale: Locale,
}

impl RegistrationForm {
    /// Guard 4: a name and a safe way, or neither.
    pub(super) fn speaker(&self, today: NaiveDate, problems: &mut Problems) -> Option<Speaker> {
        let identity = problems.take("identity_mode", self.identity());
        let contact = match identity {
            Some(IdentityMode::Named | IdentityMode::Confidential) => {
                gather(self.contact().parse(today), problems).map(Some)
            }
            Some(IdentityMode::Anonymous) | None => Some(None),
        };
        let locale = problems.take("locale", choice(&self.locale));
        let for_whom = match choice(&self.for_whom) {
            Err(Problem::Required) => Ok(ForWhom::Myself),
            chosen => chosen,
        };
        let for_whom = problems.take("for_whom", for_whom);
        let relation = match for_whom {
            Some(ForWhom::Myself) | None => Some(None),
            Some(whom) => gather(self.relation(whom).parse(today), problems).map(Some),
        };
        Some(Speaker {
            identity: identity?,
            contact: contact?,
            for_whom: for_whom?,
            relation: relation?,
            locale: locale?,
        })
    }

    fn identity(&self) -> Result<IdentityMode, Problem> {
        let is_known = [&self.name, &self.phone, &self.email]
            .iter()
            .any(|typed| !text::line(typed).is_empty());
        match (choice(&self.identity_mode), is_known) {
            (Err(Problem::Required), true) => Ok(IdentityMode::Confidential),
            (Err(Problem::Required), false) => Ok(IdentityMode::Anonymous),
            (Ok(IdentityMode::Anonymous), true) => Err(Problem::NotAChoice),
            (mode, _) => mode,
        }
    }

    fn contact(&self) -> ContactForm {
        ContactForm {
            name: self.name.clone(),
            phone: self.phone.clone(),
            email: self.email.clone(),
            preferred: self.preferred.clone(),
            unsafe_ways: self.unsafe_ways.clone(),
            safe_times: self.safe_times.clone(),
            safe_times_note: self.safe_times_note.clone(),
            leave_no_message: self.leave_no_message.clone(),
            mention_no_complaint: self.mention_no_complaint.clone(),
        }
    }

    /// A parent of "my child" is a guardian; whether the person knows may not have come up.
    fn relation(&self, whom: ForWhom) -> RelationForm {
        let or = |typed: &str, code: &str| {
            if text::line(typed).is_empty() {
                code.to_owned()
            } else {
                typed.to_owned()
            }
        };
        let kind = if whom == ForWhom::MyChild {
            or(&self.relation_kind, RepresentationKind::Guardian.code())
        } else {
            self.relation_kind.clone()
        };
        RelationForm {
            relation_kind: kind,
            knows: or(&self.knows, Knows::Unsure.code()),
            basis: self.basis.clone(),
        }
    }
}
