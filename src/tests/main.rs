//! The tests speak as people.

mod edge;
