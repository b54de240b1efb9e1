//! Intake says what is in a complaint and how grave it is. Matching the counsellor decides anew who may know of it, in the
//! same transaction and against whoever is matching, too.
use super::super::record::{record, record_with};
use super::super::{Ctx, Error};
use super::fresh;
use crate::domain::complaint::Reference;
use crate::domain::event::{CaseEvent, Coding};
use crate::domain::people::{PersonId, Role};
use crate::domain::stage::{OpenStage, Stage, TransitionError};
use crate::domain::triage::{Assessment, AssessmentFacts, Match, Scope, TriageForm};
use crate::store::access::{CodeCase, Granted};
use crate::store::assessments::{self, Allegation};
use crate::store::complaints::{self, Header};
use crate::store::{Reads, Txn, case_file, memberships, people, standing};
use serde_json::json;

/// What became of an assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is kept.
    Seen,
    /// It is kept, and whoever made it turned out to be of the line of the person complained about: they do not know of
    /// the case any more.
    LostSight,
}

/// Allegations found true against one counsellor within a year. Nothing is found before there are findings.
const SUBSTANTIATED_IN_A_YEAR: u32 = 0;

/// Keeps an assessment.
///
/// # Errors
/// `Invalid` at the fields; `Stale` when the case changed since it was read; `NotNow` in another stage.
pub async fn assess(ctx: &Ctx, case: &Reference, form: &TriageForm) -> Result<Kept, Error> {
    ctx.act::<CodeCase, _, _>(case, None, async |txn, grant| {
        let person = grant.person().ok_or(Error::NotFound)?;
        let before = grant.header().clone();
        if !is_assessable(before.stage) {
            let stage = before.stage.code();
            return Err(TransitionError::ActNotHere { stage }.into());
        }
        fresh(&before, &form.version)?;
        let made = form.parse(&facts(txn, ctx, &grant).await?)?;
        let shut_out = keep_apart(txn, ctx, &grant, &made).await?;
        write_allegations(txn, ctx, &grant, &made, person).await?;
        assessments::keep(txn, &grant, &made, person, ctx.now()).await?;
        let after = header_of(&before, &made, &shut_out);
        complaints::save(txn, &before, &after).await?;
        let lost = before.holder.filter(|_| after.holder.is_none());
        let grant = grant.after(after);
        tell(txn, ctx, &grant, &made).await?;
        if let Some(person) = lost {
            record(txn, ctx, &grant, &CaseEvent::HolderShutOut { person }).await?;
        }
        Ok(if shut_out.contains(&person) {
            Kept::LostSight
        } else {
            Kept::Seen
        })
    })
    .await
}

/// Coding belongs to assessing and to investigating.
pub(in crate::casework) fn is_assessable(stage: Stage) -> bool {
    matches!(stage, Stage::Open(OpenStage::Triage | OpenStage::Investigating))
}

/// What an assessment by the person who asks is judged by.
pub(in crate::casework) async fn facts<A>(
    db: &impl Reads,
    ctx: &Ctx,
    grant: &Granted<A>,
) -> Result<AssessmentFacts, Error> {
    let header = grant.header();
    let allegations = assessments::allegations(db, grant).await?;
    let before = assessments::assessed(db, grant).await?;
    let lowered_to = before
        .zip(header.priority)
        .filter(|(made, priority)| *priority > made.computed.0)
        .map(|(_, priority)| priority);
    Ok(AssessmentFacts {
        numbers: allegations.iter().map(|one| one.number).collect(),
        sites: people::sites(db).await?.into_iter().map(|site| site.id).collect(),
        counsellors: people::counsellors(db)
            .await?
            .into_iter()
            .map(|one| one.id)
            .collect(),
        safeguarding: header.safeguarding,
        is_minor: header.is_minor,
        substantiated_in_a_year: SUBSTANTIATED_IN_A_YEAR,
        lowered_to,
        is_manager: ctx.who.staff().is_some_and(|staff| staff.is(Role::Manager)),
    })
}

