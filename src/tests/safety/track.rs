//! S-10 and C-24: danger to a person, from the first word to the last signature.
use heard::domain::code::Code;
use heard::domain::overlay::Safeguarding;
use heard::domain::safety::Sign;

use crate::harness::{Page, TestApp, Visitor, complaint::Story};

use super::{Matter, each};

async fn log(who: &mut Visitor, place: &str, entry: &str, method: &str) -> Page {
    let fields = [
        ("entry", entry),
        ("method", method),
        ("summary", "见到了本人，家人在旁。"),
    ];
    Matter::press(who, place, "safeguarding-write-button", &fields).await
}

async fn raise(who: &mut Visitor, place: &str, level: &str, ground: &str) -> Page {
    let fields = [("level", level), ("ground", ground), ("reason", "电话里听到的。")];
    Matter::press(who, place, "safeguarding-raise-button", &fields).await
}

async fn clear(who: &mut Visitor, place: &str, button: &str) -> Page {
    Matter::press(who, place, button, &[("outcome", "已确认安全。")]).await
}

#[tokio::test]
async fn one_press_of_the_client_calls_the_rota_and_answers_with_a_time() {
    each(async |engine| {
        let words = TestApp::words();
        let mut matter = Matter::open(engine, &Story::NAMED, "zhao.ying").await;
        let page = matter.seen_by_client("/safety").await;
        let crisis = page.html.find("class=\"crisis\"").expect("the numbers to call");
        assert!(
            page.html.find("name=\"signs\"").is_some_and(|form| crisis < form),
            "help first"
        );
        let empty = page.form(&words.say("unsafe-button"));
        let refused = matter.client.press(&empty.filled()).await;
        assert_eq!(refused.problems(), [words.say("problem-signs-required")]);
        let form = refused
            .form(&words.say("unsafe-button"))
            .tick(&words.label(Sign::Threat))
            .fill(&words.say("unsafe-words"), "他昨晚来我家楼下。");
        let page = matter.client.press(&form.filled()).await;
        assert!(
            page.says(&words.say("notice-unsafe-told")),
            "{:?}",
            page.problems()
        );
        // Monday 10:00, within four hours.
        let time = words.instant(
            matter.app.now() + chrono::TimeDelta::hours(4),
            chrono::FixedOffset::east_opt(8 * 3600).unwrap(),
        );
        assert!(page.says(&words.say_with("unsafe-promised", &[("time", time.into())])));
        for page in ["", "/messages", "/details", "/safety"] {
            let page = matter.seen_by_client(page).await;
            for level in [Safeguarding::Urgent, Safeguarding::Watch] {
                let shown = words.say_with("mark-safety", &[("level", words.label(level).into())]);
                assert!(!page.html.contains(&shown), "{} {}", page.url, level.code());
            }
        }
        assert!(
            matter
                .seen_by_client("")
                .await
                .says(&words.say("client-event-retaliation-reported"))
        );
        let mut chen = matter.app.staff("chen.jie").await;
        let page = chen.open(&matter.at("/safeguarding")).await;
        assert!(page.says("他昨晚来我家楼下。"), "{}", page.html);
        let called = page.texts("main section ul").concat();
        assert!(called.contains("陈接") && called.contains("高批"), "{called}");
        let stranger = matter
            .app
            .staff("he.fang")
            .await
            .open(&matter.at("/safeguarding"))
            .await;
        assert_eq!(stranger.status, 404);
    })
    .await;
}

#[tokio::test]
async fn whoever_knows_of_a_case_may_raise_and_reads_no_log() {
    each(async |engine| {
        let words = TestApp::words();
        let mut matter = Matter::open(engine, &Story::NAMED, "chen.jie").await;
        let place = matter.at("/safeguarding");
        let mut zhao = matter.app.staff("zhao.ying").await;
        let page = zhao.open(&place).await;
        assert!(page.says(&words.say("safeguarding-closed")));
        assert!(!page.says(&words.say("safeguarding-called")));
        let page = raise(&mut zhao, &place, "watch", "other").await;
        assert!(
            page.says(&words.say("notice-safety-raised")),
            "{:?}",
            page.problems()
        );
        assert!(!page.says("电话里听到的。"));
        assert!(matter.holder.open(&place).await.says("电话里听到的。"));
        // Posted by hand, a lower level lowers nothing.
        raise(&mut matter.holder, &place, "urgent", "danger").await;
        raise(&mut zhao, &place, "watch", "other").await;
        let now = words.say_with(
            "safeguarding-now",
            &[("level", words.label(Safeguarding::Urgent).into())],
        );
        assert!(matter.holder.open(&place).await.says(&now));
    })
    .await;
}

