//! A hint before something is registered twice, from what this person may know of, which can be passed.
use heard::{domain::intake::CHANNELS, urls};

use super::{reference, told};
use crate::harness::{TestApp, database::Engine};

#[tokio::test]
async fn the_same_number_is_pointed_out_once_and_can_be_passed() {
    for engine in Engine::present() {
        let mut app = TestApp::with_people_on(engine, &[]).await;
        let words = TestApp::words();
        let mut chen = app.staff("chen.jie").await;
        let form = told(&mut chen, CHANNELS[0]).await.filled();
        let form = form.with("name", "林安").with("phone", "138 0000 1234");
        let first = reference(&chen.press(&form).await);
        let form = told(&mut chen, CHANNELS[1]).await.filled();
        let form = form
            .with("name", "林女士")
            .with("phone", "１３８００００１２３４");
        let page = chen.press(&form).await;
        assert_eq!(page.status, 422);
        assert_eq!(
            page.problems(),
            [words.say("register-problem-duplicates-required")]
        );
        assert!(page.texts("tbody").concat().contains(&first), "{}", page.html);
        let passed = page.form(&words.say("register-save"));
        let passed = passed.tick(&words.say("similar-passed")).filled();
        let second = chen.press(&passed).await;
        assert_eq!(second.status, 200, "{:?}", second.problems());
        assert_ne!(reference(&second), first);
    }
}

#[tokio::test]
async fn the_same_counsellor_in_the_same_week_is_pointed_out() {
    let mut app = TestApp::with_people_on(Engine::Sqlite, &[]).await;
    let mut chen = app.staff("chen.jie").await;
    let mut about = async |day: &str| {
        let form = told(&mut chen, CHANNELS[0]).await.filled();
        let form = form.with("counsellor_listed", "柳言").with("happened_from", day);
        chen.press(&form).await.status.as_u16()
    };
    assert_eq!(about("2026-11-02").await, 200);
    assert_eq!(about("2026-11-10").await, 200, "eight days apart");
    assert_eq!(about("2026-11-17").await, 422);
}

#[tokio::test]
async fn what_one_may_not_know_of_is_never_pointed_out() {
    let mut app = TestApp::with_people_on(Engine::Sqlite, &[]).await;
    let mut chen = app.staff("chen.jie").await;
    let form = told(&mut chen, CHANNELS[0]).await.filled();
    let form = form
        .with("name", "林安")
        .with("phone", "13800001234")
        .with("counsellor", "陈接");
    assert_eq!(chen.press(&form).await.url, urls::registered_apart().as_str());
    let form = told(&mut chen, CHANNELS[0]).await.filled();
    let form = form.with("name", "林安").with("phone", "13800001234");
    let page = chen.press(&form).await;
    assert_eq!(page.status, 200, "no trace of the first: {:?}", page.problems());
}
