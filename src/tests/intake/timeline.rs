//! S-06: the history, whole and narrowed down.
use crate::harness::{Page, TestApp};

fn entries(page: &Page) -> usize {
    page.texts(".timeline > li").len()
}

#[tokio::test]
async fn a_long_history_is_narrowed_down_and_every_count_is_that_of_its_list() {
    let mut app = TestApp::with_demo().await;
    let words = TestApp::words();
    let mut chen = app.staff("chen.jie").await;
    let list = chen.open("/staff/queue?tab=mine").await;
    let case = list.texts("tbody th .reference").remove(0);
    let page = chen.open(&format!("/staff/cases/{case}/timeline")).await;
    let everything = entries(&page);
    let tabs = page.texts("nav.tabs a");
    let numbers: Vec<usize> = tabs
        .iter()
        .filter_map(|tab| tab.split_whitespace().last()?.parse().ok())
        .collect();
    let groups = &numbers[numbers.len() - 7..numbers.len() - 1];
    // The opening of this very page is one more than what it shows.
    assert_eq!(groups.iter().sum::<usize>(), everything, "{tabs:?}");
    let course = page.link(&words.label(heard::domain::event::EventGroup::Course));
    let narrowed = chen.open(&course).await;
    assert_eq!(entries(&narrowed), groups[0]);
    let outward = chen.open(&narrowed.link(&words.say("timeline-outward"))).await;
    assert!(entries(&outward) > 0 && entries(&outward) < everything);
    assert!(outward.says("完整"), "the chain is told of on every list");
}
