//! The tests speak as people.
