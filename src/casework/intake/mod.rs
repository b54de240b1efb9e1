//! Intake: drafts, submission, taking, the first response.
mod acknowledge;
mod continue_in_interest;
mod draft;
mod hand_over;
mod keep;
mod record_contact;
mod register;
mod registered;
mod submit;
mod take;
mod undo_withdraw;
mod withdraw;

pub use acknowledge::acknowledge;
pub use continue_in_interest::{decide_continuation, rejoin};
pub(crate) use draft::begin_with;
pub(in crate::casework) use draft::open as open_draft;
pub use draft::{
    Saved, accept_step, begin, discard, draft, draft_expiry, has_draft, keep_step, resume, save_for_later,
    submission_key,
};
pub use hand_over::{Answered, answer_handover, hand_over};
pub use record_contact::record_contact;
pub(in crate::casework) use record_contact::{first_response_due, stamp_first_response};
pub use register::{Registration, register, registrars, similar};
pub use registered::{RegisteredReceipt, acknowledge_registered, registered};
pub use submit::{Receipt, receipt, submit};
pub use take::{Taken, take};
pub use undo_withdraw::undo_withdraw;
pub use withdraw::{deny_withdrawal, record_oral_withdrawal, withdraw};
