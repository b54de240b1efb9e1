//! A manager without a part opens the content for a purpose. Purpose and reason are in the history, for the client to
//! see role and day, before a word is shown; then the content stays open for an hour, or until they sign out.
use super::super::record::record_with;
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::event::{CaseEvent, OpenedPart};
use crate::domain::opening::{LASTS, OpeningForm};
use crate::store::access::OpenContent;
use crate::store::openings;
use serde_json::json;

/// Opens the content.
///
/// # Errors
/// `Invalid` without a purpose, or for oversight without a reason; `NotFound`, `Forbidden`.
pub async fn open_for(ctx: &Ctx, case: &Reference, form: &OpeningForm) -> Result<(), Error> {
    let asked = form.parse()?;
    ctx.act::<OpenContent, _, _>(case, Some(asked.purpose), async |txn, grant| {
        let person = grant.person().ok_or(Error::NotFound)?;
        let now = ctx.now();
        openings::add(txn, &grant, person, asked.purpose, now, now + LASTS).await?;
        let event = CaseEvent::ContentOpened {
            part: OpenedPart::Content,
            purpose: asked.purpose,
        };
        let words = asked.reason.as_ref().map(|reason| json!({ "reason": reason }));
        record_with(txn, ctx, &grant, &event, None, words.as_ref()).await
    })
    .await
}

/// Ends everything the person who signs out has open.
///
/// # Errors
/// When the database fails.
pub async fn end_openings(ctx: &Ctx) -> Result<(), Error> {
    let Some(who) = ctx.who.staff() else {
        return Ok(());
    };
    ctx.db
        .write(async |txn| Ok(openings::end(txn, who.person, ctx.now()).await?))
        .await
}
