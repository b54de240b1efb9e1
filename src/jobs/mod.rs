//! What happens without anybody asking: warnings and breaches fire, letters leave, expired drafts, sessions and counters
//! go, and files without an owner.
//!
//! Every job is a loop that asks the database what is due; nothing is remembered in between, so that a restart, a second
//! instance or a stepped clock changes nothing but the hour at which it happens. A job that fails is logged and runs
//! again.
//!
//! Add a job: a function of a [`Ctx`], and its line in [`run`].

mod letters;

pub use letters::send_due;

use std::time::Duration;

use tokio::{sync::watch, task::JoinHandle};

use crate::casework::{Ctx, Error, deadline, files};
use crate::mail::{self, Mailer};
use crate::store::{counters, drafts, receipts, sessions};

/// How often due warnings are looked for: the shortest clock is a minute.
const TICK: Duration = Duration::from_secs(15);
/// How often the settings are read anew: another instance may have changed them.
const SETTINGS: Duration = Duration::from_secs(10);
/// How often what has expired is removed.
const SWEEP: Duration = Duration::from_mins(10);

/// The jobs of a running process.
pub struct Jobs {
    stop: watch::Sender<bool>,
    letters: JoinHandle<()>,
}

/// Runs every job until the process ends.
pub fn run(ctx: &Ctx, mailer: &Mailer) -> Jobs {
    let (tick, expired, settings) = (ctx.clone(), ctx.clone(), ctx.clone());
    tokio::spawn(async move {
        loop {
            report("deadlines", deadline::fire_due(&tick).await.map(drop));
            tokio::time::sleep(TICK).await;
        }
    });
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(SETTINGS).await;
            let read = settings.settings.refresh(&settings.db.reader()).await;
            report("settings", read.map_err(Error::from));
        }
    });
    tokio::spawn(async move {
        loop {
            report("expired rows", sweep(&expired).await);
            report("files", files::sweep(&expired).await);
            tokio::time::sleep(SWEEP).await;
        }
    });
    let (stop, stopped) = watch::channel(false);
    let letters = tokio::spawn(letters::run(ctx.clone(), mailer.clone(), stopped));
    Jobs { stop, letters }
}

impl Jobs {
    /// Lets the letter in hand leave, and no other. Every other job is one transaction, and needs no farewell.
    pub async fn finish(self) {
        self.stop.send_replace(true);
        if tokio::time::timeout(mail::PATIENCE, self.letters).await.is_err() {
            tracing::warn!("a letter was cut off: it is sent again at the next start");
        }
    }
}

fn report(job: &'static str, done: Result<(), Error>) {
    if let Err(error) = done {
        tracing::error!(job, %error, source = ?std::error::Error::source(&error), "a job failed");
    }
}

/// Removes what has outlived its time: drafts become unreadable, receipts are wiped, sessions and counters go.
///
/// # Errors
/// When the database fails; what could not be removed is removed next time.
pub async fn sweep(ctx: &Ctx) -> Result<(), Error> {
    let now = ctx.now();
    ctx.db
        .write(async |txn| {
            drafts::sweep(txn, now).await?;
            receipts::sweep(txn, now).await?;
            sessions::sweep(txn, now).await?;
            counters::sweep(txn, now).await?;
            Ok(())
        })
        .await
}
