//! Files that are there: what they are called, what they are, and what can be done with each.

use super::{Button, Hidden, PostForm, Tag, TagTone, Weight};
use leptos::prelude::*;

/// One file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileRow {
    /// Its number in the list.
    pub number: i64,
    /// The name it came with.
    pub name: String,
    /// Where it can be fetched; none where it cannot.
    pub href: Option<String>,
    /// Type, size, day: finished words.
    pub about: String,
    /// What the person said it is.
    pub note: String,
    /// What is to be known of it.
    pub marks: Vec<(String, TagTone)>,
}

/// How a file is removed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removal {
    /// Where its number is posted to, as `number`.
    pub action: String,
    /// The words of the button.
    pub label: String,
}

/// The files in the order they came.
#[component]
pub fn FileList(
    /// The files.
    rows: Vec<FileRow>,
    /// The way to remove one, where there is one.
    #[prop(optional_no_strip)]
    removal: Option<Removal>,
) -> impl IntoView {
    let rows = rows.into_iter().map(|row| one(row, removal.as_ref()));
    view! { <ul class="files">{rows.collect::<Vec<_>>()}</ul> }
}

fn one(row: FileRow, removal: Option<&Removal>) -> AnyView {
    let name = match row.href {
        Some(href) => view! { <a href=href download="">{row.name.clone()}</a> }.into_any(),
        None => view! { <b>{row.name.clone()}</b> }.into_any(),
    };
    let marks = row
        .marks
        .into_iter()
        .map(|(label, tone)| view! { " "<Tag label=label tone=tone/> });
    let marks = marks.collect::<Vec<_>>();
    let note = (!row.note.is_empty()).then(|| view! { <p class="typed">{row.note}</p> });
    let remove = removal.map(|removal| {
        let (action, label) = (removal.action.clone(), removal.label.clone());
        view! {
            <PostForm action=action>
                <Hidden name="number" value=row.number.to_string()/>
                <Button label=label weight=Weight::Quiet about=row.name/>
            </PostForm>
        }
    });
    view! {
        <li>
            <div><p class="name">{name}{marks}</p><p class="hint">{row.about}</p>{note}</div>
            {remove}
        </li>
    }
    .into_any()
}
