//! The demo: the personas of the tests and the browser tests, two places, three counsellors, and a complaint in every
//! stage there is. Everything goes through the same verbs as a browser's request.
//!
//! Add a story in `stories`; a new stage needs a [`stories::Reach`] that leads there.
mod files;
mod office;
mod safety;
mod stories;
mod told;
mod triage;

use crate::casework::{Ctx, Error, intake, message};
use crate::clock::Clock;
use crate::domain::code::Code;
use crate::domain::complaint::Reference;
use crate::domain::contact::StaffContactForm;
use crate::domain::intake::{CONSENT_VERSION, CheckForm, NewComplaint, SubmissionKey};
use crate::domain::interest::TakeForm;
use crate::domain::locale::Locale;
use crate::domain::message::MessageForm;
use crate::domain::people::{Principal, Role, SiteId};
use crate::domain::receipt::ReceiptCode;
use crate::seal::random;
use crate::store::{case_file, people, receipts};
use chrono::TimeDelta;
use office::directory;
use std::sync::Arc;
use stories::{Reach, STORIES, Story};
use told::{answer, draft_of};

pub use office::office;

/// Password of every persona. The demo refuses to run where strangers could use it.
pub const PASSWORD: &str = "listen-first-2026";
/// The persona whose receipt code is printed.
pub const CLIENT: &str = "林安";

/// A persona of the staff: account, name, roles, whether they answer safeguarding alerts, who stands above them.
type Persona = (
    &'static str,
    &'static str,
    &'static [Role],
    bool,
    Option<&'static str>,
);

/// The staff of the demo, superiors first.
pub const STAFF: &[Persona] = &[
    ("meng.li", "孟理", &[Role::Manager], true, None),
    ("gao.pi", "高批", &[Role::Manager], false, None),
    ("chen.jie", "陈接", &[Role::Intake], true, Some("gao.pi")),
    ("zhao.ying", "赵迎", &[Role::Intake], false, Some("gao.pi")),
    ("wu.cha", "吴查", &[Role::Investigator], false, Some("gao.pi")),
    ("he.fang", "何访", &[Role::Investigator], false, Some("gao.pi")),
    ("zheng.xun", "郑询", &[Role::Investigator], false, Some("meng.li")),
    ("su.guan", "苏管", &[Role::Admin], false, None),
];

/// Seeds whatever is missing; a second time changes nothing.
///
/// # Errors
/// When the database fails.
pub async fn seed(ctx: &Ctx) -> Result<(), Error> {
    let ctx = &as_host(ctx);
    if people::by_account(&ctx.db.reader(), STAFF[0].0).await?.is_some() {
        return Ok(());
    }
    let site = directory(ctx).await?;
    for story in STORIES {
        tell(ctx, story, site).await?;
    }
    triage::tell_on(ctx, site).await?;
    safety::seed(ctx, site).await
}

/// Adds complaints until there are about `count` more, for measuring: the stories again and again, nobody is given their
/// codes.
///
/// # Errors
/// When the database fails.
pub async fn fill(ctx: &Ctx, count: usize) -> Result<(), Error> {
    let ctx = &as_host(ctx);
    let site = people::sites(&ctx.db.reader())
        .await?
        .first()
        .map(|site| site.id)
        .ok_or(Error::NotFound)?;
    for (number, story) in STORIES.iter().cycle().take(count).enumerate() {
        let story = Story {
            hours_ago: 1 + i64::try_from(number % 20).unwrap_or_default(),
            reach: Reach::Received,
            ..*story
        };
        tell(ctx, &story, site).await?;
    }
    Ok(())
}

/// A receipt code for the complaint of [`CLIENT`]: the first one was shown to the browser alone, so the demo gives another.
///
/// # Errors
/// `NotFound` before the demo was seeded.
pub async fn receipt_code(ctx: &Ctx) -> Result<String, Error> {
    let db = ctx.db.reader();
    let complaint = *case_file::by_name(&db, &ctx.keys, CLIENT)
        .await?
        .first()
        .ok_or(Error::NotFound)?;
    let code = ReceiptCode::from_random(random());
    let hash = ctx.argon.hash(&code.canonical().into()).await?;
    ctx.db
        .write(async |txn| {
            receipts::keep_code(txn, &ctx.keys, complaint, &code.canonical(), hash, ctx.now()).await
        })
        .await?;
    Ok(code.grouped())
}

