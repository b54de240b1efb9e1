//! C-01 to C-11: the steps refuse what they cannot take and lose nothing.
use crate::harness::{
    TestApp,
    app::each_engine,
    complaint::{Story, walk_to},
};

#[tokio::test]
async fn a_required_step_left_empty_is_asked_again_with_the_reason() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    for (step, problem) in [
        ("representation", "problem-for-whom-required"),
        ("safety", "problem-safety-required"),
        ("identity", "problem-identity-mode-required"),
        ("contact", "problem-name-required"),
        ("categories", "problem-categories-required"),
        ("statement", "problem-statement-required"),
    ] {
        let mut client = app.visitor();
        let page = walk_to(&mut client, words, &Story::NAMED, step).await;
        let page = client
            .press(&page.form(&words.say("wizard-continue")).filled())
            .await;
        assert_eq!(page.status, 422, "{step}");
        assert!(
            page.problems().contains(&words.say(problem)),
            "{step}: {:?}",
            page.problems()
        );
        assert!(
            page.title().starts_with(&words.say("error-title-prefix")),
            "{step}"
        );
    }
}

#[tokio::test]
async fn what_was_typed_comes_back_inert() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let mut client = app.visitor();
    let page = walk_to(&mut client, words, &Story::NAMED, "contact").await;
    let evil = "\"></title></textarea><script>alert(1)</script>";
    let form = page.form(&words.say("wizard-continue"));
    let form = form
        .fill(&words.say("contact-name"), evil)
        .fill(&words.say("contact-email"), evil);
    let page = client.press(&form.filled()).await;
    assert_eq!(page.status, 422);
    let mut form = page.form(&words.say("wizard-continue"));
    assert_eq!(form.value(&words.say("contact-email")), evil);
    assert_eq!(form.value(&words.say("contact-name")), evil);
    assert!(!page.html.contains("<script>alert"));
}

#[tokio::test]
async fn line_breaks_and_rare_letters_survive() {
    each_engine(async |mut app: TestApp| {
        let words = TestApp::words();
        let mut client = app.visitor();
        let statement = "\n第一行\n\n第三行 𠮷🙂 </textarea>";
        let story = Story {
            statement,
            ..Story::NAMED
        };
        walk_to(&mut client, words, &story, "check").await;
        let page = client.open("/complaints/new/statement").await;
        let kept = page
            .form(&words.say("wizard-continue"))
            .value(&words.say("statement-label"));
        assert_eq!(kept.replace("\r\n", "\n").trim_start(), statement.trim_start());
    })
    .await;
}
