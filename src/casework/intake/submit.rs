//! A draft becomes a complaint: numbered, sealed, its clocks running, the right people told, in one transaction.
//!
//! ## Why the code is hashed before the transaction
//! Argon2 takes a tenth of a second on purpose; the one writer of SQLite must not wait for it. A replay is looked for
//! first, so that a second press of the button costs nothing and gives the same receipt.
use super::super::record::{Moved, record, record_with};
use super::super::{Ctx, Error};
use crate::domain::calendar::local_date;
use crate::domain::complaint::{ComplaintId, ContactMethod, Reference, RepresentationKind};
use crate::domain::deadline::Promises;
use crate::domain::event::CaseEvent;
use crate::domain::intake::{Draft, ForWhom, NewComplaint, SiteChoice};
use crate::domain::overlay::Safeguarding;
use crate::domain::receipt::ReceiptCode;
use crate::domain::safety::SafetyGround;
use crate::domain::stage::Stage;
use crate::seal::random;
use crate::store::complaints::{self, Header};
use crate::store::counters::Limited;
use crate::store::drafts::{self, Found};
use crate::store::receipts::{self, Replay};
use crate::store::{Txn, access, people, safeguarding, standing};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// What the client takes away. Readable only by the browser that submitted, until it says it has noted the code.
#[derive(Clone, Serialize, Deserialize)]
pub struct Receipt {
    /// What people call the complaint.
    pub reference: Reference,
    /// The receipt code in groups of four. The only secret of an anonymous client.
    pub code: String,
    /// When it arrived.
    pub received_at: DateTime<Utc>,
    /// By when a person will be in touch.
    pub first_response_due: DateTime<Utc>,
    /// Whether the client may be in danger: then help stands on the receipt, too.
    pub is_pressing: bool,
}

/// Submits a complaint. A second time gives the first receipt.
///
/// # Errors
/// `NotFound` or `Gone` without a draft, `Limited` after too many from one source: the draft is kept. `Gone`, too, when
/// it was submitted before and its receipt is no longer shown.
pub async fn submit(ctx: &Ctx, new: &NewComplaint) -> Result<Receipt, Error> {
    if let Some(receipt) = shown(receipts::replay(&ctx.db.reader(), ctx.draft_secret()?, ctx.now()).await?)? {
        return Ok(receipt);
    }
    ctx.spend(Limited::Submit).await?;
    let code = ReceiptCode::from_random(random());
    let code_hash = ctx.argon.hash(&code.canonical().into()).await?;
    ctx.db
        .write(async |txn| submit_within(txn, ctx, new, &code, &code_hash).await)
        .await
}

async fn submit_within(
    txn: &Txn,
    ctx: &Ctx,
    new: &NewComplaint,
    code: &ReceiptCode,
    code_hash: &str,
) -> Result<Receipt, Error> {
    let (secret, now) = (ctx.draft_secret()?, ctx.now());
    if let Some(receipt) = shown(receipts::replay(txn, secret, now).await?)? {
        return Ok(receipt);
    }
    let kept = match drafts::find::<Draft>(txn, secret, now).await? {
        Some(Found::Open(kept)) => kept,
        Some(Found::Expired(_)) => return Err(Error::Gone),
        None => return Err(Error::NotFound),
    };
    let header = header_of(txn, ctx, ComplaintId(kept.key.case()), new).await?;
    let receipt = Receipt {
        reference: header.reference,
        code: code.grouped(),
        received_at: header.received_at,
        first_response_due: header.received_at + TimeDelta::hours(i64::from(Promises::FIRST_RESPONSE_HOURS)),
        is_pressing: header.safeguarding.is_pressing(),
    };
    let grant = access::submit(txn, &ctx.keys, ctx.who, header, kept.key, new, now).await?;
    standing::exclude_named(txn, &grant, new.service(), now).await?;
    receipts::keep_code(
        txn,
        &ctx.keys,
        grant.case(),
        &code.canonical(),
        code_hash.to_owned(),
        now,
    )
    .await?;
    receipts::remember(txn, secret, grant.case(), &receipt, now).await?;
    drafts::submitted(txn, grant.case(), now + receipts::RECEIPT_SHOWN).await?;
    let submitted = CaseEvent::ComplaintSubmitted {
        channel: new.channel(),
        identity: new.identity(),
        safety: new.safety(),
        received_at: receipt.received_at,
    };
    record_with(txn, ctx, &grant, &submitted, Some(Moved { from: None }), None).await?;
    for consent in &new.consents().given {
        record(txn, ctx, &grant, &CaseEvent::ConsentGiven { consent: *consent }).await?;
    }
    // Shown on the page that answers this very request: from here on it is given.
    record(
        txn,
        ctx,
        &grant,
        &CaseEvent::ReceiptSent {
            method: ContactMethod::PortalMessage,
        },
    )
    .await?;
    if let Some(level) = new.alert() {
        safeguarding::add_alert(txn, &grant, level, SafetyGround::ClientAnswer, None, now).await?;
        let raised = CaseEvent::SafeguardingRaised {
            level,
            is_minor_affected: new.is_minor(),
        };
        record(txn, ctx, &grant, &raised).await?;
    }
    Ok(receipt)
}

