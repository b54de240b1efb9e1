//! What a client sees after submitting: the door with the receipt code, where the complaint stands, messages both ways,
//! and what was sent. Names roles, never people; promises dates, never percentages.
//!
//! Every page of a complaint is [`frame::case_page`] around one reading of `casework`; another complaint's reference is
//! answered like one that was never given out.

pub mod case;
pub mod details;
mod frame;
pub mod leave;
pub mod lost;
pub mod messages;
pub mod safety;
mod state;
pub mod track;
pub mod withdrawal;
