//! The bar that tells of news since a page was drawn. Plain twin: loading the page again.
use leptos::prelude::*;

use crate::{
    islands::{LiveBar, NUMBER},
    ui::words,
    urls::Local,
};

/// Listens to `stream` and offers `page` again.
pub(super) fn live_bar(stream: &Local, page: &Local) -> AnyView {
    let news = words().say_with("live-news", &[("count", NUMBER.into())]);
    view! { <LiveBar stream=stream.to_string() page=page.to_string() news=news show=words().say("live-show")/> }.into_any()
}
