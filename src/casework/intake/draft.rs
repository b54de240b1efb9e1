//! The draft of a complaint: begun, kept, saved for another day, resumed, thrown away.
//!
//! Only the writer can read it: its key is wrapped under the secret in the browser's cookie, and, when saved for later,
//! a second time under the resume code. Staff have no way in, and nothing is a case before it is submitted.
use super::super::{Ctx, Error, files};
use crate::domain::complaint::ComplaintId;
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::{Draft, StepForm, SubmissionKey};
use crate::domain::receipt::ResumeCode;
use crate::seal::{DraftSecret, random};
use crate::store::counters::Limited;
use crate::store::drafts::{self, Found};
use crate::store::receipts;
use chrono::{DateTime, Utc};
use secrecy::SecretString;

/// Begins a draft and gives the value of its cookie. The id of the complaint it may become is drawn here.
///
/// # Errors
/// When it cannot be stored.
pub async fn begin(ctx: &Ctx) -> Result<SecretString, Error> {
    Ok(begin_with(ctx, Draft::default()).await?.to_cookie())
}

/// Begins a draft that says something already.
pub(crate) async fn begin_with(ctx: &Ctx, answers: Draft) -> Result<DraftSecret, Error> {
    let secret = DraftSecret::draw();
    let id = ComplaintId::from_random(random());
    ctx.db
        .write(async |txn| drafts::begin(txn, &secret, id, answers, ctx.now()).await)
        .await?;
    Ok(secret)
}

/// The draft of this browser with its key.
pub(in crate::casework) async fn open(ctx: &Ctx) -> Result<drafts::Draft<Draft>, Error> {
    match drafts::find(&ctx.db.reader(), ctx.draft_secret()?, ctx.now()).await? {
        Some(Found::Open(draft)) => Ok(draft),
        Some(Found::Expired(_)) => Err(Error::Gone),
        None => Err(Error::NotFound),
    }
}

/// The answers of the draft this browser holds.
///
/// # Errors
/// `NotFound` without one; `Gone` when it has expired.
pub async fn draft(ctx: &Ctx) -> Result<Draft, Error> {
    Ok(open(ctx).await?.answers)
}

/// When the draft of this browser is deleted unless it is changed.
///
/// # Errors
/// `NotFound` without one; `Gone` when it has expired.
pub async fn draft_expiry(ctx: &Ctx) -> Result<DateTime<Utc>, Error> {
    Ok(open(ctx).await?.expires_at)
}

/// Whether this browser holds a draft that was not submitted yet.
///
/// # Errors
/// When the database fails.
pub async fn has_draft(ctx: &Ctx) -> Result<bool, Error> {
    let Ok(secret) = ctx.draft_secret() else {
        return Ok(false);
    };
    let db = ctx.db.reader();
    if receipts::replay::<super::Receipt>(&db, secret, ctx.now())
        .await?
        .is_some()
    {
        return Ok(false);
    }
    Ok(matches!(
        drafts::find::<Draft>(&db, secret, ctx.now()).await?,
        Some(Found::Open(_))
    ))
}

/// The key that makes the submission of this draft happen once, for the hidden field of its last page.
///
/// # Errors
/// `NotFound` without a draft.
pub fn submission_key(ctx: &Ctx) -> Result<SubmissionKey, Error> {
    let key = ctx.draft_secret()?.submission_key();
    let mut half = [0; 16];
    half.copy_from_slice(&key[..16]);
    Ok(SubmissionKey::from_bytes(half))
}

/// Keeps the answers of a step that can be understood, and gives the draft as it is now.
///
/// # Errors
/// `Invalid` with the problems of the step; `NotFound` or `Gone` without a draft; `Stale` when another window was
/// faster.
pub async fn accept_step<F: StepForm + Send>(ctx: &Ctx, form: F) -> Result<Draft, Error> {
    change(ctx, |draft| draft.accept(form, ctx.today())).await
}

/// Keeps a step as typed, right or wrong: autosave, and "save for later" in mid-sentence.
///
/// # Errors
/// `NotFound` or `Gone` without a draft; `Limited` when a page saves without end.
pub async fn keep_step<F: StepForm + Send>(ctx: &Ctx, form: F) -> Result<Draft, Error> {
    ctx.spend(Limited::Autosave).await?;
    change(ctx, |draft| {
        draft.keep(form);
        Ok(())
    })
    .await
}

async fn change(
    ctx: &Ctx,
    with: impl FnOnce(&mut Draft) -> Result<(), Problems> + Send,
) -> Result<Draft, Error> {
    let mut kept = open(ctx).await?;
    with(&mut kept.answers)?;
    ctx.db
        .write(async |txn| drafts::save(txn, &kept.key, kept.version, &kept.answers, ctx.now()).await)
        .await?;
    Ok(kept.answers)
}

/// A draft that waits for another day.
pub struct Saved {
    /// The resume code in groups of four, shown once.
    pub code: String,
    /// The new cookie: the old one opens nothing any more.
    pub cookie: SecretString,
}

/// Gives the draft a resume code. A former code stops working.
///
/// # Errors
/// `NotFound` or `Gone` without a draft.
pub async fn save_for_later(ctx: &Ctx) -> Result<Saved, Error> {
    let kept = open(ctx).await?;
    let code = ResumeCode::from_random(random());
    let hash = ctx.argon.hash(&code.canonical().into()).await?;
    let secret = DraftSecret::draw();
    ctx.db
        .write(async |txn| {
            drafts::keep_code(txn, &ctx.keys, &kept.key, &code.canonical(), hash, &secret).await
        })
        .await?;
    Ok(Saved {
        code: code.grouped(),
        cookie: secret.to_cookie(),
    })
}

/// Opens a draft by its resume code and gives the cookie for this device; the device that had it before has it no
/// longer.
///
/// # Errors
/// `Invalid`: mistyped, which costs no attempt, or not recognised; `Limited` after too many.
pub async fn resume(ctx: &Ctx, typed: &str) -> Result<SecretString, Error> {
    let code = ResumeCode::parse(typed).map_err(|problem| Problems::one("resume_code", problem))?;
    ctx.may_try_code(Limited::ResumeCode).await?;
    let canonical = code.canonical();
    let lock = drafts::lock_of(&ctx.db.reader(), &ctx.keys, &canonical).await?;
    let fits = ctx
        .code_fits(lock.as_ref().map(|lock| lock.hash.as_str()), &canonical)
        .await?;
    let (Some(lock), true) = (lock, fits) else {
        ctx.count_wrong_code(Limited::ResumeCode).await?;
        return Err(Problems::one("resume_code", Problem::NotRecognised).into());
    };
    let secret = DraftSecret::draw();
    let found = ctx
        .db
        .write(async |txn| drafts::resume::<Draft>(txn, &lock, &canonical, &secret, ctx.now()).await)
        .await?;
    match found {
        Found::Open(_) => Ok(secret.to_cookie()),
        Found::Expired(_) => Err(Problems::one("resume_code", Problem::NotRecognised).into()),
    }
}

/// Throws the draft of this browser away with its files, at once and for good.
///
/// # Errors
/// `NotFound` or `Gone` without one.
pub async fn discard(ctx: &Ctx) -> Result<(), Error> {
    let kept = open(ctx).await?;
    let files = ctx
        .db
        .write(async |txn| {
            let files = files::remove_all(txn, &kept).await?;
            drafts::discard(txn, kept.id).await?;
            Ok::<_, Error>(files)
        })
        .await?;
    files::delete(ctx, &files).await
}
