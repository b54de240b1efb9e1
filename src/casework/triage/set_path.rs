//! The standard or the major path: from here a team is formed, and the client's promise counts to another date.
use super::super::record::record;
use super::super::{Ctx, Error};
use super::fresh;
use crate::domain::complaint::Reference;
use crate::domain::event::CaseEvent;
use crate::domain::stage::{OpenStage, Path, Stage, TransitionError};
use crate::domain::triage::{PathFacts, PathForm, Scope};
use crate::store::access::{Granted, SetPath};
use crate::store::complaints::{self, Header};
use crate::store::{Reads, assessments};

/// Sets or raises the path.
///
/// # Errors
/// `Invalid` naming the rule that is not met; `Stale`; `NotNow` in another stage.
pub async fn set_path(ctx: &Ctx, case: &Reference, form: &PathForm) -> Result<Path, Error> {
    ctx.act::<SetPath, _, _>(case, None, async |txn, grant| {
        let before = grant.header().clone();
        match before.stage {
            Stage::Open(OpenStage::Triage | OpenStage::Investigating) => {}
            other => return Err(TransitionError::ActNotHere { stage: other.code() }.into()),
        }
        fresh(&before, &form.version)?;
        let path = form.thorough(&facts(txn, &grant).await?)?;
        let after = Header {
            path: Some(path),
            ..before.clone()
        };
        complaints::save(txn, &before, &after).await?;
        let set = CaseEvent::PathSet {
            path,
            is_raised: before.path.is_some(),
            round_started_at: before.round_started_at,
        };
        record(txn, ctx, &grant.after(after), &set).await?;
        Ok(path)
    })
    .await
}

/// What a path is judged by. Codes and dates only: nothing is opened but the reason for being out of scope.
pub(in crate::casework) async fn facts<A>(db: &impl Reads, grant: &Granted<A>) -> Result<PathFacts, Error> {
    let header = grant.header();
    let assessed = assessments::assessed(db, grant).await?;
    let categories = assessments::categories(db, grant).await?;
    let is_coded = header.severity.is_some() && header.likelihood.is_some() && header.harm.is_some();
    Ok(PathFacts {
        is_assessed: is_coded
            && !categories.is_empty()
            && assessed.is_some_and(|made| made.scope == Scope::In),
        path: header.path,
        priority: header.priority,
        severity: header.severity,
        categories,
        is_minor: header.is_minor,
        safeguarding: header.safeguarding,
        is_answered: header.first_response.is_some(),
    })
}
