//! A new complaint is kept: numbered, sealed, its clocks running, the right people told. The one way in, for what a client
//! sends and for what staff take down.
use super::super::record::{Moved, record, record_with};
use super::super::{Ctx, Error};
use super::Receipt;
use crate::domain::calendar::local_date;
use crate::domain::complaint::{Channel, ComplaintId, ContactMethod};
use crate::domain::deadline::Promises;
use crate::domain::event::CaseEvent;
use crate::domain::intake::{NewComplaint, SiteChoice};
use crate::domain::overlay::Safeguarding;
use crate::domain::receipt::ReceiptCode;
use crate::domain::safety::SafetyGround;
use crate::domain::stage::Stage;
use crate::seal::CaseKey;
use crate::store::access::{self, Granted, Own};
use crate::store::complaints::{self, Header};
use crate::store::{Txn, people, receipts, safeguarding, standing};
use chrono::TimeDelta;
use serde_json::json;

/// A receipt code and its slow hash, made before the transaction.
pub(super) struct NewCode {
    pub(super) code: ReceiptCode,
    pub(super) hash: String,
}

/// A complaint as kept.
pub(super) struct Kept {
    /// Permission for what follows in the same transaction.
    pub(super) grant: Granted<Own>,
    /// What the client takes away. None when whoever registered it is kept away from it: the code opens everything.
    pub(super) receipt: Option<Receipt>,
}

/// Keeps a new complaint under the key of its id. Exclusions are in force before anybody can read it.
pub(super) async fn keep(
    txn: &Txn,
    ctx: &Ctx,
    key: CaseKey,
    new: &NewComplaint,
    code: &NewCode,
) -> Result<Kept, Error> {
    let now = ctx.now();
    let header = header_of(txn, ctx, ComplaintId(key.case()), new).await?;
    let receipt = Receipt {
        reference: header.reference,
        code: code.code.grouped(),
        received_at: header.received_at,
        first_response_due: header.received_at + TimeDelta::hours(i64::from(Promises::FIRST_RESPONSE_HOURS)),
        is_pressing: header.safeguarding.is_pressing(),
    };
    let grant = access::submit(txn, &ctx.keys, ctx.who, header, key, new, now).await?;
    standing::exclude_named(txn, &grant, new.service(), now).await?;
    // A client who happens to be signed in as staff wrote it themselves and knows it anyway.
    let is_apart = match (new.registered(), grant.person()) {
        (Some(_), Some(person)) => standing::excluded(txn, &grant).await?.contains(&person),
        _ => false,
    };
    submitted(txn, ctx, &grant, new).await?;
    if !is_apart {
        let canonical = code.code.canonical();
        receipts::keep_code(txn, &ctx.keys, grant.case(), &canonical, code.hash.clone(), now).await?;
        // Shown on the page that answers this very request: from here on it is given.
        let method = given_by(new.channel());
        record(txn, ctx, &grant, &CaseEvent::ReceiptSent { method }).await?;
    }
    if let Some(level) = new.alert() {
        safeguarding::add_alert(txn, &grant, level, SafetyGround::ClientAnswer, None, now).await?;
        let raised = CaseEvent::SafeguardingRaised {
            level,
            is_minor_affected: new.is_minor(),
        };
        record(txn, ctx, &grant, &raised).await?;
    }
    Ok(Kept {
        grant,
        receipt: (!is_apart).then_some(receipt),
    })
}

/// What was submitted and agreed to. Why it was entered late is sealed beside it.
async fn submitted(txn: &Txn, ctx: &Ctx, grant: &Granted<Own>, new: &NewComplaint) -> Result<(), Error> {
    let event = CaseEvent::ComplaintSubmitted {
        channel: new.channel(),
        identity: new.identity(),
        safety: new.safety(),
        received_at: grant.header().received_at,
    };
    let late = new
        .registered()
        .and_then(|registered| registered.late_reason.as_ref());
    let words = late.map(|reason| json!({ "late_reason": reason }));
    record_with(
        txn,
        ctx,
        grant,
        &event,
        Some(Moved { from: None }),
        words.as_ref(),
    )
    .await?;
    for consent in &new.consents().given {
        record(txn, ctx, grant, &CaseEvent::ConsentGiven { consent: *consent }).await?;
    }
    Ok(())
}

/// How the receipt reaches the client: the way they came.
fn given_by(channel: Channel) -> ContactMethod {
    match channel {
        Channel::Website => ContactMethod::PortalMessage,
        Channel::Phone => ContactMethod::Phone,
        Channel::OnSite | Channel::StaffObserved => ContactMethod::InPerson,
        Channel::Email => ContactMethod::Email,
        Channel::Letter | Channel::Referral => ContactMethod::Post,
    }
}

/// The plain facts of a new complaint. The round, and every clock of it, begins when it arrived.
async fn header_of(txn: &Txn, ctx: &Ctx, id: ComplaintId, new: &NewComplaint) -> Result<Header, Error> {
    let now = ctx.now();
    let received_at = new.received_at(now);
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
    Ok(Header {
        id,
        reference: complaints::next_reference(txn, local_date(received_at, ctx.zone())).await?,
        stage: Stage::submit(),
        stage_at: now,
        path: None,
        channel: new.channel(),
        identity: new.identity(),
        representation: new.representation(),
        locale: new
            .registered()
            .map_or(ctx.locale, |registered| registered.locale),
        round: 1,
        round_started_at: received_at,
        received_at,
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
