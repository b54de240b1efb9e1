//! The staff side.

use super::{at, letter::messages, say};
use crate::ui::{
    Banner, Button, CaseHead, CaseLayout, Chip, Clock, ClockBadge, ClockTone, Column, ConfirmPanel,
    DataTable, Difference, EmptyState, FilterChips, Link, Moment, PageLink, Pagination, PostForm, SideBySide,
    StaffLayout, Tag, TagTone, TextArea, Thread, Timeline, Tone, WhenInput, WhenKind, WorkList, WorkRow,
};
use leptos::prelude::*;

/// Kinds of work.
pub fn work_page() -> AnyView {
    let row = |label, hint, count, status| WorkRow {
        href: "/staff/queue".to_owned(),
        label,
        hint,
        count,
        status,
    };
    let overdue = Some((say("已逾期", "Overdue"), TagTone::Safety));
    let today = Some((say("今日到期", "Due today"), TagTone::Time));
    let rows = vec![
        row(
            say("已逾期", "Overdue"),
            say("最早：TS-2611-9QX2", "Oldest: TS-2611-9QX2"),
            1,
            overdue,
        ),
        row(
            say("待首次回复", "First reply due"),
            say("下一件：今日 17:10 前", "Next: by 5:10 pm today"),
            2,
            today,
        ),
        row(say("待接手", "To take"), String::new(), 3, None),
        row(
            say("投诉人新消息", "New messages from clients"),
            String::new(),
            0,
            None,
        ),
    ];
    view! { <StaffLayout title=say("我的工作", "My work") lead=say("先处理逾期的。", "Overdue first.")><WorkList rows=rows/></StaffLayout> }
        .into_any()
}

fn clock(tone: ClockTone) -> Clock {
    let remaining = match tone {
        ClockTone::Quiet => say("还剩 21 小时 10 分", "21 h 10 min left"),
        ClockTone::Soon => say("还剩 3 小时 5 分", "3 h 5 min left"),
        ClockTone::Overdue => say("已逾期 2 小时", "2 h overdue"),
        ClockTone::Kept => say("已回复", "Answered"),
        ClockTone::Paused => say("暂停：等待投诉人", "Paused: waiting for the client"),
    };
    let absolute = say("11月23日 17:10", "23 November, 5:10 pm");
    Clock {
        tone,
        label: String::new(),
        remaining,
        absolute,
        datetime: "2026-11-23T17:10:00+08:00".to_owned(),
    }
}

/// Table, clocks, tags, chips, pages, empty state.
pub fn list_page() -> AnyView {
    let mut first = Column::new(say("投诉编号", "Reference"));
    first.sort = Some("/staff/queue?sort=reference".to_owned());
    first.sorted = Some("ascending");
    let columns = vec![
        first,
        Column::new(say("24 小时", "24 hours")),
        Column::new(say("类别", "Categories")),
        Column::number(say("材料", "Files")),
    ];
    let tones = [
        ClockTone::Overdue,
        ClockTone::Soon,
        ClockTone::Quiet,
        ClockTone::Kept,
        ClockTone::Paused,
    ];
    let tags = [
        TagTone::Safety,
        TagTone::Time,
        TagTone::Waiting,
        TagTone::Done,
        TagTone::Correct,
    ];
    let rows = tones.into_iter().zip(tags).map(|(tone, tag)| {
        vec![
            view! { <a class="reference" href="/staff/cases/TS-2611-9QX2">"TS-2611-9QX2"</a>" "<Tag label=say("标记", "Marker") tone=tag/> }.into_any(),
            view! { <ClockBadge clock=clock(tone)/> }.into_any(),
            say("向第三方泄露、语气威胁", "Disclosed to a third party, threatening tone").into_any(),
            "2".into_any(),
        ]
    });
    let rows = rows.collect::<Vec<_>>();
    let chip = |label| Chip {
        label,
        without: "/staff/queue".to_owned(),
    };
    let chips = vec![
        chip(say("渠道：网站", "Channel: website")),
        chip(say("已逾期", "Overdue")),
    ];
    let page = |number, is_current| PageLink {
        number,
        href: "/staff/queue".to_owned(),
        is_current,
    };
    view! {
        <StaffLayout title=say("受理队列", "Intake queue")>
            <FilterChips chips=chips clear="/staff/queue"/>
            <DataTable caption=say("等待受理的投诉", "Complaints waiting for intake") columns=columns rows=rows/>
            <Pagination summary=say("第 26–50 项，共 112 项", "26–50 of 112") previous=Some("/a".to_owned())
                next=Some("/b".to_owned()) pages=vec![page(1, false), page(2, true), page(3, false)]/>
            <EmptyState sentence=say("没有等待受理的投诉。", "No complaint is waiting.") link=Some(Link::to("/staff/cases", say("全部投诉", "All complaints")))/>
        </StaffLayout>
    }
    .into_any()
}

