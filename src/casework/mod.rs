//! What we do: a folder per stage, a file per verb, and every verb is one transaction.
//!
//! A verb authorises (`store::access`), lets the domain decide, saves, and records: event, clocks and notices are
//! written in the same transaction as the change ([`record`]). Nothing here knows of HTTP or pages.
//!
//! ## How to add a verb
//! 1. Its row in `domain::stage` (which stages allow it) and `domain::policy` (who may), both snapshot-tested.
//! 2. Its event in `domain::event`, with the clocks it starts or stops and the notices it sends.
//! 3. A file here named after the verb: `ctx.db.write(async |txn| { authorise → step → save → record })`.
//! 4. A page whose `post` parses the form, calls the verb and answers.
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::calendar::WorkCalendar;
use crate::domain::complaint::Reference;
use crate::domain::deadline::Promises;
use crate::domain::form::Problems;
use crate::domain::locale::Locale;
use crate::domain::people::Principal;
use crate::domain::policy::{Action, Purpose, Why};
use crate::domain::settings::Settings;
use crate::domain::stage::TransitionError;
use crate::seal::{Argon, ArgonError, DraftSecret, KeyRing, SealError, Verdict};
use crate::store::access::{self, Ask, Denied, Granted};
use crate::store::counters::{self, Limited};
use crate::store::settings::Live;
use crate::store::{Db, StoreError, Txn};
use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use std::sync::Arc;

pub mod account;
pub mod deadline;
pub mod details;
pub mod files;
pub mod intake;
pub mod mail;
pub mod message;
pub mod organisation;
pub mod overlay;
pub mod oversight;
mod pauses;
pub mod reading;
mod record;
pub mod triage;

/// Everything a verb may use: the database, the keys, the hour, and who asks. Cheap to clone.
#[derive(Clone)]
pub struct Ctx {
    /// The database.
    pub db: Db,
    /// The key ring.
    pub keys: Arc<KeyRing>,
    /// Slow hashes, behind their permits.
    pub argon: Arc<Argon>,
    /// The hour.
    pub clock: Clock,
    /// What was said at start.
    pub config: Arc<Config>,
    /// What the organisation decided, kept up to date.
    pub settings: Live,
    /// Who asks.
    pub who: Principal,
    /// The language they read.
    pub locale: Locale,
    /// The draft in this browser's cookie.
    pub draft: Option<Arc<DraftSecret>>,
    /// Where the request came from, for limits only: never stored as it is.
    pub source: Vec<u8>,
}

impl Ctx {
    /// This instant.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }
    /// The organisation's zone.
    pub fn zone(&self) -> FixedOffset {
        self.config.zone
    }
    /// Today in the organisation's zone.
    pub fn today(&self) -> NaiveDate {
        self.now().with_timezone(&self.zone()).date_naive()
    }
    /// The organisation's promises: how long each clock runs.
    pub fn promises(&self) -> Promises {
        self.settings().promises
    }

    /// What the organisation decided about itself.
    pub fn settings(&self) -> Arc<Settings> {
        self.settings.get()
    }

    /// The working days of the organisation.
    pub fn calendar(&self) -> Arc<WorkCalendar> {
        Arc::clone(&self.settings().calendar)
    }

    /// The secret of the draft this browser holds.
    pub(crate) fn draft_secret(&self) -> Result<&DraftSecret, Error> {
        self.draft.as_deref().ok_or(Error::NotFound)
    }

    /// Asks for an act, runs it in one transaction, and writes a refusal down when there is no grant.
    async fn act<A, T, F>(&self, case: &Reference, purpose: Option<Purpose>, act: F) -> Result<T, Error>
    where
        A: Ask,
        F: AsyncFnOnce(&Txn, Granted<A>) -> Result<T, Error>,
    {
        let done = self
            .db
            .write(async |txn| {
                let grant =
                    access::authorise::<A>(txn, &self.keys, self.who, case, purpose, self.now()).await?;
                act(txn, grant).await
            })
            .await;
        match &done {
            Err(Error::NotFound) => self.refused(case, A::ACTION, None).await,
            Err(Error::Forbidden(why)) => self.refused(case, A::ACTION, Some(*why)).await,
            _ => {}
        }
        done
    }

    /// A refusal is an event of the case. That it could not be written changes nothing for whoever was refused.
    async fn refused(&self, case: &Reference, action: Action, why: Option<Why>) {
        let written = self
            .db
            .write(async |txn| record::refusal(txn, self, case, action, why).await)
            .await;
        if let Err(error) = written {
            tracing::warn!(%error, "writing down a refusal");
        }
    }

