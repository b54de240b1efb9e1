//! The catalogues: same keys, same arguments, no word that hurts, no sentence that tires.

mod labels;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, TimeDelta, TimeZone, Utc};
use fluent_syntax::ast;

use super::*;
use crate::domain::form::LineFault;

/// Words that G-09 keeps out of the product.
const NEVER: [&str; 6] = ["必须证明", "声称", "指控不实", "被告", "无效投诉", "非法输入"];
/// Files that only staff read.
const STAFF: [&str; 9] = [
    "admin-mail",
    "category",
    "event",
    "oversight",
    "register",
    "staff",
    "stage",
    "triage",
    "vocabulary",
];

fn files(locale: Locale) -> BTreeMap<String, ast::Resource<String>> {
    let folder = format!("{}/", locale.code());
    Catalogues::iter()
        .filter_map(|path| {
            let name = path.strip_prefix(&folder)?.strip_suffix(".ftl")?.to_owned();
            let text =
                String::from_utf8(Catalogues::get(&path)?.data.into_owned()).expect("catalogues are UTF-8");
            let parsed = fluent_syntax::parser::parse(text)
                .unwrap_or_else(|(_, errors)| panic!("{path} does not parse: {errors:?}"));
            Some((name, parsed))
        })
        .collect()
}

fn walk(pattern: &ast::Pattern<String>, text: &mut String, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(inline) => inline_names(inline, text, names),
                ast::Expression::Select { selector, variants } => {
                    inline_names(selector, &mut String::new(), names);
                    for variant in variants {
                        walk(&variant.value, text, names);
                        text.push('\n');
                    }
                }
            },
        }
    }
}

fn inline_names(inline: &ast::InlineExpression<String>, text: &mut String, names: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            names.insert(id.name.clone());
        }
        ast::InlineExpression::StringLiteral { value } => text.push_str(value),
        other => panic!("catalogues use arguments and literals only, not {other:?}"),
    }
}

/// File, key, text without its arguments, names of the arguments.
fn entries(locale: Locale) -> Vec<(String, String, String, BTreeSet<String>)> {
    let mut found = Vec::new();
    for (file, resource) in files(locale) {
        for entry in resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    assert!(
                        message.attributes.is_empty(),
                        "{}: attributes are not used",
                        message.id.name
                    );
                    let (mut text, mut names) = (String::new(), BTreeSet::new());
                    walk(&message.value.expect("a key has a text"), &mut text, &mut names);
                    found.push((file.clone(), message.id.name, text, names));
                }
                ast::Entry::Junk { content } => panic!("{file}: {content}"),
                ast::Entry::Term(term) => panic!("{file}: terms are not used: {}", term.id.name),
                _ => {}
            }
        }
    }
    found
}

#[test]
fn both_catalogues_hold_exactly_the_same_keys_in_the_same_files() {
    let keys = |locale| -> BTreeSet<(String, String)> {
        entries(locale)
            .into_iter()
            .map(|(file, key, ..)| (file, key))
            .collect()
    };
    let (chinese, english) = (keys(Locale::ZhCn), keys(Locale::En));
    let only = |a: &BTreeSet<_>, b: &BTreeSet<_>| a.difference(b).cloned().collect::<Vec<(String, String)>>();
    assert!(
        only(&chinese, &english).is_empty(),
        "only Chinese: {:?}",
        only(&chinese, &english)
    );
    assert!(
        only(&english, &chinese).is_empty(),
        "only English: {:?}",
        only(&english, &chinese)
    );
    assert!(chinese.len() > 300);
}

#[test]
fn no_key_is_written_twice() {
    for locale in [Locale::ZhCn, Locale::En] {
        let mut seen = BTreeSet::new();
        for (file, key, ..) in entries(locale) {
            assert!(
                seen.insert(key.clone()),
                "{key} again in {file}, {}",
                locale.code()
            );
        }
    }
}

#[test]
fn both_languages_use_the_same_arguments() {
    // How a clock face and a date are put together differs by language.
    let differs = ["time-am", "time-pm", "date", "date-short"];
    let english: BTreeMap<_, _> = entries(Locale::En)
        .into_iter()
        .map(|(_, key, _, names)| (key, names))
        .collect();
    for (_, key, _, names) in entries(Locale::ZhCn) {
        assert!(
            differs.contains(&key.as_str()) || english.get(&key) == Some(&names),
            "{key}"
        );
    }
}

#[test]
fn no_text_is_empty_and_english_has_no_han() {
    for locale in [Locale::ZhCn, Locale::En] {
        for (_, key, text, names) in entries(locale) {
            assert!(
                !text.trim().is_empty() || !names.is_empty() || key == "list-comma",
                "{key}"
            );
        }
    }
    for (_, key, text, _) in entries(Locale::En) {
        assert!(
            han(&text) == 0 || ["product-name-other", "locale-zh-CN"].contains(&key.as_str()),
            "{key}: {text}"
        );
    }
}

