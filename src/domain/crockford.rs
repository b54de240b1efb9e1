//! Crockford's base 32: letters and digits that survive handwriting, phone calls and hurried typing.
//!
//! No I, L, O or U; on reading, `O` is zero and `I`, `L` are one; case, spaces, hyphens and full-width forms do not
//! matter.
//!
//! ## Why the check symbol is not Crockford's
//! His check (modulo 37) needs `* ~ $ = U`, which nobody can dictate. Ours stays in the alphabet: a weighted sum over
//! the field of 32 elements with a different weight for every place. It finds every single wrong symbol and every two
//! symbols that changed places.
use unicode_normalization::UnicodeNormalization;

/// The 32 symbols in the order of their values.
pub const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The symbol of a value below 32 (higher bits are ignored).
pub fn symbol(value: u8) -> char {
    char::from(ALPHABET[usize::from(value & 31)])
}

/// Values of the symbols in typed text; `None` for a letter that is no symbol. Everything that is neither a letter nor a
/// digit of ASCII separates: spaces, dashes, the invisible marks that come along when a text is copied, and its label.
pub fn values(typed: &str) -> Option<Vec<u8>> {
    typed
        .nfkc()
        .filter(char::is_ascii_alphanumeric)
        .map(value)
        .collect()
}

/// The first `count` groups of five bits of `bytes`, most significant first.
pub fn five_bit_groups(bytes: &[u8], count: usize) -> Vec<u8> {
    let bit = |n: usize| bytes.get(n / 8).map_or(0, |byte| (byte >> (7 - n % 8)) & 1);
    (0..count)
        .map(|group| (0..5).fold(0, |value, n| value << 1 | bit(group * 5 + n)))
        .collect()
}

/// The check value of at most 30 values.
pub fn check(values: &[u8]) -> u8 {
    values
        .iter()
        .rev()
        .fold(0, |sum, value| double(sum ^ (value & 31)))
}

/// Times the generator of GF(32) with the polynomial x⁵ + x² + 1: place n from the left weighs 2ⁿ⁺¹, the check 1.
fn double(value: u8) -> u8 {
    let twice = value << 1;
    if twice & 32 == 0 {
        twice
    } else {
        (twice ^ 0b10_0101) & 31
    }
}

fn value(c: char) -> Option<u8> {
    let letter = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET
        .iter()
        .position(|symbol| char::from(*symbol) == letter)
        .and_then(|at| u8::try_from(at).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn bits_are_taken_most_significant_first() {
        assert_eq!(five_bit_groups(&[0b1111_1000, 0b0111_1100], 3), [31, 1, 30]);
    }

    proptest! {
        #[test]
        fn one_wrong_symbol_is_found(mut code in prop::collection::vec(0_u8..32, 1..=30), at: prop::sample::Index, other in 1_u8..32) {
            let sum = check(&code);
            let at = at.index(code.len());
            code[at] ^= other;
            prop_assert_ne!(check(&code), sum);
        }

        #[test]
        fn two_symbols_that_changed_places_are_found(mut code in prop::collection::vec(0_u8..32, 2..=30), a: prop::sample::Index, b: prop::sample::Index) {
            let sum = check(&code);
            let (a, b) = (a.index(code.len()), b.index(code.len()));
            prop_assume!(code[a] != code[b]);
            code.swap(a, b);
            prop_assert_ne!(check(&code), sum);
        }

        #[test]
        fn a_check_symbol_that_changed_places_is_found(mut code in prop::collection::vec(0_u8..32, 1..=30), at: prop::sample::Index) {
            let sum = check(&code);
            let at = at.index(code.len());
            prop_assume!(code[at] != sum);
            let swapped = std::mem::replace(&mut code[at], sum);
            prop_assert_ne!(check(&code), swapped);
        }
    }
}
