//! Complaints that wait, that were taken back, and people whose safety somebody looks after.
use super::stories::{Reach, Story};
use super::{key, tell};
use crate::casework::{Ctx, Error, intake, overlay};
use crate::clock::Clock;
use crate::domain::complaint::Reference;
use crate::domain::hold::HoldForm;
use crate::domain::people::{Principal, SiteId};
use crate::domain::safety::{SafetyForm, UnsafeForm};
use crate::domain::withdrawal::WithdrawalForm;
use crate::store::{case_file, people};
use chrono::TimeDelta;

/// A calm complaint, answered, by somebody of this name.
const fn calm(name: &'static str, statement: &'static str, hours_ago: i64) -> Story {
    Story {
        locale: "zh-CN",
        identity: "named",
        name,
        phone: "13700001111",
        email: "",
        safety: "safe",
        counsellor: "柳言",
        categories: &["not_listening"],
        wishes: &["explanation"],
        statement,
        hours_ago,
        reach: Reach::Answered,
    }
}

const ASKED: Story = calm(
    "林小满",
    "咨询时间总是被缩短，五十分钟常常不到四十分钟就结束，费用照收。",
    20,
);
const WITHDRAWN: Story = calm(
    "程栀",
    "他在团体里当着大家的面，讲了我单独告诉他的事。后来两个人都来问我。",
    22,
);
const THREATENED: Story = calm(
    "季晚",
    "我不想再去了，可是取消以后，他一直给我打电话，问我为什么。",
    18,
);
const WATCHED: Story = calm(
    "苏禾",
    "咨询中断以后没有人告诉我可以找谁，那几个星期我睡不着，也吃不下。",
    23,
);
const CLEARED: Story = calm(
    "白露",
    "预约改了三次，每次都是到了才告诉我。那段时间我的状态很差。",
    23,
);

/// Tells them.
pub(super) async fn seed(ctx: &Ctx, site: SiteId) -> Result<(), Error> {
    let asked = tell(ctx, &ASKED, site).await?;
    let (chen, _) = people_of(ctx, &ASKED, 18).await?;
    let question = HoldForm {
        submission_key: key(),
        question: "您还记得是哪几次吗？有预约记录的话，发给我们看一眼就好。".to_owned(),
        days: "5".to_owned(),
        ..HoldForm::default()
    };
    overlay::ask_client(&chen, &asked, &question).await?;

    let withdrawn = tell(ctx, &WITHDRAWN, site).await?;
    let (_, client) = people_of(ctx, &WITHDRAWN, 6).await?;
    let said = WithdrawalForm {
        submission_key: key(),
        why: "我怕在团体里待不下去。".to_owned(),
        pressure: "reported".to_owned(),
        ..WithdrawalForm::default()
    };
    intake::withdraw(&client, &withdrawn, &said).await?;

    let threatened = tell(ctx, &THREATENED, site).await?;
    let (_, client) = people_of(ctx, &THREATENED, 1).await?;
    let told = UnsafeForm {
        submission_key: key(),
        signs: vec!["danger".to_owned(), "threat".to_owned()],
        words: "他今天在我公司楼下等我。".to_owned(),
    };
    overlay::tell_unsafe(&client, &threatened, &told).await?;

    let watched = tell(ctx, &WATCHED, site).await?;
    let (chen, _) = people_of(ctx, &WATCHED, 20).await?;
    raise(&chen, &watched, "电话里语气很低落，说没有人可以讲话。").await?;

    let cleared = tell(ctx, &CLEARED, site).await?;
    let (chen, _) = people_of(ctx, &CLEARED, 20).await?;
    raise(&chen, &cleared, "来信里说最近状态很差。").await?;
    let (chen, _) = people_of(ctx, &CLEARED, 4).await?;
    let seen = SafetyForm {
        submission_key: key(),
        entry: "assessment".to_owned(),
        summary: "电话中语气平稳，已恢复规律的睡眠，家人知情并陪伴。".to_owned(),
        ..SafetyForm::default()
    };
    overlay::log_safety(&chen, &cleared, &seen).await?;
    let done = SafetyForm {
        outcome: "没有眼前的危险，对方知道随时可以找我们。".to_owned(),
        ..SafetyForm::default()
    };
    overlay::clear_safeguarding(&chen, &cleared, &done).await?;
    Ok(())
}

async fn raise(ctx: &Ctx, case: &Reference, reason: &str) -> Result<(), Error> {
    let form = SafetyForm {
        submission_key: key(),
        level: "watch".to_owned(),
        ground: "self_harm".to_owned(),
        reason: reason.to_owned(),
        ..SafetyForm::default()
    };
    overlay::raise_safeguarding(ctx, case, &form).await
}

/// 陈接 and the client of a story, so many hours ago.
async fn people_of(ctx: &Ctx, story: &Story, hours_ago: i64) -> Result<(Ctx, Ctx), Error> {
    let then = Ctx {
        clock: Clock::fixed(ctx.now() - TimeDelta::hours(hours_ago)),
        ..ctx.clone()
    };
    let db = ctx.db.reader();
    let chen_jie = people::by_account(&db, "chen.jie")
        .await?
        .ok_or(Error::NotFound)?;
    let found = case_file::by_name(&db, &ctx.keys, story.name).await?;
    let complaint = *found.first().ok_or(Error::NotFound)?;
    let chen = Ctx {
        who: Principal::Staff(chen_jie.principal()),
        ..then.clone()
    };
    let client = Ctx {
        who: Principal::Client { complaint },
        ..then
    };
    Ok((chen, client))
}
