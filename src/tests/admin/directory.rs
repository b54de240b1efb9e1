//! AD-03, and what lines and links do to the cases that exist.
use super::{details, each_office, invited, person};
use crate::harness::{
    TestApp, Visitor,
    complaint::{Story, complain},
};

async fn about(app: &mut TestApp, counsellor: &'static str) -> String {
    let story = Story {
        counsellor,
        ..Story::NAMED
    };
    complain(&mut app.visitor(), TestApp::words(), &story)
        .await
        .reference
}

/// Whether somebody may know of a case.
async fn knows(visitor: &mut Visitor, reference: &str) -> bool {
    let page = visitor.open(&format!("/staff/cases/{reference}/holder")).await;
    let listed = visitor.open("/staff/queue").await.html.contains(reference);
    assert_eq!(page.status == 200, listed, "the list says what the door says");
    listed
}

async fn report_to(su: &mut Visitor, name: &str, above: &str) {
    let words = TestApp::words();
    let page = person(su, name).await;
    let form = details(&page).fill(&words.say("admin-person-supervisor"), above);
    assert_eq!(su.press(&form.filled()).await.status, 200);
}

#[tokio::test]
async fn a_new_line_keeps_out_at_once_and_one_that_ends_lets_in() {
    each_office(async |mut app| {
        let reference = about(&mut app, "郑询").await;
        let mut su = app.staff("su.guan").await;
        let (mut gao, mut meng) = (app.staff("gao.pi").await, app.staff("meng.li").await);
        assert!(knows(&mut gao, &reference).await && !knows(&mut meng, &reference).await);
        report_to(&mut su, "郑询", "高批").await;
        assert!(!knows(&mut gao, &reference).await && knows(&mut meng, &reference).await);
        // 陈接 reports to 高批: a supervisor's line is the respondent's upwards, not sideways.
        let mut chen = app.staff("chen.jie").await;
        assert!(knows(&mut chen, &reference).await);
    })
    .await;
}

#[tokio::test]
async fn ad03_3_the_link_of_a_counsellor_keeps_the_account_and_its_line_out() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let reference = about(&mut app, "柳言老师").await;
        let mut su = app.staff("su.guan").await;
        let (mut zhao, mut gao) = (app.staff("zhao.ying").await, app.staff("gao.pi").await);
        assert!(knows(&mut zhao, &reference).await && knows(&mut gao, &reference).await);
        let list = su.open("/admin/counsellors").await;
        let page = su.open(&list.link("柳言")).await;
        let form = details(&page).fill(&words.say("admin-counsellor-person"), "赵迎");
        assert_eq!(su.press(&form.filled()).await.url, "/admin/counsellors");
        assert!(!knows(&mut zhao, &reference).await, "it is about her");
        assert!(!knows(&mut gao, &reference).await, "he is her supervisor");
        // Taken back: whoever was linked by mistake stays out until a person has looked.
        let page = su.open(&list.link("柳言")).await;
        let form = details(&page).filled().with("person", "");
        su.press(&form).await;
        assert!(!knows(&mut zhao, &reference).await);
    })
    .await;
}

#[tokio::test]
async fn a_name_written_by_hand_keeps_out_whoever_comes_to_bear_it() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let reference = about(&mut app, "方新").await;
        let mut su = app.staff("su.guan").await;
        let mut zhao = app.staff("zhao.ying").await;
        assert!(knows(&mut zhao, &reference).await);
        let page = person(&mut su, "赵迎").await;
        let form = details(&page).fill(&words.say("admin-person-name"), "方新");
        su.press(&form.filled()).await;
        assert!(!knows(&mut zhao, &reference).await);
        // A new colleague of that name never sees it either.
        let page = invited(&mut su, "fang.xin", "方 新", "role-intake").await;
        assert_eq!(page.status, 200, "{:?}", page.problems());
        let link = page.texts(".one-time-link").concat();
        let link = &link[link.find("/staff/set-password/").unwrap()..];
        let mut fang = app.visitor();
        let page = fang.open(link).await;
        let form = page
            .form(&words.say("set-password-button"))
            .fill(&words.say("set-password-new"), heard::demo::PASSWORD)
            .fill(&words.say("set-password-again"), heard::demo::PASSWORD);
        fang.press(&form.filled()).await;
        let mut fang = app.staff("fang.xin").await;
        assert!(!knows(&mut fang, &reference).await);
    })
    .await;
}

#[tokio::test]
async fn ad03_1_a_place_is_retired_and_never_deleted() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let mut su = app.staff("su.guan").await;
        let page = su.open("/admin/sites").await;
        let add = |name: &str| {
            page.form(&words.say("admin-site-add"))
                .fill(&words.say("admin-site-name"), name)
        };
        let refused = su.press(&add("滨江中心").filled()).await;
        assert_eq!(
            (refused.status.as_u16(), refused.problems()),
            (422, vec![words.say("problem-taken")])
        );
        let list = su.press(&add("江湾服务点").filled()).await;
        let place = su.open(&list.link("江湾服务点")).await;
        let list = su
            .press(&place.form(&words.say("admin-site-retire")).filled())
            .await;
        assert!(list.says("江湾服务点") && list.says(&words.say("admin-site-retired")));
        let offered =
            |page: &crate::harness::Page| page.texts("select option").concat().contains("江湾服务点");
        assert!(!offered(&su.open("/admin/people/new").await));
        let place = su.open(&list.link("江湾服务点")).await;
        su.press(&place.form(&words.say("admin-site-restore")).filled())
            .await;
        assert!(offered(&su.open("/admin/people/new").await));
    })
    .await;
}

#[tokio::test]
async fn ad03_2_former_counsellors_stay_complainable() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let mut su = app.staff("su.guan").await;
        let list = su.open("/admin/counsellors").await;
        let page = su.open(&list.link("郑询")).await;
        su.press(&details(&page).tick(&words.say("admin-counsellor-left")).filled())
            .await;
        assert!(
            su.open("/admin/counsellors")
                .await
                .says(&words.say("admin-counsellor-former"))
        );
        let reference = about(&mut app, "郑询").await;
        let mut meng = app.staff("meng.li").await;
        assert!(
            !knows(&mut meng, &reference).await,
            "the line is kept out as before"
        );
    })
    .await;
}
