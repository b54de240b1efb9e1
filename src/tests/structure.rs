//! The rules of the tree that no compiler checks: who may import whom, where the server's half is
//! switched off, what markup never does by hand, how long a file may be.
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use regex::Regex;

/// What each part may import, besides itself. A part without a row is not known yet: give it one.
const IMPORTS: &[(&str, &str)] = &[
    ("domain", ""),
    ("clock", "domain"),
    ("config", "domain"),
    ("urls", "domain"),
    ("wording", "domain"),
    ("islands", "domain"),
    ("seal", "domain"),
    ("store", "seal clock config domain"),
    ("audit", "store seal clock domain"),
    ("mail", "store config clock urls wording domain"),
    ("casework", "audit store seal clock config urls wording domain"),
    (
        "jobs",
        "casework mail audit store seal clock config urls wording domain",
    ),
    ("demo", "casework store seal clock config urls wording domain"),
    ("ui", "urls wording domain"),
    ("web", "casework mail store seal clock config urls wording domain"),
    (
        "pages",
        "web casework mail store islands ui clock config urls wording domain",
    ),
    ("app", "pages web casework ui clock config urls wording domain"),
    (
        "server",
        "app pages web casework mail store seal clock config urls wording domain",
    ),
    (
        "cli",
        "server app web jobs mail demo casework audit store seal clock config urls wording domain",
    ),
    ("main", "cli"),
    (
        "lib",
        "app audit casework cli clock config demo domain islands jobs mail pages seal server store ui urls web wording",
    ),
];

struct Source {
    /// From the root of the project.
    path: String,
    /// The first word of its path below `src/`.
    part: String,
    /// Without comments, and without what is only compiled for tests.
    code: String,
    lines: usize,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    collect(&root.join("src"), &mut files);
    collect(&root.join("migration/src"), &mut files);
    let comment = Regex::new(r"(?m)^\s*//.*$").unwrap();
    files
        .into_iter()
        .map(|file| {
            let text = fs::read_to_string(&file).unwrap();
            let path = file.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            let part = path.split('/').nth(1).unwrap().trim_end_matches(".rs").to_owned();
            let shipped = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
            let code = comment.replace_all(shipped, "").into_owned();
            Source {
                lines: text.lines().count(),
                path,
                part,
                code,
            }
        })
        .collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            found.push(path);
        }
    }
}

/// The files that ship: neither tests nor the build script.
fn shipped() -> Vec<Source> {
    let is_test = Regex::new(r"(^|[/_])(tests?|testing|tampering|golden)(\.rs|/|_)|_tests\.rs").unwrap();
    sources()
        .into_iter()
        .filter(|source| source.path != "src/build.rs" && !is_test.is_match(&source.path))
        .collect()
}

/// First names behind `crate::`, grouped imports included.
fn imported(code: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        if at
            .checked_sub(1)
            .is_some_and(|before| code.as_bytes()[before] == b'$')
        {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            names.extend(first_names(group));
        } else {
            names.insert(word(rest));
        }
    }
    names
}

fn first_names(group: &str) -> Vec<String> {
    let (mut names, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' | ',' if depth == 0 => {
                names.push(word(group[start..at].trim_start()));
                start = at + 1;
                if letter == '}' {
                    break;
                }
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

fn word(text: &str) -> String {
    text.chars()
        .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
        .collect()
}

fn none(what: &str, found: Vec<String>) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

#[test]
fn imports_point_one_way() {
    let parts: BTreeSet<_> = IMPORTS.iter().map(|(part, _)| *part).collect();
    let mut wrong = Vec::new();
    for source in shipped().iter().filter(|source| source.path.starts_with("src/")) {
        let Some((_, may)) = IMPORTS.iter().find(|(part, _)| *part == source.part) else {
            wrong.push(format!("{}: {} has no row in IMPORTS", source.path, source.part));
            continue;
        };
        for name in imported(&source.code) {
            let is_other_part = parts.contains(name.as_str()) && name != source.part;
            if is_other_part && !may.split(' ').any(|allowed| allowed == name) {
                wrong.push(format!("{} imports {name}", source.path));
            }
        }
    }
    none("imports against the grain", wrong);
}

#[test]
fn the_servers_half_is_switched_off_in_lib_rs_only() {
    let found = shipped()
        .into_iter()
        .filter(|source| source.path != "src/lib.rs" && source.code.contains("cfg(feature"));
    none(
        "cfg(feature …) belongs to lib.rs",
        found.map(|source| source.path).collect(),
    );
}

#[test]
fn only_the_store_knows_the_database_library() {
    let knows = |source: &Source| {
        source.code.contains("sea_orm")
            && !["src/store/", "migration/"]
                .iter()
                .any(|place| source.path.starts_with(place))
    };
    none(
        "sea_orm outside store/",
        shipped()
            .into_iter()
            .filter(knows)
            .map(|source| source.path)
            .collect(),
    );
}

#[test]
fn markup_leaves_escaping_to_the_components() {
    let by_hand = Regex::new(r"<textarea\b|inner_html|<\w+[^>]*\bstyle=|\bon:\w+=").unwrap();
    let found = shipped().into_iter().filter(|source| {
        let own = ["src/ui/text_area.rs", "src/islands/"]
            .iter()
            .any(|place| source.path.starts_with(place));
        !own && ["pages", "ui", "app"].contains(&source.part.as_str()) && by_hand.is_match(&source.code)
    });
    none(
        "<textarea, inner_html, style= or a handler",
        found.map(|source| source.path).collect(),
    );
}

/// Only the name of the product stands in the mark itself.
#[test]
fn sentences_stand_in_the_catalogues() {
    let han = Regex::new(r"\p{Han}").unwrap();
    let found = shipped().into_iter().filter(|source| {
        ["pages", "ui", "islands", "app", "web"].contains(&source.part.as_str())
            && !source.path.starts_with("src/ui/gallery")
            && source
                .code
                .lines()
                .any(|line| han.is_match(&line.split("//").next().unwrap_or_default().replace("听见", "")))
    });
    none("Chinese in code", found.map(|source| source.path).collect());
}

#[test]
fn every_page_arrives_complete() {
    let app = sources()
        .into_iter()
        .find(|source| source.path == "src/app.rs")
        .unwrap();
    let (routes, complete) = (
        app.code.matches("<Route ").count(),
        app.code.matches("ssr=SsrMode::Async").count(),
    );
    assert!(routes > 0);
    assert_eq!(
        routes, complete,
        "a route without SsrMode::Async shows a fallback without scripts (G-02)"
    );
}

/// Longest file, in lines: a longer one is two things.
const ROOM: usize = 300;
/// One list that is read as one: everything that can happen to a case.
const LISTS: [&str; 1] = ["src/domain/event/case_event.rs"];

#[test]
fn no_file_is_longer_than_a_room() {
    let long = shipped()
        .into_iter()
        .filter(|source| source.lines > ROOM && !LISTS.contains(&source.path.as_str()));
    let long = long.map(|source| format!("{} {}", source.lines, source.path));
    none("too long", long.collect());
}
