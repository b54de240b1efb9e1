//! The visual language: contrasts recomputed (L-01), colours in one place (L-02), a stylesheet that
//! older browsers read (L-03), a sprite without gaps or ballast (L-13), no rule without markup.

use heard::{domain::code::Code, ui::Glyph, urls};
use regex::Regex;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use crate::harness::TestApp;

const GROUNDS: [&str; 3] = ["paper", "surface", "sunk"];
const HUES: [&str; 6] = ["teal", "amber", "cinnabar", "moss", "plum", "dusk"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder whose name ends like this, with its text.
fn files(folder: &str, end: &str) -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, end: &str, found: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, end, found);
            } else if path.to_string_lossy().ends_with(end) {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), end, &mut found);
    found
}

/// The relative luminance of WCAG 2.2.
fn luminance(hex: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Light and dark value of every colour that is written as two hexadecimal numbers.
fn tokens() -> BTreeMap<String, [String; 2]> {
    let text = fs::read_to_string(root().join("style/tokens.css")).unwrap();
    let colour = Regex::new(r"--([a-z0-9-]+): light-dark\(#([0-9A-F]{6}), #([0-9A-F]{6})\)").unwrap();
    let found = colour.captures_iter(&text);
    found
        .map(|found| (found[1].to_owned(), [found[2].to_owned(), found[3].to_owned()]))
        .collect()
}

/// Foreground, ground, and the ratio it must reach.
fn pairs() -> Vec<(String, String, f64)> {
    let tints = HUES.map(|hue| format!("{hue}-tint"));
    let grounds = GROUNDS.map(str::to_owned);
    let mut pairs = Vec::new();
    let mut add = |front: &str, grounds: &[String], need: f64| {
        pairs.extend(
            grounds
                .iter()
                .map(|ground| (front.to_owned(), ground.clone(), need)),
        );
    };
    for (front, need) in [
        ("ink", 4.5),
        ("ink-2", 4.5),
        ("teal", 4.5),
        ("edge", 3.0),
        ("focus", 3.0),
    ] {
        add(front, &grounds, need);
        add(front, &tints, need);
    }
    for hue in HUES {
        add(hue, &grounds, 4.5);
        add(hue, &[format!("{hue}-tint")], 4.5);
        add(&format!("{hue}-mark"), &grounds, 3.0);
        add(&format!("{hue}-mark"), &[format!("{hue}-tint")], 3.0);
    }
    add("visited", &grounds, 4.5);
    add("on-teal", &["teal".to_owned(), "teal-strong".to_owned()], 4.5);
    add("paper", &["ink".to_owned()], 4.5);
    pairs
}

#[test]
fn every_pair_of_colours_can_be_read() {
    let tokens = tokens();
    let of = |name: &str| tokens.get(name).unwrap_or_else(|| panic!("no token --{name}"));
    let mut bad = Vec::new();
    for (front, ground, need) in pairs() {
        for (theme, at) in [("light", 0), ("dark", 1)] {
            let ratio = contrast(&of(&front)[at], &of(&ground)[at]);
            if ratio < need {
                bad.push(format!("{front} on {ground}, {theme}: {ratio:.2} < {need}"));
            }
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn colours_are_written_in_one_place() {
    let literal = Regex::new(
        r"(?i)#[0-9a-f]{3,8}\b|\b(rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color|color-mix)\(|:\s*(black|white|red|green|blue|grey|gray|orange|yellow)\b",
    )
    .unwrap();
    for (path, text) in files("style", ".css") {
        if !path.ends_with("tokens.css") {
            let found: Vec<_> = literal.find_iter(&text).map(|found| found.as_str()).collect();
            assert!(found.is_empty(), "{}: {found:?}", path.display());
        }
    }
}

#[test]
fn no_element_is_styled_in_the_markup() {
    let styled = Regex::new(r#"\sstyle(:[a-z-]+)?=|\.style\b|setAttribute\("style""#).unwrap();
    let scripts = files("public", ".js");
    let sources = files("src", ".rs")
        .into_iter()
        .filter(|(path, _)| !path.starts_with(root().join("src/tests")))
        // A mail brings its style along: mail programs know no stylesheet of ours.
        .filter(|(path, _)| !path.starts_with(root().join("src/mail")));
    for (path, text) in sources.chain(scripts) {
        assert!(!styled.is_match(&text), "{}", path.display());
    }
}

#[tokio::test]
async fn the_stylesheet_is_lowered_for_older_browsers() {
    let sheet = TestApp::start()
        .await
        .visitor()
        .open(&urls::asset("main.css"))
        .await;
    assert_eq!(sheet.status, 200);
    let css = String::from_utf8(sheet.bytes.to_vec()).unwrap();
    for absent in ["light-dark(", "@import", "& ", "width >="] {
        assert!(!css.contains(absent), "{absent}");
    }
    for present in ["@layer print", "prefers-color-scheme: dark", "--paper"] {
        assert!(
            css.contains(present) || css.contains(&present.replace(": ", ":")),
            "{present}"
        );
    }
}

#[test]
fn the_sprite_holds_exactly_the_icons_in_use() {
    let sprite = fs::read_to_string(root().join("public/icons.svg")).unwrap();
    let id = Regex::new(r#"<symbol id="([a-z-]+)""#).unwrap();
    let drawn: BTreeSet<_> = id
        .captures_iter(&sprite)
        .map(|found| found[1].to_owned())
        .collect();
    let known: BTreeSet<_> = Glyph::ALL.iter().map(|glyph| glyph.code().to_owned()).collect();
    assert_eq!(drawn, known);
    let sources = files("src", ".rs");
    let used = |glyph: Glyph| {
        let name = Regex::new(&format!(r"Glyph::{glyph:?}\b")).unwrap();
        let elsewhere = |path: &Path| !path.ends_with("ui/gallery.rs");
        sources
            .iter()
            .any(|(path, text)| elsewhere(path) && name.is_match(text))
    };
    let unused: Vec<_> = Glyph::ALL.iter().filter(|glyph| !used(**glyph)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn every_rule_styles_something() {
    let class = Regex::new(r"\.([a-z][a-z0-9-]*)").unwrap();
    let comment = Regex::new(r"(?s)/\*.*?\*/").unwrap();
    let mut sources = files("src", ".rs");
    sources.extend(files("public", ".js"));
    let mut unused = BTreeSet::new();
    for (path, text) in files("style", ".css")
        .into_iter()
        .filter(|(path, _)| !path.ends_with("main.css"))
    {
        let text = comment.replace_all(&text, "");
        let selectors = text
            .split(['{', '}', ';'])
            .filter(|part| !part.contains(": var(") && !part.contains("url("));
        for found in selectors.flat_map(|part| class.captures_iter(part)) {
            let word = Regex::new(&format!(r#"["\s:.]{}["\s=]"#, &found[1])).unwrap();
            if !sources.iter().any(|(_, text)| word.is_match(text)) {
                unused.insert(format!(
                    "{}: .{}",
                    path.file_name().unwrap().to_string_lossy(),
                    &found[1]
                ));
            }
        }
    }
    assert!(unused.is_empty(), "{unused:#?}");
}
