//! Intake: drafts, submission, the first response.
mod notes;
mod staff;
mod submit;
mod timeline;
mod triage;
mod wizard;
