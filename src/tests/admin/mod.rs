//! AD-01 to AD-05: 苏管 sets the house up, and never meets a complaint.
mod calendar;
mod checklist;
mod directory;
mod nothing;
mod people;
mod settings;

use crate::harness::{Page, TestApp, Visitor, database::Engine, form::Form};

/// An office with its people and no complaint, on every engine present.
async fn each_office(test: impl AsyncFn(TestApp)) {
    for engine in Engine::present() {
        test(TestApp::with_people_on(engine, &[]).await).await;
    }
}

/// The page of a person, from the list.
async fn person(admin: &mut Visitor, name: &str) -> Page {
    let list = admin.open("/admin/people").await;
    let page = list.link(name);
    admin.open(&page).await
}

/// The form with the person's details.
fn details(page: &Page) -> Form {
    page.form(&TestApp::words().say("admin-save"))
}

/// What a new member of staff is called, with one role.
async fn invited(admin: &mut Visitor, account: &str, name: &str, role: &str) -> Page {
    let words = TestApp::words();
    let page = admin.open("/admin/people/new").await;
    let form = page
        .form(&words.say("admin-invite-button"))
        .fill(&words.say("admin-person-account"), account)
        .fill(&words.say("admin-person-name"), name)
        .tick(&words.say(role));
    admin.press(&form.filled()).await
}
