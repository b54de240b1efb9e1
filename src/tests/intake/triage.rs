//! IN-04 to IN-06 in the browser of staff: assessing, choosing a path, declining by two persons, and who loses sight.
use chrono::TimeDelta;
use heard::domain::category::Category;
use heard::domain::code::Code;
use heard::domain::stage::{Path, StageCode};
use heard::domain::triage::{DeclineReason, Harm, Likelihood, Priority, SafetyScreen, Severity};

use crate::harness::{
    Page, TestApp, Visitor,
    complaint::{Receipt, Story, complain},
    database::Engine,
    form::Form,
};

/// A complaint of this story, taken and answered by 陈接; its address for staff, and what the client holds.
async fn answered(app: &mut TestApp, story: &Story) -> (Visitor, String, Receipt) {
    let words = TestApp::words();
    let mut client = app.visitor();
    let receipt = complain(&mut client, words, story).await;
    let case = format!("/staff/cases/{}", receipt.reference);
    let mut chen = app.staff("chen.jie").await;
    let page = chen.open(&format!("{case}/holder")).await;
    chen.press(
        &page
            .form(&words.say("take-button"))
            .tick(&words.say("take-none"))
            .filled(),
    )
    .await;
    let page = chen.open(&format!("{case}/messages")).await;
    let form = page.form(&words.say("messages-send"));
    let form = form.fill(&words.say("messages-body"), "您好，我读过了，明天给您答复。");
    chen.press(&form.filled()).await;
    (chen, case, receipt)
}

fn category(category: Category) -> String {
    let words = TestApp::words();
    let said = [
        ("group", words.label(category.group()).into()),
        ("category", words.label(category).into()),
    ];
    words.say_with("triage-category", &said)
}

/// The assessment with one allegation, everything else harmless.
fn assessment(page: &Page, about: &str, of: Category, severity: Severity) -> Form {
    let words = TestApp::words();
    let first = [("number", 1.into())];
    page.form(&words.say("triage-save"))
        .tick(&words.say("triage-scope-in"))
        .fill(&words.say("triage-site"), &words.say("triage-site-none"))
        .fill(&words.say("triage-counsellor"), about)
        .fill(
            &words.say_with("triage-allegation-words", &first),
            "一次四十分钟的咨询收了五十分钟的钱",
        )
        .fill(
            &words.say_with("triage-allegation-category", &first),
            &category(of),
        )
        .tick(&words.label(SafetyScreen::NoSign))
        .tick(&words.label(severity))
        .tick(&words.label(Likelihood::Unlikely))
        .fill(&words.say("triage-harm"), &words.label(Harm::Minimal))
}

async fn assess(chen: &mut Visitor, case: &str, about: &str, of: Category, severity: Severity) -> Page {
    let page = chen.open(&format!("{case}/triage")).await;
    assert_eq!(page.status, 200);
    let form = assessment(&page, about, of, severity).filled();
    chen.press(&form).await
}

/// Declares to have no interest.
async fn declare_free(visitor: &mut Visitor, case: &str) {
    let words = TestApp::words();
    let page = visitor.open(&format!("{case}/interest")).await;
    let form = page.form(&words.say("take-button")).tick(&words.say("take-none"));
    visitor.press(&form.filled()).await;
}

async fn triage_by_chen_jie(mut app: TestApp) {
    let words = TestApp::words();
    let nobody = words.say("triage-counsellor-nobody");
    let story = Story {
        counsellor: "",
        ..Story::NAMED
    };
    let (mut chen, case, receipt) = answered(&mut app, &story).await;
    let page = chen.open(&case).await;
    assert!(page.says(&words.say("next-assess")), "the next act is to assess");
    let page = chen.open(&format!("{case}/triage")).await;
    let page = chen.press(&page.form(&words.say("triage-save")).filled()).await;
    assert_eq!(page.status, 422);
    assert!(
        page.problems()
            .contains(&words.say("problem-safety-screen-required"))
    );
    let page = assess(&mut chen, &case, &nobody, Category::FeOvercharged, Severity::Low).await;
    assert_eq!(page.url, case, "{:?}", page.problems());
    assert!(page.says("一次四十分钟的咨询收了五十分钟的钱"));
    assert!(page.says(&words.say("next-choose-path")));
    let page = chen.open(&format!("{case}/path")).await;
    let form = page
        .form(&words.say("path-choose-simple"))
        .fill(&words.say("path-handler"), "陈接");
    let refused = chen.press(&form.clone().filled()).await;
    assert_eq!(refused.status, 422, "without the client's agreement");
    let form = form.fill(&words.say("path-agreement"), "电话里说可以");
    let page = chen.press(&form.filled()).await;
    assert_eq!((page.url.as_str(), page.status.as_u16()), (case.as_str(), 200));
    let head = page.texts(".case-head").concat();
    assert!(head.contains(&words.label(StageCode::Deciding)), "{head}");
    assert!(head.contains(&words.label(Path::Simple)), "{head}");
    let page = chen.open(&format!("{case}/path")).await;
    assert!(
        !page.html.contains("<form method=\"post\" action=\"\""),
        "no path is left to choose"
    );
    let mut client = app.visitor();
    let page = client.open("/track").await;
    let form = page
        .form(&words.say("track-open"))
        .fill(&words.say("track-code"), &receipt.code);
    let page = client.press(&form.filled()).await;
    assert!(
        page.says(&words.say("client-event-direct-handling-started")),
        "{:?}",
        page.texts("main")
    );
}

