//! How it is kept: free functions over two engines, SQLite and PostgreSQL. Rows become domain values here and nowhere
//! else; no SeaORM type leaves this folder.
//!
//! - Every write goes through [`Db::write`]; whatever only looks takes a [`Reader`], which cannot write. A function
//!   that serves both takes `&impl Reads`.
//! - A row that maps to nothing the domain knows is [`StoreError::Inconsistent`], naming table and row: refused, never
//!   repaired.
//! - What people said is sealed before it gets here (`seal`); `classes` says of every column what it may hold.
//! - Instants are stored as microseconds since 1970 in UTC (`rows::micros`, `rows::instant`).
//!
//! Add a table: a migration, `entities/<table>.rs`, its lines in `entities` and `classes`, and a file with the
//! questions asked of it.

pub mod access;
pub mod account;
pub mod assessments;
pub mod attachments;
pub mod attachments_sweep;
pub mod blobs;
mod case_categories;
mod case_facts;
pub mod case_file;
pub mod cases;
pub mod classes;
mod codes;
pub mod complaints;
pub mod contacts;
pub mod counters;
mod db;
pub mod deadlines;
pub mod declines;
mod directory;
pub mod drafts;
pub mod duplicates;
pub mod holds;
pub mod letters;
pub mod mail;
pub mod memberships;
pub mod messages;
mod new_case_file;
pub mod notes;
pub mod openings;
pub mod outbox;
pub mod oversight;
pub mod people;
mod person_emails;
mod person_links;
pub mod queue;
pub mod safeguarding;
pub mod sessions;
pub mod settings;
pub mod standing;
mod warnings;
pub mod withdrawals;

mod engines;
mod entities;
mod error;
pub mod events;
mod exclusion;
pub mod handovers;
mod header;
mod line;
pub mod links;
mod reader;
pub mod recalculation;
pub mod receipts;
pub mod registered;
mod resume_codes;
mod rows;
mod shelf;
mod sign_ins;
pub mod staff;
mod system_stream;
pub mod undelivered;

#[cfg(test)]
mod counters_tests;
#[cfg(test)]
mod db_tests;
#[cfg(test)]
mod drafts_tests;
#[cfg(test)]
mod events_tests;
#[cfg(test)]
mod exclusion_tests;
#[cfg(test)]
mod failures_tests;
#[cfg(test)]
mod leaks_tests;
#[cfg(test)]
mod mail_tests;
#[cfg(test)]
mod oversight_tests;
#[cfg(test)]
mod receipts_tests;
#[cfg(test)]
mod sessions_tests;
#[cfg(test)]
mod settings_tests;
#[cfg(test)]
pub(crate) mod testing;

pub use db::{Announcement, Db, Txn};
pub use error::StoreError;
pub use reader::{Reader, Reads, Snapshot};
