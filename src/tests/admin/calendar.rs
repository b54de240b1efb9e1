//! AD-05: the working days, and what a change of them does to clocks that run.
use super::each_office;
use crate::harness::{
    Page, TestApp, Visitor,
    complaint::{Story, complain},
};
use chrono::TimeDelta;
use heard::casework::deadline;

async fn paste(su: &mut Visitor, year: i32, lines: &str) -> Page {
    let words = TestApp::words();
    let page = su.open(&format!("/admin/calendar?year={year}")).await;
    let form = page
        .form(&format!(
            "{} {}",
            words.say("admin-look"),
            words.say("admin-calendar-paste")
        ))
        .fill(&words.say("admin-calendar-lines"), lines);
    su.press(&form.filled()).await
}

async fn add(su: &mut Visitor, date: &str, kind: &str, name: &str) -> Page {
    let words = TestApp::words();
    let page = su.open(&format!("/admin/calendar?year={}", &date[..4])).await;
    let form = page
        .form(&format!(
            "{} {}",
            words.say("admin-look"),
            words.say("admin-day-new")
        ))
        .fill(&words.say("admin-day-date"), date)
        .tick(&words.say(kind))
        .fill(&words.say("admin-day-name"), name);
    su.press(&form.filled()).await
}

async fn taken(app: &mut TestApp) -> (Visitor, String) {
    let words = TestApp::words();
    let reference = complain(&mut app.visitor(), words, &Story::NAMED).await.reference;
    let case = format!("/staff/cases/{reference}");
    let mut chen = app.staff("chen.jie").await;
    let page = chen.open(&format!("{case}/holder")).await;
    let form = page.form(&words.say("take-button")).tick(&words.say("take-none"));
    chen.press(&form.filled()).await;
    (chen, case)
}

/// The due times a case page shows, as machines read them.
fn dues(page: &Page) -> Vec<String> {
    let document = page.document();
    let times = crate::harness::page::css("time[datetime]");
    let found = document.select(&times).filter_map(|time| time.attr("datetime"));
    found.map(str::to_owned).collect()
}

#[tokio::test]
async fn ad05_3_a_new_day_off_moves_running_clocks_as_it_was_shown_before() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let (mut chen, case) = taken(&mut app).await;
        assert!(
            dues(&chen.open(&case).await)
                .iter()
                .any(|due| due.starts_with("2026-11-25T23:59:59"))
        );
        let mut su = app.staff("su.guan").await;
        let look = add(&mut su, "2026-11-24", "day-kind-off", "停电").await;
        assert_eq!(look.status, 200, "{:?}", look.problems());
        let row = look
            .texts("tbody tr")
            .into_iter()
            .find(|row| row.contains(&words.say("clock-triage")));
        let row = row.expect("the assessment moves");
        assert!(row.contains("11月25日") && row.contains("11月26日"), "{row}");
        assert!(
            dues(&chen.open(&case).await)
                .iter()
                .any(|due| due.starts_with("2026-11-25T23:59:59")),
            "only looked at"
        );
        let page = su.press(&look.form(&words.say("admin-save")).filled()).await;
        assert!(page.says("停电"));
        let page = chen.open(&case).await;
        assert!(
            dues(&page)
                .iter()
                .any(|due| due.starts_with("2026-11-26T23:59:59")),
            "{:?}",
            dues(&page)
        );
        let history = chen.open(&format!("{case}/timeline")).await;
        assert!(history.says(&words.say("event-deadline-recalculated")));
        assert!(history.says(&words.say_with("timeline-whole", &[("last", last(&history).into())])));
        // The days known to the program stay in force beside the new one.
        assert!(su.open("/admin/calendar?year=2026").await.says("国庆节"));
    })
    .await;
}

/// The number of the last entry of a history.
fn last(history: &Page) -> i64 {
    let count = history.texts(".timeline li").len();
    i64::try_from(count).unwrap()
}

