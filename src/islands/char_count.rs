//! How much room is left in a text area, said only when it gets short.
use leptos::{html, prelude::*};
use unicode_segmentation::UnicodeSegmentation;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

use super::{Told, listen, with_number};

/// Says from nine tenths of the limit on how many characters are left or too many. Plain twin: the hint of the
/// field, which names the limit, and the message after posting. Typing is never cut off.
#[component]
pub fn CharCount(
    /// The `id` of the text area.
    field: &'static str,
    /// How many graphemes it takes.
    max: usize,
    /// How many are left, with [`super::NUMBER`] in it.
    left: String,
    /// How many are too many, with [`super::NUMBER`] in it.
    over: String,
) -> impl IntoView {
    view! { <div class="char-count" data-field=field data-max=max data-left=left data-over=over><CharCountLine/></div> }
}

#[island]
fn CharCountLine() -> impl IntoView {
    let line = NodeRef::<html::P>::new();
    let said = RwSignal::new(String::new());
    let is_over = RwSignal::new(false);
    Effect::new(move || {
        let Some(told) = line.get().and_then(|line| Told::around(&line, ".char-count")) else {
            return;
        };
        let Some(area) = document().get_element_by_id(&told.of("data-field")) else {
            return;
        };
        let area: HtmlTextAreaElement = area.unchecked_into();
        let (left, over) = (told.of("data-left"), told.of("data-over"));
        let max = told.of("data-max").parse().unwrap_or(usize::MAX);
        let count = {
            let area = area.clone();
            move || {
                let typed = area.value().graphemes(true).count();
                is_over.set(typed > max);
                said.set(sentence(typed, max, &left, &over));
            }
        };
        count();
        listen(&area, "input", move |_| count());
    });
    view! { <p role="status" node_ref=line class:over=is_over>{said}</p> }
}

fn sentence(typed: usize, max: usize, left: &str, over: &str) -> String {
    if typed > max {
        with_number(over, typed - max)
    } else if max - typed <= max / 10 {
        with_number(left, max - typed)
    } else {
        String::new()
    }
}

#[cfg(test)]
mod tests {
    use super::sentence;

    #[test]
    fn speaks_only_when_room_gets_short() {
        let say = |typed| sentence(typed, 100, "{n} left", "{n} over");
        assert_eq!(say(0), "");
        assert_eq!(say(89), "");
        assert_eq!(say(90), "10 left");
        assert_eq!(say(100), "0 left");
        assert_eq!(say(112), "12 over");
    }
}
