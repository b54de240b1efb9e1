//! Messages in the portal, both ways, and notes among staff.
mod read_thread;
mod send_message;
mod tell_client;
mod write_note;
mod write_to_us;

pub use read_thread::{ClientThread, StaffThread, client_thread, staff_thread};
pub use send_message::send_message;
pub(in crate::casework) use tell_client::tell_client;
pub use write_note::write_note;
pub use write_to_us::{write_quickly, write_to_us};
