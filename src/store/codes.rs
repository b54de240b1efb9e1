//! The facts of an event, as they stand in its row.

use std::fmt::Write as _;

use crate::domain::event::Fact;

/// The facts of an event as `name=value` pairs. Only codes, ids, instants and numbers fit in, so no text gets into the
/// chain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Codes(pub(super) String);

impl Codes {
    /// No facts.
    pub fn none() -> Self {
        Self::default()
    }

    /// The facts of an event.
    pub fn of(facts: impl IntoIterator<Item = (&'static str, Fact)>) -> Self {
        facts
            .into_iter()
            .fold(Self::none(), |codes, (name, fact)| codes.pair(name, fact))
    }

    /// The value of a fact.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0
            .split(';')
            .filter_map(|pair| pair.split_once('='))
            .find(|(found, _)| *found == name)
            .map(|(_, v)| v)
    }

    fn pair(mut self, name: &'static str, value: Fact) -> Self {
        let separator = if self.0.is_empty() { "" } else { ";" };
        write!(self.0, "{separator}{name}={value}").expect("invariant: writing to a string succeeds");
        self
    }
}
