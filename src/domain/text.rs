//! Words as people type them: cleaned, measured in graphemes, never altered otherwise.
//!
//! Control characters and invisible direction overrides are dropped, line breaks become `\n`; emoji and rare Han stay.
//! Texts are not normalised: Unicode normalisation would swap rare name characters for common ones.
use crate::domain::form::Problem;
use std::fmt;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// Length as people count it: in graphemes, so that an emoji or a letter with its accents is one.
pub fn graphemes(text: &str) -> usize {
    text.graphemes(true).count()
}

/// Several lines: line breaks as `\n`, other control characters dropped, blank ends trimmed.
pub fn lines(typed: &str) -> String {
    let unix = typed.replace("\r\n", "\n").replace('\r', "\n");
    unix.chars()
        .filter(|c| *c == '\n' || *c == '\t' || !is_dropped(*c))
        .collect::<String>()
        .trim()
        .to_owned()
}

/// One line: line breaks and tabs become spaces, other control characters dropped, blank ends trimmed.
pub fn line(typed: &str) -> String {
    lines(typed).replace(['\n', '\t'], " ")
}

/// For numbers, dates and codes: full-width forms become plain ones, blank ends trimmed.
pub fn plain(typed: &str) -> String {
    line(&typed.nfkc().collect::<String>())
}

/// A name for comparison only: form, case, spaces, dots and polite titles do not matter.
fn folded_name(name: &str) -> String {
    const TITLES: [&str; 10] = [
        "心理咨询师",
        "咨询师",
        "老师",
        "医生",
        "大夫",
        "督导",
        "主任",
        "先生",
        "女士",
        "小姐",
    ];
    let folded: String = name
        .nfkc()
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .collect();
    let bare = TITLES
        .iter()
        .find_map(|title| folded.strip_suffix(title))
        .filter(|rest| !rest.is_empty());
    bare.map_or(folded.clone(), str::to_owned)
}

fn is_dropped(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A cleaned text that is not blank and at most `max` graphemes.
fn bounded(cleaned: String, max: usize) -> Result<String, Problem> {
    let length = graphemes(&cleaned);
    if length == 0 {
        Err(Problem::Required)
    } else if length > max {
        Err(Problem::TooLong {
            max,
            over: length - max,
        })
    } else {
        Ok(cleaned)
    }
}

/// `None` for a blank field, else the parsed value.
///
/// # Errors
/// Whatever `parse` says about a field that is not blank.
pub fn optional<T>(
    typed: &str,
    parse: impl FnOnce(&str) -> Result<T, Problem>,
) -> Result<Option<T>, Problem> {
    if line(typed).is_empty() {
        Ok(None)
    } else {
        parse(typed).map(Some)
    }
}

macro_rules! text {
    ($($(#[$meta:meta])* $name:ident: $clean:ident up to $max:literal)+) => { $(
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The most graphemes it may have.
            pub const MAX: usize = $max;

            /// Cleans and measures what was typed.
            ///
            /// # Errors
            /// `Required` when blank, `TooLong` above [`Self::MAX`] graphemes.
            pub fn parse(typed: &str) -> Result<Self, Problem> {
                bounded($clean(typed), Self::MAX).map(Self)
            }
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl TryFrom<String> for $name {
            type Error = &'static str;
            fn try_from(kept: String) -> Result<Self, &'static str> {
                Self::parse(&kept).map_err(Problem::code)
            }
        }
        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "([redacted])"))
            }
        }
    )+ };
}

text! {
    /// The client's own account. No minimum length: one word is a complaint.
    Narrative: lines up to 20_000
    /// A message between client and staff.
    MessageBody: lines up to 5_000
    /// What was said in a contact, in the words of the person who made it.
    ContactSummary: lines up to 5_000
    /// A short explanation: a reason, a note.
    Note: lines up to 2_000
    /// One line of free text.
    Line: line up to 200
    /// A person's name as they write it, or any name they want to be called.
    PersonName: line up to 100
}

