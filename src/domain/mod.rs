//! What is true: the rules of complaint handling, without IO, clock, randomness or framework.
pub mod code;
pub mod form;
pub mod locale;
