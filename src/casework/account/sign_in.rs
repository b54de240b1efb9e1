//! A member of staff signs in. An unknown account and a wrong password give one answer and cost one computation.
use super::super::record::note;
use super::super::{Ctx, Error};
use crate::domain::event::SystemEventKind;
use crate::domain::form::{Problem, Problems};
use crate::domain::people::{PersonId, Role};
use crate::seal::{Stamp, Verdict};
use crate::store::counters::{self, Limited};
use crate::store::people;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

/// The sign-in page.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct SignInForm {
    /// Account name.
    pub account: String,
    /// Password; never shown again, not even after a mistake.
    pub password: SecretString,
    /// Where to go afterwards, a path of ours.
    pub next: String,
}

/// Somebody who proved who they are; the web layer makes a session of it.
#[derive(Debug)]
pub struct SignedIn {
    /// Who.
    pub person: PersonId,
    /// What the session must match on every request.
    pub stamp: Stamp,
}

/// Signs in.
///
/// # Errors
/// `Invalid` with one and the same problem for everything that does not fit; `Limited` after too many tries.
pub async fn sign_in(ctx: &Ctx, form: &SignInForm) -> Result<SignedIn, Error> {
    let mut problems = Problems::none();
    if form.account.trim().is_empty() {
        problems.add("account", Problem::Required);
    }
    if form.password.expose_secret().is_empty() {
        problems.add("password", Problem::Required);
    }
    if !problems.is_empty() {
        return Err(problems.into());
    }
    let account = form.account.trim().to_lowercase();
    let by_account = Limited::SignInAccount.key(&ctx.keys, account.as_bytes(), None);
    let by_source = Limited::SignInSource.key(&ctx.keys, &ctx.source, Some(ctx.today()));
    let limits = [
        (Limited::SignInAccount, by_account),
        (Limited::SignInSource, by_source),
    ];
    let db = ctx.db.reader();
    for (limit, key) in limits {
        if let Some(until) = counters::blocked_until(&db, limit, key, ctx.now()).await? {
            return Err(Error::Limited { until });
        }
    }
    let person = people::by_account(&db, &account)
        .await?
        .filter(|person| person.is_active);
    let stored = person.as_ref().and_then(|person| person.password_hash.as_deref());
    let verdict = if let Some(hash) = stored {
        ctx.argon.verify(hash, &form.password).await?
    } else {
        ctx.argon.verify_nothing(&form.password).await?;
        Verdict::Wrong
    };
    let (Some(mut person), Verdict::Right | Verdict::RightButOutdated) = (person, verdict) else {
        ctx.db
            .write(async |txn| {
                for (limit, key) in limits {
                    counters::count(txn, limit, key, ctx.now()).await?;
                }
                note(txn, ctx, Role::System, None, SystemEventKind::SignInFailed).await
            })
            .await?;
        return Err(Problems::one("password", Problem::NotRecognised).into());
    };
    if verdict == Verdict::RightButOutdated {
        person.password_hash = Some(ctx.argon.hash(&form.password).await?);
    }
    ctx.db
        .write(async |txn| {
            if let (Verdict::RightButOutdated, Some(hash)) = (verdict, &person.password_hash) {
                people::set_password(txn, person.id, hash).await?;
            }
            counters::forget(txn, Limited::SignInAccount, by_account).await?;
            note(
                txn,
                ctx,
                person.role(),
                Some(person.id),
                SystemEventKind::SignedIn,
            )
            .await
        })
        .await?;
    Ok(SignedIn {
        stamp: person.stamp(&ctx.keys),
        person: person.id,
    })
}
