//! Every way in, and the clocks that run from the real time of receipt.
use chrono::{TimeDelta, TimeZone, Utc};
use heard::domain::{calendar::local_date, intake::CHANNELS};

use super::{WORDS, reference, take, told};
use crate::harness::{TestApp, database::Engine};

fn shanghai() -> chrono::FixedOffset {
    chrono::FixedOffset::east_opt(8 * 3600).unwrap()
}

#[tokio::test]
async fn every_way_in_is_registered_and_opens_with_its_papers_and_its_summary() {
    for engine in Engine::present() {
        let mut app = TestApp::with_people_on(engine, &[]).await;
        let words = TestApp::words();
        let mut chen = app.staff("chen.jie").await;
        for channel in CHANNELS {
            let form = told(&mut chen, channel).await;
            let form = form
                .filled()
                .with("recorder_summary", "来人很平静。")
                .with("originals", "来信两页，存前台保险柜。");
            let page = chen.press(&form).await;
            assert_eq!(page.status, 200, "{channel:?}: {:?}", page.problems());
            let case = reference(&page);
            assert!(page.url.ends_with(&case), "{channel:?}: {}", page.url);
            let page = take(&mut chen, &case).await;
            assert!(page.says(WORDS) && page.says("来人很平静。") && page.says("存前台保险柜"));
            assert!(page.texts(".facts").concat().contains(&words.label(channel)));
            let summary = page.html.find("来人很平静。").unwrap();
            assert!(
                page.html.find(WORDS).unwrap() < summary,
                "the client's words come first"
            );
        }
    }
}

#[tokio::test]
async fn v2_a_call_of_last_night_is_due_tonight() {
    for engine in Engine::present() {
        let mut app = TestApp::with_people_on(engine, &[]).await;
        let words = TestApp::words();
        let mut chen = app.staff("chen.jie").await;
        let form = told(&mut chen, CHANNELS[0]).await.filled();
        let form = form
            .with("received_date", "2026-11-22")
            .with("received_time", "23:30");
        let page = chen.press(&form).await;
        let due = Utc.with_ymd_and_hms(2026, 11, 23, 15, 30, 0).unwrap();
        assert!(page.says(&words.instant(due, shanghai())), "{}", page.html);
        let page = take(&mut chen, &reference(&page)).await;
        let received = due - TimeDelta::hours(24);
        assert!(
            page.texts(".facts")
                .concat()
                .contains(&words.instant(received, shanghai()))
        );
        assert!(
            page.texts(".facts")
                .concat()
                .contains(&words.instant(app.now(), shanghai()))
        );
    }
}

#[tokio::test]
async fn v5_no_receipt_and_no_answer_lies_ahead_and_everything_typed_stays() {
    let mut app = TestApp::with_people_on(Engine::Sqlite, &[]).await;
    let words = TestApp::words();
    let mut chen = app.staff("chen.jie").await;
    let form = told(&mut chen, CHANNELS[0]).await.filled();
    let ahead = form.clone().with("received_time", "10:01");
    let page = chen.press(&ahead).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.problems(), [words.say("problem-in-future")]);
    let mut kept = page.form(&words.say("register-save"));
    assert_eq!(kept.value(&words.say("register-statement")), WORDS);
    let early = form
        .with("received_time", "09:30")
        .with("responded", "yes")
        .with("summary", "说了接下来的步骤。")
        .with("contact_date", "2026-11-23")
        .with("contact_time", "09:29");
    let page = chen.press(&early).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.problems(), [words.say("problem-before-receipt")]);
    let queue = chen.open("/staff/queue").await;
    assert!(queue.texts("tbody tr").is_empty(), "nothing was registered");
}

#[tokio::test]
async fn v20_received_before_midnight_of_the_year_is_due_on_the_holiday() {
    let mut app = TestApp::with_people_on(Engine::Sqlite, &[]).await;
    let words = TestApp::words();
    let received = Utc.with_ymd_and_hms(2026, 12, 31, 15, 59, 30).unwrap();
    app.pass(received + TimeDelta::seconds(90) - app.now());
    let mut chen = app.staff("chen.jie").await;
    let form = told(&mut chen, CHANNELS[0]).await.filled();
    let form = form
        .with("received_date", "2026-12-31")
        .with("received_time", "23:59:30");
    let page = chen.press(&form).await;
    let due = received + TimeDelta::hours(24);
    assert_eq!(local_date(due, shanghai()).to_string(), "2027-01-01");
    assert!(page.says(&words.instant(due, shanghai())));
    assert!(reference(&page).starts_with("TS-2612-"), "the month of receipt");
}

#[tokio::test]
async fn a_letter_found_late_needs_a_reason_which_stands_on_the_timeline() {
    let mut app = TestApp::with_people_on(Engine::Sqlite, &[]).await;
    let words = TestApp::words();
    let mut chen = app.staff("chen.jie").await;
    let form = told(&mut chen, CHANNELS[3]).await.filled();
    let form = form
        .with("received_date", "2026-11-20")
        .with("received_time", "09:00");
    let page = chen.press(&form).await;
    assert_eq!(page.status, 422);
    assert_eq!(
        page.problems(),
        [words.say("register-problem-late-reason-required")]
    );
    let form = page.form(&words.say("register-save"));
    let form = form.fill(&words.say("register-late-reason"), "周末没有人拆信。");
    let page = chen.press(&form.filled()).await;
    assert_eq!(page.status, 200, "{:?}", page.problems());
    let case = reference(&page);
    take(&mut chen, &case).await;
    let timeline = chen.open(&format!("/staff/cases/{case}/timeline")).await;
    assert!(timeline.says("周末没有人拆信。"), "{}", timeline.html);
}

#[tokio::test]
async fn an_answer_in_the_call_stops_the_clock_at_the_receipt() {
    for engine in Engine::present() {
        let mut app = TestApp::with_people_on(engine, &[]).await;
        let words = TestApp::words();
        let mut chen = app.staff("chen.jie").await;
        let form = told(&mut chen, CHANNELS[0]).await.filled();
        let form = form
            .with("received_time", "09:30")
            .with("responded", "yes")
            .with("summary", "说了接下来的步骤。");
        let page = chen.press(&form).await;
        assert!(page.says(&words.say("sheet-answered")), "{:?}", page.problems());
        let case = reference(&page);
        let page = take(&mut chen, &case).await;
        let clocks = page.texts(".case-clocks").concat();
        assert!(clocks.contains(&words.say("badge-answered")), "{clocks}");
        let contacts = chen.open(&format!("/staff/cases/{case}/contacts")).await;
        let received = Utc.with_ymd_and_hms(2026, 11, 23, 1, 30, 0).unwrap();
        assert!(contacts.says(&words.instant(received, shanghai())));
        assert!(contacts.says(&words.say("contacts-first")));
    }
}

#[tokio::test]
async fn a_representative_is_told_nothing_until_verified() {
    let mut app = TestApp::with_people_on(Engine::Sqlite, &[]).await;
    let words = TestApp::words();
    let mut chen = app.staff("chen.jie").await;
    let form = told(&mut chen, CHANNELS[0]).await.filled();
    let form = form
        .with("for_whom", "someone_in_my_care")
        .with("relation_kind", "agent")
        .with("basis", "她写过委托书");
    let page = chen.press(&form).await;
    let case = reference(&page);
    take(&mut chen, &case).await;
    let client = chen.open(&format!("/staff/cases/{case}/client")).await;
    assert!(client.says("她写过委托书"));
    assert!(client.says(&words.say("client-unverified")));
}