#[tokio::test]
async fn chen_jie_assesses_and_handles_directly_on_both_engines() {
    for engine in Engine::present() {
        triage_by_chen_jie(TestApp::with_people_on(engine, &[]).await).await;
    }
}

#[tokio::test]
async fn conduct_cannot_go_the_simple_path_and_the_standard_path_asks_for_a_team() {
    let mut app = TestApp::with_people_on(Engine::Sqlite, &[]).await;
    let words = TestApp::words();
    let nobody = words.say("triage-counsellor-nobody");
    let story = Story {
        counsellor: "",
        ..Story::NAMED
    };
    let (mut chen, case, _) = answered(&mut app, &story).await;
    let page = chen.open(&format!("{case}/path")).await;
    assert!(page.says(&words.say("path-assess-first")));
    assess(&mut chen, &case, &nobody, Category::BdTime, Severity::Low).await;
    let page = chen.open(&format!("{case}/path")).await;
    assert!(!page.says(&words.say("path-choose-simple")));
    let form = page.form(&words.say("path-choose-standard")).filled();
    let forged = chen
        .submit(&form.clone().with("path", "simple").with("agreement", "x"))
        .await;
    assert_eq!(forged.status, 422);
    assert!(
        forged
            .problems()
            .contains(&words.say("problem-direct-rule-no-conduct-not-met"))
    );
    let page = chen.press(&form).await;
    assert_eq!(page.url, case);
    assert!(
        page.texts(".case-head")
            .concat()
            .contains(&words.label(Path::Standard))
    );
    let page = chen.open(&format!("{case}/path")).await;
    assert!(
        !page.says(&words.say("path-choose-standard")),
        "never lowered, never twice"
    );
    let page = chen
        .press(&page.form(&words.say("path-choose-major")).filled())
        .await;
    assert!(
        page.texts(".case-head")
            .concat()
            .contains(&words.label(Path::Major))
    );
}

#[tokio::test]
async fn only_a_manager_lowers_a_priority_with_a_reason_and_never_below_a_floor() {
    let mut app = TestApp::with_people_on(Engine::Sqlite, &[]).await;
    let words = TestApp::words();
    let nobody = words.say("triage-counsellor-nobody");
    let story = Story {
        counsellor: "",
        ..Story::NAMED
    };
    let (mut chen, case, _) = answered(&mut app, &story).await;
    assess(&mut chen, &case, &nobody, Category::FeOvercharged, Severity::High).await;
    let triage = format!("{case}/triage");
    let lower = |page: &Page, to: Priority| {
        page.form(&words.say("triage-save"))
            .filled()
            .with("priority", to.code())
            .with("priority_reason", "当面道歉后对方已经接受")
    };
    let page = chen.open(&triage).await;
    let page = chen.press(&lower(&page, Priority::P3)).await;
    assert_eq!(page.status, 422);
    assert!(page.problems().contains(&words.say("problem-priority-not-met")));
    let mut manager = app.staff("gao.pi").await;
    let page = manager.open(&triage).await;
    assert!(page.says(&words.say("triage-declare")) && !page.says(story.statement));
    declare_free(&mut manager, &case).await;
    let page = manager.open(&triage).await;
    let page = manager.press(&lower(&page, Priority::P3)).await;
    assert_eq!(page.status, 200, "{:?}", page.problems());
    let page = chen.open(&case).await;
    let said = [
        ("priority", words.label(Priority::P3).into()),
        ("computed", words.label(Priority::P2).into()),
        ("rule", words.say("priority-rule-matrix").into()),
    ];
    assert!(page.says(&words.say_with("triage-priority-lowered", &said)));
    let page = assess(&mut chen, &case, &nobody, Category::CfDataLeak, Severity::Low).await;
    assert_eq!(
        page.status, 422,
        "what was lowered to lies below the floor of the new category"
    );
    let page = chen
        .press(&page.form(&words.say("triage-save")).filled().with("priority", ""))
        .await;
    assert_eq!(page.url, case, "{:?}", page.problems());
    let page = manager.open(&triage).await;
    let page = manager.press(&lower(&page, Priority::P3)).await;
    assert_eq!(page.status, 422, "the floor of the category stands");
}

