//! AD-01: red until everybody could be complained about.
use super::{details, each_office, invited, person};
use crate::harness::TestApp;

#[tokio::test]
async fn ad01_1_red_until_a_complaint_about_anybody_finds_intake_and_approver() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let mut su = app.staff("su.guan").await;
        let page = su.open("/admin").await;
        assert!(page.says(&words.say("admin-not-ready")));
        // Both intake people report to 高批.
        let args = [("name", "高批".into()), ("lack", words.say("lack-intake").into())];
        assert!(
            page.says(&words.say_with("admin-uncovered", &args)),
            "{}",
            page.html
        );
        assert!(!page.says("吴查："), "everybody else is covered");

        let page = invited(&mut su, "fang.xin", "方新", "role-intake").await;
        assert_eq!(page.status, 200, "{:?}", page.problems());
        let page = su.open("/admin").await;
        assert!(
            !page.says(&words.say("admin-cover-means")),
            "方新 stands outside every line"
        );

        // Under 高批 again, and it is red again.
        let page = person(&mut su, "方新").await;
        let form = details(&page).fill(&words.say("admin-person-supervisor"), "高批");
        su.press(&form.filled()).await;
        assert!(su.open("/admin").await.says(&words.say("admin-cover-means")));
    })
    .await;
}

#[tokio::test]
async fn ad01_1_the_rest_turns_green_as_it_is_done() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let mut su = app.staff("su.guan").await;
        invited(&mut su, "fang.xin", "方新", "role-intake").await;
        // Nobody can be phoned yet.
        assert!(su.open("/admin").await.says(&words.say("admin-not-ready")));
        let page = su.open("/admin/organisation").await;
        let form = details(&page).fill(&words.say("admin-org-phone"), "021-5555 0123");
        let page = su.press(&form.filled()).await;
        assert!(
            page.html.contains("021-5555 0123"),
            "the help block says it at once"
        );
        let page = su.open("/admin").await;
        assert!(page.says(&words.say("admin-ready")), "{}", page.html);
    })
    .await;
}

#[tokio::test]
async fn ad01_a_counsellor_without_an_account_counts_as_well() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let mut su = app.staff("su.guan").await;
        // With both intake accounts closed nobody is covered, 柳言 and 江北 included.
        for name in ["陈接", "赵迎"] {
            let page = person(&mut su, name).await;
            let page = su.open(&page.link(&words.say("admin-close-account"))).await;
            su.press(&page.form(&words.say("admin-close-account")).filled())
                .await;
        }
        let page = su.open("/admin").await;
        for name in ["柳言", "江北", "孟理", "苏管"] {
            assert!(page.says(&format!("{name}：")), "{name}");
        }
    })
    .await;
}
