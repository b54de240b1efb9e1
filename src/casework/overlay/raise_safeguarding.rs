//! Danger to a person: said by the client on their page, or seen by whoever may know of the case. It never lowers a level,
//! and the people who answer it are called in the same change.
use super::super::record::record;
use super::super::{Ctx, Error};
use crate::domain::category::Category;
use crate::domain::complaint::Reference;
use crate::domain::event::CaseEvent;
use crate::domain::form::Problems;
use crate::domain::overlay::Safeguarding;
use crate::domain::safety::{SafetyForm, SafetyGround, UnsafeForm};
use crate::domain::stage::Verb;
use crate::domain::text::{ContactSummary, Note};
use crate::domain::triage::floor;
use crate::store::access::{ClearSafeguarding, Granted, RaiseSafeguarding};
use crate::store::assessments::{self, Allegation};
use crate::store::complaints::{self, Header};
use crate::store::receipts::{self, Once};
use crate::store::{Txn, safeguarding};
use crate::wording::Words;

/// A member of staff raises an alert.
///
/// # Errors
/// `Invalid` at the field; `NotNow` once the file is closed for good; `NotFound`.
pub async fn raise_safeguarding(ctx: &Ctx, case: &Reference, form: &SafetyForm) -> Result<(), Error> {
    ctx.act::<RaiseSafeguarding, _, _>(case, None, async |txn, grant| {
        let person = grant.person().ok_or(Error::NotFound)?;
        let (level, ground, words) = form.raise()?;
        let key = form.key()?.to_string();
        if receipts::once(txn, person.0.as_bytes(), &key, "safety", ctx.now()).await? != Once::First {
            return Ok(());
        }
        raise_within(txn, ctx, grant, level, ground, Some(&words)).await?;
        Ok(())
    })
    .await
}

/// The client does not feel safe. What somebody did because of the complaint is a matter of its own.
///
/// # Errors
/// `Invalid` at the field; `NotNow` once the file is closed for good; `NotFound`.
pub async fn tell_unsafe(ctx: &Ctx, case: &Reference, form: &UnsafeForm) -> Result<(), Error> {
    let told = form.parse()?;
    ctx.act::<RaiseSafeguarding, _, _>(case, None, async |txn, grant| {
        if grant.person().is_some() {
            return Err(Error::NotFound);
        }
        let key = told.key.to_string();
        if receipts::once(txn, grant.case().0.as_bytes(), &key, "safety", ctx.now()).await? != Once::First {
            return Ok(());
        }
        let words = told.words.as_ref();
        let grant = raise_within(txn, ctx, grant, told.level(), told.ground(), words).await?;
        if told.is_retaliation() {
            note_within(txn, ctx, grant).await?;
        }
        Ok(())
    })
    .await
}

/// The rota takes up what the client said when withdrawing: somebody made them.
///
/// # Errors
/// `NotFound`, `Forbidden` for anybody but the rota.
pub async fn note_retaliation(ctx: &Ctx, case: &Reference, form: &SafetyForm) -> Result<(), Error> {
    ctx.act::<ClearSafeguarding, _, _>(case, None, async |txn, grant| {
        let person = grant.person().ok_or(Error::NotFound)?;
        let key = form.key()?.to_string();
        if receipts::once(txn, person.0.as_bytes(), &key, "safety", ctx.now()).await? != Once::First {
            return Ok(());
        }
        let level = Safeguarding::Watch;
        let grant = raise_within(txn, ctx, grant, level, SafetyGround::Threat, None).await?;
        note_within(txn, ctx, grant).await
    })
    .await
}

/// Raises within a change that has its grant already: the alert, the level, the floor of the priority, the people called.
pub(in crate::casework) async fn raise_within<A>(
    txn: &Txn,
    ctx: &Ctx,
    grant: Granted<A>,
    asked: Safeguarding,
    ground: SafetyGround,
    words: Option<&ContactSummary>,
) -> Result<Granted<A>, Error> {
    let before = grant.header().clone();
    before.stage.permits(Verb::RaiseSafeguarding)?;
    safeguarding::add_alert(txn, &grant, asked, ground, words, ctx.now()).await?;
    let level = before.safeguarding.raised_to(asked);
    let is_minor_affected = before.is_minor || ground == SafetyGround::HarmToMinor;
    let least = floor(&[], is_minor_affected, level).map(|(priority, _)| priority);
    let after = Header {
        safeguarding: level,
        priority: before.priority.into_iter().chain(least).min(),
        version: before.version + 1,
        ..before.clone()
    };
    complaints::save(txn, &before, &after).await?;
    let grant = grant.after(after);
    let event = CaseEvent::SafeguardingRaised {
        level,
        is_minor_affected,
    };
    record(txn, ctx, &grant, &event).await?;
    Ok(grant)
}

/// Retaliation is a matter of its own: an allegation with its floor, while the round still takes one. What the client said
/// of it stays in the safety part; the allegation says that it is there.
async fn note_within<A>(txn: &Txn, ctx: &Ctx, grant: Granted<A>) -> Result<(), Error> {
    const CATEGORY: Category = Category::ChRetaliation;
    record(txn, ctx, &grant, &CaseEvent::RetaliationReported).await?;
    let before = grant.header().clone();
    let known = assessments::categories(txn, &grant).await?;
    if !before.stage.takes_allegations() || known.contains(&CATEGORY) {
        return Ok(());
    }
    let number = assessments::next_number(txn, &grant).await?;
    let words = Words::new(before.locale).say("retaliation-allegation");
    let allegation = Allegation {
        number,
        category: CATEGORY,
        words: Note::parse(&words).map_err(|problem| Problems::one("words", problem))?,
    };
    assessments::write(txn, &grant, &allegation, grant.person(), ctx.now()).await?;
    let after = Header {
        priority: before.priority.into_iter().chain(CATEGORY.floor()).min(),
        version: before.version + 1,
        ..before.clone()
    };
    complaints::save(txn, &before, &after).await?;
    let event = CaseEvent::AllegationAdded {
        allegation: number.into(),
    };
    record(txn, ctx, &grant.after(after), &event).await
}
