//! AD-01 设置清单: what stands between this installation and the first complaint.

use leptos::prelude::*;

use super::{calendar_banner, once};
use crate::{
    casework::{
        Ctx,
        organisation::{self, Checklist, Item, State},
    },
    ui::{Banner, Column, DataTable, StaffLayout, Tag, TagTone, Tone, words},
    urls::{self, Local},
    wording::key_of,
};

/// The page.
#[component]
pub fn ChecklistPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let read = ctx.clone();
    once(async move { organisation::checklist(&read).await }, move |list| {
        draw(&ctx, &list)
    })
}

fn draw(ctx: &Ctx, list: &Checklist) -> AnyView {
    let words = words();
    let (tone, sentence) = if list.is_ready() {
        (Tone::Success, words.say("admin-ready"))
    } else {
        (Tone::Blocked, words.say("admin-not-ready"))
    };
    let columns = ["admin-setup-item", "admin-setup-state", "admin-setup-why"];
    let columns = columns.map(|key| Column::new(words.say(key))).into();
    let rows = list
        .items
        .iter()
        .map(|(item, state)| row(*item, *state))
        .collect();
    let cover = cover(list);
    let banner = calendar_banner(ctx);
    view! {
        <StaffLayout title=words.say("admin-title") lead=words.say("admin-lead")>
            <Banner tone=tone sentence=sentence/>
            {banner}
            <DataTable caption=words.say("admin-setup-caption") columns=columns rows=rows/>
            {cover}
        </StaffLayout>
    }
    .into_any()
}

fn row(item: Item, state: State) -> Vec<AnyView> {
    let words = words();
    let tone = match state {
        State::Done => TagTone::Done,
        State::Look => TagTone::Time,
        State::Missing => TagTone::Safety,
    };
    let why = words.say(&format!("{}-why", key_of(item)));
    vec![
        view! { <a href=place(item).to_string()>{words.label(item)}</a> }.into_any(),
        view! { <Tag label=words.label(state) tone=tone/> }.into_any(),
        why.into_any(),
    ]
}

fn place(item: Item) -> Local {
    match item {
        Item::Organisation => urls::admin_organisation(),
        Item::CrisisLines => urls::admin_crisis_lines(),
        Item::Sites => urls::admin_sites(),
        Item::People | Item::Duty | Item::Safeguarding | Item::Cover => urls::admin_people(),
        Item::Calendar => urls::admin_calendar(),
        Item::Mail => urls::admin_mail(),
    }
}

/// Who could not be complained about yet, and why.
fn cover(list: &Checklist) -> Option<AnyView> {
    let words = words();
    if list.uncovered.is_empty() {
        return None;
    }
    let names: Vec<_> = list
        .uncovered
        .iter()
        .map(|(name, lack)| {
            let args = [("name", name.into()), ("lack", words.label(*lack).into())];
            view! { <li>{words.say_with("admin-uncovered", &args)}</li> }
        })
        .collect();
    Some(
        view! {
            <section>
                <h2>{words.say("admin-cover")}</h2>
                <p>{words.say("admin-cover-means")}</p>
                <ul>{names}</ul>
            </section>
        }
        .into_any(),
    )
}
