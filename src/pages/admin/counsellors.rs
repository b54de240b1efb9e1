//! AD-03 咨询师: everybody clients may name, those who have left too.

use leptos::prelude::*;

use super::{calendar_banner, once};
use crate::{
    casework::{Ctx, Error},
    store::{
        people::{self, Counsellor, Site},
        staff::{self, Member},
    },
    ui::{ButtonLink, Column, DataTable, EmptyState, StaffLayout, Tag, TagTone, words},
    urls,
};

/// The page.
#[component]
pub fn CounsellorsPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let read = ctx.clone();
    once(
        async move {
            let db = read.db.reader();
            let (sites, members) = (people::all_sites(&db).await?, staff::all(&db).await?);
            Ok::<_, Error>((people::counsellors(&db).await?, sites, members))
        },
        move |(counsellors, sites, members)| draw(&ctx, counsellors, &sites, &members),
    )
}

fn draw(ctx: &Ctx, counsellors: Vec<Counsellor>, sites: &[(Site, bool)], members: &[Member]) -> AnyView {
    let words = words();
    let list = if counsellors.is_empty() {
        view! { <EmptyState sentence=words.say("admin-counsellors-empty")/> }.into_any()
    } else {
        let columns = [
            "admin-counsellor-name",
            "admin-person-site",
            "admin-counsellor-person",
            "admin-person-state",
        ];
        let columns = columns.map(|key| Column::new(words.say(key))).into();
        let rows = counsellors
            .into_iter()
            .map(|it| row(it, sites, members))
            .collect();
        view! { <DataTable caption=words.say("admin-counsellors-caption") columns=columns rows=rows/> }
            .into_any()
    };
    let banner = calendar_banner(ctx);
    view! {
        <StaffLayout title=words.say("admin-counsellors") lead=words.say("admin-counsellors-lead")>
            {banner}
            <div class="acts">
                <ButtonLink href=urls::admin_new_counsellor().as_str() label=words.say("admin-counsellor-new")/>
            </div>
            {list}
        </StaffLayout>
    }
    .into_any()
}

fn row(counsellor: Counsellor, sites: &[(Site, bool)], members: &[Member]) -> Vec<AnyView> {
    let words = words();
    let site = sites.iter().find(|(it, _)| Some(it.id) == counsellor.site);
    let person = members.iter().find(|it| Some(it.id) == counsellor.person);
    let (key, tone) = if counsellor.is_former {
        ("admin-counsellor-former", TagTone::Neutral)
    } else {
        ("admin-counsellor-present", TagTone::Done)
    };
    let none = || words.say("not-given");
    vec![
        view! { <a href=urls::admin_counsellor(counsellor.id).to_string()>{counsellor.name}</a> }.into_any(),
        site.map_or_else(none, |(site, _)| site.name.clone()).into_any(),
        person.map_or_else(none, |it| it.display_name.clone()).into_any(),
        view! { <Tag label=words.say(key) tone=tone/> }.into_any(),
    ]
}
