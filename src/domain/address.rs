//! Phone numbers and e-mail addresses, read forgivingly.
use crate::domain::form::Problem;
use crate::domain::text;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A phone number: an optional `+`, 5 to 15 digits (ITU-T E.164; short lines count), an optional extension.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PhoneNumber(String);

/// An e-mail address of the shape `local@domain.tld`, at most 254 characters (RFC 5321 4.5.3.1). Only sending to it
/// proves it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress(String);

impl PhoneNumber {
    /// Reads a number; spaces, hyphens, dots, brackets and full-width forms do not matter. An extension follows 转,
    /// `ext`, `x` or `#`.
    ///
    /// # Errors
    /// `Required` when blank, `NotAPhone` otherwise.
    pub fn parse(typed: &str) -> Result<Self, Problem> {
        let plain = text::plain(typed).to_lowercase();
        if plain.is_empty() {
            return Err(Problem::Required);
        }
        let bare: String = plain.chars().filter(|c| !is_filler(*c)).collect();
        let marks = ["转", "轉", "ext", "x", "#"];
        let (number, extension) = marks
            .iter()
            .find_map(|mark| bare.split_once(mark))
            .map_or((bare.as_str(), None), |(n, e)| (n, Some(e)));
        let digits = number.strip_prefix('+').unwrap_or(number);
        let is_number = (5..=15).contains(&digits.len()) && is_digits(digits);
        let is_extension =
            extension.is_none_or(|digits| (1..=6).contains(&digits.len()) && is_digits(digits));
        if is_number && is_extension {
            Ok(Self(extension.map_or_else(
                || number.to_owned(),
                |digits| format!("{number}转{digits}"),
            )))
        } else {
            Err(Problem::NotAPhone)
        }
    }

    /// Digits, with `+` and 转 where given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl EmailAddress {
    /// Reads an address; full-width forms and blank ends do not matter.
    ///
    /// # Errors
    /// `Required` when blank, `NotAnEmail` otherwise.
    pub fn parse(typed: &str) -> Result<Self, Problem> {
        let plain = text::plain(typed);
        if plain.is_empty() {
            return Err(Problem::Required);
        }
        let (local, domain) = plain.rsplit_once('@').ok_or(Problem::NotAnEmail)?;
        let is_local = (1..=64).contains(&local.len()) && !local.contains(['@', '"']) && is_dotted(local);
        let is_domain = domain.contains('.') && is_dotted(domain) && !domain.contains('_');
        if is_local && is_domain && plain.len() <= 254 && !plain.contains(is_forbidden) {
            Ok(Self(format!("{local}@{}", domain.to_lowercase())))
        } else {
            Err(Problem::NotAnEmail)
        }
    }

    /// The address; the part after `@` in lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

macro_rules! kept {
    ($($name:ident)+) => { $(
        impl TryFrom<String> for $name {
            type Error = &'static str;
            fn try_from(kept: String) -> Result<Self, &'static str> {
                Self::parse(&kept).map_err(Problem::code)
            }
        }
        impl From<$name> for String {
            fn from(address: $name) -> Self {
                address.0
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "([redacted])"))
            }
        }
    )+ };
}

kept!(PhoneNumber EmailAddress);

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_filler(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '-' | '.' | '(' | ')' | '/' | '·' | '–' | '—' | '\u{2010}'..='\u{2015}'
        )
}

/// Characters with a meaning in mail headers, and white space.
fn is_forbidden(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';' | ':' | '\\')
}

/// Labels between dots are not empty.
fn is_dotted(text: &str) -> bool {
    text.split('.').all(|label| !label.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn phone_numbers_are_read_forgivingly() {
        for (typed, kept) in [
            ("１３８ ００００ １２３４", "13800001234"),
            ("+86 138-0000-1234", "+8613800001234"),
            ("(021) 6387.0000 转 123", "02163870000转123"),
            ("021-63870000 ext. 5", "02163870000转5"),
            ("12356", "12356"),
        ] {
            assert_eq!(
                PhoneNumber::parse(typed).map(String::from).as_deref(),
                Ok(kept),
                "{typed}"
            );
        }
        assert_eq!(PhoneNumber::parse("\u{3000}"), Err(Problem::Required));
        for typed in [
            "110",
            "我的电话",
            "138000012345678901",
            "1380000+1234",
            "13800001234转",
            "13800001234 转 我",
        ] {
            assert_eq!(PhoneNumber::parse(typed), Err(Problem::NotAPhone), "{typed}");
        }
    }

    #[test]
    fn email_addresses_are_read_forgivingly() {
        for (typed, kept) in [
            (" lin.an＠Example.COM ", "lin.an@example.com"),
            ("a+b@xn--fiq228c.cn", "a+b@xn--fiq228c.cn"),
            ("林安@例子.中国", "林安@例子.中国"),
        ] {
            assert_eq!(
                EmailAddress::parse(typed).map(String::from).as_deref(),
                Ok(kept),
                "{typed}"
            );
        }
        for typed in [
            "lin",
            "@b.c",
            "a@b",
            "a@b..c",
            "a b@c.d",
            "a@b.c,d@e.f",
            "a@@b.c",
            "x@y.z\u{0a}Bcc: q@r.s",
            "<a@b.c>",
        ] {
            assert_eq!(EmailAddress::parse(typed), Err(Problem::NotAnEmail), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_parsers(typed: String) {
            if let Ok(phone) = PhoneNumber::parse(&typed) {
                prop_assert_eq!(PhoneNumber::parse(phone.as_str()), Ok(phone));
            }
            if let Ok(email) = EmailAddress::parse(&typed) {
                prop_assert_eq!(EmailAddress::parse(email.as_str()), Ok(email));
            }
        }
    }
}
