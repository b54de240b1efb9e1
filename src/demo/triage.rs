//! Complaints that intake has gone on with: assessed, on the standard path, handled directly, proposed to be declined,
//! declined. Through the same verbs as a browser's request.
use super::stories::{Reach, Story};
use super::{key, tell};
use crate::casework::{Ctx, Error, reading, triage};
use crate::clock::Clock;
use crate::domain::code::Code;
use crate::domain::complaint::Reference;
use crate::domain::interest::TakeForm;
use crate::domain::people::{Principal, SiteId};
use crate::domain::triage::{DeclineForm, PathForm, SafetyScreen, TriageForm};
use crate::store::people;
use chrono::TimeDelta;

/// How far intake has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Further {
    Assessed,
    Standard,
    Direct,
    DeclineProposed,
    Declined,
}

/// What intake made of it: category, severity, likelihood, the allegation.
type Made = (&'static str, &'static str, &'static str, &'static str);

const NAMED: Story = Story {
    locale: "zh-CN",
    identity: "named",
    name: "",
    phone: "",
    email: "",
    safety: "safe",
    counsellor: "",
    categories: &[],
    wishes: &["explanation"],
    statement: "",
    hours_ago: 40,
    reach: Reach::Answered,
};

const TOLD: &[(Story, Made, Further)] = &[
    (
        Story {
            name: "苏晴",
            phone: "13300001111",
            counsellor: "江北",
            categories: &["not_listening"],
            statement: "每次我说到一半，他就开始讲他自己的经历。八次咨询里，我大概只说了一半的时间。",
            ..NAMED
        },
        (
            "at_not_listening",
            "moderate",
            "possible",
            "咨询中多次打断来访者，讲自己的经历",
        ),
        Further::Assessed,
    ),
    (
        Story {
            name: "林小满",
            phone: "13300002222",
            counsellor: "江北",
            categories: &["told_others"],
            wishes: &["explanation", "apology"],
            statement: "他在公开讲座里讲了一个案例，年龄、职业、离婚的经过都和我一样。台下有认识我的人。",
            ..NAMED
        },
        (
            "cf_unconsented_use",
            "high",
            "possible",
            "未经同意在公开讲座中使用来访者的经历",
        ),
        Further::Standard,
    ),
    (
        Story {
            name: "陆远",
            phone: "13300003333",
            counsellor: "柳言",
            categories: &["charges"],
            wishes: &["refund"],
            statement: "上周的咨询只做了四十分钟，收了五十分钟的钱。想请你们核对一下。",
            ..NAMED
        },
        (
            "fe_overcharged",
            "low",
            "unlikely",
            "一次四十分钟的咨询按五十分钟收费",
        ),
        Further::Direct,
    ),
    (
        Story {
            name: "白露",
            phone: "13300004444",
            categories: &["charges"],
            statement: "我在网上另一家平台买的课程一直不退款，你们能不能帮我催一下？",
            ..NAMED
        },
        ("fe_refund_refused", "low", "unlikely", "其他平台的课程不退款"),
        Further::DeclineProposed,
    ),
    (
        Story {
            name: "秦川",
            phone: "13300005555",
            categories: &["appointments"],
            statement: "医院的心理门诊一直挂不上号，窗口的态度也不好。",
            ..NAMED
        },
        ("sc_waiting", "low", "unlikely", "医院门诊挂号等待过长"),
        Further::Declined,
    ),
];

/// Tells them.
pub(super) async fn tell_on(ctx: &Ctx, site: SiteId) -> Result<(), Error> {
    for (story, made, further) in TOLD {
        let case = tell(ctx, story, site).await?;
        let clock = Clock::fixed(ctx.now() - TimeDelta::hours(story.hours_ago - 4));
        let at = Ctx { clock, ..ctx.clone() };
        go_on(&as_staff(&at, "chen.jie").await?, &case, *made, *further).await?;
        if *further == Further::Declined {
            at.clock.advance(TimeDelta::hours(2));
            decide(&as_staff(&at, "zhao.ying").await?, &case).await?;
        }
    }
    Ok(())
}

