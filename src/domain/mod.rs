//! What is true: the rules of complaint handling, without IO, clock, randomness or framework.
//!
//! Time, zone and random bytes are arguments. The module is compiled for the server and for the browser.
//!
//! ```text
//! Received ─ take ▶ Triage ─ open_investigation ▶ Investigating ─ conclude_evidence ▶ Deciding
//!                     │  └───────── handle_directly (simple path) ─────────────────────▲ │
//!                     └─ decline ▶ Declined             return_plan, amend ────────────┘ │ submit_plan
//!                                                                                        ▼
//! Archived ◀ archive ─ Closed ◀ close ─ Responded ◀ send_outcome ─ Approved ◀ approve ─ AwaitingApproval
//!                                         │  ▲
//!                          request_review ▼  │ uphold
//!                                     UnderReview
//! ```
//! From every open stage a client may withdraw; Received, Triage and Investigating may be merged. Work that starts again
//! (reopen, remit, escalate) starts in Triage, so that the rules for teams and conflicts are enforced in one place.
//!
//! | Word | 词 | Where |
//! |---|---|---|
//! | complaint, reference, channel | 投诉、投诉编号、渠道 | [`complaint`] |
//! | draft, step, statement, wish | 草稿、步骤、陈述、诉求 | [`intake`] |
//! | receipt code | 查询码 | [`receipt`] |
//! | stage, verb, path, phase | 阶段、动作、路径、环节 | [`stage`] |
//! | clock, promise, working day | 期限、承诺、工作日 | [`deadline`], [`calendar`] |
//! | category, severity, priority | 类别、严重程度、优先级 | [`category`], [`triage`] |
//! | hold, safeguarding | 暂停、安全预警 | [`overlay`], [`hold`], [`safety`] |
//! | withdrawal | 撤回 | [`withdrawal`] |
//! | contact, message | 联系、留言 | [`contact`], [`message`] |
//! | person, role, position | 人员、角色、办案身份 | [`people`] |
//! | interest, exclusion, line | 利益关系、回避、上下级 | [`interest`], [`exclusion`], [`hierarchy`], [`cover`] |
//! | who may do what | 权限 | [`policy`] |
//! | event, notice | 事件、通知 | [`event`] |
//! | settings, crisis line | 设置、求助电话 | [`settings`] |
//! | mail | 邮件 | [`mail`] |
//! | oversight | 督办 | [`oversight`] |
//! | opening, handover | 打开内容、移交 | [`opening`], [`handover`] |
#![deny(missing_docs, clippy::wildcard_enum_match_arm)]

pub mod address;
pub mod calendar;
pub mod category;
pub mod code;
pub mod complaint;
pub mod contact;
pub mod cover;
mod crockford;
pub mod deadline;
pub mod details;
pub mod event;
pub mod exclusion;
pub mod file;
pub mod form;
pub mod handover;
pub mod hierarchy;
pub mod hold;
pub mod intake;
pub mod interest;
pub mod locale;
pub mod mail;
pub mod message;
pub mod opening;
pub mod overlay;
pub mod oversight;
pub mod people;
pub mod policy;
pub mod receipt;
pub mod safety;
pub mod settings;
pub mod staffing;
pub mod stage;
pub mod text;
pub mod triage;
pub mod withdrawal;
