//! The client side.

use super::{at, say};
use crate::ui::{
    Banner, Button, ButtonLink, Checkbox, CheckboxCards, Choice, ClientLayout, CodePlate, ContactCard,
    CrisisCard, DateFields, Fieldset, Glyph, InputKind, Link, Message, Moment, PostForm, PublicLayout,
    RadioCards, Rings, Said, Select, Step, StepState, Stepper, SummaryList, SummaryRow, TextArea, TextInput,
    Thread, Timeline, Tone, Voice, Way, WayWeight, Ways, Weight, Width,
};
use leptos::prelude::*;

/// Ways, crisis card, contact card.
pub fn welcome_page() -> AnyView {
    let way = |weight, label, hint| Way {
        href: "/track".to_owned(),
        label,
        hint,
        weight,
    };
    let ways = vec![
        way(
            WayWeight::Main,
            say("提出投诉", "Make a complaint"),
            say("大约十分钟。", "About ten minutes."),
        ),
        way(
            WayWeight::Other,
            say("查询进度", "Follow your complaint"),
            String::new(),
        ),
        way(
            WayWeight::Danger,
            say("我现在需要帮助", "I need help now"),
            say("电话都在一页上。", "All numbers on one page."),
        ),
    ];
    view! {
        <PublicLayout title=say("首页", "Start") heading=say("请告诉我们", "Please tell us") lead=say("我们会认真听。", "We will listen.")>
            <Rings/>
            <Ways ways=ways/>
            <CrisisCard may_go_on=true/>
            <ContactCard/>
        </PublicLayout>
    }
    .into_any()
}

fn modes() -> Vec<Choice> {
    let means = say(
        "只有处理人员知道您是谁。咨询师可能从内容猜到。",
        "Only those handling it know. The counsellor may guess.",
    );
    vec![
        Choice::new("confidential", say("保密", "Confidential")).meaning(means),
        Choice::new("named", say("实名", "Named")),
        Choice::new("anonymous", say("匿名", "Anonymous"))
            .meaning(say("只能用查询码联系。", "By receipt code only.")),
    ]
}

/// Every field, untouched or filled.
pub fn form_page() -> AnyView {
    let kinds = vec![
        Choice::new("a", say("保密与隐私", "Confidentiality")),
        Choice::new("b", say("收费", "Fees")),
    ];
    view! {
        <ClientLayout title=say("怎样保护您的身份", "How should we protect you?") eyebrow=say("第 3 步，共 10 步", "Step 3 of 10")
            lead=say("由您决定谁会知道您是谁。", "You decide who learns who you are.") back=Some(Link::to("/", say("上一步", "Back")))>
            <PostForm key="once" version="3">
                <RadioCards name="mode" label=say("身份", "Identity") is_title=true choices=modes() value="confidential"/>
                <CheckboxCards name="kinds" label=say("哪类问题", "What kind") choices=kinds.clone() values=vec!["b".to_owned()] is_optional=true/>
                <Fieldset legend=say("怎样联系您", "How to reach you") hint=say("至少一种。", "At least one.")>
                    <TextInput name="name" label=say("称呼", "Name") autocomplete="name" width=Width::Half/>
                    <TextInput name="phone" label=say("电话", "Phone") kind=InputKind::Phone autocomplete="tel" width=Width::Half hint=say("手机或座机。", "Mobile or landline.")/>
                    <TextInput name="amount" label=say("金额", "Amount") kind=InputKind::Amount width=Width::Short is_optional=true/>
                </Fieldset>
                <TextInput name="code" label=say("查询码", "Receipt code") kind=InputKind::Code value="7K3M-Q9WD"/>
                <DateFields name="since" label=say("从什么时候开始", "Since when") year="2026" month="3" hint=say("记不清可以只写年份。", "The year alone is enough.")/>
                <Checkbox name="unsure" label=say("记不清", "I do not remember") is_ticked=true hint=say("没有关系。", "That is fine.")/>
                <Select name="site" label=say("服务点", "Site") choices=kinds value="a"/>
                <TextArea name="statement" label=say("请用您自己的话说", "In your own words") limit=20_000 value="第一行\n第二行" hint=say("想到什么就写什么。", "Write what comes to mind.")>
                    <span role="status">{say("已保存 14:05", "Saved at 2:05 pm")}</span>
                </TextArea>
                <div class="acts">
                    <Button label=say("保存并继续", "Save and continue")/>
                    <Button label=say("保存，稍后再填", "Save for later") weight=Weight::Quiet name="then" value="later"/>
                </div>
            </PostForm>
        </ClientLayout>
    }
    .into_any()
}

