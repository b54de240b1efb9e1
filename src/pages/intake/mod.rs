//! Pages of intake: the queue, taking a complaint from it, and taking one down for somebody.

pub mod handover;
pub mod holder;
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
