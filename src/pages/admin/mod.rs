//! Pages of whoever runs the machine. Nothing here knows of a case.
pub mod mail;
