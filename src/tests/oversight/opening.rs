//! S-05: a manager without a part opens a case for a purpose, for an hour, on record for the client.
use chrono::TimeDelta;

use super::{complaint, take};
use crate::harness::{Page, TestApp, Visitor, app::each_engine_with, complaint::Story};

const REASON: &str = "投诉人来电询问进展，核对我们的回复";

async fn open_for(visitor: &mut Visitor, case: &str, purpose: &str, reason: &str) -> Page {
    let words = TestApp::words();
    let page = visitor.open(&format!("{case}/opening")).await;
    let form = page
        .form(&words.say("opening-button"))
        .fill(&words.say("opening-reason"), reason);
    visitor.press(&form.filled().with("purpose", purpose)).await
}

#[tokio::test]
async fn content_opens_after_the_purpose_is_on_record_and_closes_after_an_hour() {
    each_engine_with(async |app, _| {
        let words = TestApp::words();
        let mut client = app.visitor();
        let (receipt, case) = complaint(&mut client, &Story::NAMED).await;
        let (mut chen, mut gao) = (app.staff("chen.jie").await, app.staff("gao.pi").await);
        take(&mut chen, &case).await;
        let page = gao.open(&case).await;
        assert!(!page.says(&words.say("told-statement")));
        page.link(&words.say("opening-title"));
        let refused = open_for(&mut gao, &case, "oversight", "看看").await;
        assert_eq!((refused.status.as_u16(), refused.problems().len()), (422, 1));
        assert!(refused.html.contains("看看"), "what was typed is kept");
        assert_eq!(gao.open(&format!("{case}/messages")).await.status, 403);

        let page = open_for(&mut gao, &case, "oversight", REASON).await;
        assert!(page.says(&words.say("told-statement")), "{}", page.html);
        assert_eq!(gao.open(&format!("{case}/messages")).await.status, 200);
        let history = chen.open(&format!("{case}/timeline")).await;
        assert!(
            history.says(&words.say("purpose-oversight")) && history.says(REASON),
            "{}",
            history.html
        );
        let track = client.open("/track").await.form(&words.say("track-open"));
        let page = client
            .press(&track.fill(&words.say("track-code"), &receipt.code).filled())
            .await;
        assert!(page.says(&words.say("role-manager")), "{}", page.html);
        assert!(!page.html.contains(REASON) && !page.html.contains("高批"));

        app.pass(TimeDelta::minutes(29));
        gao.open(&case).await;
        app.pass(TimeDelta::minutes(29));
        assert!(gao.open(&case).await.says(&words.say("told-statement")));
        app.pass(TimeDelta::minutes(3));
        assert!(
            !gao.open(&case).await.says(&words.say("told-statement")),
            "the hour is over"
        );
    })
    .await;
}

#[tokio::test]
async fn signing_out_ends_it() {
    each_engine_with(async |app, _| {
        let words = TestApp::words();
        let mut client = app.visitor();
        let (_, case) = complaint(&mut client, &Story::NAMED).await;
        let mut gao = app.staff("gao.pi").await;
        assert!(
            open_for(&mut gao, &case, "review", "")
                .await
                .says(&words.say("told-statement"))
        );
        let out = gao.open("/staff").await.form(&words.say("ui-sign-out")).filled();
        gao.press(&out).await;
        let mut gao = app.staff("gao.pi").await;
        assert!(!gao.open(&case).await.says(&words.say("told-statement")));
    })
    .await;
}

#[tokio::test]
async fn no_purpose_opens_a_case_to_whoever_is_kept_from_it() {
    each_engine_with(async |app, _| {
        let mut client = app.visitor();
        let about_zheng = Story {
            counsellor: "郑询",
            ..Story::NAMED
        };
        let (_, case) = complaint(&mut client, &about_zheng).await;
        let mut gao = app.staff("gao.pi").await;
        let form = gao
            .open(&format!("{case}/opening"))
            .await
            .form(&TestApp::words().say("opening-button"));
        let posted = form.filled().with("purpose", "review");
        for (account, status) in [
            ("meng.li", 404),
            ("zheng.xun", 404),
            ("su.guan", 404),
            ("chen.jie", 403),
        ] {
            let mut somebody = app.staff(account).await;
            assert_eq!(somebody.press(&posted).await.status, status, "{account}");
            assert_ne!(
                somebody.open(&format!("{case}/messages")).await.status,
                200,
                "{account}"
            );
        }
    })
    .await;
}
