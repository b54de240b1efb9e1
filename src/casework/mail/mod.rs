//! Notices on their way out: what is due, what became of it, and sending again what was given up. How a letter looks and
//! leaves is known to `mail`, who brings both together is `jobs`.
mod lease;
mod retry;
mod settle;
mod test_mail;

pub use lease::{Leased, Next, Outgoing, next};
pub use retry::retry;
pub use settle::settle;
pub use test_mail::{TestMail, TestMailForm, record_test_mail};
