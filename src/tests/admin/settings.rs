//! AD-04: how the house is called, whom to call in danger, what is promised.
use super::{details, each_office};
use crate::harness::{
    TestApp,
    complaint::{Story, complain},
};

#[tokio::test]
async fn what_is_saved_is_on_every_page_at_once_with_its_author() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let mut su = app.staff("su.guan").await;
        let page = su.open("/admin/organisation").await;
        let form = details(&page)
            .fill(&words.say("admin-org-name-zh"), "远帆心理中心")
            .fill(&words.say("admin-org-exit-url"), "https://weather.example.com/");
        let page = su.press(&form.filled()).await;
        assert!(
            page.says(&words.say("notice-settings-saved"))
                || page.html.contains(&words.say("notice-settings-saved"))
        );
        let history = page.texts("tbody tr").concat();
        assert!(
            history.contains("苏管") && history.contains(&words.say("settings-part-organisation")),
            "{history}"
        );
        let mut client = app.visitor();
        assert!(client.open("/").await.html.contains("远帆心理中心"));
        let out = client.open("/exit").await;
        assert_eq!(out.location(), Some("https://weather.example.com/"));
    })
    .await;
}

#[tokio::test]
async fn ad04_4_the_way_out_never_leads_back() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let mut su = app.staff("su.guan").await;
        let page = su.open("/admin/organisation").await;
        let form = details(&page).fill(&words.say("admin-org-exit-url"), "https://127.0.0.1/");
        let page = su.press(&form.filled()).await;
        assert_eq!(
            (page.status.as_u16(), page.problems()),
            (422, vec![words.say("problem-own-host")])
        );
    })
    .await;
}

#[tokio::test]
async fn a_new_crisis_line_stands_on_the_help_page_and_the_last_one_stays() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let mut su = app.staff("su.guan").await;
        let page = su.open("/admin/organisation/crisis-lines").await;
        let form = details(&page).filled();
        let fields = form.fields.clone();
        let emptied = fields.iter().map(|(name, value)| {
            let value = if name == "version" {
                value.clone()
            } else {
                String::new()
            };
            (name.clone(), value)
        });
        let mut none = form.clone();
        none.fields = emptied.collect();
        let refused = su.press(&none).await;
        assert_eq!(
            (refused.status.as_u16(), refused.problems()),
            (422, vec![words.say("problem-number-required")])
        );
        let mut more = form;
        for (field, text) in [("number", "400 161 9995"), ("name_zh", "希望24热线")] {
            let fourth = more.fields.iter_mut().filter(|(name, _)| name == field).nth(3);
            text.clone_into(&mut fourth.unwrap().1);
        }
        let page = su.press(&more).await;
        assert_eq!(page.url, "/admin/organisation", "{:?}", page.problems());
        let help = app.visitor().open("/help-now").await;
        assert!(help.html.contains("tel:4001619995") && help.html.contains("希望24热线"));
        assert!(help.html.contains("12356"));
    })
    .await;
}

#[tokio::test]
async fn ad04_2_3_promises_add_up_and_running_clocks_keep_theirs() {
    each_office(async |mut app| {
        let words = TestApp::words();
        complain(&mut app.visitor(), words, &Story::NAMED).await;
        let mut su = app.staff("su.guan").await;
        let page = su.open("/admin/organisation/promises").await;
        let look = words.say("admin-look");
        let longer = page
            .form(&look)
            .fill(&words.say("promise-triage-working-days"), "3");
        let refused = su.press(&longer.clone().filled()).await;
        assert_eq!(refused.status, 422);
        assert_eq!(refused.problems().len(), 3, "no path adds up any more");

        let told = longer
            .filled()
            .with("simple_outcome", "6")
            .with("standard_outcome", "21");
        let preview = su.press(&told.with("major_outcome", "41")).await;
        assert_eq!(preview.status, 200);
        let few = words.say_with("admin-few", &[("n", 5.into())]);
        let running = [("clock", words.say("clock-triage").into()), ("n", few.into())];
        assert!(
            preview.says(&words.say_with("admin-promises-running", &running)),
            "{}",
            preview.html
        );
        // Looking has changed nothing.
        let again = su.open("/admin/organisation/promises").await;
        assert_eq!(
            again.form(&look).value(&words.say("promise-triage-working-days")),
            "2"
        );
        // Back to the fields keeps what was typed.
        let edit = su.press(&preview.form(&words.say("admin-edit")).filled()).await;
        assert_eq!(
            edit.form(&look).value(&words.say("promise-triage-working-days")),
            "3"
        );
        let page = su.press(&preview.form(&words.say("admin-save")).filled()).await;
        assert_eq!(page.url, "/admin/organisation");
        let saved = su.open("/admin/organisation/promises").await;
        assert_eq!(
            saved.form(&look).value(&words.say("promise-triage-working-days")),
            "3"
        );
    })
    .await;
}

#[tokio::test]
async fn of_two_who_saw_the_same_settings_the_slower_is_told() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let mut su = app.staff("su.guan").await;
        let page = su.open("/admin/organisation").await;
        let form = details(&page).filled();
        assert_eq!(su.press(&form).await.status, 200);
        let late = details(&page)
            .fill(&words.say("admin-org-phone"), "021 1234")
            .filled();
        let page = su.press(&late).await;
        assert_eq!(page.status, 409);
        assert_eq!(details(&page).value(&words.say("admin-org-phone")), "021 1234");
        // Both texts stand side by side, and saving again is a decision.
        assert!(page.texts(".side-by-side").concat().contains("021 1234"));
        assert_eq!(su.press(&details(&page).filled()).await.status, 200);
        let saved = su.open("/admin/organisation").await;
        assert_eq!(details(&saved).value(&words.say("admin-org-phone")), "021 1234");
    })
    .await;
}
