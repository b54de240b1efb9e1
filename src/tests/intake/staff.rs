//! S-01 to S-09 and IN-01, IN-02 in the browser of staff: who sees what, who takes, what stops the 24 hours.
use chrono::TimeDelta;

use crate::harness::{Page, TestApp, Visitor};

/// Where the rows of a list lead.
fn rows(page: &Page) -> Vec<String> {
    let hrefs = page.html.split("<th scope=\"row\"").skip(1);
    hrefs
        .filter_map(|cell| cell.split("href=\"").nth(1)?.split('"').next().map(str::to_owned))
        .collect()
}

/// The address of a case, from the address of the page where it is taken.
fn case_of(holder: &str) -> String {
    holder.trim_end_matches("/holder").to_owned()
}

async fn take(visitor: &mut Visitor, holder: &str) -> Page {
    let words = TestApp::words();
    let page = visitor.open(holder).await;
    let form = page.form(&words.say("take-button")).tick(&words.say("take-none"));
    visitor.press(&form.filled()).await
}

#[tokio::test]
async fn chen_jie_finds_the_urgent_complaint_first_takes_it_and_answers() {
    let mut app = TestApp::with_demo().await;
    let words = TestApp::words();
    let mut chen = app.staff("chen.jie").await;
    let queue = chen.open("/staff/queue").await;
    let waiting = rows(&queue);
    assert_eq!(waiting.len(), 2);
    let first = &queue.texts("tbody tr")[0];
    assert!(
        first.contains(&words.label(heard::domain::overlay::Safeguarding::Urgent)),
        "{first}"
    );
    let case = case_of(&waiting[0]);
    assert_eq!(
        chen.open(&format!("{case}/messages")).await.status,
        403,
        "the content opens after taking"
    );
    let page = take(&mut chen, &waiting[0]).await;
    assert_eq!(page.url, case);
    assert!(page.says(&words.say("told-statement")));
    let page = chen.open(&format!("{case}/messages")).await;
    let form = page.form(&words.say("messages-send"));
    let form = form
        .fill(&words.say("messages-body"), "您好，我在看您写的内容。")
        .filled();
    chen.press(&form).await;
    let page = chen.press(&form).await;
    assert_eq!(
        page.texts(".message").len(),
        1,
        "pressed twice, it is one message"
    );
    assert!(
        page.texts(".case-clocks")
            .concat()
            .contains(&words.say("badge-answered"))
    );
    assert_eq!(rows(&chen.open("/staff/queue").await).len(), 1);
}

#[tokio::test]
async fn of_two_takers_one_wins_and_the_other_reads_who() {
    let mut app = TestApp::with_demo().await;
    let words = TestApp::words();
    let (mut chen, mut zhao) = (app.staff("chen.jie").await, app.staff("zhao.ying").await);
    let holder = rows(&chen.open("/staff/queue").await).remove(0);
    let late = zhao.open(&holder).await;
    let late = late
        .form(&words.say("take-button"))
        .tick(&words.say("take-none"))
        .filled();
    take(&mut chen, &holder).await;
    let page = zhao.press(&late).await;
    assert_eq!(page.status, 409);
    let head = page.texts(".case-people").concat();
    assert!(head.contains("陈接"), "{head}");
}

#[tokio::test]
async fn whoever_declares_an_interest_does_not_see_the_complaint_again() {
    let mut app = TestApp::with_demo().await;
    let words = TestApp::words();
    let mut chen = app.staff("chen.jie").await;
    let holder = rows(&chen.open("/staff/queue").await).remove(0);
    let page = chen.open(&holder).await;
    let form = page.form(&words.say("take-button")).tick(&words.say("take-has"));
    let page = chen.press(&form.clone().filled()).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.problems().len(), 1);
    let page = chen.press(&form.filled().with("interest_kind", "close")).await;
    assert_eq!(page.url, "/staff/queue");
    assert!(!rows(&page).contains(&holder));
    assert_eq!(chen.open(&case_of(&holder)).await.status, 404);
    let mut zhao = app.staff("zhao.ying").await;
    assert!(rows(&zhao.open("/staff/queue").await).contains(&holder));
}

