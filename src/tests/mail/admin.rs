//! AD-06 in the browser of the administrator.
use crate::harness::{
    SmtpServer, TestApp,
    complaint::{Story, complain},
    database::Engine,
    smtp::Answer,
};

async fn office(server: &SmtpServer) -> TestApp {
    TestApp::with_people_on(Engine::Sqlite, &["--smtp-url", &server.url]).await
}

#[tokio::test]
async fn su_guan_sees_the_server_without_its_password_and_tries_it() {
    let server = SmtpServer::start().await;
    let mut app = office(&server).await;
    let words = TestApp::words();
    let mut su = app.staff("su.guan").await;
    let page = su.open("/admin/mail").await;
    assert!(page.says("clerk") && page.says(&words.say("mail-protection-plain")));
    assert!(!page.html.contains("swordfish"));
    let form = page.form(&words.say("admin-mail-test-button"));
    let refused = su.press(&form.clone().filled()).await;
    assert_eq!((refused.status.as_u16(), refused.problems().len()), (422, 1));
    let form = form.fill(&words.say("admin-mail-test-to"), "someone@example.org");
    let page = su.press(&form.filled()).await;
    assert!(page.says(&words.say("admin-mail-test-sent")), "{}", page.html);
    let transcript = page.texts("pre.transcript").concat();
    for line in [
        "RCPT TO:<someone@example.org>",
        "235 2.7.0 welcome",
        "250 2.0.0 taken",
    ] {
        assert!(transcript.contains(line), "{transcript}");
    }
    let encoded = data_encoding::BASE64.encode(b"\0clerk\0swordfish");
    assert!(!page.html.contains("swordfish") && !page.html.contains(&encoded));
    assert_eq!(server.received()[0].to, "someone@example.org");
}

#[tokio::test]
async fn an_outage_is_said_and_nothing_of_any_case() {
    let server = SmtpServer::start().await;
    let mut app = office(&server).await;
    let words = TestApp::words();
    let receipt = complain(&mut app.visitor(), words, &Story::NAMED).await;
    server.answer(&[Answer::UnknownAccount]);
    app.send_mail().await;
    let mut su = app.staff("su.guan").await;
    let page = su.open("/admin/mail").await;
    assert!(
        page.texts(".banner")
            .concat()
            .contains(&words.say("mail-failure-sign-in"))
    );
    assert!(page.says(&words.say_with("admin-mail-letters", &[("n", 1.into())])));
    for telling in [
        receipt.reference.as_str(),
        "example.org\"",
        &words.say("notice-new-complaint"),
    ] {
        assert!(!page.html.contains(telling), "{telling}");
    }
    app.pass(chrono::TimeDelta::seconds(7));
    app.send_mail().await;
    assert!(su.open("/admin/mail").await.texts(".banner").is_empty());
}

#[tokio::test]
async fn nobody_but_the_administrator_opens_it() {
    let server = SmtpServer::start().await;
    let mut app = office(&server).await;
    for account in ["chen.jie", "gao.pi", "wu.cha"] {
        assert_eq!(
            app.staff(account).await.open("/admin/mail").await.status,
            403,
            "{account}"
        );
    }
}
