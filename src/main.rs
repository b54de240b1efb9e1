//! The command line of Heard.
fn main() {}
