//! After submitting: the code, the complaint's pages, messages.
mod messages;
mod progress;
mod track;

use heard::wording::Words;

use crate::harness::{
    Page, TestApp, Visitor,
    complaint::{Receipt, Story, complain},
};

/// A client who has submitted, and later comes back with another browser and only the code.
pub(crate) async fn returning(app: &mut TestApp, words: Words, story: &Story) -> (Visitor, Receipt) {
    let receipt = complain(&mut app.visitor(), words, story).await;
    (app.visitor(), receipt)
}

/// Enters a code on the tracking page.
pub(crate) async fn enter(visitor: &mut Visitor, words: Words, code: &str) -> Page {
    let page = visitor.open("/track").await;
    enter_on(visitor, &page, words, code).await
}

async fn enter_on(visitor: &mut Visitor, page: &Page, words: Words, code: &str) -> Page {
    let form = page
        .form(&words.say("track-open"))
        .fill(&words.say("track-code"), code);
    visitor.press(&form.filled()).await
}
