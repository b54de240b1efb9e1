//! Notices waiting to leave. A row is written in the transaction of the change it tells of; it holds no content, only
//! what kind of notice it is, for whom and in which language.

use chrono::{DateTime, Utc};
use sea_orm::ActiveModelTrait;
use sea_orm::ActiveValue::Set;
use uuid::Uuid;

use super::Txn;
use super::db::connected::Connected as _;
use super::entities::outbox;
use super::error::StoreError;
use super::rows::micros;
use crate::domain::code::Code;
use crate::domain::complaint::ComplaintId;
use crate::domain::event::Notice;
use crate::domain::locale::Locale;
use crate::domain::mail::MailState;
use crate::domain::people::PersonId;

/// The routes a row may name.
pub(super) const COMPLAINANT: &str = "complainant";
pub(super) const STAFF: &str = "staff";

/// Where a notice goes. A client's address stays with the complaint and is read when the mail leaves, so that a change
/// of address holds from the next mail on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// The complainant, by the safe way they chose.
    Complainant,
    /// A member of staff.
    Staff(PersonId),
}

/// Queues a notice.
///
/// # Errors
/// When the database fails.
pub async fn queue(
    txn: &Txn,
    kind: Notice,
    case: ComplaintId,
    to: Recipient,
    locale: Locale,
    id: Uuid,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (route, person) = match to {
        Recipient::Complainant => (COMPLAINANT, None),
        Recipient::Staff(person) => (STAFF, Some(person.0)),
    };
    outbox::ActiveModel {
        id: Set(id),
        kind: Set(kind.code().to_owned()),
        complaint_id: Set(Some(case.0)),
        person_id: Set(person),
        route: Set(route.to_owned()),
        recipient_sealed: Set(None),
        locale: Set(locale.code().to_owned()),
        state: Set(MailState::Waiting.code().to_owned()),
        attempts: Set(0),
        next_at: Set(micros(at)),
        leased_until: Set(None),
        message_id: Set(id.simple().to_string()),
        created_at: Set(micros(at)),
        failure: Set(None),
        settled_at: Set(None),
    }
    .insert(txn.connection())
    .await?;
    Ok(())
}
