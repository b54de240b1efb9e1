//! A complaint as told, understood and ready to be kept.
use super::check::CheckForm;
use super::incident::is_older_than;
use super::statement::{FixedStatement, Statement};
use super::{
    CategoryChoice, Consents, Contact, Draft, ForWhom, IncidentTime, Materials, Registered, Relation,
    SafeHours, SafetyAnswer, Service, ShortForm, SiteChoice, StepForm, SubmissionKey, Support, Wishes, check,
};
use crate::domain::address::PhoneNumber;
use crate::domain::category::Category;
use crate::domain::complaint::{Channel, ContactMethod, IdentityMode, RepresentationKind};
use crate::domain::form::Problems;
use crate::domain::overlay::Safeguarding;
use crate::domain::text::PersonName;
use chrono::{DateTime, NaiveDate, Utc};

/// Years after which a matter is flagged as out of time; it is accepted all the same.
pub const OUT_OF_TIME_YEARS: i32 = 3;

/// A complaint that can be kept: every answer understood, the guards of submission met. Only [`NewComplaint::parse`],
/// [`NewComplaint::parse_short`] and [`NewComplaint::parse_registered`] make one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewComplaint {
    pub(super) key: SubmissionKey,
    pub(super) for_whom: ForWhom,
    pub(super) relation: Option<Relation>,
    pub(super) safety: SafetyAnswer,
    pub(super) identity: IdentityMode,
    pub(super) contact: Option<Contact>,
    pub(super) service: Service,
    pub(super) choices: Vec<CategoryChoice>,
    pub(super) categories: Vec<Category>,
    pub(super) statement: Statement,
    pub(super) wishes: Wishes,
    pub(super) materials: Materials,
    pub(super) support: Support,
    pub(super) consents: Consents,
    pub(super) is_out_of_time: bool,
    pub(super) registered: Option<Registered>,
}

impl NewComplaint {
    /// Understands a whole draft and the check page.
    ///
    /// # Errors
    /// Every problem: those of the check page, and those of the steps, which [`Draft::first_gap`] leads back to.
    pub fn parse(draft: &Draft, form: &CheckForm, today: NaiveDate) -> Result<Self, Problems> {
        let mut problems = Problems::none();
        for step in draft.steps() {
            draft
                .problems(step, today)
                .iter()
                .for_each(|(field, problem)| problems.add(field, problem));
        }
        let signed = gather(form.parse(draft.is_anonymous()), &mut problems);
        let (Some((key, consents)), true) = (signed, problems.is_empty()) else {
            return Err(problems);
        };
        let service = draft.counsellor.parse(today)?;
        let choices = draft.categories.parse(today)?;
        Ok(Self {
            key,
            for_whom: draft.representation.parse(today)?,
            relation: if draft.is_for_someone_else() {
                Some(draft.relation.parse(today)?)
            } else {
                None
            },
            safety: draft.safety.parse(today)?,
            identity: draft.identity.parse(today)?,
            contact: if draft.is_anonymous() {
                None
            } else {
                Some(draft.contact.parse(today)?)
            },
            is_out_of_time: is_older_than(OUT_OF_TIME_YEARS, service.happened, today),
            service,
            categories: meant(&choices),
            choices,
            statement: draft.statement.parse(today)?,
            wishes: draft.desired_outcomes.parse(today)?,
            materials: draft.materials.parse(today)?,
            support: draft.support.parse(today)?,
            consents,
            registered: None,
        })
    }

    /// Understands the short form of somebody who is not safe. What the draft already says about the person and the
    /// relation is taken along; whoever uses it without having answered counts as not safe. The name is kept
    /// confidential.
    ///
    /// # Errors
    /// The problems of the short form.
    pub fn parse_short(draft: &Draft, form: &ShortForm, today: NaiveDate) -> Result<Self, Problems> {
        let mut problems = Problems::none();
        let name = problems.take("name", PersonName::parse(&form.name));
        let phone = problems.take("phone", PhoneNumber::parse(&form.phone));
        let consent = check::consents(
            &form.submission_key,
            &form.consent_version,
            &form.consent_sensitive,
            vec![],
        );
        let signed = gather(consent, &mut problems);
        let (Some(name), Some(phone), Some((key, consents))) = (name, phone, signed) else {
            return Err(problems);
        };
        let relation = draft
            .is_for_someone_else()
            .then(|| draft.relation.parse(today).ok())
            .flatten();
        let unsaid = |answer: &SafetyAnswer| answer.alert().is_some();
        Ok(Self {
            key,
            for_whom: draft.representation.parse(today).unwrap_or(ForWhom::Myself),
            relation,
            safety: draft
                .safety
                .parse(today)
                .ok()
                .filter(unsaid)
                .unwrap_or(SafetyAnswer::Unsafe),
            identity: IdentityMode::Confidential,
            contact: Some(Contact {
                name,
                phone: Some(phone),
                email: None,
                preferred: ContactMethod::Phone,
                unsafe_ways: vec![],
                hours: SafeHours::default(),
                // Whoever is not safe may not be alone: until they say otherwise, nobody else learns of it.
                leave_no_message: true,
                mention_no_complaint: true,
            }),
            service: Service {
                site: SiteChoice::Unsure,
                counsellors: vec![],
                happened: IncidentTime::Unsure,
                unwanted_staff: vec![],
            },
            choices: vec![CategoryChoice::Unsure],
            categories: vec![],
            statement: Statement::fixed_only(FixedStatement::PleaseContactNow),
            wishes: Wishes::default(),
            materials: Materials::default(),
            support: Support::default(),
            consents,
            is_out_of_time: false,
            registered: None,
        })
    }

