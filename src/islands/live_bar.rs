//! Tells that something has happened since the page was drawn.
use leptos::{html, prelude::*};
use web_sys::EventSource;

use super::{Told, listen, with_number};

/// Counts the events of a live stream and offers to load the page again; it never changes the page under a reader's
/// eyes. Plain twin: loading the page again. When the stream fails the bar just stays away.
#[component]
pub fn LiveBar(
    /// The server-sent events to listen to; their content is not looked at.
    stream: String,
    /// The page to load again.
    page: String,
    /// What has happened, with [`super::NUMBER`] in it.
    news: String,
    /// The text of the link.
    show: String,
) -> impl IntoView {
    view! {
        <div class="live-bar" data-stream=stream data-news=news>
            <LiveBarLine/>
            <a href=page hidden>{show}</a>
        </div>
    }
}

#[island]
fn LiveBarLine() -> impl IntoView {
    let line = NodeRef::<html::P>::new();
    let said = RwSignal::new(String::new());
    Effect::new(move || {
        let Some(told) = line.get().and_then(|line| Told::around(&line, ".live-bar")) else {
            return;
        };
        let Ok(events) = EventSource::new(&told.of("data-stream")) else {
            return;
        };
        let news = told.of("data-news");
        let mut count = 0;
        listen(&events.clone(), "message", move |_| {
            count += 1;
            said.set(with_number(&news, count));
            if let Ok(Some(link)) = told.0.query_selector("a") {
                let _ = link.remove_attribute("hidden");
            }
        });
        // Browsers allow few open streams; a page kept for going back must not hold one.
        listen(&window(), "pagehide", move |_| events.close());
    });
    view! { <p role="status" node_ref=line>{said}</p> }
}