#[tokio::test]
async fn v24_a_breached_clock_stays_as_it_is() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let (mut chen, case) = taken(&mut app).await;
        // Friday: the assessment is late since Thursday, whether the tick has come by or not.
        for ticked in [false, true] {
            if ticked {
                let (worker, _) = app.worker();
                deadline::fire_due(&worker).await.unwrap();
            } else {
                app.pass(TimeDelta::days(4));
                chen = app.staff("chen.jie").await;
            }
            let mut su = app.staff("su.guan").await;
            let date = if ticked { "2026-11-25" } else { "2026-11-24" };
            let look = add(&mut su, date, "day-kind-off", "补休").await;
            let rows = look.texts("tbody tr").concat();
            assert!(!rows.contains(&words.say("clock-triage")), "{rows}");
            assert!(rows.contains(&words.say("clock-outcome")), "{rows}");
            su.press(&look.form(&words.say("admin-save")).filled()).await;
            let due = dues(&chen.open(&case).await);
            assert!(
                due.iter().any(|due| due.starts_with("2026-11-25T23:59:59")),
                "{due:?}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn ad05_2_from_november_next_year_is_asked_for_until_it_is_there() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let mut su = app.staff("su.guan").await;
        let missing = words.say_with("admin-calendar-missing", &[("year", "2027".into())]);
        for path in [
            "/admin",
            "/admin/people",
            "/admin/calendar",
            "/admin/organisation",
        ] {
            assert!(su.open(path).await.says(&missing), "{path}");
        }
        let look = paste(
            &mut su,
            2027,
            "2027-01-01,放假,元旦,国务院办公厅\n2027-02-06,上班,春节调休,国务院办公厅",
        )
        .await;
        assert!(look.says("元旦") && look.says(&words.say("day-kind-workday")));
        su.press(&look.form(&words.say("admin-save")).filled()).await;
        assert!(!su.open("/admin").await.says(&missing));
    })
    .await;
}

#[tokio::test]
async fn ad05_1_a_make_up_saturday_counts() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let (mut chen, case) = taken(&mut app).await;
        let mut su = app.staff("su.guan").await;
        // Tuesday and Wednesday off, the Saturday worked instead.
        for (date, kind, name) in [
            ("2026-11-24", "day-kind-off", "放假"),
            ("2026-11-25", "day-kind-off", "放假"),
            ("2026-11-26", "day-kind-off", "放假"),
            ("2026-11-28", "day-kind-workday", "调休上班"),
        ] {
            let look = add(&mut su, date, kind, name).await;
            su.press(&look.form(&words.say("admin-save")).filled()).await;
        }
        let due = dues(&chen.open(&case).await);
        assert!(
            due.iter().any(|due| due.starts_with("2026-11-28T23:59:59")),
            "{due:?}"
        );
        // Taken out again.
        let page = su.open("/admin/calendar?year=2026").await;
        let date = words.date("2026-11-28".parse().unwrap());
        let look = su
            .press(
                &page
                    .form(&format!("{} {date}", words.say("admin-day-remove")))
                    .filled(),
            )
            .await;
        su.press(&look.form(&words.say("admin-save")).filled()).await;
        let due = dues(&chen.open(&case).await);
        assert!(
            due.iter().any(|due| due.starts_with("2026-11-30T23:59:59")),
            "{due:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn ad05_4_a_bad_line_is_named_and_nothing_is_stored() {
    each_office(async |mut app| {
        let words = TestApp::words();
        let mut su = app.staff("su.guan").await;
        let lines = "2027-01-01,off,元旦,通知\n2027-02-30,off,春节,通知";
        let page = paste(&mut su, 2027, lines).await;
        assert_eq!(page.status, 422);
        assert_eq!(
            page.problems(),
            [words.say_with("problem-line-date", &[("line", 2.into())])]
        );
        assert!(page.html.contains("2027-02-30"), "what was pasted is kept");
        assert!(
            su.open("/admin/calendar?year=2027")
                .await
                .texts("tbody tr")
                .is_empty()
        );
    })
    .await;
}

#[tokio::test]
async fn dates_in_a_year_without_a_table_are_provisional_until_it_is_there() {
    each_office(async |mut app| {
        let words = TestApp::words();
        // Mid-December: twenty working days end in January.
        app.pass(TimeDelta::days(22));
        let (mut client, receipt) = crate::client::returning(&mut app, words, &Story::NAMED).await;
        crate::client::enter(&mut client, words, &receipt.code).await;
        let case = format!("/case/{}", receipt.reference);
        let hint = words.say_with("client-provisional", &[("year", "2027".into())]);
        assert!(client.open(&case).await.says(&hint));
        let mut su = app.staff("su.guan").await;
        let look = paste(&mut su, 2027, "2027-01-01,off,元旦,国务院办公厅").await;
        su.press(&look.form(&words.say("admin-save")).filled()).await;
        assert!(!client.open(&case).await.says(&hint));
    })
    .await;
}
