//! C-18: additions, how to be reached, how much is known.
use crate::{
    client::enter,
    harness::{
        Page, TestApp, Visitor,
        app::each_engine,
        complaint::{Story, complain},
    },
};

async fn inside(app: &mut TestApp, story: &Story) -> (Visitor, String) {
    let words = TestApp::words();
    let receipt = complain(&mut app.visitor(), words, story).await;
    let mut visitor = app.visitor();
    enter(&mut visitor, words, &receipt.code).await;
    (visitor, format!("/case/{}", receipt.reference))
}

fn shown(page: &Page) -> String {
    page.texts("main").concat()
}

#[tokio::test]
async fn an_addition_stands_after_the_original_with_its_date_and_once() {
    each_engine(async |mut app| {
        let words = TestApp::words();
        let (mut lin, case) = inside(&mut app, &Story::NAMED).await;
        let page = lin.open(&format!("{case}/details")).await;
        let form = page.form(&words.say("details-add-send"));
        let blank = lin.press(&form.filled()).await;
        assert_eq!(blank.status, 422);
        let form = form
            .fill(&words.say("details-add"), "他后来又打来一次电话。")
            .filled();
        lin.press(&form).await;
        let page = lin.press(&form).await;
        assert!(page.says(&words.say("notice-addition-received")));
        let text = shown(&page);
        assert_eq!(
            text.matches("他后来又打来一次电话。").count(),
            1,
            "pressed twice, it is one"
        );
        let (first, second) = (
            text.find(Story::NAMED.statement),
            text.find("他后来又打来一次电话。"),
        );
        assert!(
            first.is_some() && first < second,
            "the original is unchanged and first"
        );
        assert!(page.says("2026年11月23日 补充"));
    })
    .await;
}

#[tokio::test]
async fn a_change_of_contact_holds_at_once() {
    each_engine(async |mut app| {
        let words = TestApp::words();
        let (mut lin, case) = inside(&mut app, &Story::NAMED).await;
        let page = lin.open(&format!("{case}/contact")).await;
        let mut form = page.form(&words.say("contact-change-save"));
        assert_eq!(form.value(&words.say("contact-name")), "林安", "as it is now");
        let wrong = form.clone().fill(&words.say("contact-email"), "not an address");
        let refused = lin.press(&wrong.filled()).await;
        assert_eq!(refused.status, 422);
        let form = form
            .fill(&words.say("contact-phone"), "139 0000 9999")
            .tick(&words.say("contact-no-message"));
        let page = lin.press(&form.filled()).await;
        assert!(page.says(&words.say("notice-contact-changed")));
        let page = lin.open(&format!("{case}/contact")).await;
        let mut form = page.form(&words.say("contact-change-save"));
        assert!(form.value(&words.say("contact-phone")).contains("9999"));
        assert_eq!(form.value(&words.say("contact-no-message")), "true");
    })
    .await;
}

#[tokio::test]
async fn an_anonymous_client_may_give_a_name_and_nobody_can_take_it_back() {
    each_engine(async |mut app| {
        let words = TestApp::words();
        let (mut zhou, case) = inside(&mut app, &Story::ANONYMOUS).await;
        let page = zhou.open(&format!("{case}/contact")).await;
        assert!(page.says(&words.say("contact-change-anonymous")));
        let page = zhou
            .open(&page.link(&words.say("contact-change-name-yourself")))
            .await;
        assert!(page.says(&words.say("identity-raise-no-way-back")));
        let form = page
            .form(&words.say("identity-raise-act"))
            .tick(&words.label(heard::domain::complaint::IdentityMode::Confidential));
        let refused = zhou.press(&form.filled()).await;
        assert_eq!(refused.status, 422, "a name and a way are needed");
        let form = form
            .fill(&words.say("contact-name"), "周宁")
            .fill(&words.say("contact-phone"), "13700001111");
        let page = zhou.press(&form.filled()).await;
        assert!(page.says("周宁"), "{}", shown(&page));
        let page = zhou.open(&format!("{case}/identity")).await;
        assert!(
            page.says(&words.say("identity-raise-learn-team")),
            "who will learn it"
        );
        let form = page.form(&words.say("identity-raise-act")).filled();
        let lowered = zhou
            .submit(&form.clone().with("identity_mode", "anonymous"))
            .await;
        assert_eq!(lowered.status, 422);
        zhou.press(&form).await;
        let page = zhou.open(&format!("{case}/identity")).await;
        assert!(page.says(&words.say("identity-raise-none")));
        let lowered = zhou.submit(&form.with("identity_mode", "confidential")).await;
        assert_eq!(lowered.status, 422);
    })
    .await;
}
