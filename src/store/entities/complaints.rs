//! One row a complaint. Everything said is sealed elsewhere; here are codes, dates and ids only.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[expect(clippy::struct_excessive_bools, reason = "a row is flat")]
#[sea_orm(table_name = "complaints")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub reference: String,
    pub stage: String,
    /// The stage left for a side end or a review.
    pub stage_from: Option<String>,
    /// What is, or was, under review.
    pub review_of: Option<String>,
    /// When the stage was entered.
    pub stage_at: i64,
    pub merged_into: Option<Uuid>,
    /// In one of the eight open stages.
    pub is_open: bool,
    pub path: Option<String>,
    pub channel: String,
    pub identity_mode: String,
    pub representation: String,
    pub locale: String,
    pub round: i64,
    pub round_started_at: i64,
    pub received_at: i64,
    pub entered_at: i64,
    pub priority: Option<String>,
    pub severity: Option<String>,
    pub likelihood: Option<String>,
    pub harm: Option<String>,
    pub safeguarding: String,
    /// 0 immediate, 1 urgent, 2 watch, 3 none or cleared: lists sort by it.
    pub safety_rank: i64,
    pub site_id: Option<Uuid>,
    pub counsellor_id: Option<Uuid>,
    /// Named in words, not found in the directory.
    pub is_counsellor_unmatched: bool,
    pub is_minor: bool,
    /// Who took it.
    pub holder_id: Option<Uuid>,
    pub first_response_at: Option<i64>,
    pub first_response_method: Option<String>,
    pub is_first_response_late: bool,
    /// The earliest running clock; `i64::MAX` when none runs, so that keyset paging needs no null.
    pub next_due_at: i64,
    pub next_due_kind: Option<String>,
    pub last_client_message_at: Option<i64>,
    pub last_staff_message_at: Option<i64>,
    /// Messages the client has not seen.
    pub client_unread: i64,
    /// Messages no member of staff has seen.
    pub staff_unread: i64,
    pub version: i64,
    /// Who typed it in; none when the client did.
    pub created_by: Option<Uuid>,
    /// Why it waits, while it does.
    pub hold_reason: Option<String>,
    /// The organisation goes on though the client withdrew.
    pub has_client_withdrawn: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
