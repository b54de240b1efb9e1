//! C-15: the code opens its own complaint; whatever else is typed gets one answer.
use chrono::TimeDelta;

use super::{enter, enter_on, returning};
use crate::harness::{TestApp, app::each_engine, complaint::Story};

/// Well-formed, and nobody's: the sample of the code's own tests.
const NOBODYS: &str = "EHM6-JWKM-CNJP-W832-F5T6-6";

#[tokio::test]
async fn the_right_code_opens_the_complaint_however_it_is_typed() {
    each_engine(async |mut app: TestApp| {
        let words = TestApp::words();
        let (mut zhou_ning, receipt) = returning(&mut app, words, &Story::ANONYMOUS).await;
        let typed = receipt.code.to_lowercase().replace('-', " ");
        let page = enter(&mut zhou_ning, words, &typed).await;
        assert_eq!(page.status, 200, "{:?}", page.problems());
        assert_eq!(page.url, format!("/case/{}", receipt.reference));
        assert!(page.says(&receipt.reference));
        assert!(!page.html.contains(&receipt.code));
    })
    .await;
}

#[tokio::test]
async fn a_slip_of_the_pen_is_told_and_costs_no_attempt() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let (mut lin_an, receipt) = returning(&mut app, words, &Story::NAMED).await;
    let slip = receipt.code.split_once('-').unwrap().1;
    for _ in 0..10 {
        let page = enter(&mut lin_an, words, slip).await;
        assert_eq!(page.status, 422);
        assert_eq!(page.problems(), [words.say("problem-receipt-code-mistyped")]);
        assert!(page.html.contains(slip), "what was typed is kept");
    }
    assert_eq!(enter(&mut lin_an, words, &receipt.code).await.status, 200);
}

#[tokio::test]
async fn a_wrong_code_gets_one_answer_then_has_to_wait_and_the_right_one_still_opens() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let (mut lin_an, receipt) = returning(&mut app, words, &Story::NAMED).await;
    let mut limited = None;
    for _ in 0..8 {
        let page = enter(&mut lin_an, words, NOBODYS).await;
        if page.status == 429 {
            limited = Some(page);
            break;
        }
        assert_eq!(page.status, 422);
        assert_eq!(
            page.problems(),
            [words.say("problem-receipt-code-not-recognised")]
        );
    }
    let page = limited.expect("after some wrong codes one has to wait");
    assert!(page.says("10:01"), "a clock time on the wall: {}", page.html);
    assert!(page.headers.contains_key("retry-after"));
    let (mut elsewhere, code) = (app.visitor(), receipt.code);
    assert_eq!(
        enter(&mut elsewhere, words, &code).await.status,
        200,
        "the complaint itself is never locked"
    );
    app.pass(TimeDelta::minutes(2));
    assert_eq!(enter(&mut lin_an, words, &code).await.status, 200);
}

#[tokio::test]
async fn the_code_of_one_complaint_does_not_open_another() {
    each_engine(async |mut app: TestApp| {
        let words = TestApp::words();
        let (mut lin_an, hers) = returning(&mut app, words, &Story::NAMED).await;
        let (_, other) = returning(&mut app, words, &Story::ANONYMOUS).await;
        enter(&mut lin_an, words, &hers.code).await;
        for page in ["", "/messages", "/details"] {
            let theirs = lin_an.open(&format!("/case/{}{page}", other.reference)).await;
            let nobodys = lin_an.open(&format!("/case/TS-2611-0000{page}")).await;
            let garbled = lin_an.open(&format!("/case/none{page}")).await;
            for answer in [&theirs, &nobodys, &garbled] {
                assert_eq!(answer.status, 404, "{}", answer.url);
                assert_eq!(answer.heading(), words.say("refusal-not-found-title"));
            }
            assert_eq!(theirs.texts("main p")[..2], nobodys.texts("main p")[..2]);
        }
        let came_from = format!("/track?next=/case/{}/messages", other.reference);
        let track = lin_an.open(&came_from).await;
        let page = enter_on(&mut lin_an, &track, words, &hers.code).await;
        assert_eq!(
            page.url,
            format!("/case/{}", hers.reference),
            "not to the other's page"
        );
    })
    .await;
}

#[tokio::test]
async fn whoever_has_no_code_is_asked_for_it_and_comes_back_to_the_page() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let (mut lin_an, receipt) = returning(&mut app, words, &Story::NAMED).await;
    let details = format!("/case/{}/details", receipt.reference);
    let page = lin_an.open(&details).await;
    assert_eq!(page.heading(), words.say("track-title"));
    assert!(page.says(&words.say("track-again")));
    let page = enter_on(&mut lin_an, &page, words, &receipt.code).await;
    assert_eq!(page.url, details);
    assert!(page.says(Story::NAMED.statement));
    assert!(page.says(Story::NAMED.name));
}

#[tokio::test]
async fn closing_the_complaint_asks_for_the_code_again() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let (mut lin_an, receipt) = returning(&mut app, words, &Story::NAMED).await;
    let page = enter(&mut lin_an, words, &receipt.code).await;
    let page = lin_an.press(&page.form(&words.say("case-leave")).filled()).await;
    assert_eq!(page.heading(), words.say("track-title"));
    assert!(page.says(&words.say("notice-case-left")));
    let page = lin_an.open(&format!("/case/{}", receipt.reference)).await;
    assert_eq!(page.heading(), words.say("track-title"));
}

#[tokio::test]
async fn a_lost_code_cannot_be_restored_but_help_is_named() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let mut visitor = app.visitor();
    let page = visitor.open("/track").await;
    let page = visitor.open(&page.link(&words.say("track-lost"))).await;
    assert!(page.says(&words.say("lost-anonymous-text")));
    assert_eq!(page.link(&words.say("lost-begin")), "/complaints/new");
}
