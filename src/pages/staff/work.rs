//! S-02 我的工作: what waits for this person, overdue first, each count the way to its list.

use leptos::prelude::*;

use crate::{
    casework::{
        Ctx,
        reading::{self, MyWork, QueueTab},
    },
    domain::{code::Code, people::Role},
    pages::{
        error::refused,
        intake::rows::{self, Names},
    },
    store::queue::Count,
    ui::{Banner, EmptyState, Link, StaffLayout, TagTone, Tone, WorkList, WorkRow, words},
    urls,
};

/// The most pressing rows shown below the counts; the list has the rest.
const NEXT: usize = 5;

/// The page.
#[component]
pub fn WorkPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let body = Suspend::new(async move {
        let done = async {
            let work = reading::my_work(&ctx).await?;
            let names = Names::of(&ctx, &work.next.rows).await?;
            Ok((work, names))
        };
        done.await
            .map_or_else(refused, |(work, names)| page(&ctx, work, &names))
    });
    view! { <Suspense>{body}</Suspense> }
}

fn page(ctx: &Ctx, mut work: MyWork, names: &Names) -> AnyView {
    let words = words();
    let title = words.say("staff-work");
    if ctx.who.staff().is_some_and(|who| who.is(Role::Admin)) {
        let blocked = work
            .is_anything_out_of_reach
            .then(|| view! { <Banner tone=Tone::Blocked sentence=words.say("work-out-of-reach")/> });
        let setup = Link::to(urls::admin().as_str(), words.say("admin-title"));
        return view! {
            <StaffLayout title=title>{blocked}<EmptyState sentence=words.say("work-admin") link=Some(setup)/></StaffLayout>
        }
        .into_any();
    }
    let kinds = kinds(&work);
    let nothing = kinds
        .iter()
        .all(|row| row.count == 0)
        .then(|| view! { <EmptyState sentence=words.say("work-empty")/> });
    work.next.rows.truncate(NEXT);
    let next = (!work.next.rows.is_empty()).then(|| {
        let table = rows::table(ctx, words.say("work-next-caption"), work.next.rows, names);
        view! { <section><h2>{words.say("work-next")}</h2>{table}</section> }
    });
    view! {
        <StaffLayout title=title>
            {nothing}
            <WorkList rows=kinds/>
            {next}
        </StaffLayout>
    }
    .into_any()
}

fn kinds(work: &MyWork) -> Vec<WorkRow> {
    let row = |tab: QueueTab, count: Count, status: Option<TagTone>| WorkRow {
        href: urls::queue_list(tab.code(), None).to_string(),
        label: words().label(tab),
        hint: hint(tab, count),
        count: count.n,
        status: status
            .filter(|_| count.n > 0)
            .map(|tone| (words().say(&format!("work-status-{}", tab.code())), tone)),
    };
    let overdue = row(QueueTab::Overdue, work.overdue, Some(TagTone::Safety));
    let waiting = work.waiting.map(|count| row(QueueTab::Waiting, count, None));
    let own = [
        row(QueueTab::Offered, work.offered, Some(TagTone::Waiting)),
        row(QueueTab::Unanswered, work.unanswered, Some(TagTone::Time)),
        row(QueueTab::Unread, work.unread, Some(TagTone::Waiting)),
        row(QueueTab::ToCall, work.to_call, Some(TagTone::Time)),
        row(QueueTab::Mine, work.mine, None),
    ];
    let oversight = work.oversight.map(|count| WorkRow {
        href: urls::oversight().to_string(),
        label: words().say("oversight"),
        hint: words().say("work-hint-oversight"),
        count,
        status: None,
    });
    [overdue]
        .into_iter()
        .chain(oversight)
        .chain(waiting)
        .chain(own)
        .collect()
}

fn hint(tab: QueueTab, count: Count) -> String {
    if count.is_capped {
        return words().say_with("work-capped", &[("count", count_of(count))]);
    }
    words().say(&format!("work-hint-{}", tab.code()))
}

fn count_of(count: Count) -> crate::wording::Arg {
    i64::try_from(count.n).unwrap_or(i64::MAX).into()
}
