//! The simple path: one person handles the complaint, without a team. Only where nothing grave is at stake and the client
//! agrees.
use super::super::record::{Moved, record_with};
use super::super::{Ctx, Error};
use super::{fresh, path_facts};
use crate::domain::complaint::Reference;
use crate::domain::event::CaseEvent;
use crate::domain::people::{PersonId, Position, Role};
use crate::domain::stage::Path;
use crate::domain::triage::PathForm;
use crate::store::access::{Granted, HandleDirectly};
use crate::store::complaints::{self, Header};
use crate::store::receipts::{self, Once};
use crate::store::{Reads, memberships};
use serde_json::json;

/// Hands the complaint to one person who handles it directly; the holder may be that person.
///
/// # Errors
/// `Invalid` naming each rule that is not met; `Stale`; `NotNow` in another stage.
pub async fn handle_directly(ctx: &Ctx, case: &Reference, form: &PathForm) -> Result<(), Error> {
    ctx.act::<HandleDirectly, _, _>(case, None, async |txn, grant| {
        let person = grant.person().ok_or(Error::NotFound)?;
        let (before, now) = (grant.header().clone(), ctx.now());
        let stage = before.stage.handle_directly()?;
        fresh(&before, &form.version)?;
        let facts = path_facts(txn, &grant).await?;
        let able = may_handle(txn, &grant).await?;
        let (key, handler, agreement) = form.direct(&facts, &able)?;
        if receipts::once(txn, person.0.as_bytes(), &key.to_string(), "direct", now).await? != Once::First {
            return Ok(());
        }
        let after = Header {
            stage,
            stage_at: now,
            path: Some(Path::Simple),
            ..before.clone()
        };
        complaints::save(txn, &before, &after).await?;
        let grant = grant.after(after);
        memberships::join(txn, &grant, handler, Position::Handler, "handle_directly", now).await?;
        let started = CaseEvent::DirectHandlingStarted {
            handler,
            round_started_at: before.round_started_at,
        };
        let moved = Moved {
            from: Some(before.stage.code()),
        };
        let words = json!({ "agreement": agreement });
        record_with(txn, ctx, &grant, &started, Some(moved), Some(&words)).await
    })
    .await
}

/// Who may handle it: its holder, and every investigator who is not kept from it and may know of it once chosen.
pub(in crate::casework) async fn may_handle<A>(
    db: &impl Reads,
    grant: &Granted<A>,
) -> Result<Vec<PersonId>, Error> {
    let able = memberships::eligible(db, grant, &[Role::Intake, Role::Investigator]).await?;
    let investigators = memberships::eligible(db, grant, &[Role::Investigator]).await?;
    let holder = grant.header().holder.filter(|holder| able.contains(holder));
    let others = investigators.into_iter().filter(|person| Some(*person) != holder);
    Ok(holder.into_iter().chain(others).collect())
}
