//! What falls between disk and database is found and mended.
use chrono::TimeDelta;
use heard::casework::files::sweep;

use super::{Story, add, at_files, finish, lying, names, pdf, photograph};
use crate::{
    client::enter,
    harness::{
        TestApp,
        app::each_engine,
        complaint::{complain, walk_to},
    },
};

#[tokio::test]
async fn files_of_an_expired_draft_go_and_those_of_a_sent_one_stay() {
    each_engine(async |mut app| {
        let words = TestApp::words();
        let (mut left, page) = at_files(&mut app).await;
        add(&mut left, &page, "", &[("a.jpg", &photograph())]).await;
        let mut sent = app.visitor();
        walk_to(&mut sent, words, &Story::NAMED, "materials").await;
        let page = sent.open("/complaints/new/materials/files").await;
        add(&mut sent, &page, "", &[("b.pdf", &pdf("b"))]).await;
        let receipt = finish(&mut sent).await;
        sweep(&app.ctx()).await.unwrap();
        assert_eq!(lying(&app), (0, 3));
        app.pass(TimeDelta::days(15));
        sweep(&app.ctx()).await.unwrap();
        assert_eq!(lying(&app), (0, 1));
        let mut later = app.visitor();
        enter(&mut later, words, &receipt.code).await;
        let page = later.open(&format!("/case/{}/files", receipt.reference)).await;
        let file = later.open(&page.link("b.pdf")).await;
        assert_eq!(file.bytes, pdf("b"));
    })
    .await;
}

#[tokio::test]
async fn a_file_whose_bytes_are_gone_is_shown_as_missing_and_found_again() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let mut lin = app.visitor();
    let receipt = complain(&mut lin, words, &Story::NAMED).await;
    enter(&mut lin, words, &receipt.code).await;
    let path = format!("/case/{}/files", receipt.reference);
    let page = lin.open(&path).await;
    add(&mut lin, &page, "", &[("a.pdf", &pdf("a"))]).await;
    let (kept, aside) = (app.folder().join("files/kept"), app.folder().join("aside"));
    std::fs::rename(&kept, &aside).unwrap();
    let gone = lin.open(&format!("{path}/1")).await;
    assert_eq!(gone.status, 410);
    let page = lin.open(&path).await;
    assert_eq!(names(&page), ["a.pdf"]);
    assert!(page.says(&words.say("files-missing")));
    std::fs::remove_dir_all(&kept).ok();
    std::fs::rename(&aside, &kept).unwrap();
    sweep(&app.ctx()).await.unwrap();
    assert!(!lin.open(&path).await.says(&words.say("files-missing")));
}

#[tokio::test]
async fn bytes_that_belong_to_nobody_go_after_an_hour() {
    let mut app = TestApp::start().await;
    let (mut lin, page) = at_files(&mut app).await;
    add(&mut lin, &page, "", &[("a.pdf", &pdf("a"))]).await;
    let stray = app.folder().join("files/kept/00000000000040008000000000000001");
    std::fs::write(&stray, "left by a crash").unwrap();
    let written: chrono::DateTime<chrono::Utc> =
        std::fs::metadata(&stray).unwrap().modified().unwrap().into();
    app.pass(written - app.now());
    sweep(&app.ctx()).await.unwrap();
    assert_eq!(lying(&app), (0, 2), "it may still be on its way");
    app.pass(TimeDelta::minutes(61));
    sweep(&app.ctx()).await.unwrap();
    assert_eq!(lying(&app), (0, 1));
}
