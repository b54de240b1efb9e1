//! An intake person takes a complaint: from now on it has a face.
//!
//! The interest is declared on the header alone, before a word of the complaint is shown. Whoever has an interest is
//! excluded at once, and the complaint goes on waiting for somebody else.
use super::super::record::{Moved, record_with};
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::event::CaseEvent;
use crate::domain::interest::{InterestDeclaration, TakeForm};
use crate::store::access::Take;
use crate::store::complaints::{self, Header};
use crate::store::standing;
use serde_json::json;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is theirs.
    Held,
    /// They declared an interest and do not see it any more.
    Excluded,
}

/// Takes a complaint. A second press finds it held by the same person and is content.
///
/// # Errors
/// `Invalid` without a declaration; `NotNow` naming who was faster, or in another stage.
pub async fn take(ctx: &Ctx, case: &Reference, form: &TakeForm) -> Result<Taken, Error> {
    let (_, declaration) = form.parse()?;
    ctx.act::<Take, _, _>(case, None, async |txn, grant| {
        let person = grant.person().ok_or(Error::NotFound)?;
        let before = grant.header().clone();
        if before.holder == Some(person) {
            return Ok(Taken::Held);
        }
        let stage = before.stage.take(before.holder)?;
        standing::declare(txn, &grant, person, &declaration, ctx.now()).await?;
        let (interest, words) = match &declaration {
            InterestDeclaration::None => (None, None),
            InterestDeclaration::Has { kind, note } => {
                (Some(*kind), note.as_ref().map(|note| json!({ "note": note })))
            }
        };
        let event = CaseEvent::InterestDeclared { person, interest };
        record_with(txn, ctx, &grant, &event, None, words.as_ref()).await?;
        if interest.is_some() {
            return Ok(Taken::Excluded);
        }
        let after = Header {
            stage,
            stage_at: ctx.now(),
            holder: Some(person),
            ..before.clone()
        };
        complaints::save(txn, &before, &after).await?;
        let event = CaseEvent::ComplaintTaken { holder: person };
        record_with(
            txn,
            ctx,
            &grant.after(after),
            &event,
            Some(Moved {
                from: Some(before.stage.code()),
            }),
            None,
        )
        .await?;
        Ok(Taken::Held)
    })
    .await
}
