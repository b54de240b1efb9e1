//! Screens for anybody: no sign-in, nothing personal on them. Plain words about one thing each; whatever is a number
//! (hours, days, years) comes from the rule that keeps it, never from the sentence.

pub mod accessibility;
pub mod help_now;
pub mod home;
pub mod preferences;
pub mod privacy;
pub mod safe_use;

use leptos::prelude::*;

use crate::ui::words;

/// A heading and a list: keys `<stem>-heading`, `<stem>-1` … `<stem>-<lines>`.
fn listed(stem: &str, lines: usize) -> AnyView {
    let words = words();
    let items = (1..=lines)
        .map(|line| view! { <li>{words.say(&format!("{stem}-{line}"))}</li> })
        .collect::<Vec<_>>();
    let (id, heading) = (stem.to_owned(), stem.to_owned());
    view! {
        <section aria-labelledby=heading>
            <h2 id=id>{words.say(&format!("{stem}-heading"))}</h2>
            <ul>{items}</ul>
        </section>
    }
    .into_any()
}

/// A heading and a finished paragraph.
fn told(stem: &str, text: String) -> AnyView {
    let (id, heading) = (stem.to_owned(), stem.to_owned());
    view! {
        <section aria-labelledby=heading>
            <h2 id=id>{words().say(&format!("{stem}-heading"))}</h2>
            <p>{text}</p>
        </section>
    }
    .into_any()
}
