//! Whoever is asked to handle a complaint, or to decide on it, says first whether they are free to. "None" opens it; an
//! interest closes it, at once.
use super::super::intake::Taken;
use super::super::record::record_with;
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::event::CaseEvent;
use crate::domain::interest::{InterestDeclaration, TakeForm};
use crate::store::access::DeclareInterest;
use crate::store::complaints::{self, Header};
use crate::store::{memberships, standing};
use serde_json::json;

/// Declares.
///
/// # Errors
/// `Invalid` without a declaration.
pub async fn declare_interest(ctx: &Ctx, case: &Reference, form: &TakeForm) -> Result<Taken, Error> {
    let (_, declaration) = form.parse()?;
    ctx.act::<DeclareInterest, _, _>(case, None, async |txn, grant| {
        let person = grant.person().ok_or(Error::NotFound)?;
        let before = grant.header().clone();
        standing::declare(txn, &grant, person, &declaration, ctx.now()).await?;
        let (interest, words) = match &declaration {
            InterestDeclaration::None => (None, None),
            InterestDeclaration::Has { kind, note } => {
                (Some(*kind), note.as_ref().map(|note| json!({ "note": note })))
            }
        };
        let mut grant = grant;
        if interest.is_some() {
            memberships::leave(txn, &grant, person, ctx.now()).await?;
            if before.holder == Some(person) {
                let after = Header {
                    holder: None,
                    ..before.clone()
                };
                complaints::save(txn, &before, &after).await?;
                grant = grant.after(after);
            }
        }
        let event = CaseEvent::InterestDeclared { person, interest };
        record_with(txn, ctx, &grant, &event, None, words.as_ref()).await?;
        Ok(if interest.is_some() {
            Taken::Excluded
        } else {
            Taken::Held
        })
    })
    .await
}