    /// The key that makes it happen once.
    pub fn key(&self) -> SubmissionKey {
        self.key
    }
    /// How it came in: through the portal, unless staff say otherwise.
    pub fn channel(&self) -> Channel {
        self.registered()
            .map_or(Channel::Website, |registered| registered.channel)
    }
    /// When it really arrived: when it was sent, or when staff say it was received. Every clock runs from here.
    pub fn received_at(&self, entered_at: DateTime<Utc>) -> DateTime<Utc> {
        self.registered()
            .map_or(entered_at, |registered| registered.received_at)
    }
    /// What staff know of how it came in; `None` when the client wrote it here.
    pub fn registered(&self) -> Option<&Registered> {
        self.registered.as_ref()
    }
    /// Whether it happened longer ago than the limit.
    pub fn is_out_of_time(&self) -> bool {
        self.is_out_of_time
    }
    /// On whose behalf: the claimed relation, else what "for whom" says. Staff who report what they saw speak as staff.
    pub fn representation(&self) -> RepresentationKind {
        match (self.for_whom, self.relation()) {
            (_, Some(relation)) => relation.kind,
            (ForWhom::MyChild, None) => RepresentationKind::Guardian,
            (ForWhom::Myself | ForWhom::SomeoneInMyCare | ForWhom::Other, None) => {
                if self.channel() == Channel::StaffObserved {
                    RepresentationKind::Staff
                } else {
                    RepresentationKind::Oneself
                }
            }
        }
    }
    /// For whom.
    pub fn for_whom(&self) -> ForWhom {
        self.for_whom
    }
    /// The claimed relation to that person; `None` when it is about oneself, or not told on the short form.
    pub fn relation(&self) -> Option<&Relation> {
        self.relation.as_ref()
    }
    /// Whether the client is safe.
    pub fn safety(&self) -> SafetyAnswer {
        self.safety
    }
    /// The alert to raise in the transaction of the submission.
    pub fn alert(&self) -> Option<Safeguarding> {
        self.safety.alert()
    }
    /// How the identity is protected.
    pub fn identity(&self) -> IdentityMode {
        self.identity
    }
    /// Name and safe ways; `None` exactly when anonymous.
    pub fn contact(&self) -> Option<&Contact> {
        self.contact.as_ref()
    }
    /// The service complained about.
    pub fn service(&self) -> &Service {
        &self.service
    }
    /// What the client ticked.
    pub fn choices(&self) -> &[CategoryChoice] {
        &self.choices
    }
    /// The categories that stand for it, until intake codes the case: those behind what the client ticked, or those of
    /// the person who registered it.
    pub fn categories(&self) -> Vec<Category> {
        self.categories.clone()
    }
    /// The client's account.
    pub fn statement(&self) -> &Statement {
        &self.statement
    }
    /// The client's wishes.
    pub fn wishes(&self) -> &Wishes {
        &self.wishes
    }
    /// Material that exists.
    pub fn materials(&self) -> &Materials {
        &self.materials
    }
    /// Support needed.
    pub fn support(&self) -> &Support {
        &self.support
    }
    /// What was agreed to.
    pub fn consents(&self) -> &Consents {
        &self.consents
    }
}

/// The categories behind what was ticked.
fn meant(choices: &[CategoryChoice]) -> Vec<Category> {
    choices.iter().filter_map(|choice| choice.category()).collect()
}

/// The value, or its problems added to the others.
pub(super) fn gather<T>(parsed: Result<T, Problems>, problems: &mut Problems) -> Option<T> {
    match parsed {
        Ok(value) => Some(value),
        Err(more) => {
            more.iter()
                .for_each(|(field, problem)| problems.add(field, problem));
            None
        }
    }
}
