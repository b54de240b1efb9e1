//! C-17: the client writes; nothing is sent twice, nothing typed is lost.
use chrono::TimeDelta;
use heard::domain::form::Problem;

use super::{enter, enter_on, returning};
use crate::harness::{
    Page, TestApp, Visitor,
    app::each_engine,
    complaint::{Receipt, Story},
};

const WORDS: &str = "上周五他又打来电话。\n我没有接。";

async fn thread(client: &mut Visitor, receipt: &Receipt) -> Page {
    client
        .open(&format!("/case/{}/messages", receipt.reference))
        .await
}

fn said(page: &Page) -> Vec<String> {
    page.texts(".message .typed")
}

#[tokio::test]
async fn what_a_client_writes_stands_in_the_thread_once() {
    each_engine(async |mut app: TestApp| {
        let words = TestApp::words();
        let (mut lin_an, receipt) = returning(&mut app, words, &Story::NAMED).await;
        enter(&mut lin_an, words, &receipt.code).await;
        let page = thread(&mut lin_an, &receipt).await;
        assert!(page.says(&words.say("case-messages-none")));
        let post = page
            .form(&words.say("case-messages-send"))
            .fill(&words.say("case-messages-reply"), WORDS)
            .filled();
        let page = lin_an.press(&post).await;
        assert_eq!(page.status, 200, "{:?}", page.problems());
        assert!(page.says(&words.say("notice-message-received")));
        assert_eq!(said(&page), ["上周五他又打来电话。 我没有接。"]);
        let again = lin_an.press(&post).await;
        assert_eq!(
            (again.status.as_u16(), said(&again).len()),
            (200, 1),
            "pressed twice"
        );
        let progress = lin_an.open(&format!("/case/{}", receipt.reference)).await;
        assert!(progress.says(&words.say("client-event-message-received")));
    })
    .await;
}

#[tokio::test]
async fn an_empty_or_endless_message_comes_back_with_every_word() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let (mut lin_an, receipt) = returning(&mut app, words, &Story::NAMED).await;
    enter(&mut lin_an, words, &receipt.code).await;
    let evil = format!("</textarea><script>alert(1)</script>{}", "长".repeat(5_000));
    let empty = words.problem("message", Problem::Required);
    for (typed, problem) in [(" ", Some(empty)), (evil.as_str(), None)] {
        let page = thread(&mut lin_an, &receipt).await;
        let form = page
            .form(&words.say("case-messages-send"))
            .fill(&words.say("case-messages-reply"), typed);
        let page = lin_an.press(&form.filled()).await;
        assert_eq!(page.status, 422);
        assert_eq!(page.problems().len(), 1);
        if let Some(problem) = problem {
            assert_eq!(page.problems(), [problem]);
        }
        assert_eq!(page.texts("textarea"), [typed.trim()]);
        assert!(!page.html.contains("<script>alert"));
        assert!(page.title().starts_with(&words.say("error-title-prefix")));
        assert!(said(&page).is_empty(), "nothing was kept");
    }
}

#[tokio::test]
async fn one_press_says_it_and_keeps_what_was_typed() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let (mut lin_an, receipt) = returning(&mut app, words, &Story::NAMED).await;
    enter(&mut lin_an, words, &receipt.code).await;
    let page = thread(&mut lin_an, &receipt).await;
    let form = page
        .form(&words.say("quick-reply-call-me"))
        .fill(&words.say("case-messages-reply"), "周三上午。");
    let page = lin_an.press(&form.filled()).await;
    assert_eq!(said(&page), ["请打电话给我。 周三上午。"]);
    let (mut zhou_ning, receipt) = returning(&mut app, words, &Story::ANONYMOUS).await;
    enter(&mut zhou_ning, words, &receipt.code).await;
    let page = thread(&mut zhou_ning, &receipt).await;
    assert!(page.says(&words.say("quick-reply-more-time")));
    assert!(
        !page.says(&words.say("quick-reply-call-me")),
        "nobody can call an anonymous client"
    );
}

#[tokio::test]
async fn a_message_written_while_the_session_ended_is_not_lost() {
    each_engine(async |mut app: TestApp| {
        let words = TestApp::words();
        let (mut lin_an, receipt) = returning(&mut app, words, &Story::NAMED).await;
        enter(&mut lin_an, words, &receipt.code).await;
        let page = thread(&mut lin_an, &receipt).await;
        let form = page
            .form(&words.say("case-messages-send"))
            .fill(&words.say("case-messages-reply"), WORDS);
        app.pass(TimeDelta::minutes(16));
        let page = lin_an.press(&form.filled()).await;
        assert_eq!(
            page.heading(),
            words.say("track-title"),
            "the code is asked for again"
        );
        let page = enter_on(&mut lin_an, &page, words, &receipt.code).await;
        assert_eq!(page.heading(), words.say("case-messages-title"));
        assert!(page.says(&words.say("case-messages-kept")));
        assert_eq!(page.texts("textarea"), ["上周五他又打来电话。 我没有接。"]);
        assert!(said(&page).is_empty(), "not sent behind the client's back");
        let page = lin_an
            .press(&page.form(&words.say("case-messages-send")).filled())
            .await;
        assert_eq!(said(&page).len(), 1);
    })
    .await;
}

#[tokio::test]
async fn nobody_writes_into_anothers_complaint() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let (mut lin_an, hers) = returning(&mut app, words, &Story::NAMED).await;
    let (mut zhou_ning, his) = returning(&mut app, words, &Story::ANONYMOUS).await;
    enter(&mut lin_an, words, &hers.code).await;
    enter(&mut zhou_ning, words, &his.code).await;
    let page = thread(&mut lin_an, &hers).await;
    let mut post = page
        .form(&words.say("case-messages-send"))
        .fill(&words.say("case-messages-reply"), WORDS)
        .filled();
    post.action = format!("/case/{}/messages", his.reference);
    assert_eq!(lin_an.press(&post).await.status, 404);
    assert!(said(&thread(&mut zhou_ning, &his).await).is_empty());
}
