//! How the organisation is called and reached.

use serde::{Deserialize, Serialize};

use crate::domain::locale::Locale;

/// Names, contacts, hours, and where leaving the site leads. An empty value is left out of every page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Organisation {
    /// Name in Chinese.
    pub name_zh: String,
    /// Name in English.
    pub name_en: String,
    /// Telephone for complaints.
    pub phone: String,
    /// E-mail address for complaints.
    pub email: String,
    /// Street address in Chinese.
    pub address_zh: String,
    /// Street address in English.
    pub address_en: String,
    /// Hours of telephone and front desk in Chinese.
    pub hours_zh: String,
    /// Hours of telephone and front desk in English.
    pub hours_en: String,
    /// Where "leave this site" leads.
    pub exit_url: String,
}

impl Organisation {
    /// Its name in a language.
    pub fn name(&self, locale: Locale) -> &str {
        pick(locale, &self.name_zh, &self.name_en)
    }
    /// Its street address in a language.
    pub fn address(&self, locale: Locale) -> &str {
        pick(locale, &self.address_zh, &self.address_en)
    }
    /// Its hours in a language.
    pub fn hours(&self, locale: Locale) -> &str {
        pick(locale, &self.hours_zh, &self.hours_en)
    }
}

/// One number to call in danger or despair.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CrisisLine {
    /// The number as dialled and printed.
    pub number: String,
    /// Who answers, in Chinese.
    pub name_zh: String,
    /// Who answers, in English.
    pub name_en: String,
    /// When, in Chinese.
    pub hours_zh: String,
    /// When, in English.
    pub hours_en: String,
}

impl CrisisLine {
    /// Who answers, in a language.
    pub fn name(&self, locale: Locale) -> &str {
        pick(locale, &self.name_zh, &self.name_en)
    }
    /// When, in a language.
    pub fn hours(&self, locale: Locale) -> &str {
        pick(locale, &self.hours_zh, &self.hours_en)
    }
}

/// The text in the language asked for; the other one where that is empty.
fn pick<'a>(locale: Locale, chinese: &'a str, english: &'a str) -> &'a str {
    let (first, second) = match locale {
        Locale::ZhCn => (chinese, english),
        Locale::En => (english, chinese),
    };
    if first.is_empty() { second } else { first }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_one_language_only_serves_both() {
        let named = |zh: &str, en: &str| Organisation {
            name_zh: zh.to_owned(),
            name_en: en.to_owned(),
            ..Organisation::default()
        };
        let both = named("晴山", "Clear Hills");
        assert_eq!(
            (both.name(Locale::ZhCn), both.name(Locale::En)),
            ("晴山", "Clear Hills")
        );
        assert_eq!(named("晴山", "").name(Locale::En), "晴山");
        assert_eq!(named("", "Clear Hills").name(Locale::ZhCn), "Clear Hills");
    }
}
