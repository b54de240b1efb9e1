//! AD-01.2, .3: no case, no reference, no word and no count of any complaint on a page of the administrator.
use std::collections::{BTreeSet, VecDeque};

use crate::harness::{
    Page, TestApp, Visitor,
    complaint::{Story, complain},
    page::css,
};
use heard::web::endpoints::{Kind, endpoints};

/// Whatever an administrator can reach by links and by addresses.
async fn walk(su: &mut Visitor) -> Vec<Page> {
    let known = endpoints()
        .filter(|row| row.kind == Kind::Page && row.method == "GET" && !row.path.contains('{'))
        .filter(|row| row.path.starts_with("/admin") || row.path.starts_with("/staff"))
        .map(|row| row.path.to_owned());
    let (mut waiting, mut seen, mut pages): (VecDeque<String>, BTreeSet<String>, Vec<Page>) =
        (known.collect(), BTreeSet::new(), Vec::new());
    while let Some(path) = waiting.pop_front() {
        let is_staffs = path.starts_with("/admin") || path.starts_with("/staff");
        let is_ours = is_staffs && !path.contains("lang=");
        if !is_ours || !seen.insert(path.clone()) {
            continue;
        }
        let page = su.open(&path).await;
        let (document, anchor) = (page.document(), css("a[href^='/']"));
        waiting.extend(
            document
                .select(&anchor)
                .filter_map(|link| link.attr("href"))
                .map(str::to_owned),
        );
        pages.push(page);
    }
    pages
}

/// What each page says; of a refusal, its status, because its incident has a number of its own.
fn said(pages: &[Page]) -> Vec<(String, String)> {
    let said = |page: &Page| match page.status.as_u16() {
        200 => page.texts("main").concat(),
        status => status.to_string(),
    };
    pages.iter().map(|page| (page.url.clone(), said(page))).collect()
}

#[tokio::test]
async fn ad01_2_no_page_of_the_administrator_changes_with_a_complaint() {
    const STATEMENT: &str = "金丝雀在管理页上从不唱歌";
    let mut app = TestApp::with_people_on(crate::harness::database::Engine::Sqlite, &[]).await;
    let words = TestApp::words();
    let mut su = app.staff("su.guan").await;
    let before = walk(&mut su).await;
    assert!(before.len() > 20, "the walk finds the pages: {}", before.len());
    let story = Story {
        counsellor: "郑询",
        statement: STATEMENT,
        name: "白鸦零二",
        ..Story::NAMED
    };
    let receipt = complain(&mut app.visitor(), words, &story).await;
    let after = walk(&mut su).await;
    for page in &after {
        for word in [STATEMENT, "白鸦零二", receipt.reference.as_str(), "/staff/cases/"] {
            assert!(!page.html.contains(word), "{word} on {}", page.url);
        }
    }
    let (before, after) = (said(&before), said(&after));
    for (page, now) in before.iter().zip(&after) {
        // The queue of letters is counted, by design.
        let is_mail = page.0.starts_with("/admin/mail");
        assert!(is_mail || page == now, "counts complaints:\n{page:?}\n{now:?}");
    }
    assert_eq!(before.len(), after.len());
    let case = format!("/staff/cases/{}", receipt.reference);
    for part in ["", "/holder", "/messages", "/timeline", "/client", "/contacts"] {
        assert_eq!(su.open(&format!("{case}{part}")).await.status, 404, "{part}");
    }
}

#[tokio::test]
async fn ad01_2_nothing_of_the_whole_demo_reaches_the_administrator() {
    let mut app = TestApp::with_demo().await;
    let mut gao = app.staff("gao.pi").await;
    let mut references = BTreeSet::new();
    for list in ["/staff/cases", "/staff/queue"] {
        references.extend(gao.open(list).await.texts(".reference"));
    }
    assert!(!references.is_empty(), "the demo has complaints");
    let mut su = app.staff("su.guan").await;
    for page in walk(&mut su).await {
        for reference in &references {
            assert!(
                !page.html.contains(reference.as_str()),
                "{reference} on {}",
                page.url
            );
        }
        for client in ["林安", "周宁"] {
            assert!(!page.html.contains(client), "{client} on {}", page.url);
        }
    }
}
