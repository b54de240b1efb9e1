//! The receipt: once, for whoever took it down, with a square that leads to the tracking page and nowhere else.
use chrono::TimeDelta;
use heard::{
    domain::{complaint::IdentityMode, intake::CHANNELS},
    ui::qr_outline,
    urls,
};

use super::{WORDS, code, reference, told};
use crate::{
    client::enter,
    harness::{TestApp, database::Engine},
};

#[tokio::test]
async fn the_square_is_the_tracking_page_and_the_code_opens_the_complaint() {
    for engine in Engine::present() {
        let mut app = TestApp::with_people_on(engine, &[]).await;
        let words = TestApp::words();
        let mut chen = app.staff("chen.jie").await;
        let form = told(&mut chen, CHANNELS[0]).await.filled();
        let page = chen.press(&form).await;
        assert_eq!(page.status, 200, "{:?}", page.problems());
        let (square, _) = qr_outline(&format!("http://127.0.0.1:3000{}", urls::track())).unwrap();
        assert!(page.html.contains(&format!("d=\"{square}\"")));
        let (code, case) = (code(&page), reference(&page));
        assert!(!page.url.contains(&code));
        let mut client = app.visitor();
        let tracked = enter(&mut client, words, &code).await;
        assert!(tracked.url.contains(&case), "{}", tracked.url);
        let details = client.open(&format!("/case/{case}/details")).await;
        assert!(details.says(WORDS), "the client reads what was taken down");
    }
}

#[tokio::test]
async fn a_second_press_gives_the_same_receipt() {
    let mut app = TestApp::with_people_on(Engine::Sqlite, &[]).await;
    let mut chen = app.staff("chen.jie").await;
    let form = told(&mut chen, CHANNELS[0]).await.filled();
    let (first, second) = (chen.press(&form).await, chen.press(&form).await);
    assert_eq!(
        (first.url.as_str(), code(&first)),
        (second.url.as_str(), code(&second))
    );
    assert_eq!(chen.open("/staff/queue").await.texts("tbody tr").len(), 1);
}

#[tokio::test]
async fn handed_over_it_is_gone_and_for_others_it_never_was() {
    let mut app = TestApp::with_people_on(Engine::Sqlite, &[]).await;
    let words = TestApp::words();
    let (mut chen, mut zhao) = (app.staff("chen.jie").await, app.staff("zhao.ying").await);
    let form = told(&mut chen, CHANNELS[0]).await.filled();
    let page = chen.press(&form).await;
    let (place, secret) = (page.url.clone(), code(&page));
    assert_eq!(zhao.open(&place).await.status, 404);
    let english = chen.open(&format!("{place}?language=en")).await;
    assert_eq!(english.texts(".receipt-sheet h2"), ["Receipt"]);
    let page = chen
        .press(&page.form(&words.say("registered-done")).filled())
        .await;
    assert!(page.says(&words.label(heard::web::Notice::ReceiptGiven)));
    let over = chen.open(&place).await;
    assert_eq!(over.status, 410);
    assert!(!over.html.contains(&secret));
    let form = told(&mut chen, CHANNELS[1]).await.filled();
    let page = chen.press(&form).await;
    app.pass(TimeDelta::hours(24));
    let mut chen = app.staff("chen.jie").await;
    assert_eq!(chen.open(&page.url).await.status, 410, "a day has passed");
}

#[tokio::test]
async fn somebody_without_a_name_is_anonymous_and_told_so() {
    let mut app = TestApp::with_people_on(Engine::Sqlite, &[]).await;
    let words = TestApp::words();
    let mut chen = app.staff("chen.jie").await;
    let form = told(&mut chen, CHANNELS[0]).await.filled();
    let page = chen.press(&form).await;
    assert!(page.says(&words.say("sheet-lost-anonymous")));
    let case = chen.open(&format!("/staff/cases/{}", reference(&page))).await;
    let head = case.texts("body").concat();
    assert!(head.contains(&words.label(IdentityMode::Anonymous)));
}
