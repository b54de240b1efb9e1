//! Somebody is always told: intake, else managers, else whoever works on complaints; when everybody is excluded, the
//! administrator hears that a role has to be given, and nothing else.
use std::collections::BTreeSet;

use crate::harness::{
    SmtpServer, TestApp,
    app::each_engine_with,
    complaint::{Story, complain},
};

async fn about(app: &mut TestApp, names: &'static str) {
    let story = Story {
        counsellor: names,
        ..Story::NAMED
    };
    complain(&mut app.visitor(), TestApp::words(), &story).await;
    app.send_mail().await;
}

fn told(server: &SmtpServer) -> BTreeSet<String> {
    let people = server
        .received()
        .into_iter()
        .map(|letter| letter.to.replace("@example.org", ""));
    people.collect()
}

fn these(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[tokio::test]
async fn without_intake_the_managers_are_told() {
    each_engine_with(async |app, server| {
        about(app, "陈接、赵迎").await;
        assert_eq!(told(server), these(&["meng.li"]), "高批 stands above both");
    })
    .await;
}

#[tokio::test]
async fn without_managers_everybody_who_works_on_complaints_is_told() {
    each_engine_with(async |app, server| {
        about(app, "陈接、赵迎、孟理").await;
        assert_eq!(told(server), these(&["he.fang", "wu.cha"]));
    })
    .await;
}

#[tokio::test]
async fn when_everybody_is_excluded_the_administrator_reads_it_without_a_reference() {
    each_engine_with(async |app, server| {
        let words = TestApp::words();
        let mut su = app.staff("su.guan").await;
        assert!(!su.open("/staff").await.says(&words.say("work-out-of-reach")));
        about(app, "陈接、赵迎、孟理、吴查、何访").await;
        assert!(told(server).is_empty());
        let page = su.open("/staff").await;
        assert!(page.says(&words.say("work-out-of-reach")));
        assert!(!page.html.contains("TS-"));
    })
    .await;
}