#[test]
fn no_word_that_puts_the_reader_in_the_wrong() {
    for (file, key, text, _) in entries(Locale::ZhCn) {
        for word in NEVER {
            assert!(!text.contains(word), "{file}: {key} says {word}");
        }
        let client_reads = key.starts_with("client-")
            || [
                "public",
                "wizard",
                "wizard-matter",
                "wizard-check",
                "client",
                "common",
                "mail",
                "problem",
                "sheet",
            ]
            .contains(&file.as_str());
        assert!(
            !client_reads || !text.contains("被投诉人"),
            "{key}: to the client it is 咨询师"
        );
    }
}

#[test]
fn no_client_sentence_is_longer_than_45_han_characters() {
    for (file, key, text, _) in entries(Locale::ZhCn) {
        if STAFF.contains(&file.as_str()) && !key.starts_with("client-") {
            continue;
        }
        for sentence in text.split(['。', '？', '！', '；', '\n']) {
            assert!(
                han(sentence) <= 45,
                "{file}: {key} has {} characters: {sentence}",
                han(sentence)
            );
        }
    }
}

fn han(text: &str) -> usize {
    text.chars()
        .filter(|c| ('\u{3400}'..='\u{9fff}').contains(c))
        .count()
}

fn at(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(year, month, day, hour, minute, 0)
        .single()
        .expect("an instant")
}

const CHINA: i32 = 8 * 3600;

#[test]
fn an_instant_is_written_in_the_organisations_zone() {
    let zone = FixedOffset::east_opt(CHINA).expect("eight hours");
    let (chinese, english) = (Words::new(Locale::ZhCn), Words::new(Locale::En));
    let afternoon = at(2026, 11, 23, 6, 5);
    assert_eq!(chinese.instant(afternoon, zone), "2026年11月23日 14:05");
    assert_eq!(english.instant(afternoon, zone), "23 November 2026, 2:05 pm");
    assert_eq!(chinese.instant_short(afternoon, zone), "11月23日 14:05");
    let night = at(2026, 12, 31, 16, 9);
    assert_eq!(chinese.instant(night, zone), "2027年1月1日 00:09");
    assert_eq!(english.instant(night, zone), "1 January 2027, 12:09 am");
    assert_eq!(english.time(at(2026, 1, 1, 4, 0), zone), "12:00 pm");
}

#[test]
fn a_span_is_said_in_its_two_largest_units() {
    let (chinese, english) = (Words::new(Locale::ZhCn), Words::new(Locale::En));
    assert_eq!(chinese.span(TimeDelta::minutes(192)), "3 小时 12 分钟");
    assert_eq!(chinese.span(TimeDelta::minutes(-59)), "59 分钟");
    assert_eq!(english.span(TimeDelta::hours(24)), "1 day");
    assert_eq!(english.span(TimeDelta::minutes(1)), "1 minute");
    assert_eq!(english.span(TimeDelta::minutes(60 * 49 + 5)), "2 days 1 h");
}

#[test]
fn a_problem_says_its_numbers_and_no_invisible_mark() {
    let said = Words::new(Locale::ZhCn).problem(
        "statement",
        Problem::TooLong {
            max: 20_000,
            over: 12,
        },
    );
    assert!(said.contains("20000") && said.contains("12"), "{said}");
    assert!(
        !said.contains(['\u{2068}', '\u{2069}']),
        "isolation marks break copied text"
    );
}

#[test]
fn every_problem_has_a_sentence() {
    let bad = |fault| Problem::BadLine { line: 1, fault };
    for words in [Words::new(Locale::ZhCn), Words::new(Locale::En)] {
        for problem in [
            Problem::Required,
            Problem::TooLong { max: 1, over: 1 },
            Problem::TooShort { min: 1 },
            Problem::NotAChoice,
            Problem::NotADate,
            Problem::NotATime,
            Problem::InFuture,
            Problem::BeforeReceipt,
            Problem::EndBeforeStart,
            Problem::NotAnEmail,
            Problem::NotAPhone,
            Problem::NotAnAmount,
            Problem::Mistyped,
            Problem::NotRecognised,
            Problem::TooWeak,
            Problem::Differs,
            Problem::NeedOne,
            Problem::NotMet,
            Problem::Taken,
            Problem::NotAnAccount,
            Problem::AdminAlone,
            Problem::Loop,
            Problem::NotAnAddress,
            Problem::OwnHost,
            Problem::NotInRange { min: 1, max: 2 },
            Problem::DoesNotAddUp { sum: 1 },
            bad(LineFault::Columns),
            bad(LineFault::Date),
            bad(LineFault::Kind),
            bad(LineFault::Name),
            bad(LineFault::Year),
            bad(LineFault::Twice),
        ] {
            assert!(!words.problem("any_field", problem).is_empty());
        }
    }
}

#[test]
fn masks_keep_back_what_identifies() {
    assert_eq!(masked_name("林安"), "林*");
    assert_eq!(masked_phone("138 0000 1234"), "138••••1234");
    assert_eq!(masked_phone("12356"), "••••");
    assert_eq!(masked_email("linan@example.com"), "l•••@example.com");
    assert_eq!(masked_name(""), "");
}

#[test]
#[should_panic(expected = "no wording")]
fn an_unknown_key_is_found_by_the_first_test_that_draws_it() {
    Words::new(Locale::ZhCn).say("no-such-key");
}
