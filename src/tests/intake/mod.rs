//! Intake: drafts, submission, the first response.
mod notes;
mod staff;
mod submit;
mod wizard;