#[tokio::test]
async fn clear_safeguarding_1_and_2_somebody_was_there_and_two_people_sign() {
    each(async |engine| {
        let words = TestApp::words();
        let mut matter = Matter::open(engine, &Story::NAMED, "zhao.ying").await;
        let place = matter.at("/safeguarding");
        raise(&mut matter.holder, &place, "immediate", "self_harm").await;
        assert!(
            matter
                .holder
                .open(&place)
                .await
                .texts("button[value=clear]")
                .is_empty(),
            "the holder carries no flag"
        );
        let mut chen = matter.app.staff("chen.jie").await;
        let page = clear(&mut chen, &place, "safeguarding-clear-first-button").await;
        assert_eq!(
            page.problems(),
            [words.say("problem-clear-safeguarding-1-not-met")]
        );
        matter.app.pass(chrono::TimeDelta::minutes(3));
        let page = log(&mut matter.holder, &place, "contact", "phone").await;
        assert!(
            page.says(&words.say("notice-safety-logged")),
            "{:?}",
            page.problems()
        );
        let page = clear(&mut chen, &place, "safeguarding-clear-first-button").await;
        assert!(
            page.says(&words.say("notice-safety-clear-proposed")),
            "{:?}",
            page.problems()
        );
        let page = clear(&mut chen, &place, "safeguarding-clear-second-button").await;
        assert_eq!(
            page.problems(),
            [words.say("problem-clear-safeguarding-2-not-met")]
        );
        let mut meng = matter.app.staff("meng.li").await;
        let page = clear(&mut meng, &place, "safeguarding-clear-second-button").await;
        assert!(
            page.says(&words.say("notice-safety-cleared")),
            "{:?}",
            page.problems()
        );
        assert!(
            matter
                .holder
                .open(&place)
                .await
                .says(&words.say("safeguarding-past"))
        );
        assert_eq!(chen.open(&place).await.status, 200, "in the queue of intake");
        assert!(!chen.open(&place).await.says(&words.say("safeguarding-called")));
    })
    .await;
}

#[tokio::test]
async fn clear_safeguarding_3_harm_to_a_minor_is_reported_first() {
    each(async |engine| {
        let words = TestApp::words();
        let mut matter = Matter::open(engine, &Story::NAMED, "chen.jie").await;
        let place = matter.at("/safeguarding");
        raise(&mut matter.holder, &place, "watch", "harm_to_minor").await;
        matter.app.pass(chrono::TimeDelta::minutes(1));
        log(&mut matter.holder, &place, "assessment", "").await;
        let page = clear(&mut matter.holder, &place, "safeguarding-clear-button").await;
        assert_eq!(
            page.problems(),
            [words.say("problem-clear-safeguarding-3-not-met")]
        );
        let why = [("report", "当事人已满十八周岁。")];
        let page = Matter::press(&mut matter.holder, &place, "safeguarding-no-duty-button", &why).await;
        assert!(
            page.says(&words.say("notice-safety-no-duty")),
            "{:?}",
            page.problems()
        );
        let second = "safeguarding-no-duty-second-button";
        let page = Matter::press(&mut matter.holder, &place, second, &why).await;
        assert_eq!(
            page.problems(),
            [words.say("problem-mandatory-report-two-not-met")]
        );
        let mut meng = matter.app.staff("meng.li").await;
        Matter::press(&mut meng, &place, second, &why).await;
        let page = clear(&mut matter.holder, &place, "safeguarding-clear-button").await;
        assert!(
            page.says(&words.say("notice-safety-cleared")),
            "{:?}",
            page.problems()
        );
    })
    .await;
}

#[tokio::test]
async fn nobody_of_the_rota_may_know_is_shown_in_red() {
    let words = TestApp::words();
    let story = Story {
        counsellor: "郑询",
        ..Story::NAMED
    };
    let engine = crate::harness::database::Engine::Sqlite;
    let mut matter = Matter::open(engine, &story, "chen.jie").await;
    let place = matter.at("/safeguarding");
    raise(&mut matter.holder, &place, "watch", "other").await;
    let nobody = words.say("safeguarding-nobody");
    assert!(
        !matter.holder.open(&place).await.says(&nobody),
        "chen.jie carries the flag"
    );
    // 孟理 stands in the line of the counsellor: never told, and does not know of it.
    assert_eq!(matter.app.staff("meng.li").await.open(&place).await.status, 404);
    let page = matter.holder.open(&place).await;
    assert!(!page.texts("main section ul").concat().contains("孟理"));
}
