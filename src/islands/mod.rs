//! The only code that runs in a browser besides `public/heard.js`: small comforts, never a need.
//!
//! An island must never be the only way to do a thing (its plain-HTML twin stands on the same page), never keep a
//! person's words anywhere but in the form, and never know more than the page's source shows: finished sentences and
//! opaque addresses. A number goes where a sentence says [`NUMBER`].
//!
//! Each file has two halves. The `#[component]` is what pages use: it writes the sentences into `data-` attributes.
//! The `#[island]` inside it draws one empty status line and reads those attributes once it is alive.
//!
//! To add one: a file here, and an `end2end/islands/<name>.island.spec.ts`. Then look at the size budget.
//!
//! ## Why attributes and not props, plain posts and not server functions
//! All client pages together may load 60 kB of script. Props bring serde_json (14 kB), server functions their
//! encodings, streams and sockets; and a person's text in an error of a server function can end up in a URL. An
//! island posts a plain form body to a plain endpoint and shows the sentence that comes back.
mod char_count;
mod draft_autosave;
mod file_progress;
mod live_bar;

pub use char_count::CharCount;
pub use draft_autosave::DraftAutosave;
pub use file_progress::{ASKED_BY_SCRIPT, FileProgress};
pub use live_bar::LiveBar;

use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Element, Event, EventTarget};

/// Where a sentence handed to an island wants its number.
pub const NUMBER: &str = "{n}";

/// What the page tells an island.
struct Told(Element);

impl Told {
    /// The nearest element around `inner` that has the class.
    fn around(inner: &Element, class: &str) -> Option<Self> {
        inner.closest(class).ok().flatten().map(Self)
    }

    /// One attribute; a missing one is empty, and the island says nothing.
    fn of(&self, name: &str) -> String {
        self.0.get_attribute(name).unwrap_or_default()
    }
}

/// A sentence with its number in place.
fn with_number(sentence: &str, number: usize) -> String {
    sentence.replace(NUMBER, &number.to_string())
}

/// Calls `then` at every `event` of `target`, for as long as the page lives.
fn listen(target: &EventTarget, event: &str, then: impl FnMut(Event) + 'static) {
    let then = Closure::<dyn FnMut(Event)>::new(then).into_js_value();
    // Fails only for something that is no function; then the island stays silent.
    let _ = target.add_event_listener_with_callback(event, then.unchecked_ref());
}
