//! IN-03: 陈接 takes complaints down for people who call, come by and write.
mod channels;
mod kept_apart;
mod receipt;
mod similar;

use heard::{domain::complaint::Channel, urls};

use crate::harness::{Page, TestApp, Visitor, form::Form};

/// What the client said.
const WORDS: &str = "他在群里说了我告诉他的事。";

/// The form with what is needed, as it is read out to a caller.
async fn told(visitor: &mut Visitor, channel: Channel) -> Form {
    let words = TestApp::words();
    let page = visitor.open(urls::register().as_str()).await;
    assert_eq!(page.status, 200);
    let way = match channel {
        Channel::Phone | Channel::OnSite => "consent-way-read-out",
        Channel::Letter => "consent-way-in-writing",
        Channel::Website | Channel::Email | Channel::Referral | Channel::StaffObserved => {
            "consent-way-to-ask"
        }
    };
    page.form(&words.say("register-save"))
        .tick(&words.label(channel))
        .fill(&words.say("register-statement"), WORDS)
        .tick(&words.say("register-safety-safe"))
        .tick(&words.say(way))
}

/// The reference on the receipt page.
fn reference(page: &Page) -> String {
    page.texts(".receipt-sheet dd.reference").concat()
}

/// The code on the receipt page.
fn code(page: &Page) -> String {
    page.texts(".receipt-sheet .plate-code span").join("-")
}

/// Takes a complaint that was taken down, and opens it.
async fn take(visitor: &mut Visitor, case: &str) -> Page {
    let words = TestApp::words();
    let page = visitor.open(&format!("/staff/cases/{case}/holder")).await;
    let form = page.form(&words.say("take-button")).tick(&words.say("take-none"));
    visitor.press(&form.filled()).await
}
