//! IN-02: a case changes hands only once the other person accepts, and then at once.
use heard::domain::people::PersonId;

use super::{complaint, take};
use crate::harness::{Page, TestApp, Visitor, app::each_engine_with, complaint::Story};

/// Asks a colleague by the name in the list.
async fn ask(visitor: &mut Visitor, case: &str, name: &str) -> Page {
    let words = TestApp::words();
    let page = visitor.open(&format!("{case}/handover")).await;
    let form = page
        .form(&words.say("handover-button"))
        .fill(&words.say("handover-to"), name)
        .fill(&words.say("handover-reason"), "下周起休假两周。");
    visitor.press(&form.filled()).await
}

/// The number beside 请我接手.
fn offered(page: &Page) -> String {
    let words = TestApp::words();
    let rows = page.texts(".work-list li");
    let row = rows
        .iter()
        .find(|row| row.contains(&words.say("work-hint-offered")))
        .unwrap();
    row.chars().filter(char::is_ascii_digit).collect()
}

#[tokio::test]
async fn the_case_moves_when_it_is_accepted_and_the_former_holder_reads_no_more() {
    each_engine_with(async |app, server| {
        let words = TestApp::words();
        let mut client = app.visitor();
        let (_, case) = complaint(&mut client, &Story::NAMED).await;
        let (mut chen, mut zhao) = (app.staff("chen.jie").await, app.staff("zhao.ying").await);
        take(&mut chen, &case).await;
        app.send_mail().await;
        let before = server.received().len();
        let page = ask(&mut chen, &case, "赵迎").await;
        assert_eq!(page.url, case, "{:?}", page.problems());
        app.send_mail().await;
        let letters: Vec<_> = server
            .received()
            .into_iter()
            .skip(before)
            .map(|letter| letter.to)
            .collect();
        assert_eq!(letters, ["zhao.ying@example.org"]);
        assert_eq!(offered(&zhao.open("/staff").await), "1");
        assert_eq!(
            zhao.open("/staff/queue?tab=offered")
                .await
                .texts("tbody tr")
                .len(),
            1
        );
        let messages = format!("{case}/messages");
        assert_eq!(zhao.open(&messages).await.status, 403, "only the header before");
        assert_eq!(chen.open(&messages).await.status, 200, "until then it is hers");
        let clocks = zhao.open(&case).await.texts(".case-clocks").concat();

        let form = zhao
            .open(&format!("{case}/handover"))
            .await
            .form(&words.say("handover-accept"));
        let refused = zhao.press(&form.clone().filled()).await;
        assert_eq!((refused.status.as_u16(), refused.problems().len()), (422, 1));
        let page = zhao.press(&form.tick(&words.say("take-none")).filled()).await;
        assert!(page.says(&words.say("told-statement")), "{}", page.html);
        assert_eq!(page.texts(".case-clocks").concat(), clocks, "the clocks run on");
        assert_eq!(chen.open(&messages).await.status, 403);
        assert_eq!(offered(&zhao.open("/staff").await), "0");
        let history = zhao.open(&format!("{case}/timeline")).await;
        for event in [
            "event-member-invited",
            "event-member-removed",
            "event-member-accepted",
        ] {
            assert!(history.says(&words.say(event)), "{event}");
        }
        assert!(history.says("下周起休假两周。"));
    })
    .await;
}

#[tokio::test]
async fn whoever_has_an_interest_does_not_get_it_and_does_not_see_it_again() {
    each_engine_with(async |app, _| {
        let words = TestApp::words();
        let mut client = app.visitor();
        let (_, case) = complaint(&mut client, &Story::NAMED).await;
        let (mut chen, mut zhao) = (app.staff("chen.jie").await, app.staff("zhao.ying").await);
        take(&mut chen, &case).await;
        ask(&mut chen, &case, "赵迎").await;
        let form = zhao
            .open(&format!("{case}/handover"))
            .await
            .form(&words.say("handover-accept"));
        let form = form
            .tick(&words.say("take-has"))
            .filled()
            .with("interest_kind", "close");
        zhao.press(&form).await;
        assert_eq!(zhao.open(&case).await.status, 404);
        assert_eq!(offered(&zhao.open("/staff").await), "0");
        let page = chen.open(&format!("{case}/handover")).await;
        assert!(!page.html.contains("赵迎"), "nobody who is kept out can be asked");
        assert_eq!(chen.open(&format!("{case}/messages")).await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn a_manager_finds_a_holder_for_what_nobody_took() {
    each_engine_with(async |app, _| {
        let words = TestApp::words();
        let mut client = app.visitor();
        let (_, case) = complaint(&mut client, &Story::NAMED).await;
        app.pass(chrono::TimeDelta::hours(5));
        let (mut gao, mut zhao) = (app.staff("gao.pi").await, app.staff("zhao.ying").await);
        let page = gao.open(&case).await;
        page.link(&words.say("handover-appoint-title"));
        ask(&mut gao, &case, "赵迎").await;
        let page = gao.open(&format!("{case}/handover")).await;
        assert!(page.says(&words.say_with("handover-waiting", &[("name", "赵迎".into())])));
        let form = zhao
            .open(&format!("{case}/handover"))
            .await
            .form(&words.say("handover-accept"));
        let page = zhao.press(&form.tick(&words.say("take-none")).filled()).await;
        assert_eq!(page.url, case);
        assert!(page.texts(".case-people").concat().contains("赵迎"));
    })
    .await;
}

#[tokio::test]
async fn an_offer_ends_when_somebody_else_takes_the_case() {
    each_engine_with(async |app, _| {
        let words = TestApp::words();
        let mut client = app.visitor();
        let (_, case) = complaint(&mut client, &Story::NAMED).await;
        let (mut gao, mut chen, mut zhao) = (
            app.staff("gao.pi").await,
            app.staff("chen.jie").await,
            app.staff("zhao.ying").await,
        );
        ask(&mut gao, &case, "赵迎").await;
        let form = zhao
            .open(&format!("{case}/handover"))
            .await
            .form(&words.say("handover-accept"));
        take(&mut chen, &case).await;
        assert_eq!(offered(&zhao.open("/staff").await), "0");
        assert_eq!(
            zhao.press(&form.tick(&words.say("take-none")).filled())
                .await
                .status,
            409
        );
        assert!(
            chen.open(&case)
                .await
                .texts(".case-people")
                .concat()
                .contains("陈接")
        );
    })
    .await;
}

#[tokio::test]
async fn nobody_without_a_part_hands_anything_over() {
    each_engine_with(async |app, _| {
        let mut client = app.visitor();
        let about_zheng = Story {
            counsellor: "郑询",
            ..Story::NAMED
        };
        let (_, case) = complaint(&mut client, &about_zheng).await;
        let mut chen = app.staff("chen.jie").await;
        take(&mut chen, &case).await;
        let form = chen
            .open(&format!("{case}/handover"))
            .await
            .form(&TestApp::words().say("handover-button"));
        let posted = form
            .filled()
            .with("to", &PersonId::from_random([1; 16]).to_string());
        for (account, status) in [
            ("zhao.ying", 403),
            ("meng.li", 404),
            ("zheng.xun", 404),
            ("su.guan", 404),
        ] {
            assert_eq!(
                app.staff(account).await.press(&posted).await.status,
                status,
                "{account}"
            );
        }
        assert_eq!(
            chen.press(&posted).await.status,
            422,
            "nobody of that id can be asked"
        );
    })
    .await;
}
