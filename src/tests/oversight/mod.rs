//! MG-05 and what managers do about it: nothing is overlooked, somebody is always told, nobody excluded learns of it.
mod fallback;
mod handover;
mod opening;
mod page;

use crate::harness::{
    Page, TestApp, Visitor,
    complaint::{Receipt, Story, complain},
};

/// A complaint, and where staff find it.
async fn complaint(client: &mut Visitor, story: &Story) -> (Receipt, String) {
    let receipt = complain(client, TestApp::words(), story).await;
    let case = format!("/staff/cases/{}", receipt.reference);
    (receipt, case)
}

async fn take(visitor: &mut Visitor, case: &str) -> Page {
    let words = TestApp::words();
    let form = visitor
        .open(&format!("{case}/holder"))
        .await
        .form(&words.say("take-button"));
    visitor.press(&form.tick(&words.say("take-none")).filled()).await
}
