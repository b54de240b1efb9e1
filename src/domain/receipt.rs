//! The receipt code: the only secret of an anonymous client; and the resume code of a draft, same form.
//!
//! Twenty symbols (100 bits: nothing shorter survives a stolen table) and one check symbol, so that a slip of the pen
//! is told apart from a wrong code without a look-up. Shown in groups of four.
//!
//! These types never print themselves: no `Display`, no `Serialize`, a `Debug` that says nothing.
use crate::domain::crockford;
use crate::domain::form::Problem;
use std::fmt;

/// Symbols of a code without its check symbol.
pub const SYMBOLS: usize = 20;
/// Random bytes a code is made of; the last four of their 104 bits are not used.
pub const RANDOM_BYTES: usize = 13;

/// Opens one complaint to the client (查询码).
#[derive(Clone, PartialEq, Eq)]
pub struct ReceiptCode(Symbols);

/// Opens one draft on another device.
#[derive(Clone, PartialEq, Eq)]
pub struct ResumeCode(Symbols);

#[derive(Clone, PartialEq, Eq)]
struct Symbols([u8; SYMBOLS]);

impl Symbols {
    fn from_random(bytes: [u8; RANDOM_BYTES]) -> Self {
        let mut symbols = [0; SYMBOLS];
        symbols.copy_from_slice(&crockford::five_bit_groups(&bytes, SYMBOLS));
        Self(symbols)
    }

    fn parse(typed: &str) -> Result<Self, Problem> {
        let values = crockford::values(typed).ok_or(Problem::Mistyped)?;
        match values.split_last() {
            None => Err(Problem::Required),
            Some((check, symbols)) if *check == crockford::check(symbols) => {
                symbols.try_into().map(Self).map_err(|_| Problem::Mistyped)
            }
            Some(_) => Err(Problem::Mistyped),
        }
    }

    fn canonical(&self) -> String {
        self.0.iter().map(|value| crockford::symbol(*value)).collect()
    }

    fn grouped(&self) -> String {
        let mut groups: Vec<String> = self
            .0
            .chunks(4)
            .map(|group| group.iter().map(|value| crockford::symbol(*value)).collect())
            .collect();
        groups.push(crockford::symbol(crockford::check(&self.0)).to_string());
        groups.join("-")
    }
}

macro_rules! code {
    ($name:ident) => {
        impl $name {
            /// A fresh code from random bytes of the operating system.
            pub fn from_random(bytes: [u8; RANDOM_BYTES]) -> Self {
                Self(Symbols::from_random(bytes))
            }
            /// Reads a typed code: forgives case, spaces, hyphens, full-width forms, `O/0` and `I/L/1`.
            ///
            /// # Errors
            /// `Required` when nothing was typed, `Mistyped` when length, alphabet or check symbol do not fit. Neither
            /// costs an attempt.
            pub fn parse(typed: &str) -> Result<Self, Problem> {
                Symbols::parse(typed).map(Self)
            }
            /// The twenty symbols without separators and check: what is hashed and looked up.
            pub fn canonical(&self) -> String {
                self.0.canonical()
            }
            /// As shown once to the person: five groups of four and the check symbol.
            pub fn grouped(&self) -> String {
                self.0.grouped()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "([redacted])"))
            }
        }
    };
}

code!(ReceiptCode);
code!(ResumeCode);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code() -> ReceiptCode {
        ReceiptCode::from_random(*b"thirteen byte")
    }

    #[test]
    fn a_code_is_shown_in_groups_of_four_with_its_check_symbol() {
        insta::assert_snapshot!(code().grouped(), @"EHM6-JWKM-CNJP-W832-F5T6-6");
    }

    #[test]
    fn a_code_never_prints_itself() {
        assert_eq!(format!("{:?}", code()), "ReceiptCode([redacted])");
    }

    #[test]
    fn a_code_is_read_forgivingly() {
        let grouped = code().grouped();
        let wide: String = grouped
            .chars()
            .map(|c| char::from_u32(u32::from(c) + 0xFEE0).unwrap())
            .collect();
        let spoken = grouped.replace('0', "o").replace('1', "l").replace('-', " ");
        for typed in [
            grouped.to_lowercase(),
            wide,
            spoken,
            format!("\n {grouped}\u{200b}\t"),
            format!("查询码：{grouped}。"),
            grouped.replace('-', ""),
        ] {
            assert_eq!(ReceiptCode::parse(&typed), Ok(code()), "{typed}");
        }
    }

    #[test]
    fn nothing_typed_is_required_and_a_slip_is_mistyped() {
        assert_eq!(ReceiptCode::parse(" - "), Err(Problem::Required));
        let grouped = code().grouped();
        assert_eq!(
            ReceiptCode::parse(&grouped[..grouped.len() - 1]),
            Err(Problem::Mistyped)
        );
        assert_eq!(ReceiptCode::parse(&format!("{grouped}0")), Err(Problem::Mistyped));
        assert_eq!(ReceiptCode::parse("查询码"), Err(Problem::Required));
        assert_eq!(ReceiptCode::parse("0"), Err(Problem::Mistyped));
    }

    proptest! {
        #[test]
        fn every_code_survives_being_written_down(bytes: [u8; RANDOM_BYTES]) {
            let drawn = ResumeCode::from_random(bytes);
            prop_assert_eq!(ResumeCode::parse(&drawn.grouped().to_lowercase()), Ok(drawn.clone()));
            prop_assert_eq!(drawn.canonical().len(), SYMBOLS);
        }

        #[test]
        fn one_wrong_symbol_is_always_told(bytes: [u8; RANDOM_BYTES], at in 0..=SYMBOLS, with in 0_usize..32) {
            let mut symbols: Vec<char> = ReceiptCode::from_random(bytes).grouped().replace('-', "").chars().collect();
            let other = char::from(crockford::ALPHABET[with]);
            prop_assume!(symbols[at] != other);
            symbols[at] = other;
            prop_assert_eq!(ReceiptCode::parse(&symbols.iter().collect::<String>()), Err(Problem::Mistyped));
        }

        #[test]
        fn no_text_breaks_the_parser(typed: String) {
            let _ = ReceiptCode::parse(&typed);
        }
    }
}
