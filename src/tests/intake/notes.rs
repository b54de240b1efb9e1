//! S-07: notes among colleagues, and the second look at what goes to the client.
use crate::{
    client::{enter, returning},
    harness::{Page, TestApp, Visitor, app::each_engine, complaint::Story},
};

const NOTE: &str = "先别打电话，等她说方便的时间。";

/// A complaint taken by 陈接, with the client who wrote it and the address of its messages.
async fn taken(app: &mut TestApp, story: &Story) -> (Visitor, Visitor, String) {
    let words = TestApp::words();
    let (mut client, receipt) = returning(app, words, story).await;
    enter(&mut client, words, &receipt.code).await;
    let mut chen = app.staff("chen.jie").await;
    let case = format!("/staff/cases/{}", receipt.reference);
    let page = chen.open(&format!("{case}/holder")).await;
    let form = page.form(&words.say("take-button")).tick(&words.say("take-none"));
    chen.press(&form.filled()).await;
    (client, chen, receipt.reference)
}

async fn write(visitor: &mut Visitor, case: &str, button: &str, text: &str) -> Page {
    let words = TestApp::words();
    let page = visitor.open(&format!("/staff/cases/{case}/messages")).await;
    let form = page.form(&words.say(button));
    visitor
        .press(&form.fill(&words.say("messages-body"), text).filled())
        .await
}

#[tokio::test]
async fn a_note_is_for_colleagues_alone_and_stops_no_clock() {
    each_engine(async |mut app: TestApp| {
        let words = TestApp::words();
        app.seed().await;
        let (mut client, mut chen, case) = taken(&mut app, &Story::NAMED).await;
        let page = write(&mut chen, &case, "messages-note", NOTE).await;
        assert_eq!(page.status, 200, "{:?}", page.problems());
        assert!(page.texts(".message.internal").concat().contains(NOTE));
        let clocks = page.texts(".case-clocks").concat();
        assert!(!clocks.contains(&words.say("badge-answered")), "{clocks}");
        for place in ["", "/messages", "/details"] {
            let page = client.open(&format!("/case/{case}{place}")).await;
            assert_eq!(page.status, 200, "{place}");
            assert!(!page.html.contains(NOTE), "{place}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_message_that_names_a_colleague_or_a_confidential_client_is_looked_at_again() {
    let mut app = TestApp::with_demo().await;
    let words = TestApp::words();
    let confidential = Story {
        identity: "identity-confidential",
        name: "白鹭洲",
        ..Story::NAMED
    };
    let (mut client, mut chen, case) = taken(&mut app, &confidential).await;
    for named in ["赵迎会给您打电话。", "白鹭洲，您好。"] {
        let page = write(&mut chen, &case, "messages-send", named).await;
        assert_eq!(page.status, 422);
        assert_eq!(page.problems(), [words.say("problem-looked-again-not-met")]);
        assert!(page.html.contains(named), "what was typed is kept");
        assert!(!client.open(&format!("/case/{case}/messages")).await.says(named));
        let form = page.form(&words.say("messages-send"));
        let page = chen
            .press(&form.tick(&words.say("messages-looked-again")).filled())
            .await;
        assert_eq!(page.status, 200, "{:?}", page.problems());
        assert!(client.open(&format!("/case/{case}/messages")).await.says(named));
    }
}
