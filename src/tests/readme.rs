//! The README is the first thing people read: what it says must be so.
use std::{fs, path::Path};

use clap::{Args, Command};
use heard::config::Config;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).unwrap()
}

#[test]
fn every_setting_has_its_row() {
    let readme = readme();
    for setting in Config::augment_args(Command::new("heard")).get_arguments() {
        let Some(name) = setting.get_env() else { continue };
        let default = setting.get_default_values().first();
        let default = default.map_or(String::new(), |value| value.to_string_lossy().into_owned());
        let default = if default.is_empty() {
            default
        } else {
            format!("`{default}`")
        };
        let meaning = setting.get_help().unwrap();
        let row = format!("| `{}` | {default} | {meaning} |", name.to_string_lossy());
        assert!(readme.contains(&row), "missing: {row}");
    }
}

#[test]
fn every_path_it_names_exists() {
    let named = regex::Regex::new(
        r"`((?:src|end2end|style|locales|migration|public)/[a-z_0-9./]*)`|\]\(([a-z_0-9./]+)\)",
    )
    .unwrap();
    for found in named.captures_iter(&readme()) {
        let path = found.get(1).or(found.get(2)).unwrap().as_str();
        assert!(root().join(path).exists(), "{path}");
    }
}
