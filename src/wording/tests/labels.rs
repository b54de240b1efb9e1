//! Every code that people read has a label, and every sentence the code asks for exists.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use regex::Regex;

use super::*;
use crate::domain::category::{Category, CategoryGroup};

/// Enumerations that no page, mail or letter says as a word: parts of rules, keys of limits, names of drawings.
const NEVER_SAID: [&str; 11] = [
    "action",
    "audience",
    "icon",
    "limit",
    "owner",
    "part",
    "reviewed",
    "side",
    "step_state",
    "unit",
    "warning_step",
];

/// Path and text of every source file but the tests.
fn sources() -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() && !path.ends_with("tests") {
                walk(&path, found);
            } else if path.extension().is_some_and(|kind| kind == "rs") && !path.ends_with("tests.rs") {
                found.push((
                    path.display().to_string(),
                    fs::read_to_string(&path).expect("a text"),
                ));
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found
}

#[test]
fn every_code_that_people_read_has_a_label() {
    let block = Regex::new(r#"(?s)pub enum \w+ as "(\w+)" \{\n(.*?)\n    \}"#).expect("a pattern");
    let code = Regex::new(r#"= "([\w-]+)""#).expect("a pattern");
    let mut keys = BTreeSet::new();
    for (_, text) in sources() {
        for found in block.captures_iter(&text) {
            let (name, body) = (&found[1], &found[2]);
            if !NEVER_SAID.contains(&name) {
                keys.extend(
                    code.captures_iter(body)
                        .map(|code| format!("{name}-{}", &code[1]).replace('_', "-")),
                );
            }
        }
    }
    keys.extend(Category::ALL.iter().map(|category| key_of(*category)));
    keys.extend(CategoryGroup::ALL.iter().map(|group| key_of(*group)));
    assert!(
        keys.len() > 350,
        "the pattern no longer finds the codes: {}",
        keys.len()
    );
    let words = Words::new(Locale::ZhCn);
    let missing: Vec<_> = keys.iter().filter(|key| !words.has(key)).collect();
    assert!(missing.is_empty(), "codes without a label: {missing:?}");
}

#[test]
fn every_sentence_the_code_asks_for_exists() {
    let asked = Regex::new(r#"\bsay(?:_with)?\(\s*"([a-zA-Z0-9]+-[a-zA-Z0-9-]+)""#).expect("a pattern");
    let words = Words::new(Locale::ZhCn);
    let mut missing = BTreeSet::new();
    for (path, text) in sources() {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
        missing.extend(
            asked
                .captures_iter(&text)
                .map(|found| found[1].to_owned())
                .filter(|key| !words.has(key))
                .map(|key| format!("{path}: {key}")),
        );
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
