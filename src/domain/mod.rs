//! What is true: the rules of complaint handling, without IO, clock, randomness or framework.
#![deny(missing_docs, clippy::wildcard_enum_match_arm)]

pub mod address;
pub mod calendar;
pub mod category;
pub mod code;
pub mod complaint;
pub mod contact;
mod crockford;
pub mod deadline;
pub mod event;
pub mod form;
pub mod intake;
pub mod interest;
pub mod locale;
pub mod message;
pub mod overlay;
pub mod people;
pub mod policy;
pub mod receipt;
pub mod stage;
pub mod text;
pub mod triage;
