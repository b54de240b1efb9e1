//! Pages of intake: the queue, taking a complaint from it or down for somebody, and what becomes of it.

pub mod decline;
mod decline_form;
pub mod handover;
pub mod holder;
pub mod path;
pub mod queue;
pub mod register;
pub mod register_apart;
mod register_arrival;
mod register_end;
mod register_matter;
pub mod register_receipt;
mod register_similar;
mod register_speaker;
pub(in crate::pages) mod rows;
pub mod triage;
mod triage_rows;
