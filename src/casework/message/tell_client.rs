//! What the organisation says by itself: a sentence of the catalogue, in the language of the client, in the thread they
//! read anyway.
use super::super::record::record;
use super::super::{Ctx, Error};
use crate::domain::event::CaseEvent;
use crate::domain::message::{MessageBody, Side};
use crate::seal::random;
use crate::store::access::Granted;
use crate::store::{Txn, messages};
use crate::wording::{Arg, Words};
use uuid::Uuid;

/// Puts a sentence of the catalogue into the thread and tells the client that there is one.
pub(in crate::casework) async fn tell_client<A>(
    txn: &Txn,
    ctx: &Ctx,
    grant: &Granted<A>,
    key: &str,
    args: &[(&'static str, Arg)],
) -> Result<(), Error> {
    let words = Words::new(grant.header().locale);
    let body = MessageBody::parse(&words.say_with(key, args))
        .map_err(|problem| crate::domain::form::Problems::one("message", problem))?;
    let id = Uuid::from_bytes(random());
    let message = messages::append(txn, grant, Side::Staff, &body, id, ctx.now()).await?;
    record(txn, ctx, grant, &CaseEvent::MessageSent { message }).await
}