    /// Counts one use of something that may be used only so often from one source.
    async fn spend(&self, limit: Limited) -> Result<(), Error> {
        let key = limit.key(&self.keys, &self.source, Some(self.today()));
        let until = self
            .db
            .write(async |txn| counters::count(txn, limit, key, self.now()).await)
            .await?;
        until.map_or(Ok(()), |until| Err(Error::Limited { until }))
    }

    /// Whether a secret code may be tried from here now. A case itself is never locked: that would shut out the client.
    async fn may_try_code(&self, limit: Limited) -> Result<(), Error> {
        let key = limit.key(&self.keys, &self.source, Some(self.today()));
        let blocked = counters::blocked_until(&self.db.reader(), limit, key, self.now()).await?;
        blocked.map_or(Ok(()), |until| Err(Error::Limited { until }))
    }

    /// Whether a code fits its stored hash. Without one the work is the same.
    async fn code_fits(&self, stored: Option<&str>, canonical: &str) -> Result<bool, Error> {
        let code = canonical.to_owned().into();
        if let Some(stored) = stored {
            Ok(self.argon.verify(stored, &code).await? != Verdict::Wrong)
        } else {
            self.argon.verify_nothing(&code).await?;
            Ok(false)
        }
    }

    /// Counts a code that opened nothing, here and everywhere: many wrong codes from many places slow everybody down a
    /// little and raise an alarm.
    async fn count_wrong_code(&self, limit: Limited) -> Result<(), Error> {
        let here = limit.key(&self.keys, &self.source, Some(self.today()));
        let everywhere = Limited::CodesEverywhere.key(&self.keys, b"", None);
        let alarm = self
            .db
            .write(async |txn| {
                counters::count(txn, limit, here, self.now()).await?;
                counters::count(txn, Limited::CodesEverywhere, everywhere, self.now()).await
            })
            .await?;
        if alarm.is_some() {
            tracing::warn!(limit = "codes_everywhere", "many wrong codes within the hour");
        }
        Ok(())
    }
}

/// Why a verb or a reading did not happen. What a person can mend is named; the rest is one opaque fault.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Input to correct: the page again, problems at the fields. 422.
    #[error("the input has problems")]
    Invalid(Problems),
    /// Does not exist, or must not be known of. 404.
    #[error("not found")]
    NotFound,
    /// Known of, but not for this person. 403.
    #[error("refused: {0:?}")]
    Forbidden(Why),
    /// Not at this stage, or somebody else was faster. 409.
    #[error("not now: {0:?}")]
    NotNow(TransitionError),
    /// The stored version is newer. 409.
    #[error("the stored version is newer")]
    Stale,
    /// Was there and is over: an expired draft, a used link. 410.
    #[error("gone")]
    Gone,
    /// Too often; may be tried again at the instant given. 429.
    #[error("limited until {until}")]
    Limited {
        /// When to try again.
        until: DateTime<Utc>,
    },
    /// Busy or not recordable right now: nothing was shown, nothing was changed. 503.
    #[error("unavailable")]
    Unavailable,
    /// Everything a person cannot mend. Logged once, at the edge. 500.
    #[error("fault")]
    Fault(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Stale => Self::Stale,
            StoreError::Busy => Self::Unavailable,
            StoreError::Taken
            | StoreError::Db(_)
            | StoreError::Unusable(_)
            | StoreError::Inconsistent { .. } => Self::Fault(Box::new(error)),
        }
    }
}

impl From<Denied> for Error {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::NotFound => Self::NotFound,
            Denied::Refused(why) => Self::Forbidden(why),
            Denied::Store(error) => error.into(),
        }
    }
}

impl From<SealError> for Error {
    fn from(error: SealError) -> Self {
        Self::Fault(Box::new(error))
    }
}

impl From<ArgonError> for Error {
    fn from(error: ArgonError) -> Self {
        match error {
            ArgonError::Busy => Self::Unavailable,
            ArgonError::Unreadable => Self::Fault(Box::new(error)),
        }
    }
}

impl From<Problems> for Error {
    fn from(problems: Problems) -> Self {
        Self::Invalid(problems)
    }
}

impl From<TransitionError> for Error {
    fn from(error: TransitionError) -> Self {
        Self::NotNow(error)
    }
}
