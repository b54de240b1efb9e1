//! The wizard: one question a page, kept in a sealed draft, a case only when it is sent.
//!
//! Every step is a file: its fields, from the form struct of `domain::intake`, and a `post` of one line. What steps
//! share (place, way back, gaps, saving, saving for later) is [`frame`]. To add a step: the form and the step in
//! `domain::intake`, a file here, a line in `steps!`, and its sentences `<step>-title`, `<step>-why`.

pub mod categories;
pub mod check;
pub mod contact;
pub mod counsellor;
pub mod crisis;
pub mod desired_outcomes;
pub mod discard;
pub mod files;
pub mod identity;
pub mod materials;
pub mod receipt;
pub mod relation;
pub mod representation;
pub mod resume;
pub mod safety;
pub mod saved;
pub mod start;
pub mod statement;
pub mod support;

mod answers;
pub(in crate::pages) mod frame;
