//! What became of a notice that was sent, or was not.
use super::super::record::record;
use super::super::{Ctx, Error};
use super::lease::Outgoing;
use crate::domain::event::CaseEvent;
use crate::domain::mail::{AfterFailure, MailFailure, MailState, after_failure};
use crate::store::access;
use crate::store::mail::{self, Leased, Settlement};
use crate::store::outbox::Recipient;

/// Writes down whether a letter left. One that is given up becomes an event of its case when the client waited for it.
///
/// # Errors
/// When the database fails: the lease then ends, and the letter is sent again under the same Message-ID.
pub async fn settle(ctx: &Ctx, out: &Outgoing, sent: Result<(), MailFailure>) -> Result<(), Error> {
    finish(ctx, &out.leased, sent).await
}

pub(super) async fn finish(ctx: &Ctx, leased: &Leased, sent: Result<(), MailFailure>) -> Result<(), Error> {
    let now = ctx.now();
    let what = match sent {
        Ok(()) => Settlement::Sent,
        Err(failure) => {
            let spread = leased.id.as_bytes()[0];
            match after_failure(failure, leased.attempts, spread, leased.queued_at, now) {
                AfterFailure::Again(at) => Settlement::Again(at, failure),
                AfterFailure::GiveUp => Settlement::Over(MailState::Failed, Some(failure)),
            }
        }
    };
    ctx.db
        .write(async |txn| {
            let is_ours = mail::settle(txn, leased, what, now).await?;
            if let (true, Settlement::Over(_, Some(failure)), Recipient::Complainant) =
                (is_ours, what, leased.to)
            {
                let grant = access::scheduled(txn, &ctx.keys, leased.case).await?;
                let event = CaseEvent::DeliveryFailed {
                    notice: leased.notice,
                    failure,
                };
                record(txn, ctx, &grant, &event).await?;
            }
            Ok(())
        })
        .await
}
