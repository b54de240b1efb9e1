//! What happened: the vocabulary of the case stream, and what follows from each event.
//!
//! The hashed row holds codes, ids, instants and numbers only, never text. An event says which clocks it starts and
//! stops and who is told, so that recording one is a loop over what stands here.
//! Add an event: a variant of [`CaseEvent`] with its facts; the compiler then asks for its kind, clocks and notices.
mod case_event;
mod client_visible;
mod clocks;
mod coding;
mod facts;
mod group;
mod kind;
mod notices;
mod of_kind;
mod opened;
mod system;
#[cfg(test)]
mod tests;

pub use case_event::CaseEvent;
pub use clocks::{ClockStart, ClockStop};
pub use coding::Coding;
pub use facts::Fact;
pub use group::EventGroup;
pub use kind::EventKind;
pub use notices::Notice;
pub use opened::OpenedPart;
pub use system::SystemEventKind;
