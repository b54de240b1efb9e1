//! C-16: what the client reads of where the complaint stands.
use chrono::TimeDelta;

use super::{enter, returning};
use crate::harness::{TestApp, complaint::Story};

#[tokio::test]
async fn the_client_reads_who_acts_and_by_when() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let (mut lin_an, receipt) = returning(&mut app, words, &Story::NAMED).await;
    let page = enter(&mut lin_an, words, &receipt.code).await;
    assert_eq!(page.heading(), words.say("case-progress-title"));
    let promise = words.say_with(
        "client-stage-received",
        &[("time", "2026年11月24日 10:00".into())],
    );
    assert!(page.says(&promise), "{}", page.html);
    assert!(page.says(&words.say("client-acting-received")));
    assert!(page.says(&words.say("client-event-complaint-submitted")));
    assert_eq!(
        page.texts("[aria-current=step] .step-name"),
        [words.say("client-step-acceptance")]
    );
}

#[tokio::test]
async fn a_broken_promise_is_admitted_with_an_apology_and_the_next_date() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let (mut lin_an, receipt) = returning(&mut app, words, &Story::NAMED).await;
    app.pass(TimeDelta::hours(25));
    let page = enter(&mut lin_an, words, &receipt.code).await;
    let apology = words.say_with(
        "client-late-first-response",
        &[("time", "2026年11月24日 10:00".into())],
    );
    assert!(page.says(&apology), "{}", page.html);
    let promise = words.say_with(
        "client-stage-received",
        &[("time", "2026年11月24日 10:00".into())],
    );
    assert!(
        !page.says(&promise),
        "a date that has passed is not promised again"
    );
    assert!(
        page.says("我们会在 2026年"),
        "the next date that holds: {}",
        page.html
    );
}

#[tokio::test]
async fn no_page_of_the_client_shows_what_only_staff_may_know() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let (mut lin_an, receipt) = returning(&mut app, words, &Story::NAMED).await;
    let page = enter(&mut lin_an, words, &receipt.code).await;
    for page in [page.clone(), lin_an.open(&format!("{}/messages", page.url)).await] {
        for marker in ["P1", "预警", "优先级", "safeguarding"] {
            assert!(!page.html.contains(marker), "{marker} on {}", page.url);
        }
        assert_eq!(page.headers["cache-control"], "no-store");
        assert!(!page.title().contains(Story::NAMED.name));
    }
}