/// The receipt of a complaint this browser submitted before; `None` when it has not.
fn shown(replay: Option<Replay<Receipt>>) -> Result<Option<Receipt>, Error> {
    replay.map(|replay| replay.receipt.ok_or(Error::Gone)).transpose()
}

/// The receipt, for the browser that submitted.
///
/// # Errors
/// `NotFound` without one; `Gone` once it was acknowledged or a day has passed.
pub async fn receipt(ctx: &Ctx) -> Result<Receipt, Error> {
    shown(receipts::replay(&ctx.db.reader(), ctx.draft_secret()?, ctx.now()).await?)?.ok_or(Error::NotFound)
}

/// The plain facts of a new complaint.
async fn header_of(txn: &Txn, ctx: &Ctx, id: ComplaintId, new: &NewComplaint) -> Result<Header, Error> {
    let now = ctx.now();
    let service = new.service();
    let counsellor = people::first_counsellor_named(txn, &service.counsellors).await?;
    let listed = match service.site {
        SiteChoice::Listed(site) => people::sites(txn)
            .await?
            .into_iter()
            .map(|it| it.id)
            .find(|id| *id == site),
        SiteChoice::NotListed | SiteChoice::Unsure => None,
    };
    let site = listed.or(counsellor.as_ref().and_then(|it| it.site));
    let representation = match (new.for_whom(), new.relation()) {
        (_, Some(relation)) => relation.kind,
        (ForWhom::MyChild, None) => RepresentationKind::Guardian,
        (ForWhom::Myself | ForWhom::SomeoneInMyCare | ForWhom::Other, None) => RepresentationKind::Oneself,
    };
    Ok(Header {
        id,
        reference: complaints::next_reference(txn, local_date(now, ctx.zone())).await?,
        stage: Stage::submit(),
        stage_at: now,
        path: None,
        channel: new.channel(),
        identity: new.identity(),
        representation,
        locale: ctx.locale,
        round: 1,
        round_started_at: now,
        received_at: now,
        entered_at: now,
        priority: new.proposed_floor().map(|(priority, _)| priority),
        severity: None,
        likelihood: None,
        harm: None,
        safeguarding: new.alert().unwrap_or(Safeguarding::None),
        hold: None,
        has_client_withdrawn: false,
        site,
        is_counsellor_unmatched: counsellor.is_none() && !service.counsellors.is_empty(),
        counsellor: counsellor.map(|it| it.id),
        is_minor: new.is_minor(),
        holder: None,
        first_response: None,
        next_due: None,
        client_unread: 0,
        staff_unread: 0,
        last_client_message_at: None,
        version: 1,
    })
}
