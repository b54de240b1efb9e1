//! What a client sees after submitting: the door with the receipt code, where the complaint stands, messages both ways,
//! and what was sent. Names roles, never people; promises dates, never percentages.
//!
//! Every page of a complaint is [`frame::case_page`] around one reading of `casework`; another complaint's reference is
//! answered like one that was never given out.

pub mod case;
pub mod contact;
pub mod details;
pub mod files;
mod frame;
pub mod identity;
pub mod leave;
pub mod letters;
pub mod lost;
pub mod messages;
pub mod safety;
mod sent;
mod state;
pub mod track;
pub mod withdrawal;
