//! Messages in the portal, both ways, and notes among staff.
mod read_thread;
mod send_message;
mod write_note;
mod write_to_us;

pub use read_thread::{ClientThread, StaffThread, client_thread, staff_thread};
pub use send_message::send_message;
pub use write_note::write_note;
pub use write_to_us::write_to_us;
