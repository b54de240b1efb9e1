//! The client adds to the account. What was said before stays as it is.
use super::super::record::record;
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::details::AdditionForm;
use crate::domain::event::CaseEvent;
use crate::store::access::AmendStatement;
use crate::store::account;
use crate::store::receipts::{self, Once};

/// Keeps an addition with its date and tells whoever carries the case. A second press keeps one.
///
/// # Errors
/// `Invalid` at the field; `NotFound`; `Forbidden` once the file is closed for good.
pub async fn add_to_account(ctx: &Ctx, case: &Reference, form: &AdditionForm) -> Result<(), Error> {
    let (key, statement) = form.parse()?;
    ctx.act::<AmendStatement, _, _>(case, None, async |txn, grant| {
        let key = key.to_string();
        if receipts::once(txn, grant.case().0.as_bytes(), &key, "addition", ctx.now()).await? != Once::First {
            return Ok(());
        }
        let addition = account::add_statement(txn, &grant, &statement, ctx.now()).await?;
        record(txn, ctx, &grant, &CaseEvent::StatementAmended { addition }).await
    })
    .await
}
