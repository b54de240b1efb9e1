//! Deciding a part of the settings. It is in force here at once, on other instances within a tick.
use super::super::{Ctx, Error};
use super::{admin, note, seen};
use crate::domain::code::Code;
use crate::domain::deadline::{ClockKind, Promises};
use crate::domain::event::{Fact, SystemEventKind};
use crate::domain::settings::{
    CrisisLinesForm, OrganisationForm, PromisesForm, SettingsPart, changed_clocks,
};
use crate::store::{recalculation, settings};
use serde::Serialize;

/// Names, contacts, hours, the way out.
///
/// # Errors
/// `Invalid` at the field; `Stale` when another administrator was faster.
pub async fn decide_organisation(ctx: &Ctx, form: &OrganisationForm) -> Result<(), Error> {
    let told = form.parse(ctx.config.origin.host())?;
    decide(ctx, SettingsPart::Organisation, &form.version, &told).await
}

/// Whom to call in danger.
///
/// # Errors
/// As [`decide_organisation`].
pub async fn decide_crisis_lines(ctx: &Ctx, form: &CrisisLinesForm) -> Result<(), Error> {
    let lines = form.parse()?;
    decide(ctx, SettingsPart::CrisisLines, &form.version, &lines).await
}

/// How long each clock runs from now on. Clocks that run keep the length they were promised with.
///
/// # Errors
/// As [`decide_organisation`].
pub async fn decide_promises(ctx: &Ctx, form: &PromisesForm) -> Result<(), Error> {
    let promises = form.parse(&ctx.promises())?;
    decide(ctx, SettingsPart::Promises, &form.version, &promises).await
}

/// The clocks whose length would change, each with how many run now and stay as they are.
///
/// # Errors
/// `Invalid` at the field.
pub async fn promises_effect(ctx: &Ctx, form: &PromisesForm) -> Result<Vec<(ClockKind, u64)>, Error> {
    admin(ctx)?;
    let (before, after): (Promises, Promises) = (ctx.promises(), form.parse(&ctx.promises())?);
    let running = recalculation::running(&ctx.db.reader(), ctx.now()).await?;
    let changed = changed_clocks(&before, &after).into_iter();
    Ok(changed
        .map(|clock| (clock, running.get(&clock).copied().unwrap_or_default()))
        .collect())
}

async fn decide(ctx: &Ctx, part: SettingsPart, version: &str, value: &impl Serialize) -> Result<(), Error> {
    let (by, version) = (admin(ctx)?, seen(version)?);
    ctx.db
        .write(async |txn| {
            if !settings::decide(txn, part, version, value, by, ctx.now()).await? {
                return Err(Error::Stale);
            }
            let facts = vec![("part", Fact::Code(part.code()))];
            note(txn, ctx, by, SystemEventKind::SettingsChanged, facts).await
        })
        .await?;
    Ok(ctx.settings.refresh(&ctx.db.reader()).await?)
}