/// Decides anew who must not know of the case when it is matched to somebody else. Gives everybody who carries it and
/// must not.
async fn keep_apart(
    txn: &Txn,
    ctx: &Ctx,
    grant: &Granted<CodeCase>,
    made: &Assessment,
) -> Result<Vec<PersonId>, Error> {
    let header = grant.header();
    let (counsellor, is_unmatched) = whom(made.about);
    if (header.counsellor, header.is_counsellor_unmatched) == (counsellor, is_unmatched) {
        return Ok(vec![]);
    }
    let service = case_file::told(txn, grant).await?.answers.service;
    standing::exclude_matched(txn, grant, &service, counsellor, ctx.now()).await?;
    let excluded = standing::excluded(txn, grant).await?;
    let mut carrying = memberships::carriers(txn, grant).await?;
    carrying.retain(|person| excluded.contains(person));
    for person in &carrying {
        memberships::leave(txn, grant, *person, ctx.now()).await?;
    }
    let others = header.holder.into_iter().chain(grant.person());
    carrying.extend(others.filter(|person| excluded.contains(person)));
    Ok(carrying)
}

fn whom(about: Match) -> (Option<crate::domain::people::CounsellorId>, bool) {
    match about {
        Match::Counsellor(id) => (Some(id), false),
        Match::Unmatched => (None, true),
        Match::Nobody => (None, false),
    }
}

fn header_of(before: &Header, made: &Assessment, shut_out: &[PersonId]) -> Header {
    let (counsellor, is_counsellor_unmatched) = whom(made.about);
    Header {
        site: made.site,
        counsellor,
        is_counsellor_unmatched,
        severity: Some(made.severity),
        likelihood: Some(made.likelihood),
        harm: Some(made.harm),
        priority: Some(made.priority),
        holder: before.holder.filter(|holder| !shut_out.contains(holder)),
        ..before.clone()
    }
}

/// Writes what is new or was written anew, each with its event; the words are sealed beside it.
async fn write_allegations(
    txn: &Txn,
    ctx: &Ctx,
    grant: &Granted<CodeCase>,
    made: &Assessment,
    by: PersonId,
) -> Result<(), Error> {
    let known = assessments::allegations(txn, grant).await?;
    let mut next = assessments::next_number(txn, grant).await?;
    for row in &made.allegations {
        let before = known.iter().find(|one| Some(one.number) == row.number);
        let event = match (before, &row.content) {
            (Some(before), None) => {
                assessments::drop_one(txn, grant, before.number).await?;
                CaseEvent::AllegationAmended {
                    allegation: before.number.into(),
                }
            }
            (Some(before), Some((words, category))) => {
                if (&before.words, before.category) == (words, *category) {
                    continue;
                }
                let number = before.number;
                write_one(txn, ctx, grant, number, row, by).await?;
                CaseEvent::AllegationAmended {
                    allegation: number.into(),
                }
            }
            (None, Some(_)) => {
                let number = next;
                next += 1;
                write_one(txn, ctx, grant, number, row, by).await?;
                CaseEvent::AllegationAdded {
                    allegation: number.into(),
                }
            }
            (None, None) => continue,
        };
        let words = row.content.as_ref().map(|(words, _)| json!({ "words": words }));
        record_with(txn, ctx, grant, &event, None, words.as_ref()).await?;
    }
    Ok(())
}

async fn write_one(
    txn: &Txn,
    ctx: &Ctx,
    grant: &Granted<CodeCase>,
    number: u32,
    row: &crate::domain::triage::AllegationRow,
    by: PersonId,
) -> Result<(), Error> {
    if let Some((words, category)) = row.content.clone() {
        let allegation = Allegation {
            number,
            category,
            words,
        };
        assessments::write(txn, grant, &allegation, Some(by), ctx.now()).await?;
    }
    Ok(())
}

async fn tell(txn: &Txn, ctx: &Ctx, grant: &Granted<CodeCase>, made: &Assessment) -> Result<(), Error> {
    let (counsellor, _) = whom(made.about);
    let coded = CaseEvent::CaseCoded(Coding {
        is_in_scope: made.scope == Scope::In,
        primary: made.primary,
        severity: made.severity,
        likelihood: made.likelihood,
        harm: made.harm,
        priority: made.priority,
        rule: made.computed.1,
        counsellor,
    });
    let note = made.note.as_ref().map(|note| json!({ "note": note }));
    record_with(txn, ctx, grant, &coded, None, note.as_ref()).await?;
    if let Some(reason) = &made.lowering {
        let lowered = CaseEvent::PriorityLowered {
            computed: made.computed.0,
            priority: made.priority,
        };
        let reason = json!({ "reason": reason });
        record_with(txn, ctx, grant, &lowered, None, Some(&reason)).await?;
    }
    Ok(())
}
