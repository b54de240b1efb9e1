//! Intake: drafts, submission, the first response.
mod staff;
mod submit;
mod wizard;
