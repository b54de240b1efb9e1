//! The categories lists show: what the client ticked, and beside it what an assessment found.

use std::collections::BTreeSet;

use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{OnConflict, SimpleExpr};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::Txn;
use super::db::connected::Connected as _;
use super::entities::complaint_categories;
use super::error::StoreError;
use crate::domain::category::Category;
use crate::domain::code::Code;

/// Who chose a category: the assessment, not the client.
const BY_ASSESSMENT: &str = "assessment";

/// What lists show: the client's own choice stays, the categories of the allegations stand beside it.
pub(super) async fn list_under(
    txn: &Txn,
    case: Uuid,
    categories: &[Category],
    primary: Category,
) -> Result<(), StoreError> {
    complaint_categories::Entity::delete_many()
        .filter(complaint_categories::Column::ComplaintId.eq(case))
        .filter(complaint_categories::Column::ChosenBy.eq(BY_ASSESSMENT))
        .exec(txn.connection())
        .await?;
    let known = complaint_categories::Entity::find()
        .filter(complaint_categories::Column::ComplaintId.eq(case))
        .all(txn.connection())
        .await?;
    let known: BTreeSet<_> = known.into_iter().map(|row| row.code).collect();
    for category in categories.iter().filter(|one| !known.contains(one.code())) {
        complaint_categories::ActiveModel {
            complaint_id: Set(case),
            code: Set(category.code().to_owned()),
            is_primary: Set(false),
            chosen_by: Set(BY_ASSESSMENT.to_owned()),
        }
        .insert(txn.connection())
        .await?;
    }
    let is_primary: SimpleExpr = ColumnTrait::eq(&complaint_categories::Column::Code, primary.code());
    complaint_categories::Entity::update_many()
        .col_expr(complaint_categories::Column::IsPrimary, is_primary)
        .filter(complaint_categories::Column::ComplaintId.eq(case))
        .exec(txn.connection())
        .await?;
    Ok(())
}

/// One more category for the lists, unless it stands there already.
pub(super) async fn add(txn: &Txn, case: Uuid, category: Category) -> Result<(), StoreError> {
    let row = complaint_categories::ActiveModel {
        complaint_id: Set(case),
        code: Set(category.code().to_owned()),
        is_primary: Set(false),
        chosen_by: Set(BY_ASSESSMENT.to_owned()),
    };
    let mut known = OnConflict::columns([
        complaint_categories::Column::ComplaintId,
        complaint_categories::Column::Code,
    ]);
    complaint_categories::Entity::insert(row)
        .on_conflict(known.do_nothing().to_owned())
        .exec_without_returning(txn.connection())
        .await?;
    Ok(())
}

/// The categories a client ticked, without those of an assessment.
pub(super) fn is_ticked(row: &complaint_categories::Model) -> bool {
    row.chosen_by != BY_ASSESSMENT
}
