//! IN-01 受理队列: what waits, the most pressing first. Leafed through by key, so that a long list costs what a short one
//! costs.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::rows::{self, Names};
use crate::{
    casework::{
        Ctx,
        reading::{self, QueueTab},
    },
    domain::{code::Code, people::Role},
    pages::error::refused,
    store::queue::{Count, Cursor, PAGE},
    ui::{ButtonLink, EmptyState, Link, Pagination, StaffLayout, Tabs, Weight, words},
    urls,
};

/// The page.
#[component]
pub fn QueuePage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let (tab, after) = use_query_map().with_untracked(|query| (query.get("tab"), query.get("after")));
    let asked = tab.and_then(|tab| QueueTab::from_code(&tab));
    let after = after.and_then(|after| Cursor::decode(&after));
    let body = Suspend::new(async move {
        let tabs = ctx.who.staff().map(QueueTab::tabs).unwrap_or_default();
        let tab = asked.or(tabs.first().copied()).unwrap_or(QueueTab::Mine);
        match reading::queue(&ctx, tab, after).await {
            Ok(page) => list(&ctx, tab, after.is_some(), page),
            Err(error) => refused(error),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

fn list(ctx: &Ctx, tab: QueueTab, is_further: bool, found: reading::QueuePage) -> AnyView {
    let words = words();
    let tabs = found
        .counts
        .iter()
        .map(|(shown, count)| link(*shown, *count, tab))
        .collect();
    let names = Names {
        holders: found.holders,
        sites: found.sites,
    };
    let first = is_further.then(|| urls::queue_list(tab.code(), None).to_string());
    let next = found
        .page
        .next
        .map(|next| urls::queue_list(tab.code(), Some(&next.encode())).to_string());
    let rows = if found.page.rows.is_empty() {
        let elsewhere = (tab != QueueTab::Waiting)
            .then(|| Link::to(urls::staff().as_str(), words.say("queue-empty-link")));
        let sentence = words.say(&format!("queue-empty-{}", tab.code()));
        view! { <EmptyState sentence=sentence link=elsewhere/> }.into_any()
    } else {
        let caption = words.say(&format!("queue-caption-{}", tab.code()));
        let table = rows::table(ctx, caption, found.page.rows, &names);
        let pages = words.say_with(
            "queue-pages",
            &[("count", i64::try_from(PAGE).unwrap_or(0).into())],
        );
        let is_long = first.is_some() || next.is_some();
        let leaf = is_long.then(|| view! { <Pagination summary=pages previous=first next=next/> });
        view! { {table}{leaf} }.into_any()
    };
    let takes_down = ctx
        .who
        .staff()
        .is_some_and(|staff| staff.is(Role::Intake) || staff.is(Role::Manager));
    let place = urls::register();
    let register = takes_down.then(|| {
        view! { <p><ButtonLink href=place.as_str() label=words.say("staff-register") weight=Weight::Secondary/></p> }
    });
    view! {
        <StaffLayout title=words.say("staff-queue") lead=words.say("queue-lead")>
            <Tabs label=words.say("queue-lists") tabs=tabs/>
            {register}
            {rows}
        </StaffLayout>
    }
    .into_any()
}

/// A tab with its count; beyond what is counted exactly, "500+".
fn link(shown: QueueTab, count: Count, current: QueueTab) -> Link {
    let (words, href) = (words(), urls::queue_list(shown.code(), None));
    let label = words.label(shown);
    let link = if count.is_capped {
        let count = i64::try_from(count.n).unwrap_or(i64::MAX);
        let label = words.say_with(
            "queue-capped",
            &[("label", label.into()), ("count", count.into())],
        );
        Link::to(href.as_str(), label)
    } else {
        Link::to(href.as_str(), label).counting(count.n)
    };
    link.current(shown == current)
}
