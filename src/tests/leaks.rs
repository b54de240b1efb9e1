//! Canaries: what a person told stands on no page, header or stream of anybody who may not read it.
//!
//! Every word a client types here is unique. Everybody then walks through whatever they can reach, and through every
//! door by its address; the words may come back to those alone whose part it is.
use std::collections::{BTreeSet, VecDeque};

use axum::http::Method;
use heard::web::endpoints::{Kind, endpoints};

use crate::harness::page::css;
use crate::{
    client::{enter, returning},
    harness::{
        Page, TestApp, Visitor,
        complaint::{Receipt, Story},
    },
};

const NAME: &str = "白鸦零一";
const PHONE: &str = "13911112222";
const STATEMENT: &str = "金丝雀在笼子里唱了一千零一夜";
const REPLY: &str = "回信里的蓝山雀不飞走";
const NOTE: &str = "黑枕黄鹂只告诉同事";
const ANSWER: &str = "灰喜鹊已经读到您的话";
const ABOUT_ZHENG: Story = Story {
    name: NAME,
    phone: PHONE,
    counsellor: "郑询",
    statement: STATEMENT,
    identity: "identity-confidential",
    ..Story::NAMED
};

/// Everything a visitor can reach from a page by links, and every page by its address.
async fn walk(visitor: &mut Visitor, from: &str, reference: &str) -> Vec<Page> {
    let known = endpoints()
        .filter(|row| row.kind == Kind::Page && row.method == "GET")
        .filter(|row| !row.path.contains("{token}"))
        .map(|row| row.path.replace("{reference}", reference).replace("{n}", "1"))
        .filter(|path| !path.contains('{'));
    let mut waiting: VecDeque<String> = std::iter::once(from.to_owned()).chain(known).collect();
    let (mut seen, mut pages) = (BTreeSet::new(), Vec::new());
    while let Some(path) = waiting.pop_front() {
        if path.starts_with("/exit") || path.starts_with("/a/") || !seen.insert(path.clone()) {
            continue;
        }
        assert!(seen.len() < 3_000, "the walk does not end: {path}");
        let page = visitor.open(&path).await;
        let (document, anchor) = (page.document(), css("a[href^='/']"));
        let links = document.select(&anchor);
        // Enough of every list; each row of it is a page of the same kind.
        waiting.extend(
            links
                .filter_map(|link| link.attr("href"))
                .map(|href| href.split('#').next().unwrap_or_default().to_owned()),
        );
        pages.push(page);
    }
    pages
}

/// Every address at which a word came back.
fn found<'a>(pages: &'a [Page], word: &str) -> Vec<&'a str> {
    let holds = |page: &&Page| {
        let headers = page.headers.values();
        let in_header = headers
            .filter_map(|value| value.to_str().ok())
            .any(|text| text.contains(word));
        in_header || page.html.contains(word)
    };
    pages.iter().filter(holds).map(|page| page.url.as_str()).collect()
}

/// 白鸦零一 complains about 郑询, 陈接 takes it and answers, and the client writes back.
async fn a_case(app: &mut TestApp) -> (Visitor, Visitor, Receipt) {
    let words = TestApp::words();
    let (mut client, receipt) = returning(app, words, &ABOUT_ZHENG).await;
    enter(&mut client, words, &receipt.code).await;
    let mut chen = app.staff("chen.jie").await;
    let case = format!("/staff/cases/{}", receipt.reference);
    let page = chen.open(&format!("{case}/holder")).await;
    let form = page.form(&words.say("take-button")).tick(&words.say("take-none"));
    assert_eq!(chen.press(&form.filled()).await.url, case);
    let page = chen.open(&format!("{case}/messages")).await;
    let form = page.form(&words.say("messages-send"));
    chen.press(&form.fill(&words.say("messages-body"), ANSWER).filled())
        .await;
    let page = chen.open(&format!("{case}/messages")).await;
    let form = page.form(&words.say("messages-note"));
    chen.press(&form.fill(&words.say("messages-body"), NOTE).filled())
        .await;
    let page = client
        .open(&format!("/case/{}/messages", receipt.reference))
        .await;
    assert!(page.says(ANSWER));
    let form = page.form(&words.say("case-messages-send"));
    client
        .press(&form.fill(&words.say("case-messages-reply"), REPLY).filled())
        .await;
    (client, chen, receipt)
}

#[tokio::test]
async fn words_come_back_to_those_alone_whose_part_it_is() {
    let mut app = TestApp::with_demo().await;
    let (mut client, mut chen, receipt) = a_case(&mut app).await;
    let reference = receipt.reference.as_str();
    let mine = walk(&mut client, "/", reference).await;
    let held = walk(&mut chen, "/staff", reference).await;
    for word in [STATEMENT, REPLY, ANSWER] {
        assert!(!found(&mine, word).is_empty(), "the client reads {word}");
        assert!(!found(&held, word).is_empty(), "陈接 reads {word}");
    }
    assert!(!found(&held, NOTE).is_empty(), "陈接 reads the note");
    // Masked until asked for with a purpose.
    for word in [NAME, PHONE] {
        assert_eq!(found(&held, word), Vec::<&str>::new(), "{word} is masked");
    }
    // The client meets roles, never names, and never what staff alone note.
    for word in ["陈接", "赵迎", "孟理", "高批", NOTE] {
        assert_eq!(
            found(&mine, word),
            Vec::<&str>::new(),
            "{word} in the pages of the client"
        );
    }
    assert_eq!(found(&mine, &receipt.code), Vec::<&str>::new());

    for (account, knows) in [
        ("zhao.ying", true),
        ("gao.pi", true),
        ("wu.cha", false),
        ("he.fang", false),
        ("zheng.xun", false),
        ("meng.li", false),
        ("su.guan", false),
    ] {
        let mut person = app.staff(account).await;
        let pages = walk(&mut person, "/staff", reference).await;
        for word in [NAME, PHONE, STATEMENT, REPLY, ANSWER, NOTE, &receipt.code] {
            assert_eq!(found(&pages, word), Vec::<&str>::new(), "{account}: {word}");
        }
        let own_address = |url: &&str| url.contains(reference);
        let traces: Vec<_> = found(&pages, reference)
            .into_iter()
            .filter(|url| !own_address(url))
            .collect();
        assert_eq!(traces.is_empty(), !knows, "{account} {traces:?}");
    }
    let mut other = app.visitor();
    let pages = walk(&mut other, "/", reference).await;
    for word in [NAME, PHONE, STATEMENT, REPLY, ANSWER, NOTE, &receipt.code] {
        assert_eq!(found(&pages, word), Vec::<&str>::new(), "a stranger: {word}");
    }
}

#[tokio::test]
async fn for_郑询_and_his_line_every_page_is_the_same_with_and_without_the_case() {
    let mut app = TestApp::with_demo().await;
    let lists = [
        "/staff",
        "/staff/queue",
        "/staff/queue?tab=mine",
        "/staff/queue?tab=overdue",
        "/staff/cases",
    ];
    let mut before = Vec::new();
    let mut line = Vec::new();
    for account in ["zheng.xun", "meng.li"] {
        let mut person = app.staff(account).await;
        for list in lists {
            before.push(person.open(list).await.texts("main"));
        }
        line.push(person);
    }
    a_case(&mut app).await;
    let mut after = Vec::new();
    for person in &mut line {
        for list in lists {
            assert_eq!(person.knock(Method::GET, list).await, 200, "{list}");
            after.push(person.open(list).await.texts("main"));
        }
    }
    assert_eq!(before, after);
}
