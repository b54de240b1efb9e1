//! What happened: the vocabulary of the case stream.
mod kind;
pub use kind::EventKind;
