//! Intake: drafts, submission, the first response.
mod submit;
mod wizard;
