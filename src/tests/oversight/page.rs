//! The oversight page in the browser of a manager.
use chrono::TimeDelta;
use heard::domain::{code::Code, oversight::Rule};

use crate::harness::{
    Page, TestApp,
    app::each_engine_with,
    complaint::{Story, complain},
    smtp::Answer,
};

/// How many lines the page has under each heading, by the heading's words without the number.
fn lines(page: &Page) -> Vec<(String, usize)> {
    let document = page.document();
    let select = |css: &str| scraper::Selector::parse(css).unwrap();
    document
        .select(&select("section.oversight"))
        .map(|section| {
            let heading = section.select(&select("h2")).next().unwrap();
            let count = heading
                .select(&select(".count"))
                .next()
                .unwrap()
                .text()
                .collect::<String>();
            let label = heading
                .text()
                .collect::<String>()
                .replace(&count, "")
                .trim()
                .to_owned();
            let rows = section.select(&select("tbody tr")).count();
            assert_eq!(count, rows.to_string(), "{label} counts its own lines");
            (label, rows)
        })
        .collect()
}

fn has(page: &Page, rule: Rule) -> bool {
    lines(page)
        .iter()
        .any(|(label, _)| *label == TestApp::words().label(rule))
}

/// The number beside 督办 on the page where staff begin.
fn announced(page: &Page) -> usize {
    let words = TestApp::words();
    let rows = page.texts(".work-list li");
    let row = rows
        .iter()
        .find(|row| row.contains(&words.say("work-hint-oversight")))
        .unwrap();
    let digits = row.rsplit(|letter: char| !letter.is_ascii_digit());
    digits.into_iter().next().unwrap().parse().unwrap()
}

#[tokio::test]
async fn every_rule_names_its_case_and_the_count_is_the_number_of_lines() {
    each_engine_with(async |app, _| {
        let words = TestApp::words();
        complain(&mut app.visitor(), words, &Story::NAMED).await;
        let mut gao = app.staff("gao.pi").await;
        let page = gao.open("/staff/oversight").await;
        assert!(lines(&page).is_empty());
        let empty = words.say_with("oversight-empty", &[("time", "10:00".into())]);
        assert!(page.says(&empty), "{}", page.html);

        app.pass(TimeDelta::minutes(200));
        let mut gao = app.staff("gao.pi").await;
        let page = gao.open("/staff/oversight").await;
        assert_eq!(lines(&page), [(words.label(Rule::AtRisk), 1)]);
        app.pass(TimeDelta::hours(1));
        let mut gao = app.staff("gao.pi").await;
        let page = gao.open("/staff/oversight").await;
        assert_eq!(
            lines(&page),
            [Rule::Untaken, Rule::Overdue].map(|rule| (words.label(rule), 1))
        );
        assert_eq!(announced(&gao.open("/staff").await), 2);
        for rule in Rule::ALL {
            let alone = gao.open(&format!("/staff/oversight?rule={}", rule.code())).await;
            assert_eq!(has(&alone, *rule), has(&page, *rule), "{rule:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn unread_words_and_untouched_cases_come_up() {
    each_engine_with(async |app, _| {
        let words = TestApp::words();
        let mut client = app.visitor();
        let receipt = complain(&mut client, words, &Story::NAMED).await;
        let mut chen = app.staff("chen.jie").await;
        let holder = format!("/staff/cases/{}/holder", receipt.reference);
        let form = chen.open(&holder).await.form(&words.say("take-button"));
        chen.press(&form.tick(&words.say("take-none")).filled()).await;
        let track = client.open("/track").await.form(&words.say("track-open"));
        client
            .press(&track.fill(&words.say("track-code"), &receipt.code).filled())
            .await;
        let messages = client
            .open(&format!("/case/{}/messages", receipt.reference))
            .await;
        let form = messages.form(&words.say("case-messages-send"));
        client
            .press(
                &form
                    .fill(&words.say("case-messages-reply"), "还有一件事。")
                    .filled(),
            )
            .await;
        app.pass(TimeDelta::hours(25));
        let mut gao = app.staff("gao.pi").await;
        let page = gao.open("/staff/oversight").await;
        assert!(
            has(&page, Rule::Unread) && !has(&page, Rule::Untouched),
            "{:?}",
            lines(&page)
        );
        app.pass(TimeDelta::days(7));
        let mut gao = app.staff("gao.pi").await;
        assert!(has(&gao.open("/staff/oversight").await, Rule::Untouched));
    })
    .await;
}

#[tokio::test]
async fn a_manager_of_the_line_sees_neither_case_nor_letter_nor_count() {
    each_engine_with(async |app, server| {
        let words = TestApp::words();
        let about_zheng = Story {
            counsellor: "郑询",
            email: "owl@example.org",
            ..Story::NAMED
        };
        complain(&mut app.visitor(), words, &about_zheng).await;
        server.answer(&[Answer::Refuse]);
        app.send_mail().await;
        app.pass(TimeDelta::hours(30));
        let mut gao = app.staff("gao.pi").await;
        assert_eq!(lines(&gao.open("/staff/oversight").await).len(), 3);
        let mut meng = app.staff("meng.li").await;
        assert!(lines(&meng.open("/staff/oversight").await).is_empty());
        assert_eq!(announced(&meng.open("/staff").await), 0);
    })
    .await;
}

#[tokio::test]
async fn a_letter_that_was_given_up_is_sent_again_by_a_manager() {
    each_engine_with(async |app, server| {
        let words = TestApp::words();
        let story = Story {
            email: "owl@example.org",
            ..Story::NAMED
        };
        complain(&mut app.visitor(), words, &story).await;
        server.answer(&[Answer::Refuse, Answer::Refuse, Answer::Refuse]);
        app.send_mail().await;
        let mut gao = app.staff("gao.pi").await;
        let page = gao.open("/staff/oversight").await;
        assert_eq!(lines(&page), [(words.say("oversight-letters"), 3)]);
        assert!(
            !page.html.contains("owl@example.org"),
            "an address is not the manager's business"
        );
        let again = page.form(&words.say("oversight-retry"));
        let page = gao.press(&again.filled()).await;
        assert_eq!(lines(&page), [(words.say("oversight-letters"), 2)]);
        let before = server.received().len();
        app.send_mail().await;
        assert_eq!(server.received().len(), before + 1);
    })
    .await;
}

#[tokio::test]
async fn nobody_but_managers_oversees() {
    each_engine_with(async |app, _| {
        for account in ["chen.jie", "wu.cha", "su.guan"] {
            let status = app.staff(account).await.open("/staff/oversight").await.status;
            assert_eq!(status, 403, "{account}");
        }
    })
    .await;
}