async fn as_staff(ctx: &Ctx, account: &str) -> Result<Ctx, Error> {
    let person = people::by_account(&ctx.db.reader(), account)
        .await?
        .ok_or(Error::NotFound)?;
    Ok(Ctx {
        who: Principal::Staff(person.principal()),
        ..ctx.clone()
    })
}

async fn version(ctx: &Ctx, case: &Reference) -> Result<String, Error> {
    Ok(reading::header(ctx, case).await?.header.version.to_string())
}

async fn go_on(ctx: &Ctx, case: &Reference, made: Made, further: Further) -> Result<(), Error> {
    assess(ctx, case, made, further).await?;
    ctx.clock.advance(TimeDelta::minutes(5));
    let path = |path: &str, version| PathForm {
        version,
        submission_key: key(),
        path: path.to_owned(),
        agreement: "电话中说明后，对方同意先核对、尽快答复。".to_owned(),
        handler: ctx
            .who
            .staff()
            .map(|who| who.person.to_string())
            .unwrap_or_default(),
    };
    match further {
        Further::Assessed => Ok(()),
        Further::Standard => {
            let form = path("standard", version(ctx, case).await?);
            triage::set_path(ctx, case, &form).await.map(|_| ())
        }
        Further::Direct => {
            let form = path("simple", version(ctx, case).await?);
            triage::handle_directly(ctx, case, &form).await
        }
        Further::DeclineProposed | Further::Declined => {
            let form = DeclineForm {
                version: version(ctx, case).await?,
                submission_key: key(),
                decline_reason: "not_our_service".to_owned(),
                explanation: "您说的这项服务不是由我们提供的，我们看不到对方的记录，也不能替对方作决定。"
                    .to_owned(),
                where_to_turn: "可以先联系提供服务的机构；也可以拨打 12345 政务服务热线反映。".to_owned(),
                ..DeclineForm::default()
            };
            triage::propose_decline(ctx, case, &form).await
        }
    }
}

async fn assess(ctx: &Ctx, case: &Reference, made: Made, further: Further) -> Result<(), Error> {
    let header = reading::header(ctx, case).await?.header;
    let (category, severity, likelihood, words) = made;
    let is_ours = !matches!(further, Further::DeclineProposed | Further::Declined);
    let form = TriageForm {
        version: header.version.to_string(),
        scope: if is_ours { TriageForm::IN } else { TriageForm::OUT }.to_owned(),
        out_reason: if is_ours { "" } else { "not_our_service" }.to_owned(),
        scope_note: if is_ours {
            ""
        } else {
            "服务由其他机构提供，与本机构无关。"
        }
        .to_owned(),
        matched_site: header
            .site
            .map_or_else(|| TriageForm::NO_SITE.to_owned(), |site| site.to_string()),
        matched_counsellor: header
            .counsellor
            .map_or_else(|| TriageForm::NOBODY.to_owned(), |one| one.to_string()),
        allegation_number: vec![String::new()],
        allegation_words: vec![words.to_owned()],
        allegation_category: vec![category.to_owned()],
        safety_screen: SafetyScreen::NoSign.code().to_owned(),
        severity: severity.to_owned(),
        likelihood: likelihood.to_owned(),
        harm: "minimal".to_owned(),
        ..TriageForm::default()
    };
    triage::assess(ctx, case, &form).await.map(|_| ())
}

/// A second person declares no interest and decides.
async fn decide(ctx: &Ctx, case: &Reference) -> Result<(), Error> {
    let free = TakeForm {
        submission_key: key(),
        interest: TakeForm::NONE.to_owned(),
        ..TakeForm::default()
    };
    triage::declare_interest(ctx, case, &free).await?;
    triage::decide_decline(ctx, case).await
}
