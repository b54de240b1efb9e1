//! A complaint as told, understood and ready to be kept.
use super::check::CheckForm;
use super::incident::is_older_than;
use super::statement::{FixedStatement, Statement};
use super::{
    CategoryChoice, Consents, Contact, Draft, ForWhom, IncidentTime, Knows, Materials, Relation, SafeHours,
    SafetyAnswer, Service, ShortForm, SiteChoice, StepForm, SubmissionKey, Support, Wishes, check,
};
use crate::domain::address::PhoneNumber;
use crate::domain::category::Category;
use crate::domain::complaint::{Channel, ContactMethod, IdentityMode, RepresentationKind};
use crate::domain::form::Problems;
use crate::domain::overlay::Safeguarding;
use crate::domain::text::PersonName;
use crate::domain::triage::{self, Priority, PriorityRule};
use chrono::NaiveDate;

/// Years after which a matter is flagged as out of time; it is accepted all the same.
pub const OUT_OF_TIME_YEARS: i32 = 3;

crate::codes! {
    /// What intake should notice in a new complaint.
    pub enum IntakeFlag as "intake_flag" {
        /// 本人还不知道 The person it is for does not know, or may not.
        PersonMayNotKnow = "person_may_not_know",
        /// 代理关系待核实 A relation to be verified.
        RelationUnverified = "relation_unverified",
        /// 未成年人 A minor.
        Minor = "minor",
        /// 超过期限 Longer ago than the limit.
        OutOfTime = "out_of_time",
        /// 不希望接触的工作人员 Staff the client does not want to deal with it.
        UnwantedStaff = "unwanted_staff",
        /// 请听我说 Wants to be heard instead of writing.
        PleaseListen = "please_listen",
        /// 紧急短表 Came by the short form for people who are not safe.
        ShortForm = "short_form",
    }
}

/// A complaint that can be kept: every answer understood, the guards of submission met. Only [`NewComplaint::parse`]
/// and [`NewComplaint::parse_short`] make one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewComplaint {
    key: SubmissionKey,
    for_whom: ForWhom,
    relation: Option<Relation>,
    safety: SafetyAnswer,
    identity: IdentityMode,
    contact: Option<Contact>,
    service: Service,
    choices: Vec<CategoryChoice>,
    statement: Statement,
    wishes: Wishes,
    materials: Materials,
    support: Support,
    consents: Consents,
    is_out_of_time: bool,
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
            choices: draft.categories.parse(today)?,
            statement: draft.statement.parse(today)?,
            wishes: draft.desired_outcomes.parse(today)?,
            materials: draft.materials.parse(today)?,
            support: draft.support.parse(today)?,
            consents,
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
            statement: Statement::fixed_only(FixedStatement::PleaseContactNow),
            wishes: Wishes::default(),
            materials: Materials::default(),
            support: Support::default(),
            consents,
            is_out_of_time: false,
        })
    }

    /// The key that makes it happen once.
    pub fn key(&self) -> SubmissionKey {
        self.key
    }
    /// How it came in: through the portal.
    pub fn channel(&self) -> Channel {
        Channel::Website
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
    /// What was ticked.
    pub fn choices(&self) -> &[CategoryChoice] {
        &self.choices
    }
    /// The categories that stand for it, until intake codes the case.
    pub fn categories(&self) -> Vec<Category> {
        self.choices
            .iter()
            .filter_map(|choice| choice.category())
            .collect()
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

    /// The priority the answers alone demand, as a proposal for intake.
    pub fn proposed_floor(&self) -> Option<(Priority, PriorityRule)> {
        triage::floor(
            &self.categories(),
            self.is_minor(),
            self.alert().unwrap_or(Safeguarding::None),
        )
    }

    /// What intake should notice.
    pub fn flags(&self) -> Vec<IntakeFlag> {
        let may_not_know = self
            .relation
            .as_ref()
            .is_some_and(|relation| relation.knows != Knows::Yes);
        let fixed = self.statement.fixed();
        let is_short = fixed == Some(FixedStatement::PleaseContactNow);
        let noticed = [
            (IntakeFlag::PersonMayNotKnow, may_not_know),
            (IntakeFlag::RelationUnverified, self.for_whom != ForWhom::Myself),
            (IntakeFlag::Minor, self.is_minor()),
            (IntakeFlag::OutOfTime, self.is_out_of_time),
            (IntakeFlag::UnwantedStaff, !self.service.unwanted_staff.is_empty()),
            (IntakeFlag::PleaseListen, fixed.is_some() && !is_short),
            (IntakeFlag::ShortForm, is_short),
        ];
        noticed
            .into_iter()
            .filter_map(|(flag, is_so)| is_so.then_some(flag))
            .collect()
    }

    /// Whether a minor is concerned: the writer said so, or complains as a guardian.
    pub fn is_minor(&self) -> bool {
        let is_guardian = self
            .relation
            .as_ref()
            .is_some_and(|relation| relation.kind == RepresentationKind::Guardian);
        self.support.is_minor || is_guardian
    }
}

/// The value, or its problems added to the others.
fn gather<T>(parsed: Result<T, Problems>, problems: &mut Problems) -> Option<T> {
    match parsed {
        Ok(value) => Some(value),
        Err(more) => {
            more.iter()
                .for_each(|(field, problem)| problems.add(field, problem));
            None
        }
    }
}
