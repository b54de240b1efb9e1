//! AD-02 人员: everybody on the staff.

use leptos::prelude::*;

use super::{calendar_banner, once};
use crate::{
    casework::{Ctx, Error},
    pages::staff::roles,
    store::{
        people::{self, Site},
        staff::{self, Member},
    },
    ui::{ButtonLink, Column, DataTable, StaffLayout, Tag, TagTone, words},
    urls,
};

/// The page.
#[component]
pub fn PeoplePage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let read = ctx.clone();
    once(
        async move {
            let db = read.db.reader();
            let sites = people::all_sites(&db).await?;
            Ok::<_, Error>((staff::all(&db).await?, sites))
        },
        move |(members, sites)| draw(&ctx, &members, &sites),
    )
}

fn draw(ctx: &Ctx, members: &[Member], sites: &[(Site, bool)]) -> AnyView {
    let words = words();
    let columns = [
        "admin-person-name",
        "admin-person-account",
        "admin-person-roles",
        "admin-person-supervisor",
        "admin-person-site",
        "admin-person-state",
    ];
    let columns = columns.map(|key| Column::new(words.say(key))).into();
    let rows = members.iter().map(|member| row(member, members, sites)).collect();
    let banner = calendar_banner(ctx);
    view! {
        <StaffLayout title=words.say("admin-people") lead=words.say("admin-people-lead")>
            {banner}
            <div class="acts"><ButtonLink href=urls::admin_invite().as_str() label=words.say("admin-invite")/></div>
            <DataTable caption=words.say("admin-people-caption") columns=columns rows=rows/>
        </StaffLayout>
    }
    .into_any()
}

fn row(member: &Member, members: &[Member], sites: &[(Site, bool)]) -> Vec<AnyView> {
    let words = words();
    let above = members.iter().find(|it| Some(it.id) == member.supervisor);
    let site = sites.iter().find(|(it, _)| Some(it.id) == member.site);
    let nobody = || words.say("not-given");
    let mut held = roles(member.roles);
    if member.is_safeguarding {
        held = words.list(&[held, words.say("admin-person-safeguarding-short")]);
    }
    vec![
        view! { <a href=urls::admin_person(member.id).to_string()>{member.display_name.clone()}</a> }
            .into_any(),
        member.account.clone().into_any(),
        held.into_any(),
        above
            .map_or_else(
                || words.say("admin-person-nobody"),
                |above| above.display_name.clone(),
            )
            .into_any(),
        site.map_or_else(nobody, |(site, _)| site.name.clone()).into_any(),
        state(member),
    ]
}

/// Whether the account may be used, and whether the person is there.
pub(super) fn state(member: &Member) -> AnyView {
    let (key, tone) = match (member.is_active, member.has_password, member.is_on_duty) {
        (false, ..) => ("admin-person-closed", TagTone::Neutral),
        (true, false, _) => ("admin-person-invited", TagTone::Waiting),
        (true, true, false) => ("admin-person-away", TagTone::Time),
        (true, true, true) => ("admin-person-active", TagTone::Done),
    };
    view! { <Tag label=words().say(key) tone=tone/> }.into_any()
}
