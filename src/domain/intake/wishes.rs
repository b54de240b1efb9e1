//! What the client hopes for. Nothing has to be wished, and a wish binds nobody; each one is answered.
use super::{StepForm, choices};
use crate::domain::complaint::DesiredOutcomeKind;
use crate::domain::form::{Problem, Problems};
use crate::domain::text::{self, Note};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;

/// C-09: the client's wishes.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DesiredOutcomesForm {
    /// [`DesiredOutcomeKind`]s, may be none.
    pub desired_outcomes: Vec<String>,
    /// Another wish, or more about one.
    pub desired_outcome_text: String,
    /// An amount of money, optional.
    pub amount: String,
}

/// An amount of money above zero, in hundredths (分).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Money(u64);

impl Money {
    /// The most digits before the point.
    pub const DIGITS_MAX: usize = 9;

    /// Reads an amount; currency signs, 元, spaces, grouping commas and full-width forms do not matter.
    ///
    /// # Errors
    /// `Required` when blank, `NotAnAmount` when not above zero, with more than two decimals or too many digits.
    pub fn parse(typed: &str) -> Result<Self, Problem> {
        let plain = text::plain(typed);
        if plain.is_empty() {
            return Err(Problem::Required);
        }
        let bare: String = plain
            .chars()
            .filter(|c| !matches!(c, '¥' | '￥' | '元' | ',' | ' '))
            .collect();
        let (whole, cents) = bare.split_once('.').unwrap_or((&bare, ""));
        let is_number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty()
            || whole.len() > Self::DIGITS_MAX
            || cents.len() > 2
            || !is_number(whole)
            || !is_number(cents)
        {
            return Err(Problem::NotAnAmount);
        }
        let hundredths = format!("{whole}{cents:0<2}")
            .parse()
            .map_err(|_| Problem::NotAnAmount)?;
        if hundredths == 0 {
            Err(Problem::NotAnAmount)
        } else {
            Ok(Self(hundredths))
        }
    }

    /// The amount in hundredths.
    pub fn hundredths(self) -> u64 {
        self.0
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

/// What the client hopes for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wishes {
    /// The kinds, in the order of the list.
    pub kinds: Vec<DesiredOutcomeKind>,
    /// In the client's words.
    pub text: Option<Note>,
    /// A sum named by the client; never binding.
    pub amount: Option<Money>,
}

impl StepForm for DesiredOutcomesForm {
    type Answer = Wishes;

    fn parse(&self, _today: NaiveDate) -> Result<Wishes, Problems> {
        let mut problems = Problems::none();
        let kinds = problems.take("desired_outcomes", choices(&self.desired_outcomes));
        let words = problems.take(
            "desired_outcome_text",
            text::optional(&self.desired_outcome_text, Note::parse),
        );
        let amount = problems.take("amount", text::optional(&self.amount, Money::parse));
        match (kinds, words, amount) {
            (Some(kinds), Some(text), Some(amount)) => Ok(Wishes { kinds, text, amount }),
            _ => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_forgivingly() {
        for (typed, shown) in [
            ("￥１，２００．５ 元", "1200.50"),
            ("0.01", "0.01"),
            ("800元", "800.00"),
            ("3.", "3.00"),
        ] {
            assert_eq!(
                Money::parse(typed).map(|money| money.to_string()).as_deref(),
                Ok(shown),
                "{typed}"
            );
        }
        for typed in [
            "0",
            "0.00",
            "-5",
            "1.234",
            "很多",
            "1.2.3",
            ".5",
            "1000000000",
            "元",
        ] {
            assert_eq!(Money::parse(typed), Err(Problem::NotAnAmount), "{typed}");
        }
    }
}
