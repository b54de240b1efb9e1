//! What lies over a stage: holds, and the safety track.
mod clear_safeguarding;
mod file_report;
mod hold;
mod hold_outside;
mod log_safety;
mod raise_safeguarding;
mod resume;

pub(in crate::casework) use clear_safeguarding::{clear_facts, report_owed};
pub use clear_safeguarding::{clear_safeguarding, step_down};
pub use file_report::{file_report, no_duty_to_report};
pub use hold::ask_client;
pub(in crate::casework) use hold::hold_facts;
pub use hold_outside::{decide_hold, propose_hold, renew_hold};
pub use log_safety::log_safety;
pub(in crate::casework) use raise_safeguarding::raise_within;
pub use raise_safeguarding::{note_retaliation, raise_safeguarding, tell_unsafe};
pub use resume::resume;
pub(in crate::casework) use resume::{client_answered, hold_ran_out};
