//! Suspected harm to a minor: the report is filed, or two people record why there is no duty to file one.
use super::super::record::record;
use super::super::{Ctx, Error};
use super::clear_safeguarding::{report_owed, write};
use crate::domain::complaint::Reference;
use crate::domain::event::CaseEvent;
use crate::domain::form::{Problem, Problems};
use crate::domain::safety::{SafetyEntry, SafetyForm};
use crate::store::access::{ClearSafeguarding, Granted};
use crate::store::safeguarding;
use crate::store::{Reads, deadlines::Kept};

/// The report was filed: to whom, when, under which number.
///
/// # Errors
/// `Invalid` without words, or when none is owed; `NotFound`, `Forbidden`.
pub async fn file_report(ctx: &Ctx, case: &Reference, form: &SafetyForm) -> Result<(), Error> {
    ctx.act::<ClearSafeguarding, _, _>(case, None, async |txn, grant| {
        let person = grant.person().ok_or(Error::NotFound)?;
        let words = form.report()?;
        owed(txn, &grant).await?;
        write(txn, ctx, &grant, person, SafetyEntry::ReportFiled, None, words).await?;
        let event = CaseEvent::MandatoryReportFiled { is_filed: true };
        record(txn, ctx, &grant, &event).await
    })
    .await
}

/// There is no duty to report. The first of two says why, the second agrees.
///
/// # Errors
/// `Invalid` without words, when none is owed, or when both are the same person; `NotFound`, `Forbidden`.
pub async fn no_duty_to_report(ctx: &Ctx, case: &Reference, form: &SafetyForm) -> Result<(), Error> {
    ctx.act::<ClearSafeguarding, _, _>(case, None, async |txn, grant| {
        let person = grant.person().ok_or(Error::NotFound)?;
        let words = form.report()?;
        let since = owed(txn, &grant).await?.clock.parts().started_at;
        let log = safeguarding::log(txn, &grant).await?;
        let first = log
            .iter()
            .find(|entry| entry.kind == SafetyEntry::NoDutyProposed && entry.entered_at >= since);
        let level = grant.header().safeguarding;
        match first.map(|entry| entry.by) {
            None => {
                let entry = SafetyEntry::NoDutyProposed;
                write(txn, ctx, &grant, person, entry, None, words).await?;
                let event = CaseEvent::SafeguardingReviewed { entry, level };
                record(txn, ctx, &grant, &event).await
            }
            Some(first) if first == person => {
                Err(Problems::one("mandatory_report_two", Problem::NotMet).into())
            }
            Some(_) => {
                write(txn, ctx, &grant, person, SafetyEntry::NoDuty, None, words).await?;
                let event = CaseEvent::MandatoryReportFiled { is_filed: false };
                record(txn, ctx, &grant, &event).await
            }
        }
    })
    .await
}

async fn owed<A>(db: &impl Reads, grant: &Granted<A>) -> Result<Kept, Error> {
    let owed = report_owed(db, grant).await?;
    owed.ok_or_else(|| Problems::one("report", Problem::NotMet).into())
}
