//! S-04: every case a person may know of, narrowed down; what is hidden leaves no trace in rows, counts or search.
use heard::domain::stage::StageCode;

use crate::harness::{Page, TestApp, Visitor};

/// The references of the rows.
fn references(page: &Page) -> Vec<String> {
    page.texts("tbody th .reference")
}

/// The references on all pages of a list.
async fn all(visitor: &mut Visitor, path: &str) -> Vec<String> {
    let mut page = visitor.open(path).await;
    let mut found = references(&page);
    while let Some(next) = page
        .document()
        .select(&crate::harness::page::css("a[rel=next]"))
        .next()
    {
        page = visitor.open(next.attr("href").unwrap()).await;
        found.extend(references(&page));
    }
    found
}

#[tokio::test]
async fn gao_pi_narrows_the_list_and_takes_a_filter_away_again() {
    let mut app = TestApp::with_demo().await;
    let words = TestApp::words();
    let mut gao = app.staff("gao.pi").await;
    let everything = all(&mut gao, "/staff/cases").await;
    let page = gao.open("/staff/cases?stage=received").await;
    let waiting = references(&page);
    assert!(!waiting.is_empty() && waiting.len() < everything.len());
    let stages = page.texts("tbody td:nth-of-type(1)");
    assert!(
        stages
            .iter()
            .all(|stage| *stage == words.label(StageCode::Received)),
        "{stages:?}"
    );
    assert_eq!(page.texts(".chip"), [words.label(StageCode::Received)]);
    let page = gao.open(&page.link(&words.label(StageCode::Received))).await;
    assert_eq!(page.url, "/staff/cases");
    let count = words.say_with("cases-count", &[("count", everything.len().into())]);
    assert!(everything.len() > 25 || page.says(&count), "{count}");
}

#[tokio::test]
async fn a_reference_that_is_hidden_and_one_that_never_was_answer_alike() {
    let mut app = TestApp::with_demo().await;
    let words = TestApp::words();
    let (mut gao, mut zheng, mut meng) = (
        app.staff("gao.pi").await,
        app.staff("zheng.xun").await,
        app.staff("meng.li").await,
    );
    let known = all(&mut gao, "/staff/cases").await;
    let seen = all(&mut meng, "/staff/cases").await;
    let hidden = known.iter().find(|it| !seen.contains(it));
    let hidden = hidden.expect("a complaint about 郑询, whose line 孟理 is");
    let found = gao.open(&format!("/staff/cases?reference={hidden}")).await;
    assert_eq!(references(&found), [hidden.as_str()]);
    for stranger in [&mut zheng, &mut meng] {
        let of_hidden = stranger.open(&format!("/staff/cases?reference={hidden}")).await;
        let of_none = stranger.open("/staff/cases?reference=TS-2611-0000").await;
        assert!(of_hidden.says(&words.say("cases-none-left")));
        let same = |page: &Page, typed: &str| page.texts("main").concat().replace(typed, "");
        assert_eq!(same(&of_hidden, hidden), same(&of_none, "TS-2611-0000"));
    }
}

#[tokio::test]
async fn zheng_xun_has_an_empty_list_and_the_administrator_none() {
    let mut app = TestApp::with_demo().await;
    let mut zheng = app.staff("zheng.xun").await;
    let page = zheng.open("/staff/cases").await;
    assert_eq!(page.status, 200);
    assert!(references(&page).is_empty());
    let mut su = app.staff("su.guan").await;
    assert_eq!(su.open("/staff/cases").await.status, 403);
}
