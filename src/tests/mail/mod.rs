//! Letters: to whom, in which language, saying nothing; and that none is lost on the way.
mod admin;
mod delivery;
mod letters;