/// Acts for nobody in particular, from nowhere: limits count by source, and a seed is not an attack.
fn as_host(ctx: &Ctx) -> Ctx {
    Ctx {
        who: Principal::Nobody,
        draft: None,
        source: random::<16>().to_vec(),
        ..ctx.clone()
    }
}

/// Sends one story through the wizard's forms and on as far as it reaches.
async fn tell(ctx: &Ctx, story: &Story, site: SiteId) -> Result<Reference, Error> {
    let clock = Clock::fixed(ctx.now() - TimeDelta::hours(story.hours_ago));
    let ctx = &Ctx {
        clock: clock.clone(),
        locale: Locale::from_code(story.locale).unwrap_or(Locale::ZhCn),
        source: random::<16>().to_vec(),
        ..ctx.clone()
    };
    let draft = draft_of(ctx, story, site)?;
    let secret = intake::begin_with(ctx, draft.clone()).await?;
    let client = &Ctx {
        draft: Some(Arc::new(secret)),
        ..ctx.clone()
    };
    files::attach(client, story.name).await?;
    clock.advance(TimeDelta::minutes(12));
    let check = CheckForm {
        submission_key: intake::submission_key(client)?.to_string(),
        consent_version: CONSENT_VERSION.to_owned(),
        consent_sensitive: "yes".to_owned(),
        ..CheckForm::default()
    };
    let new = NewComplaint::parse(&draft, &check, client.today())?;
    let receipt = intake::submit(client, &new).await?;
    if story.reach == Reach::Received {
        return Ok(receipt.reference);
    }
    let chen_jie = people::by_account(&ctx.db.reader(), "chen.jie")
        .await?
        .ok_or(Error::NotFound)?;
    let staff = &Ctx {
        who: Principal::Staff(chen_jie.principal()),
        ..ctx.clone()
    };
    let case = &receipt.reference;
    clock.advance(TimeDelta::minutes(25));
    intake::take(
        staff,
        case,
        &TakeForm {
            submission_key: key(),
            interest: TakeForm::NONE.to_owned(),
            ..TakeForm::default()
        },
    )
    .await?;
    clock.advance(TimeDelta::minutes(20));
    match story.reach {
        Reach::Received | Reach::Taken => {}
        Reach::Answered => message::send_message(staff, case, &says(answer(story))).await?,
        Reach::Phoned => {
            call(
                staff,
                case,
                true,
                "电话沟通二十分钟，说明了接下来的步骤，对方希望先得到书面说明。",
            )
            .await?;
        }
        Reach::Attempted => {
            call(staff, case, false, "无人接听。").await?;
            clock.advance(TimeDelta::hours(2));
            call(staff, case, false, "再次无人接听，未留言。").await?;
        }
        Reach::InConversation => {
            message::send_message(staff, case, &says(answer(story))).await?;
            clock.advance(TimeDelta::minutes(70));
            let complaint = case_file::by_name(&ctx.db.reader(), &ctx.keys, story.name).await?;
            let complaint = *complaint.first().ok_or(Error::NotFound)?;
            let client = &Ctx {
                who: Principal::Client { complaint },
                ..ctx.clone()
            };
            message::write_to_us(
                client,
                case,
                &says("谢谢您回复我。工作日晚上七点以后打电话比较方便。"),
            )
            .await?;
        }
    }
    Ok(receipt.reference)
}

fn key() -> String {
    SubmissionKey::from_bytes(random()).to_string()
}

fn says(text: &str) -> MessageForm {
    MessageForm {
        submission_key: key(),
        message: text.to_owned(),
        ..MessageForm::default()
    }
}

async fn call(ctx: &Ctx, case: &Reference, is_reached: bool, summary: &str) -> Result<(), Error> {
    let reached = if is_reached {
        StaffContactForm::REACHED
    } else {
        StaffContactForm::NOT_REACHED
    };
    let form = StaffContactForm {
        method: "phone".to_owned(),
        reached: reached.to_owned(),
        summary: summary.to_owned(),
        ..StaffContactForm::starting(ctx.now(), ctx.zone(), SubmissionKey::from_bytes(random()), 0)
    };
    intake::record_contact(ctx, case, &form).await
}
