//! T.6: whoever is named is kept away, the person who takes it down included.
use heard::{domain::intake::CHANNELS, urls};

use super::told;
use crate::harness::{Page, TestApp, database::Engine};

fn references(page: &Page) -> Vec<String> {
    page.texts("tbody th .reference")
}

#[tokio::test]
async fn chen_jie_takes_down_a_complaint_about_herself_and_knows_of_it_no_more() {
    for engine in Engine::present() {
        let mut app = TestApp::with_people_on(engine, &[]).await;
        let mut chen = app.staff("chen.jie").await;
        let form = told(&mut chen, CHANNELS[0]).await.filled();
        let form = form
            .with("counsellor", "陈接老师")
            .with("responded", "yes")
            .with("summary", "说了会由同事联系。");
        let page = chen.press(&form).await;
        assert_eq!(
            (page.status.as_u16(), page.url.as_str()),
            (200, urls::registered_apart().as_str())
        );
        assert!(!page.html.contains("TS-2611-") && page.texts(".plate-code").is_empty());
        let again = chen.press(&form).await;
        assert_eq!(
            again.url,
            urls::registered_apart().as_str(),
            "a second press says the same"
        );
        assert!(references(&chen.open("/staff/queue").await).is_empty());
        let mut zhao = app.staff("zhao.ying").await;
        let found = references(&zhao.open("/staff/queue").await);
        assert_eq!(found.len(), 1, "registered once, and waiting for a colleague");
        let case = &found[0];
        for place in [
            format!("/staff/cases/{case}"),
            format!("/staff/cases/{case}/holder"),
            format!("/staff/complaints/registered/{case}"),
        ] {
            assert_eq!(chen.open(&place).await.status, 404, "{place}");
        }
        let mut gao = app.staff("gao.pi").await;
        assert!(
            references(&gao.open("/staff/queue").await).is_empty(),
            "nor does her supervisor"
        );
    }
}

#[tokio::test]
async fn the_page_says_the_same_to_whoever_opens_it() {
    let mut app = TestApp::with_people_on(Engine::Sqlite, &[]).await;
    let (mut chen, mut zhao) = (app.staff("chen.jie").await, app.staff("zhao.ying").await);
    let main = |page: &Page| page.texts("main").concat();
    let one = chen.open(urls::registered_apart().as_str()).await;
    let form = told(&mut zhao, CHANNELS[0]).await.filled();
    zhao.press(&form.with("counsellor", "赵迎")).await;
    let other = zhao.open(urls::registered_apart().as_str()).await;
    assert_eq!(main(&one), main(&other));
}

#[tokio::test]
async fn investigators_and_administrators_take_nothing_down() {
    let mut app = TestApp::with_people_on(Engine::Sqlite, &[]).await;
    for account in ["wu.cha", "su.guan"] {
        let mut stranger = app.staff(account).await;
        assert_eq!(
            stranger.open(urls::register().as_str()).await.status,
            403,
            "{account}"
        );
    }
    let mut meng = app.staff("meng.li").await;
    assert_eq!(meng.open(urls::register().as_str()).await.status, 200);
}