impl PersonName {
    /// Whether this is the name of that person, forgiving about form, case, spaces and polite titles. Used to keep
    /// a complaint from the person it is about, so a false match is better than a missed one.
    pub fn is_of(&self, person: &str) -> bool {
        let folded = folded_name(&self.0);
        !folded.is_empty() && folded == folded_name(person)
    }

    /// Several names in one field: separated by line breaks, commas, semicolons, slashes or 、.
    ///
    /// # Errors
    /// `TooLong` when one of them is.
    pub fn several(typed: &str) -> Result<Vec<Self>, Problem> {
        lines(typed)
            .split(['\n', '、', '，', ',', ';', '；', '/', '／'])
            .filter(|name| !name.trim().is_empty())
            .map(Self::parse)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn emoji_and_rare_han_stay_and_controls_go() {
        let typed = "a\u{0}b\u{7}\r\n𠮷野家 👩‍👩‍👧\u{202e}c\u{feff} \u{f9dc}\n";
        assert_eq!(lines(typed), "ab\n𠮷野家 👩‍👩‍👧c \u{f9dc}");
        assert_eq!(line("one\r\ntwo\tthree"), "one two three");
        assert_eq!(plain("１３８ ０００"), "138 000");
    }

    #[test]
    fn length_is_counted_as_people_count() {
        assert_eq!(graphemes("👩‍👩‍👧é听见"), 4);
        let full = "听".repeat(Narrative::MAX);
        assert!(Narrative::parse(&full).is_ok());
        assert_eq!(
            Narrative::parse(&format!("{full}见")),
            Err(Problem::TooLong { max: 20_000, over: 1 })
        );
        assert!(Narrative::parse("👩‍👩‍👧".repeat(Narrative::MAX).as_str()).is_ok());
    }

    #[test]
    fn one_word_is_enough_and_blank_is_not() {
        assert!(Narrative::parse("难受").is_ok());
        assert_eq!(Narrative::parse(" \n\u{7}\t "), Err(Problem::Required));
        assert_eq!(optional(" \u{3000}", Note::parse), Ok(None));
    }

    #[test]
    fn texts_never_print_themselves() {
        assert_eq!(
            format!("{:?}", Narrative::parse("secret").unwrap()),
            "Narrative([redacted])"
        );
    }

    #[test]
    fn names_are_matched_forgivingly() {
        let typed = |name| PersonName::parse(name).unwrap();
        for name in ["郑询", "郑 询", "郑询老师", "郑询 心理咨询师", " 郑·询 "] {
            assert!(typed(name).is_of("郑询"), "{name}");
        }
        assert!(typed("ZHENG xun").is_of("Zheng Xun"));
        assert!(typed("老师").is_of("老师"));
        assert!(!typed("郑询").is_of("郑询问") && !typed("…").is_of("。"));
    }

    #[test]
    fn several_names_fit_in_one_field() {
        let names = PersonName::several("郑询、 李四\n王五，；").unwrap();
        assert_eq!(
            names.iter().map(PersonName::as_str).collect::<Vec<_>>(),
            ["郑询", "李四", "王五"]
        );
    }

    #[test]
    fn a_kept_text_that_breaks_its_rule_is_refused() {
        assert!(serde_json::from_str::<Line>("\"\"").is_err());
        assert_eq!(
            serde_json::from_str::<Line>("\"ok\"").unwrap(),
            Line::parse("ok").unwrap()
        );
    }

    proptest! {
        #[test]
        fn parsing_a_parsed_text_changes_nothing(typed: String) {
            if let Ok(text) = Note::parse(&typed) {
                prop_assert_eq!(Note::parse(text.as_str()), Ok(text));
            }
        }

        #[test]
        fn line_breaks_survive(parts in prop::collection::vec("[一-龥]{1,5}", 1..5)) {
            let text = Narrative::parse(&parts.join("\r\n")).unwrap();
            prop_assert_eq!(text.as_str(), parts.join("\n"));
        }
    }
}
