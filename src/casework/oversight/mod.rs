//! What managers do about what they see: opening a case they have no part in, for a purpose.
mod open_for;

pub use open_for::{end_openings, open_for};
