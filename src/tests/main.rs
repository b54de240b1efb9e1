//! The tests speak as people: they open pages of the real application, fill forms by their labels and press buttons.
//!
//! To add one: a file in the folder of its stage, named after the verb or screen; `harness::TestApp` gives it a running
//! application with a fresh database and a clock that stands still.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod access;
mod admin;
mod budget;
mod cases;
mod client;
mod conversation;
mod edge;
mod files;
mod gallery;
#[expect(dead_code, reason = "the harness speaks of more than today's screens need")]
mod harness;
mod intake;
mod leaks;
mod look;
mod mail;
mod oversight;
mod public;
mod readme;
mod register;
mod safety;
mod structure;
mod verify;
