//! Whether the history is whole. Reads the streams as they lie in the database and trusts nothing in them.
//!
//! Checkpoints, which make a cut-off tail visible even to someone who can rewrite the heads, are a later addition.

pub mod verify;

#[cfg(test)]
mod history;
#[cfg(test)]
mod tampering;