fn head() -> CaseHead {
    let named = |tone, label| Clock { label, ..clock(tone) };
    CaseHead {
        reference: "TS-2611-4K7Q".to_owned(),
        stage: say("初步评估", "Triage"),
        path: String::new(),
        priority: say("优先级：高", "Priority: high"),
        clocks: vec![
            named(ClockTone::Soon, say("首次回复", "First reply")),
            named(ClockTone::Quiet, say("初步评估", "Triage")),
        ],
        identity: say("保密", "Confidential"),
        markers: vec![
            (say("安全：关注", "Safety: watch"), TagTone::Safety),
            (say("第 2 轮", "Round 2"), TagTone::Neutral),
        ],
        holder: say("由陈接受理", "Held by Chen Jie"),
        position: say("您是承办人", "You are the holder"),
        tabs: vec![
            Link::to("/a", say("概览", "Overview")).current(true),
            Link::to("/b", say("往来", "Messages")).counting(1),
        ],
        facts: vec![
            (say("渠道", "Channel"), say("网站", "Website")),
            (say("投诉人", "Client"), "林* · 138••••1234".to_owned()),
        ],
    }
}

/// Case frame, internal notes, a form with a problem.
pub fn case_page() -> AnyView {
    let early = say(
        "联系时间不能早于收到投诉的时间。",
        "The contact cannot be before the complaint was received.",
    );
    let moment = Moment {
        at: at(14),
        who: say("陈接", "Chen Jie"),
        sentence: say("接手。", "Took the complaint."),
        link: None,
    };
    view! {
        <CaseLayout title=say("概览", "Overview") case=head() problems=vec![("at".to_owned(), early.clone())]>
            <Banner tone=Tone::Blocked sentence=say("无人有权审批。", "Nobody may approve.")/>
            <h2>{say("往来", "Messages")}</h2>
            <Thread messages=messages()/>
            <h2>{say("时间线", "Timeline")}</h2>
            <Timeline moments=vec![moment]/>
            <PostForm>
                <WhenInput name="at" label=say("时间", "Time") kind=WhenKind::DateTime value="2026-11-23T14:05" problem=Some(early)/>
                <WhenInput name="on" label=say("日期", "Date") kind=WhenKind::Date is_optional=true/>
                <WhenInput name="hour" label=say("时刻", "Hour") kind=WhenKind::Time hint=say("24 小时制。", "In 24 hours.")/>
                <div class="acts"><Button label=say("记录", "Record")/></div>
            </PostForm>
        </CaseLayout>
    }
    .into_any()
}

/// Both versions of a text, and an act that needs confirming.
pub fn conflict_page() -> AnyView {
    let difference = Difference {
        label: say("摘要", "Summary"),
        mine: "电话联系，对方担心身份。\n约定周三书面回复。".to_owned(),
        theirs: "电话联系，对方担心身份。\n约定周四书面回复。".to_owned(),
    };
    view! {
        <CaseLayout title=say("有人刚刚修改过", "Someone just changed this") case=head()>
            <SideBySide differences=vec![difference]/>
            <ConfirmPanel title=say("会发生什么", "What will happen") consequences=vec![say("投诉人会收到通知。", "The client is told.")]
                act=say("移交", "Hand over") cancel=say("取消", "Cancel") back="/staff" key="once">
                <TextArea name="reason" label=say("原因", "Reason") rows=2/>
            </ConfirmPanel>
        </CaseLayout>
    }
    .into_any()
}