#[tokio::test]
async fn matching_the_counsellor_hides_the_case_from_their_line_at_once() {
    let mut app = TestApp::with_people_on(Engine::Sqlite, &[]).await;
    // 何访 is named, so the first exclusions are hers and 高批's.
    let story = Story {
        counsellor: "何访",
        ..Story::NAMED
    };
    let words = TestApp::words();
    let mut client = app.visitor();
    let receipt = complain(&mut client, words, &story).await;
    let case = format!("/staff/cases/{}", receipt.reference);
    let mut gao = app.staff("gao.pi").await;
    let mut meng = app.staff("meng.li").await;
    assert_eq!(gao.open(&case).await.status, 404, "高批 stands above 何访");
    assert_eq!(meng.open(&case).await.status, 200);
    app.pass(TimeDelta::hours(5));
    let mut meng = app.staff("meng.li").await;
    let page = meng.open(&format!("{case}/holder")).await;
    let form = page.form(&words.say("take-button")).tick(&words.say("take-none"));
    meng.press(&form.filled()).await;
    let page = assess(&mut meng, &case, "郑询", Category::AtDisrespect, Severity::Low).await;
    assert_eq!(page.url, "/staff/queue", "孟理 supervises 郑询 and loses sight");
    assert_eq!(meng.open(&case).await.status, 404);
    assert_eq!(meng.open(&format!("{case}/triage")).await.status, 404);
    let mut gao = app.staff("gao.pi").await;
    assert_eq!(
        gao.open(&case).await.status,
        200,
        "the wrong match no longer excludes"
    );
    let mut zheng = app.staff("zheng.xun").await;
    assert_eq!(zheng.open(&case).await.status, 404);
}

#[tokio::test]
async fn a_stale_assessment_keeps_what_was_typed_and_shows_both() {
    let mut app = TestApp::with_people_on(Engine::Sqlite, &[]).await;
    let words = TestApp::words();
    let nobody = words.say("triage-counsellor-nobody");
    let story = Story {
        counsellor: "",
        ..Story::NAMED
    };
    let (mut chen, case, _) = answered(&mut app, &story).await;
    let page = chen.open(&format!("{case}/triage")).await;
    let late = assessment(&page, &nobody, Category::ScWaiting, Severity::High).filled();
    assess(&mut chen, &case, &nobody, Category::FeOvercharged, Severity::Low).await;
    let page = chen.press(&late).await;
    assert_eq!(page.status, 409);
    let both = page.texts(".side-by-side").concat();
    assert!(
        both.contains(&words.label(Severity::High)) && both.contains(&words.label(Severity::Low)),
        "{both}"
    );
    let again = page.form(&words.say("triage-save")).filled();
    let page = chen.press(&again).await;
    assert_eq!(page.url, case);
    assert!(page.says(&words.label(Category::ScWaiting)));
}

