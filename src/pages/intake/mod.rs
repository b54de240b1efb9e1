//! Pages of intake: the queue, and taking a complaint from it.

pub mod handover;
pub mod holder;
pub mod queue;
pub(in crate::pages) mod rows;
