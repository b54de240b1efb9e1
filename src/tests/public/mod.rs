//! Pages for anybody.
mod preferences;