#[tokio::test]
async fn declining_takes_two_persons_and_the_client_reads_the_letter() {
    let mut app = TestApp::with_people_on(Engine::Sqlite, &[]).await;
    let words = TestApp::words();
    let nobody = words.say("triage-counsellor-nobody");
    let story = Story {
        counsellor: "",
        ..Story::NAMED
    };
    let (mut chen, case, receipt) = answered(&mut app, &story).await;
    let decline = format!("{case}/decline");
    let page = chen.open(&decline).await;
    assert!(
        page.says(&words.say("problem-decline-rule-safety-not-met")),
        "the safety screen first"
    );
    assess(&mut chen, &case, &nobody, Category::FeOvercharged, Severity::Low).await;
    let page = chen.open(&decline).await;
    assert!(
        !page.html.contains("value=\"insufficient_information\""),
        "only after a wait"
    );
    let form = page
        .form(&words.say("decline-propose"))
        .tick(&words.label(DeclineReason::NotOurService))
        .fill(&words.say("decline-explanation"), "这次服务由另一家机构提供。");
    assert_eq!(
        chen.press(&form.clone().filled()).await.status,
        422,
        "where else to turn"
    );
    let form = form.fill(&words.say("decline-where"), "可以拨打 12345。");
    let page = chen.press(&form.filled()).await;
    assert_eq!(page.url, case);
    assert!(page.says(&words.say("next-wait-decision")));
    // Whoever proposed it cannot decide, however they post it.
    let page = chen.open(&case).await;
    assert!(
        page.texts(".case-head")
            .concat()
            .contains(&words.label(StageCode::Triage))
    );
    let own = chen.open(&decline).await;
    assert!(own.says(&words.say("decline-waits")));
    let mut zhao = app.staff("zhao.ying").await;
    let list = zhao.open("/staff/approvals").await;
    assert_eq!(list.link(&receipt.reference), decline);
    let page = zhao.open(&decline).await;
    assert!(
        page.says(&words.say("decline-declare")) && !page.says("另一家机构"),
        "nothing before declaring"
    );
    declare_free(&mut zhao, &case).await;
    let page = zhao.open(&decline).await;
    assert!(page.says("这次服务由另一家机构提供。") && page.says(story.statement));
    let decided = page.form(&words.say("decline-decide")).filled();
    let forged = chen.submit(&decided).await;
    assert_eq!(forged.status, 422);
    assert!(
        forged
            .problems()
            .contains(&words.say("problem-decline-rule-two-persons-not-met"))
    );
    zhao.press(&decided).await;
    let page = chen.open(&case).await;
    assert!(
        page.texts(".case-head")
            .concat()
            .contains(&words.label(StageCode::Declined))
    );
    let mut client = app.visitor();
    let page = client.open("/track").await;
    let form = page
        .form(&words.say("track-open"))
        .fill(&words.say("track-code"), &receipt.code);
    let page = client.press(&form.filled()).await;
    let letter = page.link(&words.say("case-letters-open"));
    let page = client.open(&letter).await;
    assert!(page.says("这次服务由另一家机构提供。") && page.says("可以拨打 12345。"));
    assert!(
        page.says("2026年12月7日"),
        "ten working days: {:?}",
        page.texts("main")
    );
    assert!(!page.html.contains("陈接") && !page.html.contains("赵迎"));
}

#[tokio::test]
async fn a_proposal_is_sent_back_with_what_is_missing() {
    let mut app = TestApp::with_people_on(Engine::Sqlite, &[]).await;
    let words = TestApp::words();
    let nobody = words.say("triage-counsellor-nobody");
    let story = Story {
        counsellor: "",
        ..Story::NAMED
    };
    let (mut chen, case, _) = answered(&mut app, &story).await;
    let decline = format!("{case}/decline");
    // Grave: a manager decides, a second person of intake cannot.
    assess(&mut chen, &case, &nobody, Category::FeOvercharged, Severity::High).await;
    let page = chen.open(&decline).await;
    let form = page
        .form(&words.say("decline-propose"))
        .tick(&words.label(DeclineReason::NotOurService))
        .fill(&words.say("decline-explanation"), "这次服务由另一家机构提供。")
        .fill(&words.say("decline-where"), "可以拨打 12345。");
    chen.press(&form.filled()).await;
    for account in ["zhao.ying", "gao.pi"] {
        let mut second = app.staff(account).await;
        declare_free(&mut second, &case).await;
        let page = second.open(&decline).await;
        if account == "zhao.ying" {
            assert!(page.says(&words.say("problem-decline-rule-manager-not-met")));
            assert!(!page.says(&words.say("decline-decide")));
            continue;
        }
        let form = page.form(&words.say("decline-return"));
        assert_eq!(second.press(&form.clone().filled()).await.status, 422);
        let form = form.fill(&words.say("decline-note"), "请先核对收款方").filled();
        second.press(&form).await;
    }
    let page = chen.open(&decline).await;
    assert!(page.says("请先核对收款方"));
    assert!(page.says(&words.say("decline-propose")));
}
