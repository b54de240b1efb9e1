//! Screens for anybody: no sign-in, nothing personal on them.

pub mod preferences;
