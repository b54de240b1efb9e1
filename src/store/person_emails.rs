//! Addresses of staff: sealed under the ring, found again by a blind index, read when a letter leaves.

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use super::db::connected::Connected as _;
use super::entities::people;
use super::error::StoreError;
use super::rows::opened;
use super::{Reads, Txn};
use crate::domain::address::EmailAddress;
use crate::domain::people::PersonId;
use crate::seal::{Cell, KeyRing, Sealed};

fn cell(person: PersonId) -> Cell {
    Cell::new("people", "email_sealed", person.0)
}

/// The address of a member of staff, if they gave one.
///
/// # Errors
/// When the database fails, or the cell does not open.
pub async fn email_of(
    db: &impl Reads,
    keys: &KeyRing,
    person: PersonId,
) -> Result<Option<EmailAddress>, StoreError> {
    let sealed: Option<Option<Vec<u8>>> = people::Entity::find_by_id(person.0)
        .select_only()
        .column(people::Column::EmailSealed)
        .into_tuple()
        .one(db.connection())
        .await?;
    let open = |bytes| {
        opened(
            "people",
            person,
            keys.open(&cell(person), &Sealed::from_bytes(bytes)),
        )
    };
    sealed.flatten().map(open).transpose()
}

/// Sets or removes the address of a member of staff.
///
/// # Errors
/// When the database fails.
pub async fn set_email(
    txn: &Txn,
    keys: &KeyRing,
    person: PersonId,
    email: Option<&EmailAddress>,
) -> Result<(), StoreError> {
    let sealed = email.map(|email| keys.seal(&cell(person), email).into_bytes());
    let index = email.map(|email| keys.blind_index("people.email", email.as_str()).into_bytes());
    people::Entity::update_many()
        .col_expr(people::Column::EmailSealed, Expr::value(sealed))
        .col_expr(people::Column::EmailIndex, Expr::value(index))
        .col_expr(people::Column::Version, Expr::col(people::Column::Version).add(1))
        .filter(people::Column::Id.eq(person.0))
        .exec(txn.connection())
        .await?;
    Ok(())
}
