//! A client at the wizard, who answers whatever step comes.
use heard::wording::Words;

use super::{Page, Visitor, form::Form};

/// What a client has to tell, in catalogue keys where the page offers choices.
#[derive(Clone, Debug)]
pub struct Story {
    /// `identity-<mode>`.
    pub identity: &'static str,
    /// `safety-answer-<answer>`.
    pub safety: &'static str,
    /// The name given, unless anonymous.
    pub name: &'static str,
    /// The phone number given, unless anonymous.
    pub phone: &'static str,
    /// The e-mail address given, if any.
    pub email: &'static str,
    /// Whom it is about; empty for not known.
    pub counsellor: &'static str,
    /// In their own words.
    pub statement: &'static str,
}

impl Story {
    /// 林安, by name.
    pub const NAMED: Self = Self {
        identity: "identity-named",
        safety: "safety-answer-safe",
        name: "林安",
        phone: "１３８ ００００ 1234",
        email: "",
        counsellor: "",
        statement: "他把我说的话告诉了别人。",
    };
    /// 周宁, who gives no name.
    pub const ANONYMOUS: Self = Self {
        identity: "identity-anonymous",
        ..Self::NAMED
    };
}

/// What the receipt page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The code as printed, in groups.
    pub code: String,
    /// The public reference.
    pub reference: String,
}

impl Receipt {
    /// Reads the page.
    pub fn on(page: &Page) -> Self {
        Self {
            code: page.texts(".plate-code span").join("-"),
            reference: page.texts("dd.reference").concat(),
        }
    }
}

/// Begins a complaint and answers its steps up to the named one, which is left open.
pub async fn walk_to(visitor: &mut Visitor, words: Words, story: &Story, last: &str) -> Page {
    let start = visitor.open("/complaints/new").await;
    let page = visitor
        .press(&start.form(&words.say("start-begin")).filled())
        .await;
    walk_on(visitor, words, story, page, last).await
}

/// Answers the steps from an open one up to the named one, which is left open.
pub async fn walk_on(visitor: &mut Visitor, words: Words, story: &Story, mut page: Page, last: &str) -> Page {
    for _ in 0..20 {
        let step = step_of(&page);
        if step == last {
            return page;
        }
        assert_eq!(page.status, 200, "{}: {:?}", page.url, page.problems());
        let form = answer(page.form(&words.say("wizard-continue")), words, story, step);
        page = visitor.press(&form.filled()).await;
    }
    panic!("the wizard goes in a circle, at last {}", page.url);
}

/// The whole way to the receipt.
pub async fn complain(visitor: &mut Visitor, words: Words, story: &Story) -> Receipt {
    let check = walk_to(visitor, words, story, "check").await;
    send(visitor, words, &check).await
}

/// From the check page to the receipt.
pub async fn send(visitor: &mut Visitor, words: Words, check: &Page) -> Receipt {
    let page = visitor.press(&consenting(check, words).filled()).await;
    assert_eq!(page.status, 200, "{}: {:?}", page.url, page.problems());
    Receipt::on(&page)
}

/// The form of the check page with the one consent that is needed.
pub fn consenting(check: &Page, words: Words) -> Form {
    check
        .form(&words.say("consents-submit"))
        .tick(&words.say("consents-sensitive"))
}

fn answer(form: Form, words: Words, story: &Story, step: &str) -> Form {
    let say = |key: &str| words.say(key);
    match step {
        "representation" => form.tick(&say("for-whom-self")),
        "safety" => form.tick(&say(story.safety)),
        "identity" => form.tick(&say(story.identity)),
        "contact" => form
            .fill(&say("contact-name"), story.name)
            .fill(&say("contact-phone"), story.phone)
            .fill(&say("contact-email"), story.email),
        "counsellor" => {
            let form = form
                .fill(&say("counsellor-site"), &say("counsellor-site-unsure"))
                .tick(&say("counsellor-when-unsure"));
            if story.counsellor.is_empty() {
                form.tick(&say("counsellor-name-unknown"))
            } else {
                form.fill(&say("counsellor-name"), story.counsellor)
            }
        }
        "categories" => form.tick(&say("category-choice-not-listening")),
        "statement" => form.fill(&say("statement-label"), story.statement),
        "desired-outcomes" | "materials" | "support" => form,
        other => panic!("the wizard led to {other}"),
    }
}

fn step_of(page: &Page) -> &str {
    let path = page.url.split('?').next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default()
}
