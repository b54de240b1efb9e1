//! P-08 语言与显示.
use heard::{domain::locale::Locale, urls, wording::Words};

use crate::harness::TestApp;

#[tokio::test]
async fn a_chosen_language_is_kept_and_answered() {
    let mut app = TestApp::start().await;
    let (words, english) = (TestApp::words(), Words::new(Locale::En));
    let mut visitor = app.visitor();
    let page = visitor.open(urls::preferences().as_str()).await;
    assert_eq!(page.heading(), words.say("preferences-title"));
    let form = page
        .form(&words.say("preferences-save"))
        .tick(&english.say("language-name"));
    assert_eq!(visitor.submit(&form.filled()).await.status, 303);
    assert_eq!(
        visitor.open(urls::preferences().as_str()).await.heading(),
        english.say("preferences-title")
    );
}

#[tokio::test]
async fn a_language_that_is_not_offered_is_refused_and_nothing_changes() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let mut visitor = app.visitor();
    let page = visitor.open(urls::preferences().as_str()).await;
    let form = page.form(&words.say("preferences-save")).filled();
    let page = visitor.press(&form.with("language", "fr")).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.problems().len(), 1);
    assert_eq!(visitor.cookie("__Host-language"), None);
}