#[tokio::test]
async fn zheng_xun_and_the_administrator_do_not_know_of_any_case() {
    let mut app = TestApp::with_demo().await;
    let mut chen = app.staff("chen.jie").await;
    let mut cases = rows(&chen.open("/staff/queue").await);
    cases.extend(rows(&chen.open("/staff/queue?tab=mine").await));
    for account in ["zheng.xun", "su.guan"] {
        let mut stranger = app.staff(account).await;
        for case in cases.iter().map(|case| case_of(case)) {
            for page in ["", "/holder", "/messages", "/contacts", "/client", "/timeline"] {
                assert_eq!(
                    stranger.open(&format!("{case}{page}")).await.status,
                    404,
                    "{account} {case}{page}"
                );
            }
        }
        for unknown in ["/staff/cases/TS-2611-ZZZZ", "/staff/cases/x"] {
            assert_eq!(stranger.open(unknown).await.status, 404);
        }
    }
}

#[tokio::test]
async fn a_late_call_needs_a_reason_and_an_attempt_stops_nothing() {
    let mut app = TestApp::with_demo().await;
    let words = TestApp::words();
    let mut chen = app.staff("chen.jie").await;
    let holder = rows(&chen.open("/staff/queue").await).remove(0);
    let contacts = format!("{}/contacts", case_of(&holder));
    take(&mut chen, &holder).await;
    app.pass(TimeDelta::hours(25));
    let mut chen = app.staff("chen.jie").await;
    let page = chen.open(&contacts).await;
    let form = page
        .form(&words.say("contacts-save"))
        .fill(&words.say("contacts-summary"), "无人接听。")
        .tick(&words.say("contacts-reached-no"));
    let page = chen.press(&form.filled().with("method", "phone")).await;
    assert_eq!(page.status, 200);
    let answered = words.say("badge-answered-late");
    assert!(!page.texts(".case-clocks").concat().contains(&answered));
    let form = page
        .form(&words.say("contacts-save"))
        .fill(&words.say("contacts-summary"), "说了接下来的步骤。")
        .tick(&words.say("contacts-reached-yes"));
    let page = chen.press(&form.filled().with("method", "phone")).await;
    assert_eq!(page.status, 422);
    let form = page
        .form(&words.say("contacts-save"))
        .fill(&words.say("breach-reason"), "系统故障。");
    let page = chen.press(&form.filled()).await;
    assert_eq!(page.status, 200);
    assert!(page.texts(".case-clocks").concat().contains(&answered));
}

#[tokio::test]
async fn a_name_is_shown_once_for_a_purpose() {
    let mut app = TestApp::with_demo().await;
    let words = TestApp::words();
    let mut chen = app.staff("chen.jie").await;
    let page = chen.open("/staff/queue?tab=mine").await;
    let client = format!("{}/client", rows(&page)[0]);
    let page = chen.open(&client).await;
    assert!(page.says("••••"));
    let form = page.form(&words.say("client-reveal-button"));
    assert_eq!(chen.press(&form.filled()).await.status, 422);
    let purpose = words.label(heard::domain::policy::Purpose::Contact);
    let page = chen.press(&form.tick(&purpose).filled()).await;
    assert!(!page.says("••••"), "{}", page.html);
    assert!(chen.open(&client).await.says("••••"));
}

#[tokio::test]
async fn a_changed_password_ends_every_other_session() {
    let mut app = TestApp::with_demo().await;
    let words = TestApp::words();
    let (mut here, mut elsewhere) = (app.staff("chen.jie").await, app.staff("chen.jie").await);
    let page = here.open("/staff/profile").await;
    let form = page
        .form(&words.say("profile-password-button"))
        .fill(&words.say("profile-password-present"), heard::demo::PASSWORD)
        .fill(&words.say("set-password-new"), "江上清风山间明月不用一钱买")
        .fill(&words.say("set-password-again"), "江上清风山间明月不用一钱买");
    let page = here.press(&form.filled()).await;
    assert_eq!((page.status.as_u16(), page.url.as_str()), (200, "/staff/profile"));
    assert!(page.problems().is_empty(), "{:?}", page.problems());
    assert_eq!(here.open("/staff").await.url, "/staff");
    assert!(elsewhere.open("/staff").await.url.starts_with("/staff/sign-in"));
}
