//! C-12 and C-13: one complaint, one receipt, and nothing to be read by those who take the files.
use std::fs;

use crate::harness::{
    TestApp,
    app::each_engine,
    complaint::{Receipt, Story, complain, consenting, walk_to},
};

#[tokio::test]
async fn a_complaint_is_answered_with_a_receipt_until_it_is_noted() {
    each_engine(async |mut app: TestApp| {
        let words = TestApp::words();
        for story in [Story::NAMED, Story::ANONYMOUS] {
            let mut client = app.visitor();
            let receipt = complain(&mut client, words, &story).await;
            assert!(receipt.reference.starts_with("TS-2611-"), "{receipt:?}");
            let page = client.open("/complaints/new/receipt").await;
            assert_eq!(Receipt::on(&page), receipt);
            assert!(
                page.says("2026年11月24日 10:00"),
                "a person answers within 24 hours: {}",
                page.html
            );
            client
                .press(&page.form(&words.say("receipt-noted")).filled())
                .await;
            let page = client.open("/complaints/new/receipt").await;
            assert_ne!(page.status, 200);
            assert!(!page.html.contains(&receipt.code));
        }
    })
    .await;
}

#[tokio::test]
async fn pressed_twice_it_is_one_complaint_with_one_receipt() {
    each_engine(async |mut app: TestApp| {
        let words = TestApp::words();
        let mut client = app.visitor();
        let check = walk_to(&mut client, words, &Story::NAMED, "check").await;
        let post = consenting(&check, words).filled();
        let first = client.press(&post).await;
        let second = client.press(&post).await;
        assert_eq!(second.status, 200);
        assert_eq!(Receipt::on(&first), Receipt::on(&second));
    })
    .await;
}

#[tokio::test]
async fn without_consent_nothing_is_sent_and_nothing_lost() {
    each_engine(async |mut app: TestApp| {
        let words = TestApp::words();
        let mut client = app.visitor();
        let check = walk_to(&mut client, words, &Story::NAMED, "check").await;
        let page = client
            .press(&check.form(&words.say("consents-submit")).filled())
            .await;
        assert_eq!(page.status, 422);
        assert_eq!(page.problems(), [words.say("problem-consent-sensitive-required")]);
        assert_ne!(client.open("/complaints/new/receipt").await.status, 200);
        assert!(
            client
                .open("/complaints/new/check")
                .await
                .says(Story::NAMED.statement)
        );
    })
    .await;
}

#[tokio::test]
async fn another_browser_sees_no_receipt() {
    let mut app = TestApp::start().await;
    let mut client = app.visitor();
    let receipt = complain(&mut client, TestApp::words(), &Story::NAMED).await;
    let page = app.visitor().open("/complaints/new/receipt").await;
    assert_ne!(page.status, 200);
    assert!(!page.html.contains(&receipt.reference));
}

#[tokio::test]
async fn the_files_hold_nothing_that_was_written() {
    let mut app = TestApp::start().await;
    let mut client = app.visitor();
    let story = Story {
        name: "金丝雀甲",
        phone: "13912345678",
        counsellor: "金丝雀乙",
        statement: "金丝雀丙在井里唱歌",
        ..Story::NAMED
    };
    let receipt = complain(&mut client, TestApp::words(), &story).await;
    let plain_code = receipt.code.replace('-', "");
    let canaries = ["金丝雀", "13912345678", &receipt.code, &plain_code];
    let mut files = 0;
    for entry in fs::read_dir(app.folder()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        files += 1;
        for canary in canaries {
            let found = bytes
                .windows(canary.len())
                .any(|window| window == canary.as_bytes());
            assert!(!found, "{canary} in {}", path.display());
        }
    }
    assert!(files > 0, "the database lies in {}", app.folder().display());
}
