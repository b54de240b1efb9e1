//! Every sentence of the product, from the Fluent catalogues under `locales/`.
//!
//! Pages and components hold a [`Words`] and ask it for finished text; islands get finished strings as props.
//! This module must never know a page, a stage or a rule: only keys, arguments, and how dates are written.
//!
//! To add a sentence: put the key into the same file of both folders, `locales/zh-CN/` and `locales/en/`.
//! The tests of this module fail when a key is missing in one of them.
//!
//! ## Why
//! - Catalogues are embedded, so that the binary alone serves everything, and parsed once, so that a broken
//!   file fails the first test and not the first reader.
//! - Fluent's isolation marks are switched off: they are invisible and break copied receipt codes.
//! - An unknown key panics in debug builds and shows itself in release builds, because a page with one odd word
//!   helps a person in distress more than no page.

mod masks;
mod time;

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::domain::code::Code;
use crate::domain::form::Problem;
use crate::domain::locale::Locale;

pub use masks::{masked_email, masked_name, masked_phone};

#[derive(rust_embed::Embed)]
#[folder = "locales"]
struct Catalogues;

type Bundle = FluentBundle<FluentResource>;

static CHINESE: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::ZhCn));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::En));

fn bundle(locale: Locale) -> Bundle {
    let language = locale
        .code()
        .parse()
        .expect("invariant: locale codes are language tags");
    let mut bundle = Bundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    for path in Catalogues::iter().filter(|path| path.starts_with(&format!("{}/", locale.code()))) {
        let file = Catalogues::get(&path).expect("invariant: the embedded folder lists its own files");
        let text = String::from_utf8(file.data.into_owned()).expect("invariant: catalogues are UTF-8");
        let resource = FluentResource::try_new(text)
            .unwrap_or_else(|(_, errors)| panic!("catalogue {path} does not parse: {errors:?}"));
        if let Err(errors) = bundle.add_resource(resource) {
            panic!("catalogue {path} repeats a key: {errors:?}");
        }
    }
    bundle
}

/// An argument of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Text, put in as it is. The page escapes it.
    Text(String),
    /// A whole number, which may also choose the plural form.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}
impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
impl From<i32> for Arg {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}
impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}
impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The wording of one language. Free to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    locale: Locale,
}

impl Words {
    /// The wording of a language.
    pub fn new(locale: Locale) -> Self {
        Self { locale }
    }

    /// The language spoken.
    pub fn locale(self) -> Locale {
        self.locale
    }

    fn bundle(self) -> &'static Bundle {
        match self.locale {
            Locale::ZhCn => &CHINESE,
            Locale::En => &ENGLISH,
        }
    }

    /// The sentence of a key without arguments. An unknown key panics in debug builds.
    pub fn say(self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The sentence of a key with its arguments. An unknown key or a missing argument panics in debug builds.
    pub fn say_with(self, key: &str, args: &[(&str, Arg)]) -> String {
        let Some(pattern) = self.bundle().get_message(key).and_then(|message| message.value()) else {
            debug_assert!(false, "no wording for {key} in {}", self.locale.code());
            return key.to_owned();
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, FluentValue::from(text.as_str())),
                Arg::Number(number) => values.set(*name, FluentValue::from(*number)),
            }
        }
        let mut errors = Vec::new();
        let said = self
            .bundle()
            .format_pattern(pattern, Some(&values), &mut errors)
            .into_owned();
        debug_assert!(
            errors.is_empty(),
            "wording of {key} in {}: {errors:?}",
            self.locale.code()
        );
        said
    }

    /// Whether there is a sentence of this key.
    pub fn has(self, key: &str) -> bool {
        self.bundle().has_message(key)
    }

    /// The staff label of a code: catalogue key `<enum>-<code>`.
    pub fn label<C: Code>(self, code: C) -> String {
        self.say(&key_of(code))
    }

    /// What is wrong with a field and what to do: the field's own sentence if there is one
    /// (`problem-<field>-<code>`), else the general one (`problem-<code>`).
    pub fn problem(self, field: &str, problem: Problem) -> String {
        let own = format!("problem-{}-{}", field.replace('_', "-"), problem.code());
        let key = if self.has(&own) {
            own
        } else {
            format!("problem-{}", problem.code())
        };
        match problem {
            Problem::TooLong { max, over } => {
                self.say_with(&key, &[("max", max.into()), ("over", over.into())])
            }
            Problem::TooShort { min } => self.say_with(&key, &[("min", min.into())]),
            Problem::NotInRange { min, max } => {
                self.say_with(&key, &[("min", min.into()), ("max", max.into())])
            }
            Problem::DoesNotAddUp { sum } => self.say_with(&key, &[("sum", sum.into())]),
            Problem::BadLine { line, .. } => self.say_with(&key, &[("line", line.into())]),
            _ => self.say(&key),
        }
    }

    /// Several things in one sentence: 甲、乙 or a, b.
    pub fn list<S: AsRef<str>>(self, things: &[S]) -> String {
        let things: Vec<&str> = things.iter().map(AsRef::as_ref).collect();
        things.join(&self.say("list-comma"))
    }
}

/// The catalogue key of a code: `<enum>-<code>`, underscores as hyphens.
pub fn key_of<C: Code>(code: C) -> String {
    format!("{}-{}", C::ENUM, code.code()).replace('_', "-")
}

#[cfg(test)]
mod tests;
