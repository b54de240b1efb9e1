//! From the form to the complaint: guards 1 to 7 of `submit`, by the rules of the wizard's own steps.
use super::is_spoken;
use super::{CHANNELS, ConsentWay, ENTERED_LATE_AFTER, Registered, RegistrationFacts, RegistrationForm};
use crate::domain::calendar::local_date;
use crate::domain::complaint::{Channel, IdentityMode};
use crate::domain::contact::{date, time};
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::incident::is_older_than;
use crate::domain::intake::new_complaint::gather;
use crate::domain::intake::{
    CONSENT_VERSION, ConsentKind, Consents, FixedStatement, NewComplaint, OUT_OF_TIME_YEARS, SafetyForm,
    Statement, StatementForm, StepForm, SubmissionKey, choice, choices, is_ticked,
};
use crate::domain::people::PersonId;
use crate::domain::text::{self, Narrative, Note};
use chrono::{DateTime, NaiveDate, Utc};

/// How it came in.
pub(super) struct Arrival {
    pub(super) channel: Option<Channel>,
    pub(super) at: Option<DateTime<Utc>>,
    late_reason: Option<Note>,
    taken_by: Option<PersonId>,
}

impl NewComplaint {
    /// Understands what a member of staff took down.
    ///
    /// # Errors
    /// Every problem, in the order of the page.
    pub fn parse_registered(form: &RegistrationForm, facts: &RegistrationFacts) -> Result<Self, Problems> {
        let mut problems = Problems::none();
        let today = local_date(facts.now, facts.zone);
        let key = problems.take("submission_key", SubmissionKey::parse(&form.submission_key));
        let arrival = form.arrival(facts, &mut problems);
        let said = form.said(today, &mut problems);
        let safety = SafetyForm {
            safety: form.safety.clone(),
        };
        let safety = gather(safety.parse(today), &mut problems);
        let speaker = form.speaker(today, &mut problems);
        let service = form.service(today, &mut problems);
        let categories = problems.take("categories", choices(&form.categories));
        let wishes = gather(form.wishes().parse(today), &mut problems);
        let materials = gather(form.materials().parse(today), &mut problems);
        let originals = problems.take("originals", text::optional(&form.originals, Note::parse));
        let support = gather(form.support().parse(today), &mut problems);
        let response = form.response(&arrival, facts, &mut problems);
        let is_anonymous = speaker
            .as_ref()
            .is_some_and(|it| it.identity == IdentityMode::Anonymous);
        let agreed = form.agreed(arrival.channel, is_anonymous, &mut problems);
        let (Some(key), Some((statement, summary)), Some(safety), Some(speaker), Some(service)) =
            (key, said, safety, speaker, service)
        else {
            return Err(problems);
        };
        let (Some(categories), Some(wishes), Some(materials), Some(originals), Some(support)) =
            (categories, wishes, materials, originals, support)
        else {
            return Err(problems);
        };
        let (Some(channel), Some(received_at), Some(taken_by)) =
            (arrival.channel, arrival.at, arrival.taken_by)
        else {
            return Err(problems);
        };
        let Some((consent, consents)) = agreed else {
            return Err(problems);
        };
        // What may be left out is nothing, too, when it was given badly.
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Self {
            key,
            for_whom: speaker.for_whom,
            relation: speaker.relation,
            safety,
            identity: speaker.identity,
            contact: speaker.contact,
            is_out_of_time: is_older_than(OUT_OF_TIME_YEARS, service.happened, today),
            service,
            choices: vec![],
            categories,
            statement,
            wishes,
            materials,
            support,
            consents,
            registered: Some(Registered {
                channel,
                received_at,
                late_reason: arrival.late_reason,
                taken_by,
                locale: speaker.locale,
                summary,
                consent,
                originals,
                response,
            }),
        })
    }
}

impl RegistrationForm {
    /// Guard 7: received at the time given, not later than now; entered more than a day late needs a reason.
    fn arrival(&self, facts: &RegistrationFacts, problems: &mut Problems) -> Arrival {
        let channel = problems.take("channel", self.channel());
        let at = self.received_at(facts, problems);
        let is_late = at.is_some_and(|at| facts.now - at > ENTERED_LATE_AFTER);
        let reason = if is_late {
            Note::parse(&self.late_reason).map(Some)
        } else {
            Ok(None)
        };
        let taken_by = match text::line(&self.taken_by).as_str() {
            "" => Ok(facts.registrar),
            id => id.parse().map(PersonId).map_err(|_| Problem::NotAChoice),
        };
        Arrival {
            channel,
            at,
            late_reason: problems.take("late_reason", reason).flatten(),
            taken_by: problems.take("taken_by", taken_by),
        }
    }

    fn channel(&self) -> Result<Channel, Problem> {
        let channel = choice(&self.channel)?;
        if CHANNELS.contains(&channel) {
            Ok(channel)
        } else {
            Err(Problem::NotAChoice)
        }
    }

    fn received_at(&self, facts: &RegistrationFacts, problems: &mut Problems) -> Option<DateTime<Utc>> {
        let day = problems.take("received_date", date(&self.received_date));
        let hour = problems.take("received_time", time(&self.received_time));
        let at = day?
            .and_time(hour?)
            .and_local_timezone(facts.zone)
            .single()?
            .to_utc();
        if at <= facts.now {
            return Some(at);
        }
        let is_today = day? == local_date(facts.now, facts.zone);
        let field = if is_today {
            "received_time"
        } else {
            "received_date"
        };
        problems.add(field, Problem::InFuture);
        None
    }

    /// Guard 1: the client's words, or at least the recorder's.
    fn said(&self, today: NaiveDate, problems: &mut Problems) -> Option<(Statement, Option<Narrative>)> {
        let summary = text::optional(&self.recorder_summary, Narrative::parse);
        let has_summary = !matches!(summary, Ok(None));
        let statement = if text::line(&self.statement).is_empty() && has_summary {
            Some(Statement::fixed_only(FixedStatement::WordsToCome))
        } else {
            let own = StatementForm {
                statement: self.statement.clone(),
                listen: String::new(),
            };
            gather(own.parse(today), problems)
        };
        let summary = problems.take("recorder_summary", summary);
        Some((statement?, summary?))
    }

    /// Guard 5: whoever is on the phone or at the counter is asked now; of the others it may still have to be asked.
    fn agreed(
        &self,
        channel: Option<Channel>,
        is_anonymous: bool,
        problems: &mut Problems,
    ) -> Option<(ConsentWay, Consents)> {
        let asked = choice(&self.consent).and_then(|way| match way {
            ConsentWay::ToAsk if channel.is_some_and(is_spoken) => Err(Problem::NotAChoice),
            ConsentWay::ReadOut if self.consent_version != CONSENT_VERSION => Err(Problem::Required),
            ConsentWay::ReadOut | ConsentWay::InWriting | ConsentWay::ToAsk => Ok(way),
        });
        let way = problems.take("consent", asked)?;
        let may_tell = is_ticked(&self.consent_tell_counsellor) && !is_anonymous;
        let kinds = [
            (ConsentKind::SensitiveData, true),
            (ConsentKind::TellCounsellor, may_tell),
            (
                ConsentKind::SessionRecords,
                is_ticked(&self.consent_session_records),
            ),
        ];
        let given = kinds
            .into_iter()
            .filter(|(_, is_given)| *is_given && way != ConsentWay::ToAsk)
            .map(|(kind, _)| kind)
            .collect();
        let version = CONSENT_VERSION.to_owned();
        Some((way, Consents { version, given }))
    }
}
