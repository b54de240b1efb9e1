//! AD-02: who works here, as what, under whom.
use super::{details, each_office, invited, person};
use crate::harness::{Page, TestApp, Visitor};
use heard::demo::PASSWORD;

async fn sign_in(visitor: &mut Visitor, account: &str, password: &str) -> Page {
    let words = TestApp::words();
    let page = visitor.open("/staff/sign-in").await;
    let form = page
        .form(&words.say("sign-in-button"))
        .fill(&words.say("sign-in-account"), account)
        .fill(&words.say("sign-in-password"), password);
    visitor.press(&form.filled()).await
}

fn link_on(page: &Page) -> Option<String> {
    let address = page.texts(".one-time-link").concat();
    let at = address.find("/staff/set-password/")?;
    Some(address[at..].to_owned())
}

#[tokio::test]
async fn a_new_person_gets_one_link_which_is_shown_once_and_opens_once() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let mut su = app.staff("su.guan").await;
        let page = invited(&mut su, "fang.xin", "方新", "role-intake").await;
        let link = link_on(&page).expect("the link");
        let again = su.open(&page.url).await;
        assert_eq!(link_on(&again), None, "shown once");
        assert!(!again.html.contains(&link));

        let mut fang = app.visitor();
        let page = fang.open(&link).await;
        let form = page
            .form(&words.say("set-password-button"))
            .fill(&words.say("set-password-new"), PASSWORD)
            .fill(&words.say("set-password-again"), PASSWORD);
        assert_eq!(fang.press(&form.filled()).await.url, "/staff/sign-in");
        assert_eq!(sign_in(&mut fang, "fang.xin", PASSWORD).await.url, "/staff");
        assert_eq!(fang.open(&link).await.status, 410);
    })
    .await;
}

#[tokio::test]
async fn a_new_link_ends_the_old_one() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let mut su = app.staff("su.guan").await;
        let page = invited(&mut su, "fang.xin", "方新", "role-intake").await;
        let old = link_on(&page).expect("the link");
        let page = su.press(&page.form(&words.say("admin-new-link")).filled()).await;
        let new = link_on(&page).expect("a new link");
        assert_ne!(old, new);
        let mut fang = app.visitor();
        assert_eq!(fang.open(&old).await.status, 410);
        assert_eq!(fang.open(&new).await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_is_refused_and_keeps_what_was_typed() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let mut su = app.staff("su.guan").await;
        let page = invited(&mut su, "Chen.Jie", "陈杰", "role-intake").await;
        assert_eq!(page.status, 422);
        assert_eq!(page.problems(), [words.say("problem-account-taken")]);
        assert_eq!(
            page.form(&words.say("admin-invite-button"))
                .value(&words.say("admin-person-name")),
            "陈杰"
        );

        // AD-02.1, both ways.
        for (name, role) in [("吴查", "role-admin"), ("赵迎", "role-admin")] {
            let page = person(&mut su, name).await;
            let page = su.press(&details(&page).tick(&words.say(role)).filled()).await;
            assert_eq!(page.status, 422);
            assert_eq!(page.problems(), [words.say("problem-admin-alone")]);
        }
        // AD-02.2: 高批 under 陈接, who reports to 高批.
        let page = person(&mut su, "高批").await;
        let form = details(&page).fill(&words.say("admin-person-supervisor"), "陈接");
        let page = su.press(&form.filled()).await;
        assert_eq!(
            (page.status.as_u16(), page.problems()),
            (422, vec![words.say("problem-loop")])
        );
    })
    .await;
}

#[tokio::test]
async fn ad02_3_closing_an_account_ends_its_sessions_and_opening_it_lets_in_again() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let (mut su, mut chen) = (app.staff("su.guan").await, app.staff("chen.jie").await);
        let page = person(&mut su, "陈接").await;
        let confirm = su.open(&page.link(&words.say("admin-close-account"))).await;
        let page = su
            .press(&confirm.form(&words.say("admin-close-account")).filled())
            .await;
        assert!(page.says(&words.say("admin-person-closed")));
        assert_eq!(chen.open("/staff").await.url, "/staff/sign-in?next=/staff");
        assert_eq!(
            sign_in(&mut app.visitor(), "chen.jie", PASSWORD).await.status,
            422
        );

        let confirm = su.open(&page.link(&words.say("admin-open-account"))).await;
        su.press(&confirm.form(&words.say("admin-open-account")).filled())
            .await;
        assert_eq!(
            sign_in(&mut app.visitor(), "chen.jie", PASSWORD).await.url,
            "/staff"
        );
    })
    .await;
}

#[tokio::test]
async fn new_roles_end_the_sessions_and_a_new_name_does_not() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let (mut su, mut wu) = (app.staff("su.guan").await, app.staff("wu.cha").await);
        let page = person(&mut su, "吴查").await;
        let form = details(&page).fill(&words.say("admin-person-qualification"), "注册心理师");
        su.press(&form.filled()).await;
        assert_eq!(wu.open("/staff").await.url, "/staff");
        let page = person(&mut su, "吴查").await;
        assert_eq!(
            details(&page).value(&words.say("admin-person-qualification")),
            "注册心理师"
        );
        su.press(&details(&page).tick(&words.say("role-intake")).filled())
            .await;
        assert_eq!(wu.open("/staff").await.url, "/staff/sign-in?next=/staff");
    })
    .await;
}

#[tokio::test]
async fn ad02_4_nobody_edits_themselves_and_nobody_else_edits_anybody() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let mut su = app.staff("su.guan").await;
        let own = person(&mut su, "苏管").await;
        assert!(own.says(&words.say("admin-person-self")));
        let other = person(&mut su, "陈接").await;
        let mut forged = details(&other).filled();
        forged.action.clone_from(&own.url);
        assert_eq!(su.press(&forged).await.status, 403);
        let mut link = other.form(&words.say("admin-new-link")).filled();
        link.action = format!("{}/link", own.url);
        assert_eq!(su.press(&link).await.status, 403);
        // A manager is no administrator.
        let mut meng = app.staff("meng.li").await;
        assert_eq!(meng.press(&details(&other).filled()).await.status, 403);
        assert_eq!(meng.open("/admin").await.status, 403);
    })
    .await;
}

#[tokio::test]
async fn of_two_administrators_the_slower_one_is_told() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let mut su = app.staff("su.guan").await;
        let seen = person(&mut su, "何访").await;
        let first = details(&seen)
            .fill(&words.say("admin-person-name"), "何方")
            .filled();
        assert_eq!(su.press(&first).await.status, 200);
        let late = details(&seen)
            .fill(&words.say("admin-person-name"), "何芳")
            .filled();
        let page = su.press(&late).await;
        assert_eq!(page.status, 409);
        assert_eq!(
            details(&page).value(&words.say("admin-person-name")),
            "何芳",
            "nothing typed is lost"
        );
        let texts = page.texts(".side-by-side").concat();
        assert!(texts.contains("何芳") && texts.contains("何方"), "{texts}");
        assert!(su.open("/admin/people").await.says("何方"));
    })
    .await;
}
