//! Letters leave one after the other: what is due is leased, sent, and settled. Woken when something is queued, and by a
//! tick for what waits for its hour or was queued by another instance.
use std::time::Duration;

use tokio::sync::{
    broadcast::{Receiver, error::RecvError},
    watch,
};

use super::report;
use crate::casework::mail::{self, Next, Outgoing};
use crate::casework::{Ctx, Error};
use crate::mail::{Letter, Mailer, Reader};
use crate::store::Announcement;
use crate::store::outbox::Recipient;

/// How often the queue is looked at without being woken: the first attempt is repeated after five seconds.
const TICK: Duration = Duration::from_secs(5);

/// Sends what is due until told to stop.
pub(super) async fn run(ctx: Ctx, mailer: Mailer, mut stop: watch::Receiver<bool>) {
    let mut announced = ctx.db.announcements();
    while !*stop.borrow() {
        let sent = send_until(&ctx, &mailer, || *stop.borrow()).await;
        report("letters", sent.map(drop));
        tokio::select! {
            _ = stop.changed() => {}
            () = queued(&mut announced) => {}
            () = tokio::time::sleep(TICK) => {}
        }
    }
}

/// Returns when a notice was queued, or may have been.
async fn queued(announced: &mut Receiver<Announcement>) {
    loop {
        match announced.recv().await {
            Ok(Announcement::MailQueued) | Err(RecvError::Lagged(_)) => return,
            Ok(Announcement::Happened { .. }) => {}
            Err(RecvError::Closed) => std::future::pending().await,
        }
    }
}

/// Sends what is due now; gives how many letters left. Ends early when the server takes none: the next tick tries again,
/// with what is most pressing then.
///
/// # Errors
/// When the database fails. What was leased is sent when its lease is over.
pub async fn send_due(ctx: &Ctx, mailer: &Mailer) -> Result<usize, Error> {
    send_until(ctx, mailer, || false).await
}

async fn send_until(ctx: &Ctx, mailer: &Mailer, is_over: impl Fn() -> bool) -> Result<usize, Error> {
    let mut sent = 0;
    while !is_over() {
        match mail::next(ctx).await? {
            None => break,
            Some(Next::Settled) => {}
            Some(Next::Send(out)) => {
                let done = mailer.send(&letter(ctx, &out)).await;
                mail::settle(ctx, &out, done).await?;
                match done {
                    Ok(()) => sent += 1,
                    Err(failure) if failure.is_outage() => break,
                    Err(_) => {}
                }
            }
        }
    }
    Ok(sent)
}

fn letter(ctx: &Ctx, out: &Outgoing) -> Letter {
    let reader = match out.leased.to {
        Recipient::Complainant => Reader::Client,
        Recipient::Staff(_) => Reader::Staff { case: out.case },
    };
    Letter::of(
        out.leased.notice,
        reader,
        out.to.clone(),
        out.locale,
        out.leased.message_id.clone(),
        &ctx.config.origin,
        ctx.now(),
    )
}