/// Every field with a problem.
pub fn error_page() -> AnyView {
    let wrong = say(
        "请选一项，或者选「不想回答」。",
        "Choose one, or “I would rather not say”.",
    );
    let problem = || {
        Some(say(
            "请选一项，或者选「不想回答」。",
            "Choose one, or “I would rather not say”.",
        ))
    };
    let names = ["mode", "kinds", "email", "since", "consent", "site", "statement"];
    let problems = names.map(|name| (name.to_owned(), wrong.clone())).to_vec();
    view! {
        <ClientLayout title=say("请核对", "Check your answers") problems=problems>
            <PostForm>
                <RadioCards name="mode" label=say("身份", "Identity") choices=modes() problem=problem() hint=say("以后可以改。", "Can be changed later.")/>
                <CheckboxCards name="kinds" label=say("哪类问题", "What kind") choices=modes() problem=problem()/>
                <TextInput name="email" label=say("电子邮件", "E-mail") kind=InputKind::Email value="linan@" problem=problem() hint=say("只发链接。", "Links only.")/>
                <DateFields name="since" label=say("从什么时候开始", "Since when") year="2062" problem=problem()/>
                <Checkbox name="consent" label=say("我同意使用我写下的敏感信息", "You may use the sensitive information I wrote") problem=problem()/>
                <Select name="site" label=say("服务点", "Site") choices=modes() problem=problem()/>
                <TextArea name="statement" label=say("您的话", "Your words") limit=20_000 problem=problem() hint=say("不限长短。", "Any length.")/>
                <div class="acts"><Button label=say("提交投诉", "Submit the complaint")/></div>
            </PostForm>
        </ClientLayout>
    }
    .into_any()
}

/// Code plate, summary list, buttons of every weight.
pub fn receipt_page() -> AnyView {
    let said = "他在第三次咨询时谈到了另一位来访者。\n\n之后我一直睡不好。";
    let rows = vec![
        SummaryRow::new(say("身份", "Identity"), say("保密", "Confidential")).change("/a"),
        SummaryRow::new(say("电话", "Phone"), "").change("/b"),
        SummaryRow::new(say("您的话", "Your words"), said),
    ];
    view! {
        <ClientLayout title=say("已收到您的投诉", "We have your complaint") reference="TS-2611-4K7Q" lead=say("谢谢您告诉我们。", "Thank you for telling us.")>
            <CodePlate label=say("您的查询码", "Your receipt code") code="7K3M-Q9WD-X4TN-HB2C-YR6P-5"/>
            <h2>{say("接下来", "What happens next")}</h2>
            <ol><li>{say("工作人员会与您联系。", "A person will contact you.")}</li><li>{say("我们决定由谁处理。", "We decide who looks into it.")}</li></ol>
            <h2>{say("您的回答", "Your answers")}</h2>
            <SummaryList rows=rows/>
            <div class="acts">
                <ButtonLink href="/track" label=say("我已记下", "I have noted it")/>
                <ButtonLink href="/track" label=say("查看", "Look") weight=Weight::Secondary glyph=Glyph::ArrowRight/>
                <ButtonLink href="/track" label=say("取消", "Cancel") weight=Weight::Quiet/>
            </div>
        </ClientLayout>
    }
    .into_any()
}

/// Stepper, banners of every tone, timeline, thread.
pub fn story_page() -> AnyView {
    provide_context(Said(
        Tone::Success,
        say("您的消息已发出。", "Your message has been sent."),
    ));
    let step = |label, state| Step { label, state };
    let steps = vec![
        step(say("受理", "Received"), StepState::Done),
        step(say("调查", "Looked into"), StepState::Current),
        step(say("处理", "Decided"), StepState::Ahead),
        step(say("反馈", "Answered"), StepState::Ahead),
        step(say("后续", "Followed up"), StepState::Ahead),
    ];
    let tabs = vec![
        Link::to("/a", say("进展", "Progress")).current(true),
        Link::to("/b", say("往来消息", "Messages")).counting(2),
    ];
    let read = Some(Link::to("/b", say("阅读", "Read it")));
    let moments = vec![
        Moment {
            at: at(14),
            who: say("接待人员", "Intake staff"),
            sentence: say("发来消息。", "Sent a message."),
            link: read.clone(),
        },
        Moment {
            at: at(10),
            who: String::new(),
            sentence: say("投诉已提交。", "Complaint submitted."),
            link: None,
        },
    ];
    view! {
        <ClientLayout title=say("正在初步评估", "Being assessed") reference="TS-2611-4K7Q" tabs=tabs>
            <Banner sentence=say("接待人员给您发了一条消息。", "Intake staff sent you a message.") link=read/>
            <Banner tone=Tone::Time sentence=say("我们本应在昨天联系您，对不起。", "We should have contacted you yesterday. We are sorry.")/>
            <Banner tone=Tone::Waiting sentence=say("等待您补充，您也可以不补充。", "Waiting for more from you, if you wish.")/>
            <Banner tone=Tone::Blocked sentence=say("暂时无法继续。", "We cannot go on at present.")/>
            <Stepper steps=steps/>
            <h2>{say("发生了什么", "What has happened")}</h2>
            <Timeline moments=moments/>
            <h2>{say("往来消息", "Messages")}</h2>
            <Thread messages=messages()/>
        </ClientLayout>
    }
    .into_any()
}

/// A conversation with all three voices.
pub(super) fn messages() -> Vec<Message> {
    let message = |voice, author, hour, text: &str, is_first_new| Message {
        voice,
        author,
        at: at(hour),
        text: text.to_owned(),
        is_first_new,
    };
    vec![
        message(
            Voice::Client,
            say("来访者", "Client"),
            9,
            "他会不会知道是我说的？\n\n我想了很久才写下来。",
            false,
        ),
        message(
            Voice::Internal,
            say("陈接", "Chen Jie"),
            10,
            "回复时不要提到咨询日期。",
            false,
        ),
        message(
            Voice::Staff,
            say("接待人员", "Intake staff"),
            11,
            "不会。您选择了保密。",
            true,
        ),
    ]
}
